import Bytes
import Files
import PipelineFile
import StageKit
import SystemPackage
import Testing

@testable import Engine

/// What is said of runs, documents and the store.
struct ReportTests {
  private static let chain = "{uses: censor}, {uses: count}"

  private func room() throws -> Newsroom {
    let room = try Newsroom(["a.txt": "rain on the quay", "b.txt": "FAIL", "c.txt": "DROP", "d.png": "x"])
    try room.run(try pipeline(ReportTests.chain))
    return room
  }

  // MARK: Changes

  @Test func changesSinceTheLastCompletedRunAreListed() throws {
    let room = try Newsroom(["a.txt": "one", "b.txt": "two", "c.txt": "three", "d/e.txt": "four"])
    let chain = try pipeline("{uses: count}")
    let changes = { try self.changes(room) }
    #expect(try room.run(chain).changes == RunSummary.ChangeCounts(new: 4, changed: 0, gone: 0))
    try room.write("b.txt", "two and more")
    try room.remove("c.txt")
    try room.write("d/a.txt", "five")
    try room.run(chain)
    #expect(try changes() == ["changed b.txt", "gone c.txt", "new d/a.txt"])
    try room.run(chain)
    #expect(try changes() == [])
  }

  @Test func recordsThatMoveWithinTheirContainerAreNoChange() throws {
    let record = { (id: String) in "{\"id\":\"\(id)\",\"text\":\"\(id)\"}\n" }
    let room = try Newsroom(["a.jsonl": record("one") + record("two") + record("three"), "b.txt": "x"])
    let chain = try pipeline("{uses: count}")
    try room.run(chain)
    try room.write("a.jsonl", record("new") + record("one") + record("three"))
    try room.run(chain)
    #expect(try changes(room) == ["new a.jsonl#new", "gone a.jsonl#two"])
  }

  @Test func changesAreThoseSinceARunThatCompleted() throws {
    let room = try Newsroom(["a.txt": "one"])
    let chain = try pipeline("{uses: count}")
    try room.run(chain)
    try room.write("b.txt", "two")
    let stop = StopRequest()
    stop.request(.signal(15))
    #expect(throws: RunError.self) { try room.run(chain, stop: stop) }
    try room.run(chain)
    #expect(try changes(room) == ["new b.txt"])
  }

  @Test(arguments: ["garbage", "{\"id\":5}", nil])
  func aDamagedRecordOfTheRunBeforeFailsNoRun(_ damage: String?) throws {
    let room = try Newsroom(["a.txt": "one", "b.txt": "two"])
    let chain = try pipeline("{uses: count}")
    let record = FilePath(try room.run(chain).record)
    let inventory = record.appending("inventory.jsonl")
    let first = try Files.read(inventory).split(separator: 0x0A)[0]
    try Files.remove(inventory)
    if let damage { try Newsroom.overwrite(inventory, Array(first) + Array("\n\(damage)\n".utf8)) }
    try room.write("b.txt", "two and more")
    #expect(try room.run(chain).changes == nil)
    #expect(try changes(room) == [])
    #expect(try !RunReport.status(room.workDirectory).contains("since the run before"))
    #expect(try room.run(chain).changes == RunSummary.ChangeCounts())
  }

