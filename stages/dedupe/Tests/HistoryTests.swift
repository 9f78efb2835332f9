import StageKit
import Testing

@testable import DedupeStage

/// Runs that lie in memory: what each surveyed, and what was said of it.
struct MemoryHistory: EarlierCorpus {
  var documents: [(document: EarlierDocument, proof: [UInt8])] = []

  var count: Int { documents.count }

  func forEach(_ body: (Int, EarlierDocument) throws -> Void) throws {
    for (ordinal, entry) in documents.enumerated() { try body(ordinal, entry.document) }
  }

  func proof(_ ordinal: Int) throws -> [UInt8] { documents[ordinal].proof }
  func id(_ ordinal: Int) throws -> String { documents[ordinal].document.id }
  func run(_ ordinal: Int) -> String { documents[ordinal].document.run }

  /// Adds what a run over `documents` says of them.
  mutating func add(_ run: String, _ documents: [Document], _ bench: Bench) throws {
    var corpus = MemoryCorpus(earlier: self)
    for document in documents { corpus.documents.append((document.id, try bench.stage.survey(document))) }
    var verdicts: [[UInt8]] = []
    let workspace = Workspace(directory: bench.directory, memory: bench.memory, width: 1)
    try bench.stage.conclude(corpus, workspace) { _, verdict in verdicts.append(verdict) }
    for ((id, survey), verdict) in zip(corpus.documents, verdicts) {
      self.documents.append(
        (EarlierDocument(id: id, run: run, index: survey.index, verdict: verdict), survey.proof))
    }
  }
}

struct HistoryTests {
  private func text(_ seed: UInt64, changing every: Int = 0) -> String {
    var prose = Prose(seed)
    let words = prose.text(sentences: 12).joined(separator: " ").split(separator: " ")
    return words.enumerated().map { every > 0 && $0 % every == 3 ? "other" : String($1) }.joined(separator: " ")
  }

  /// `role of run` of each document of a run behind others.
  private func relations(
    _ runs: [(name: String, documents: [Document])], of last: [Document], _ values: [String: ParameterValue] = [:]
  ) throws -> [String] {
    let bench = try Bench(values.merging(["history": .directory("h")]) { $1 })
    var history = MemoryHistory()
    for run in runs { try history.add(run.name, run.documents, bench) }
    let layers = try bench.run(last, earlier: history)
    return last.map { document in
      guard let layer = layers[document.id] else { return "none" }
      return [layer.role.rawValue, layer.of, layer.run].compactMap(\.self).joined(separator: " ")
    }
  }

  @Test func documentOfAnEarlierRunIsKeptWhateverThePolicySays() throws {
    let found = try relations(
      [("mon", [Document("short", text(1, changing: 11), published: "2024-05-06")])],
      of: [Document("long", text(1) + " " + text(1), published: "2020-01-01"), Document("new", text(2))],
      ["keep": .string("longest"), "prefer": .strings(["long"])])
    #expect(found == ["duplicate short mon", "unique"])
  }

