import Bytes
import Engine
import Files
import PipelineFile
import StageKit
import Synchronization
import SystemPackage
import Testing

/// Stages that see the whole corpus.
struct CorpusTests {
  @Test func everyDocumentGetsItsVerdict() throws {
    let room = try Newsroom(["a.txt": "rain", "b.txt": "wind", "c.txt": "rain"])
    try room.run(try pipeline("{uses: number}"))
    let layers = try room.documents().map { $0["number"]?["first"]?.string }
    #expect(layers == ["a.txt", "b.txt", "a.txt"])
    #expect(try room.documents().map { $0["number"]?["draft"]?["bytes"]?.int } == [4, 4, 4])
  }

  @Test func onlyDocumentsThatEarlierStepsKeptAreSurveyed() throws {
    let room = try Newsroom(["a.txt": "FAIL", "b.txt": "x", "c.txt": "DROP", "d.png": "x", "e.txt": "x"])
    let summary = try room.run(try pipeline("{uses: censor}, {uses: number}, {uses: count}"))
    #expect(
      summary.work == ["input 4 of 4", "censor 4 of 4", "number.survey 2 of 2", "number 2 of 2", "count 2 of 2"])
    #expect(try room.documents().map { $0["number"]?["first"]?.string } == ["b.txt", "b.txt"])
  }

  @Test func documentThatCannotBeSurveyedIsQuarantinedUnderTheStep() throws {
    let room = try Newsroom(["a.txt": "UNSURVEYED", "b.txt": "x"])
    try room.run(try pipeline("{uses: number}, {uses: count}"))
    let line = try room.lines("outcomes.jsonl").first
    #expect(line?["step"]?.string == "number")
    #expect(line?["reason"]?.string == "told-to")
    #expect(try room.ids() == ["b.txt"])
  }

  @Test func unchangedVerdictsAreNotAppliedAgain() throws {
    let room = try Newsroom(["a.txt": "rain", "b.txt": "wind", "c.txt": "rain", "d.txt": "rain"])
    let chain = try pipeline("{uses: number}, {uses: count}")
    try room.run(chain)
    // What 'a.txt' said is said first by 'c.txt' now.
    try room.write("a.txt", "snow")
    let second = try room.run(chain)
    #expect(second.work == ["input 1 of 4", "number.survey 1 of 4", "number 3 of 4", "count 1 of 4"])
    #expect(
      try room.documents().map { $0["number"]?["first"]?.string } == ["a.txt", "b.txt", "c.txt", "c.txt"])
    try room.write("e.txt", "hail")
    #expect(
      try room.run(chain).work == ["input 1 of 5", "number.survey 1 of 5", "number 1 of 5", "count 1 of 5"])
  }

  @Test func copyIsLeftOutWhereItsOriginalIsInTheOutputs() throws {
    let room = try Newsroom(["a.txt": "rain", "b.txt": "rain", "c.txt": "wind"])
    let summary = try room.run(try pipeline("{uses: number, with: {drop: true}}, {uses: count}"))
    #expect(try room.ids() == ["a.txt", "c.txt"])
    #expect(summary.outcomes.duplicate == 1)
    // Later steps do it all the same: its original may fail in one of them.
    #expect(summary.work.last == "count 3 of 3")
    #expect(try room.run(try pipeline("{uses: number}, {uses: count}")).outcomes.duplicate == 0)
    #expect(try room.ids() == ["a.txt", "b.txt", "c.txt"])
  }

  @Test func copyStaysWhereItsOriginalIsQuarantinedLater() throws {
    let picky = TestStages.define("picky", reads: [.id], writes: []) { (document, _) throws(StageError) in
      if document.id == "a.txt" { throw StageError(code: "told-to", "not this one") }
      return .output(StageOutput())
    }
    let room = try Newsroom(["a.txt": "rain", "b.txt": "rain", "c.txt": "wind"])
    let chain = try pipeline("{uses: number, with: {drop: true}}, {uses: picky}", known: TestStages.all + [picky])
    let first = try room.run(chain)
    #expect(try room.ids() == ["b.txt", "c.txt"])
    #expect(first.outcomes.areBalanced)
    #expect(try room.outcomes() == ["a.txt quarantined told-to", "b.txt kept", "c.txt kept"])
    #expect(try room.run(chain).outcomes == first.outcomes)
  }

  @Test func copyOfItselfOrOfNobodyStays() throws {
    let room = try Newsroom(["a.txt": "rain", "b.txt": "wind"])
    try room.run(try pipeline("{uses: number, with: {drop: true, of: a.txt}}"))
    #expect(try room.outcomes() == ["a.txt kept", "b.txt duplicate copy of a.txt"])
    try room.run(try pipeline("{uses: number, with: {drop: true, of: nobody.txt}}"))
    #expect(try room.outcomes() == ["a.txt kept", "b.txt kept"])
  }

  @Test func twoCorpusStepsFollowEachOther() throws {
    let room = try Newsroom(["a.txt": "rain", "b.txt": "RAIN", "c.txt": "rain"])
    let twice = "{id: before, uses: number}, {uses: count}, {id: behind, uses: number}"
    let summary = try room.run(try pipeline(twice))
    #expect(try room.documents().map { $0["behind"]?["first"]?.string } == ["a.txt", "b.txt", "a.txt"])
    #expect(
      summary.work == [
        "input 3 of 3", "before.survey 3 of 3", "before 3 of 3", "count 3 of 3", "behind.survey 3 of 3",
        "behind 3 of 3",
      ])
    #expect(try room.run(try pipeline(twice)).outputsUnchanged)
  }

  @Test func documentThatVanishesDuringTheRunTakesNoVerdictFromOthers() throws {
    let room = try Newsroom(["a.txt": "rain", "b.txt": "wind", "c.txt": "rain", "d.txt": "snow"])
    let chain = try pipeline("{uses: number}, {uses: count}")
    let summary = try room.run(chain, reporter: Interference(concluding: { try? room.remove("a.txt") }))
    #expect(summary.outcomes.quarantined == 1)
    #expect(try room.ids() == ["b.txt", "c.txt", "d.txt"])
    #expect(try room.documents().map { $0["number"]?["first"]?.string } == ["b.txt", "a.txt", "d.txt"])
    #expect(summary.work == ["input 4 of 4", "number.survey 4 of 4", "number 3 of 3", "count 3 of 3"])
  }

  @Test func documentThatChangesDuringTheRunIsQuarantined() throws {
    let room = try Newsroom(["a.txt": "rain", "b.txt": "wind"])
    let chain = try pipeline("{uses: number}, {uses: count}")
    try room.run(chain, reporter: Interference(concluding: { try? room.write("a.txt", "other") }))
    #expect(try room.outcomes() == ["a.txt quarantined changed-while-running", "b.txt kept"])
    try room.run(chain)
    #expect(try room.outcomes() == ["a.txt kept", "b.txt kept"])
  }

  @Test func stopDuringAConclusionIsAStop() throws {
    let room = try Newsroom(["a.txt": "rain", "b.txt": "wind"])
    let stop = StopRequest()
    let chain = try pipeline("{uses: number}")
    #expect(throws: RunError.self) {
      try room.run(chain, stop: stop, reporter: Interference(concluding: { stop.request(.signal(15)) }))
    }
    #expect(try room.summaryOfLatestRun()["status"]?.string == "stopped")
    #expect(try room.run(chain).work == ["input 0 of 2", "number.survey 0 of 2", "number 2 of 2"])
  }
}

/// Something that happens to the inputs, or to the run, while it goes on.
///
/// `@unchecked Sendable` because the thread of the run alone calls it.
final class Interference: RunReporter, @unchecked Sendable {
  private let whenConcluding: () -> Void
  private let whenPublishing: () -> Void

  init(concluding: @escaping () -> Void = {}, publishing: @escaping () -> Void = {}) {
    whenConcluding = concluding
    whenPublishing = publishing
  }

  func begin(_ progress: Progress) {}
  func concluding(_ step: String) { whenConcluding() }
  func publishing() { whenPublishing() }
  func end() {}
}