  @Test func manyRunsOfOneSecondKeepTheirOrder() throws {
    let room = try Newsroom()
    for name in ["20261123T140509Z-10", "20261123T140509Z-9", "20261123T140509Z-1", "20261123T140508Z-11"] {
      try Files.makeDirectory(room.workDirectory.runs.appending(name))
    }
    #expect(
      try room.workDirectory.runDirectories().map(\.name)
        == ["20261123T140508Z-11", "20261123T140509Z-1", "20261123T140509Z-9", "20261123T140509Z-10"])
  }

  private func changes(_ room: Newsroom) throws -> [String] {
    let bytes = try Files.read(room.workDirectory.latestRun.appending("changes.jsonl"))
    return try bytes.split(separator: 0x0A).map { try JSONValue(parsing: Array($0)) }
      .map { "\($0["change"]?.string ?? "") \($0["id"]?.string ?? "")" }
  }

  // MARK: Documents

  @Test func documentIsExplained() throws {
    let room = try room()
    let text = try DocumentReport("b.txt", in: room.workDirectory).explanation()
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.first == "b.txt: quarantined in step 'censor', told-to")
    #expect(lines.contains("  the text says FAIL"))
    #expect(!lines.contains { $0.contains("count") })
    #expect(lines.contains("to do it again: copydesk retry test.yaml --workdir \(room.work.string)"))
    #expect(lines.last?.hasPrefix("record: \(room.work.string)/runs/") == true)
    let kept = try DocumentReport("a.txt", in: room.workDirectory).explanation()
    #expect(kept.hasPrefix("a.txt: kept\n"))
    #expect(kept.contains(", wrote layer\n"))
  }

  @Test func storedResultsOfADocumentAreShown() throws {
    let room = try room()
    let report = try DocumentReport("a.txt", in: room.workDirectory)
    let lines = try report.contents(step: nil).split(separator: "\n").map { try JSONValue(parsing: Array($0.utf8)) }
    #expect(lines.map { $0["step"]?.string } == ["input", "censor", "count"])
    let one = try report.contents(step: "count")
    #expect(one.hasPrefix(#"{"step":"count","result":"#))
    #expect(one.contains(#"{"words":4}"#))
    #expect(
      throwing { try report.contents(step: "cuont") }
        == "step 'cuont' left nothing of 'a.txt'; there are input, censor, count")
  }

  @Test func documentThatIsNotThereIsSaidToBeSo() throws {
    let room = try room()
    #expect(
      throwing { try DocumentReport("z.txt", in: room.workDirectory) }
        == "the last run had no input 'z.txt'; ids are paths below the input directory")
    let empty = try Newsroom()
    #expect(
      throwing { try DocumentReport("a.txt", in: empty.workDirectory) }
        == "no run in '\(empty.work.string)' got as far as its outcomes")
  }

  // MARK: Runs

  @Test func closingWordsCountOutcomesAndResults() throws {
    let room = try Newsroom(["a.txt": "x", "b.txt": "FAIL"])
    var summary = try room.run(try pipeline(ReportTests.chain))
    summary.seconds = 1.25
    #expect(
      RunReport.closing(summary) == """
        test: 1 kept, 1 quarantined of 2 inputs in 1.3 s (5 results computed, 0 reused)
        quarantined: see 'copydesk status', and 'copydesk why ID' for one of them
        outputs: \(room.output.string)

        """)
    #expect(
      RunReport.closing(try room.run(try pipeline(ReportTests.chain)))
        .hasSuffix("outputs: \(room.output.string) (already as they should be)\n"))
  }

  @Test func statusTellsOfTheLastRun() throws {
    let room = try room()
    let text = try RunReport.status(room.workDirectory)
    #expect(text.contains(": completed after "))
    #expect(text.contains("  input    \(room.input.string): 4 inputs, 1 kept, 1 dropped, 1 quarantined, 1 ignored\n"))
    #expect(text.contains("  since the run before: 3 new, 0 changed, 0 gone\n"))
    #expect(text.contains("  censor         3 computed         0 reused  1 failed  1 dropped"))
    #expect(text.contains("  quarantined in censor: b.txt: the text says FAIL\n"))
    #expect(text.contains("  dropped in censor: c.txt: told to\n"))
    let empty = try Newsroom()
    #expect(try RunReport.status(empty.workDirectory) == "no run was recorded in '\(empty.work.string)'\n")
  }

  @Test func runsAreListedNewestFirst() throws {
    let room = try room()
    try room.write("e.txt", "x")
    try room.run(try pipeline(ReportTests.chain))
    let lines = try RunReport.list(room.workDirectory).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains("completed") == true)
    #expect(lines.first?.contains("5 inputs, 2 kept, 1 quarantined, ") == true)
    #expect(lines.last?.contains("4 inputs, 1 kept, 1 quarantined, ") == true)
  }

  @Test func textOfADocumentReachesNoTerminalRaw() throws {
    let rude = TestStages.define("rude", reads: [.text], writes: []) { (_, _) throws(StageError) in
      throw StageError(code: "rude", "\u{1B}[2Jgone")
    }
    let room = try Newsroom(["a.txt": "x"])
    try room.run(try pipeline("{uses: rude}", known: [rude]))
    #expect(try !RunReport.status(room.workDirectory).contains("\u{1B}"))
    #expect(try !DocumentReport("a.txt", in: room.workDirectory).explanation().contains("\u{1B}"))
  }

  @Test func textFromOutsideIsEscapedInJSONToo() throws {
    let rude = TestStages.define("rude", reads: [.text], writes: [.layer]) { (_, _) throws(StageError) in
      .output(StageOutput(layer: RawLayer(json: Array("\"\u{202E}\u{9B}31m\u{E0041}é\"".utf8))))
    }
    let room = try Newsroom(["a.txt": "x"])
    let output = room.root.appending("o\u{202E}")
    let record = try room.run(try pipeline("{uses: rude}", known: [rude])) { $0.output = output }.record
    let contents = try DocumentReport("a.txt", in: room.workDirectory).contents(step: "rude")
    #expect(contents.contains("\\u202e\\u009b31m\\udb40\\udc41é"))
    for file in ["run.json", "log.jsonl"] {
      let text = String(decoding: try Files.read(FilePath(record).appending(file)), as: UTF8.self)
      #expect(text.contains("o\\u202e") && !text.contains("\u{202E}"), "\(file)")
    }
    #expect(try room.summaryOfLatestRun()["output"]?.string == output.string)
  }

  @Test func linesOfAnErrorStayLinesAndWhatComesFromOutsideMakesNone() throws {
    let fault = RunError.stageFailed(step: "mood", "it ended\n  | \u{1B}[31mdead")
    #expect(fault.printed.hasPrefix("step 'mood': it ended\n  | \\u{1B}[31mdead\nThe outputs"))
    #expect(RunError.inputMissing("no 'a\nb'").printed == "no 'a\\nb'")
  }

  // MARK: Store

  @Test func soundStoreIsSaidToBeSoAndDamageIsNamed() throws {
    let room = try room()
    #expect(try StoreReport.verify(room.workDirectory) == (true, "checkpoints are sound\n"))
    let segment = try #require(
      try room.workFiles().first { $0.string.contains("/count-") && $0.string.hasSuffix(".jsonl.zst") })
    var bytes = try Files.read(segment)
    bytes[bytes.count / 2] ^= 1
    try Newsroom.overwrite(segment, bytes)
    let (isSound, text) = try StoreReport.verify(room.workDirectory)
    #expect(!isSound)
    #expect(text.contains(segment.string))
    #expect(text.hasSuffix("1 damaged; nothing of it is used\n"))
  }

  @Test func collectionKeepsWhatTheLastRunsNeed() throws {
    let room = try Newsroom(["a.txt": "one", "b.txt": "two"])
    try room.run(try pipeline("{uses: shout}, {uses: double, id: x}", known: [TestStages.shout, stand(in: "double")]))
    try room.write("a.txt", "one and more")
    let chain = try pipeline("{uses: count}, {uses: number}")
    try room.run(chain)
    let text = try StoreReport.collect(room.workDirectory, keepingRuns: 1, command: "test")
    #expect(text.hasPrefix("kept what the last run needs: 8 results; "))
    #expect(try room.run(chain).work == ["input 0 of 2", "count 0 of 2", "number.survey 0 of 2", "number 0 of 2"])
    #expect(try room.workFiles().filter { $0.string.contains("/shout-") }.isEmpty)
  }

  @Test func collectionLeavesTheRecordOfTheLastCompletedRun() throws {
    let room = try Newsroom(["a.txt": "one"])
    let chain = try pipeline("{uses: count}")
    try room.run(chain)
    for _ in 0..<3 {
      let stop = StopRequest()
      stop.request(.signal(15))
      #expect(throws: RunError.self) { try room.run(chain, stop: stop) }
    }
    _ = try StoreReport.collect(room.workDirectory, keepingRuns: 2, command: "test")
    #expect(try DocumentReport("a.txt", in: room.workDirectory).explanation().hasPrefix("a.txt: kept"))
    #expect(try room.run(chain).changes == RunSummary.ChangeCounts())
  }

  @Test(arguments: ["run.json", "inventory.jsonl"])
  func collectionPassesOverRunsWithoutAWholeRecord(_ file: String) throws {
    let room = try Newsroom(["a.txt": "one"])
    let chain = try pipeline("{uses: count}")
    try room.run(chain)
    let collect = { try StoreReport.collect(room.workDirectory, keepingRuns: 2, command: "test") }
    // Killed before its record was complete, and damaged since.
    try Files.remove(FilePath(try room.run(chain).record).appending(file))
    try Newsroom.overwrite(FilePath(try room.run(chain).record).appending(file), Array("{\"id\"\n".utf8))
    #expect(try collect().hasPrefix("kept what the last run needs: 2 results; "))
    #expect(try room.run(chain).work == ["input 0 of 1", "count 0 of 1"])
  }

  @Test func collectionWithoutARunDeletesNothing() throws {
    let room = try Newsroom()
    try Files.makeDirectory(room.work)
    #expect(
      throwing { try StoreReport.collect(room.workDirectory, keepingRuns: 1, command: "test") }
        == "no completed run says what is needed: nothing is deleted")
  }

  private func stand(in name: String) -> StageDefinition {
    TestStages.define(name, reads: [.text], writes: [.layer]) { (_, _) throws(StageError) in
      .output(StageOutput(layer: RawLayer(json: Array("0".utf8))))
    }
  }

  // MARK: Forecast

  @Test func forecastSaysWhatARunWouldDoAndWhy() throws {
    let room = try Newsroom(["a.txt": "one", "b.txt": "two", "c.txt": "FAIL"])
    let chain = "{uses: censor}, {uses: count}"
    try room.run(try pipeline(chain))
    try room.write("b.txt", "two and more")
    try room.write("d.txt", "four")
    let before = try room.workFiles()
    let forecast = try room.prepared(try pipeline(chain + ", {uses: number}, {uses: double}")).forecast()
    #expect(forecast.inputs == 4)
    let count = { (name: String) in forecast.steps.first { $0.name == name } }
    #expect(count("input")?.reused == 2)
    #expect(count("input")?.first[.changedInput] == 1)
    #expect(count("input")?.first[.newDocument] == 1)
    #expect(count("censor")?.behind == 2)
    #expect(count("number.survey")?.first[.newStep] == 1)
    #expect(forecast.unforeseen == ["number", "double"])
    #expect(try room.workFiles() == before)
    #expect(
      forecast.text == """
        4 inputs
          input                 2 stored         2 to do
            1: new documents
            1: documents of which something changed that the step reads
          censor                2 stored         0 to do         2 behind those
          count                 1 stored         0 to do         2 behind those
          number.survey         0 stored         1 to do         2 behind those
            1: the step, its parameters, version or files are new
          number, double: after the whole corpus was seen

        """)
  }

  @Test func forecastOfAForcedStepSaysSo() throws {
    let room = try Newsroom(["a.txt": "one"])
    let chain = try pipeline("{uses: shout}, {uses: count}")
    try room.run(chain)
    let forecast = try room.prepared(chain) { $0.forced = ["shout"] }.forecast()
    #expect(forecast.steps.map { $0.first[.forced] } == [nil, 1, nil])
  }

  @Test func forecastOfAFirstRunNeedsNoWorkDirectory() throws {
    let room = try Newsroom(["a.txt": "one"])
    let forecast = try room.prepared(try pipeline("{uses: count}")).forecast()
    #expect(forecast.steps.first?.first[.newStep] == 1)
    #expect(!Files.exists(room.work))
  }
}