  @Test func copiesOfOneRunAndOfAnEarlierOneHaveOneOriginal() throws {
    let found = try relations(
      [("mon", [Document("a", text(1)), Document("b", text(2))])],
      of: [
        Document("exact", text(1)), Document("near", text(1, changing: 13)), Document("again", text(1, changing: 13)),
        Document("alone", text(3)), Document("its-copy", text(3, changing: 13)),
      ])
    #expect(
      found == [
        "duplicate a mon", "duplicate a mon", "duplicate a mon", "original", "duplicate alone",
      ])
  }

  @Test func copyInTheHistoryLeadsToItsOriginal() throws {
    let monday = [Document("a", text(1))]
    let tuesday = [Document("b", text(1, changing: 13)), Document("c", text(2))]
    let found = try relations(
      [("mon", monday), ("tue", tuesday)], of: [Document("d", text(1, changing: 13)), Document("e", text(2))])
    #expect(found == ["duplicate a mon", "duplicate c tue"])
  }

  @Test func copyWhoseOriginalIsGoneStandsForItself() throws {
    let bench = try Bench(["history": .directory("h")])
    var history = MemoryHistory()
    try history.add("mon", [Document("a", text(1))], bench)
    try history.add("tue", [Document("b", text(1, changing: 13))], bench)
    history.documents.removeFirst()
    let layer = try bench.run([Document("c", text(1))], earlier: history)["c"]
    #expect(layer?.of == "b" && layer?.run == "tue")
  }

  @Test func passagesAreThoseOfTheRunAlone() throws {
    let footer = " The Harbour Gazette is printed in Port Elswick every single day."
    let earlier = (10..<14).map { Document("e\($0)", text($0) + footer) }
    let bench = try Bench(["history": .directory("h")])
    var history = MemoryHistory()
    try history.add("mon", earlier, bench)
    let layers = try bench.run(
      (1..<5).map { Document("d\($0)", text($0) + (($0 < 4) ? footer : "")) }, earlier: history)
    #expect(layers["d1"]?.passages.map(\.documents) == [3])
    #expect(layers["d4"]?.passages.isEmpty == true)
  }

  @Test func smallTextOfAnEarlierRunIsNamedWithItsRun() throws {
    let bench = try Bench(["history": .directory("h")])
    var history = MemoryHistory()
    var prose = Prose(5)
    let small = prose.text(sentences: 4).joined(separator: " ")
    try history.add("mon", [Document("small", small)], bench)
    var other = Prose(6)
    let large = Document("large", other.text(sentences: 40).joined(separator: " ") + " " + small)
    let layer = try bench.run([large], earlier: history)["large"]
    #expect(layer?.role == .unique)
    #expect(layer?.contains.map(\.id) == ["small"] && layer?.contains.map(\.run) == ["mon"])
  }

  @Test func windowHoldsForTheHistoryToo() throws {
    let found = try relations(
      [("old", [Document("a", text(1), published: "2024-01-01"), Document("b", text(2))])],
      of: [
        Document("c", text(1), published: "2024-03-01"), Document("d", text(2), published: "2024-03-01"),
        Document("e", text(1, changing: 13), published: "2024-01-20"),
      ], ["window": .duration(30 * 86_400)])
    #expect(found == ["unique", "duplicate b old", "duplicate a old"])
  }

  // MARK: Expiry

  @Test func expiredDocumentIsNotComparedAndOneWithoutDateIs() throws {
    let found = try relations(
      [("old", [Document("a", text(1), published: "2024-01-01"), Document("b", text(2))])],
      of: [Document("c", text(1), published: "2024-03-01"), Document("d", text(2), published: "2024-03-01")],
      ["expire": .duration(30 * 86_400)])
    #expect(found == ["unique", "duplicate b old"])
  }

  @Test func oneWrongDateForgetsNothing() throws {
    let last =
      [Document("c", text(1), published: "2024-01-02"), Document("wrong", text(3), published: "2204-01-02")]
      + (10..<18).map { Document("d\($0)", text($0), published: "2024-01-02") }
    let found = try relations(
      [("old", [Document("a", text(1), published: "2024-01-01")])], of: last, ["expire": .duration(30 * 86_400)])
    #expect(found.first == "duplicate a old")
  }

  /// Ten days apart; 25 days expire. The last run needs what is not older than 25 days, and so does the oldest that is
  /// not too old itself.
  @Test func onlyWhatNoLivingRunNeedsIsExpired() throws {
    let bench = try Bench(["history": .directory("h"), "expire": .duration(25 * 86_400)])
    var history = MemoryHistory()
    for (number, day) in ["01-01", "01-11", "01-21", "01-31", "02-10", "02-20", "03-01"].enumerated() {
      let undated = number == 0 ? [Document("undated", text(99))] : []
      let own = Document("dated", text(UInt64(number)), published: "2024-\(day)")
      try history.add("run-\(number)", [own] + undated, bench)
    }
    // Those of February live; the oldest of them looks back to 16 January.
    #expect(try bench.stage.expired(in: history) == [0, 2])
    #expect(bench.stage.forgets)
  }
}

extension HistoryTests {
  private func text(_ seed: Int) -> String { text(UInt64(seed)) }
}
