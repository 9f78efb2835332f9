import Foundation
import Testing

/// Night after night: a directory that grows, and a directory a day with a history.
struct NightTests {
  /// A text of invented words of its own for each number. With `edited`, every seventeenth word is another.
  static func story(_ number: Int, edited: Bool = false) -> String {
    let syllables = "ba lo mir ten qua sol ve dur ni pra esk hu gor ix wen ta".split(separator: " ")
    var state = UInt64(number) &* 2_862_933_555_777_941_757 &+ 3_037_000_493
    let words = (0..<160).map { place in
      let word = (0..<3).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return syllables[Int(state >> 60)]
      }.joined()
      return (edited && place % 17 == 5 ? "perhaps" : word) + (place % 12 == 11 ? "." : "")
    }
    return words.joined(separator: " ") + "\n"
  }

  private func layers(_ desk: Desk, _ output: String) throws -> [String: String] {
    var layers: [String: String] = [:]
    for line in try String(contentsOf: desk("\(output)/documents.jsonl"), encoding: .utf8).split(separator: "\n") {
      let json = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let layer = try #require(json["dedupe"] as? [String: Any])
      let parts = ["role", "rule", "of", "run"].compactMap { layer[$0] as? String }
      layers[try #require(json["id"] as? String)] = parts.joined(separator: " ")
    }
    return layers
  }

  private func outcomes(_ desk: Desk, _ output: String) throws -> String {
    try String(contentsOf: desk("\(output)/outcomes.jsonl"), encoding: .utf8)
  }

  // MARK: A directory that grows

  @Test func nightsOfAGrowingDirectoryEndAsOneRun() throws {
    let pipeline = """
      name: grow
      input: { path: input, include: ['**/*.txt'] }
      stages:
        - uses: segment
        - uses: dedupe
      """
    let night = try Desk()
    let whole = try Desk()
    for desk in [night, whole] { try desk.write("grow.yaml", pipeline) }
    for day in 0..<7 {
      for number in 0..<4 {
        let name = "input/\(number)/day-\(day).txt"
        // Every story comes back, edited, on a later day; files sort between those of other days.
        let text = NightTests.story(number == 3 ? max(0, day * 4 - 4) : day * 4 + number, edited: number == 3)
        for desk in [night, whole] { try desk.write(name, text) }
      }
      #expect(try night.run("run", "grow.yaml", "--workdir", "work", "--quiet").status == 0)
      #expect(try surveyed(night) == 4, "day \(day)")
    }
    #expect(try whole.run("run", "grow.yaml", "--workdir", "work", "--quiet").status == 0)
    #expect(try night.files("work/output") == whole.files("work/output"))
    #expect(try layers(whole, "work/output")["3/day-4.txt"] == "duplicate near 0/day-3.txt")
  }

  /// How many documents the last run surveyed.
  private func surveyed(_ desk: Desk) throws -> Int? {
    let record = try JSONSerialization.jsonObject(with: Data(contentsOf: desk("work/runs/latest/run.json")))
    let steps = (record as? [String: Any])?["steps"] as? [[String: Any]]
    return steps?.first { $0["step"] as? String == "dedupe.survey" }?["computed"] as? Int
  }

  // MARK: A directory a day

  private static let history = """
    name: days
    input: { include: ['**/*.txt'] }
    stages:
      - uses: dedupe
        with: { history: history }
    """

  /// A desk with three days: each has one text of its own and, from the second on, an edited copy of the day before's.
  private func week(_ pipeline: String = NightTests.history) throws -> Desk {
    let desk = try Desk()
    try desk.write("days.yaml", pipeline)
    for day in 1...3 {
      try desk.write("2024-01-0\(day)/own.txt", NightTests.story(day * 10))
      if day > 1 { try desk.write("2024-01-0\(day)/copy.txt", NightTests.story(day * 10 - 10, edited: true)) }
    }
    return desk
  }

  @discardableResult
  private func run(_ desk: Desk, _ day: String, _ more: String...) throws -> Command.Result {
    try Command.run(
      ["run", "days.yaml", "--input", day, "--workdir", "work", "--output", "out-\(day)", "--quiet"] + more,
      in: desk.url)
  }

  @Test func copyOfAnEarlierRunNamesItsRun() throws {
    let desk = try week()
    for day in 1...3 {
      let result = try run(desk, "2024-01-0\(day)")
      #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    }
    #expect(try layers(desk, "out-2024-01-01") == ["own.txt": "unique"])
    #expect(
      try layers(desk, "out-2024-01-02") == ["own.txt": "unique", "copy.txt": "duplicate near own.txt 2024-01-01"])
    #expect(
      try layers(desk, "out-2024-01-03") == ["own.txt": "unique", "copy.txt": "duplicate near own.txt 2024-01-02"])
  }

  @Test func runDoesNotFindItselfNorWhatCameAfterIt() throws {
    let desk = try week()
    for day in 1...3 { try run(desk, "2024-01-0\(day)") }
    let before = try (1...3).map { try desk.files("out-2024-01-0\($0)") }
    let kept = try Data(contentsOf: desk("history/2024-01-02.evidence/run.json"))
    for work in ["work", "elsewhere"] {
      for day in [2, 3, 1] {
        try? FileManager.default.removeItem(at: desk("out-2024-01-0\(day)"))
        let result = try run(desk, "2024-01-0\(day)", "--workdir", work)
        #expect(result.status == 0, "\(result.errors)")
        #expect(try desk.files("out-2024-01-0\(day)") == before[day - 1], "\(work), day \(day)")
      }
    }
    #expect(try Data(contentsOf: desk("history/2024-01-02.evidence/run.json")) == kept)
  }

  @Test func changedDayReplacesItsEvidence() throws {
    let desk = try week()
    for day in 1...2 { try run(desk, "2024-01-0\(day)") }
    try desk.write("2024-01-01/own.txt", NightTests.story(77))
    try run(desk, "2024-01-01")
    try run(desk, "2024-01-02")
    #expect(try layers(desk, "out-2024-01-02") == ["own.txt": "unique", "copy.txt": "unique"])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: desk("history").path).sorted() == [
        "2024-01-01.evidence", "2024-01-02.evidence", "lock",
      ])
  }

  @Test func copyOfACopyIsOneOfTheKeptDocument() throws {
    let desk = try week()
    try desk.write("2024-01-03/third.txt", NightTests.story(10, edited: true))
    for day in 1...3 { try run(desk, "2024-01-0\(day)") }
    #expect(try layers(desk, "out-2024-01-03")["third.txt"] == "duplicate near own.txt 2024-01-01")
  }

  @Test func droppedCopyOfAnEarlierRunIsAnOutcome() throws {
    let desk = try week(NightTests.history.replacingOccurrences(of: "history }", with: "history, drop: true }"))
    for day in 1...2 { try run(desk, "2024-01-0\(day)") }
    #expect(try layers(desk, "out-2024-01-02") == ["own.txt": "unique"])
    #expect(
      try outcomes(desk, "out-2024-01-02")
        == #"{"id":"copy.txt","outcome":"duplicate","reason":"copy of own.txt in run 2024-01-01"}"# + "\n"
        + #"{"id":"own.txt","outcome":"kept"}"# + "\n")
    // What was left out is known all the same.
    try desk.write("2024-01-03/own.txt", NightTests.story(10, edited: true))
    try run(desk, "2024-01-03")
    #expect(try outcomes(desk, "out-2024-01-03").contains("copy of own.txt in run 2024-01-01"))
  }

  @Test func partialRunAddsNothing() throws {
    let desk = try week()
    try run(desk, "2024-01-01", "--limit", "1")
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk("history").path) == ["lock"])
  }

  @Test func namesOfRunsSortByTheirNumbers() throws {
    let desk = try week()
    for (name, day) in [("day-9", 1), ("day-10", 2)] { try run(desk, "2024-01-0\(day)", "--run-name", name) }
    #expect(try layers(desk, "out-2024-01-02")["copy.txt"] == "duplicate near own.txt day-9")
    let early = try run(desk, "2024-01-03", "--run-name", "Day-1")
    #expect(early.status == 0)
    #expect(early.errors.contains("run 'Day-1' comes before all runs of 'history', so it is compared with none"))
    #expect(
      try run(desk, "2024-01-03", "--run-name", "a/b").errors.hasPrefix("error: 'a/b' cannot be the name of a run"))
  }

  @Test func standardInputNeedsAName() throws {
    let desk = try week()
    let line = try JSONSerialization.data(withJSONObject: ["id": "s", "text": NightTests.story(10, edited: true)])
    try run(desk, "2024-01-01")
    for (more, status) in [([], 2), (["--run-name", "2024-01-02"], 0)] {
      let running = try Command.start(
        ["run", "days.yaml", "--input", "-", "--workdir", "work", "--output", "out", "--quiet"] + more, in: desk.url)
      running.send(String(decoding: line, as: UTF8.self))
      let result = try running.wait()
      #expect(result.status == status, "\(result.errors)")
      if status == 2 { #expect(result.errors.contains("--run-name")) }
    }
    #expect(try layers(desk, "out").values.first == "duplicate near own.txt 2024-01-01")
  }

  /// Runs ten days apart, of which 25 days are kept: those of February live, and the oldest of them looks back to 16
  /// January.
  @Test func expiredEvidenceLeavesTheDirectoryAndLivingRunsComeOutTheSame() throws {
    let desk = try Desk()
    try desk.write(
      "days.yaml",
      "name: days\ninput: { include: ['**/*.jsonl'] }\nstages:\n  - uses: dedupe\n"
        + "    with: { history: history, expire: 25d }\n")
    let days = ["2024-01-01", "2024-01-11", "2024-01-21", "2024-01-31", "2024-02-10", "2024-02-20", "2024-03-01"]
    for (number, day) in days.enumerated() {
      // Each day has a text of its own and an edited copy of that of the day before; the first a text without a date too.
      var records: [[String: Any]] = [
        ["id": "own", "text": NightTests.story(number), "metadata": ["published": day]]
      ]
      if number > 0 {
        let text = NightTests.story(number - 1, edited: true)
        records.append(["id": "copy", "text": text, "metadata": ["published": day]])
      } else {
        records.append(["id": "undated", "text": NightTests.story(99)])
      }
      let lines = try records.map { String(decoding: try JSONSerialization.data(withJSONObject: $0), as: UTF8.self) }
      try desk.write("\(day)/d.jsonl", lines.joined(separator: "\n") + "\n")
      #expect(try run(desk, day).status == 0)
    }
    func documents(_ day: String) throws -> Int? {
      guard let data = try? Data(contentsOf: desk("history/\(day).evidence/run.json")) else { return nil }
      return (try JSONSerialization.jsonObject(with: data) as? [String: Any])?["documents"] as? Int
    }
    #expect(try days.map(documents) == [1, nil, 2, 2, 2, 2, 2])
    #expect(try desk.run("verify", "--workdir", "work").status == 0)
    for day in days.suffix(3) {
      let before = try desk.files("out-\(day)")
      try FileManager.default.removeItem(at: desk("out-\(day)"))
      #expect(try run(desk, day, "--workdir", "elsewhere").status == 0)
      #expect(try desk.files("out-\(day)") == before, "\(day)")
    }
    // What has no date stays, and is still found.
    let text = try JSONSerialization.data(withJSONObject: ["id": "again", "text": NightTests.story(99, edited: true)])
    try desk.write("2024-03-11/d.jsonl", String(decoding: text, as: UTF8.self) + "\n")
    #expect(try run(desk, "2024-03-11").status == 0)
    #expect(
      try layers(desk, "out-2024-03-11") == ["d.jsonl#again": "duplicate near d.jsonl#undated 2024-01-01"])
  }

  // MARK: What must not be

  @Test func damagedEvidenceIsNamedAndNothingIsPublished() throws {
    let desk = try week()
    try run(desk, "2024-01-01")
    let enumerator = try #require(FileManager.default.enumerator(atPath: desk("history/2024-01-01.evidence").path))
    let files = enumerator.compactMap { $0 as? String }.filter { $0.contains(".json") || $0.contains(".index") }
    #expect(files.count >= 3)
    for file in files {
      let place = desk("history/2024-01-01.evidence/\(file)")
      let whole = try Data(contentsOf: place)
      for damaged in [
        whole.dropLast(whole.count / 2), Data(),
        whole.prefix(whole.count / 2) + [255] + whole.suffix(whole.count - whole.count / 2 - 1),
      ] {
        guard damaged != whole else { continue }
        try damaged.write(to: place)
        let result = try run(desk, "2024-01-02")
        if result.status == 0 {
          // What the system can make again from the rest is no damage.
          #expect(try layers(desk, "out-2024-01-02")["copy.txt"] == "duplicate near own.txt 2024-01-01", "\(file)")
        } else {
          #expect(result.status == 3, "\(file): \(result.errors)")
          #expect(result.errors.hasPrefix("error: 'history/2024-01-01.evidence' is damaged ("), "\(result.errors)")
          #expect(try desk.files("out-2024-01-02").isEmpty, "\(file)")
        }
        try? FileManager.default.removeItem(at: desk("out-2024-01-02"))
        try? FileManager.default.removeItem(at: desk("work"))
        try? FileManager.default.removeItem(at: desk("history/2024-01-02.evidence"))
      }
      try whole.write(to: place)
    }
  }

  @Test func directoryThatIsFilledAnewUnderOneNameIsRefused() throws {
    let desk = try week()
    try desk.write("incoming/monday.txt", NightTests.story(1))
    #expect(try run(desk, "incoming").status == 0)
    let before = try desk.files("out-incoming")
    try FileManager.default.removeItem(at: desk("incoming/monday.txt"))
    try desk.write("incoming/tuesday.txt", NightTests.story(2))
    let result = try run(desk, "incoming")
    #expect(result.status == 3)
    #expect(
      result.errors.hasPrefix("error: 'history/incoming.evidence' is the evidence of other documents: call this run"))
    #expect(try desk.files("out-incoming") == before)
    #expect(try run(desk, "incoming", "--run-name", "tuesday").status == 0)
  }

  @Test func secondRunOverOneHistoryIsRefusedAndToldWhoHoldsIt() throws {
    let desk = try week()
    try run(desk, "2024-01-01")
    let file = open(desk("history/lock").path, O_RDWR)
    defer { close(file) }
    #expect(flock(file, LOCK_EX | LOCK_NB) == 0)
    let result = try run(desk, "2024-01-02")
    #expect(result.status == 4)
    #expect(result.errors.hasPrefix("error: another run keeps its evidence in 'history'"))
  }

  @Test func statusAndVerifyTellOfTheHistory() throws {
    let desk = try week()
    for day in 1...2 { try run(desk, "2024-01-0\(day)") }
    let status = try desk.run("status", "--workdir", "work").output
    #expect(status.contains("  history  history: 2024-01-02, compared with 1 document of 1 run before it\n"))
    #expect(status.contains("told more than once\n  own.txt of run 2024-01-01\n    also copy.txt\n"))
    let sound = try desk.run("verify", "--workdir", "work").output
    #expect(sound == "checkpoints are sound\nhistory 'history' is sound, 2 runs\n")
    let directory = desk("history/2024-01-01.evidence")
    let files = FileManager.default.enumerator(atPath: directory.path)?.compactMap { $0 as? String } ?? []
    let proof = directory.appendingPathComponent(
      try #require(files.first { $0.hasSuffix(".proof.zst") || $0.contains("proof") }))
    var bytes = try Data(contentsOf: proof)
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: proof)
    let verify = try desk.run("verify", "--workdir", "work")
    #expect(verify.status == 1)
    #expect(verify.output.contains("damage: 'history/2024-01-01.evidence' is damaged ("))
    #expect(try desk.run("gc", "--workdir", "work").status == 0)
    // As it says: the same input again makes the evidence anew.
    #expect(try run(desk, "2024-01-01").status == 0)
    #expect(try desk.run("verify", "--workdir", "work").status == 0)
  }

  @Test func killedRunIsResumedWithItsHistory() throws {
    let desk = try week()
    for day in 1...2 { try run(desk, "2024-01-0\(day)") }
    let start = ContinuousClock.now
    try run(desk, "2024-01-03")
    let duration = (ContinuousClock.now - start) / .seconds(1)
    let expected = try desk.files("out-2024-01-03")
    let kept = try Data(contentsOf: desk("history/2024-01-03.evidence/run.json"))
    for fraction in [0.4, 0.6, 0.8, 0.9] {
      for path in ["work", "out-2024-01-03", "history/2024-01-03.evidence"] {
        try? FileManager.default.removeItem(at: desk(path))
      }
      let running = try Command.start(
        ["run", "days.yaml", "--input", "2024-01-03", "--workdir", "work", "--output", "out-2024-01-03", "--quiet"],
        in: desk.url)
      Thread.sleep(forTimeInterval: duration * fraction)
      running.signal(SIGKILL)
      _ = try running.wait()
      #expect(try run(desk, "2024-01-03").status == 0)
      #expect(try desk.files("out-2024-01-03") == expected, "\(fraction)")
      #expect(try Data(contentsOf: desk("history/2024-01-03.evidence/run.json")) == kept, "\(fraction)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk("history").path).count == 4)
  }

  @Test func strangersAreLeftAlone() throws {
    let desk = try week()
    try desk.write("history/notes.txt", "Kept since March.\n")
    let result = try run(desk, "2024-01-01")
    #expect(result.status == 0)
    #expect(result.errors == "warning: 'history/notes.txt' is no evidence of a run, and is left alone\n")
    #expect(FileManager.default.fileExists(atPath: desk("history/notes.txt").path))
  }

  @Test func killBetweenTheRenamesIsPutRight() throws {
    let desk = try week()
    try run(desk, "2024-01-01")
    let files = FileManager.default
    try files.moveItem(at: desk("history/2024-01-01.evidence"), to: desk("history/.2024-01-01.evidence.old"))
    try files.createDirectory(at: desk("history/.2024-01-01.evidence.part"), withIntermediateDirectories: true)
    let result = try run(desk, "2024-01-02")
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    #expect(try layers(desk, "out-2024-01-02")["copy.txt"] == "duplicate near own.txt 2024-01-01")
    #expect(
      try files.contentsOfDirectory(atPath: desk("history").path).sorted() == [
        "2024-01-01.evidence", "2024-01-02.evidence", "lock",
      ])
  }

  @Test func historyInsideTheInputIsRefused() throws {
    let desk = try week(NightTests.history.replacingOccurrences(of: "history }", with: "2024-01-01/history }"))
    let result = try run(desk, "2024-01-01")
    #expect(result.status == 2)
    #expect(result.errors.contains("the history directory '2024-01-01/history' lies inside the input '2024-01-01'"))
  }

  @Test func whatIsNoDirectoryIsRefusedInThePipelineFile() throws {
    let desk = try week(NightTests.history.replacingOccurrences(of: "history }", with: "days.yaml }"))
    let result = try desk.run("check", "days.yaml")
    #expect(result.status == 2)
    #expect(
      result.errors.hasPrefix("days.yaml:5:22: error: 'history': 'days.yaml' is not a directory\n"), "\(result.errors)")
  }

  @Test func twoStepsMayNotShareAHistory() throws {
    let step = "  - { id: ID, uses: dedupe, with: { history: history } }\n"
    let steps = ["one", "two"].map { step.replacingOccurrences(of: "ID", with: $0) }.joined()
    let desk = try week("name: days\ninput: { include: ['**/*.txt'] }\nstages:\n" + steps)
    let result = try run(desk, "2024-01-01")
    #expect(result.status == 2)
    #expect(result.errors.contains("two steps keep their history in the same directory"))
  }

  @Test func expireWithoutAHistoryIsAnError() throws {
    let desk = try week(NightTests.history.replacingOccurrences(of: "history: history", with: "expire: 30d"))
    let result = try run(desk, "2024-01-01")
    #expect(result.status == 2)
    #expect(result.errors.contains("days.yaml:4:11: error: 'expire' says how long a 'history' is kept: give both"))
  }
}
