import Bytes
import Checkpoints
import Dispatch
import PipelineFile
import StageKit
import Testing

@testable import Engine

/// Stages that take whole batches and answer later, from elsewhere.
struct BatchStageTests {
  @Test func answersOfABatchStageAreStoredLikeAnyOthers() throws {
    let room = try Newsroom(["a.txt": "one two", "b.txt": "DROP", "c.txt": "FAIL", "d.txt": "three"])
    let asked = Locked<[String]>([])
    let late = try pipeline("{uses: late}", known: [Late.stage(asked: asked)])
    let first = try room.run(late)
    #expect(first.outcomes.kept == 2 && first.outcomes.dropped == 1 && first.outcomes.quarantined == 1)
    #expect(asked.withLock { $0.sorted() } == ["a.txt", "b.txt", "c.txt", "d.txt"])
    try room.run(late)
    #expect(asked.withLock { $0.count } == 4)
  }

  @Test func answersThatMayEndOtherwiseAreAskedForAgain() throws {
    let room = try Newsroom(["a.txt": "one", "b.txt": "SLOW"])
    let asked = Locked<[String]>([])
    let late = try pipeline("{uses: late}", known: [Late.stage(asked: asked)])
    #expect(try room.run(late).outcomes.quarantined == 1)
    #expect(try room.run(late).outcomes.quarantined == 1)
    #expect(asked.withLock { $0.sorted() } == ["a.txt", "b.txt", "b.txt"])
  }

  @Test func answersThatAreTakenBackCountForNothing() throws {
    let room = try Newsroom(["a.txt": "one", "b.txt": "TWICE", "later.txt": "three", "z.txt": "two"])
    let asked = Locked<[String]>([])
    let late = try pipeline("{uses: late}", known: [Late.stage(asked: asked)])
    let first = try room.run(late)
    #expect(first.outcomes.kept == 2 && first.outcomes.quarantined == 2)
    #expect(first.steps.first { $0.stage == "late" }?.count.failed == 2)
    let outputs = try room.outputs()
    #expect(
      try room.outcomes() == ["a.txt kept", "b.txt quarantined doubled", "later.txt quarantined doubled", "z.txt kept"])
    // That is stored: the next run asks for none, and comes out the same.
    try room.run(late)
    #expect(try asked.withLock { $0.count } == 4 && room.outputs() == outputs)
  }

  @Test func answersThatAreTakenBackAreNotConcludedFrom() throws {
    let room = try Newsroom(["later.txt": "same", "z.txt": "same"])
    let known = [Late.stage(asked: Locked([]))] + TestStages.all
    let summary = try room.run(try pipeline("{uses: late}, {uses: number}", known: known))
    #expect(summary.outcomes.kept == 1 && summary.outcomes.quarantined == 1 && summary.outcomes.areBalanced)
    #expect(try room.documents().first?["number"]?["first"]?.string == "z.txt")
  }

  @Test func answersThatMayBeTakenBackWaitForTheStore() throws {
    let builder = try FrameBuilder()
    let unsettled = UnsettledFrames()
    for id in ["open", "stands", "taken back"] {
      try builder.add(CheckpointRecord(id: id, key: Digest(of: id)))
      unsettled.add(ComputedFrame(slot: 3, frame: try builder.finish(), unsettled: id), of: id)
    }
    var stored: [String?] = []
    let standings: [String: AnswerStanding] = ["open": .open, "stands": .stands, "taken back": .takenBack]
    try unsettled.release {
      standings[$0 == 3 ? $1 : ""] ?? .open
    } _: {
      stored.append($0.unsettled)
    }
    #expect(stored == ["stands"])
    try unsettled.release { _, _ in
      .stands
    } _: {
      stored.append($0.unsettled)
    }
    #expect(stored == ["stands", "open"])
  }

  @Test func timeThatItTakesElsewhereIsTheStepsToo() throws {
    let room = try Newsroom(["a.txt": "one"])
    let summary = try room.run(try pipeline("{uses: late}", known: [Late.stage(asked: Locked([]))]))
    let step = try #require(summary.steps.first { $0.stage == "late" })
    #expect(step.count.nanoseconds >= 7_000_000_000 && step.count.nanoseconds < 8_000_000_000)
  }

  @Test func aBatchStageThatCannotGoOnFailsTheRunByName() throws {
    let room = try Newsroom(["a.txt": "one", "b.txt": "BROKEN"])
    let late = try pipeline("{uses: late}", known: [Late.stage(asked: Locked([]))])
    #expect {
      try room.run(late)
    } throws: { error in
      "\(error)".contains("step 'late': the program is gone")
    }
  }
}

/// Counts words on a thread of its own, a moment later.
private struct Late: BatchStage, BatchSession {
  let asked: Locked<[String]>
  /// What is taken back when all is answered.
  let doubled = Locked<[String: StageError]>([:])
  var inFlight: Int { 64 }

  static func stage(asked: Locked<[String]>) -> StageDefinition {
    let descriptor = StageDescriptor(
      name: "late", version: "1", summary: "For tests.", scope: .document, reads: [.id, .text], writes: [.layer])
    return StageDefinition(descriptor) { _ in .batch(Late(asked: asked)) }
  }

  func open(log: @escaping @Sendable (BatchNote) -> Void) -> any BatchSession { self }
  func close() {}
  func standing(of document: String) -> AnswerStanding { .open }

  func finish() -> [String: StageError] {
    doubled.withLock { doubled in
      defer { doubled = [:] }
      return doubled
    }
  }

  var outsideTime: Int { 7_000_000_000 }

  func process(
    _ documents: [Document], completion: @escaping @Sendable (Result<[BatchAnswer], BatchFault>) -> Void
  ) {
    asked.withLock { $0 += documents.map(\.id) }
    DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(5)) {
      if documents.contains(where: { $0.text.string == "BROKEN" }) {
        return completion(.failure(BatchFault("the program is gone")))
      }
      completion(.success(documents.map(answer)))
    }
  }

  private func answer(_ document: Document) -> BatchAnswer {
    let text = document.text.string
    if text == "TWICE" || document.id.hasPrefix("later") {
      doubled.withLock { $0[document.id] = StageError(code: "doubled", "it was answered twice") }
    }
    switch text {
    case "TWICE": return BatchAnswer(.success(.output(StageOutput())), isFinal: false)
    case "DROP": return BatchAnswer(.success(.dropped(reason: "told to")))
    case "FAIL": return BatchAnswer(.failure(StageError(code: "told-to", "it says so")))
    case "SLOW": return BatchAnswer(.failure(StageError(code: "timeout", "no answer")), isTransient: true)
    default: return BatchAnswer(.success(.output(StageOutput(layer: RawLayer(json: Array("1".utf8))))))
    }
  }
}
