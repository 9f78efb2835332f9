import Bytes
import Dispatch
import Engine
import PipelineFile
import StageKit
import Testing

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
  var inFlight: Int { 64 }

  static func stage(asked: Locked<[String]>) -> StageDefinition {
    let descriptor = StageDescriptor(
      name: "late", version: "1", summary: "For tests.", scope: .document, reads: [.id, .text], writes: [.layer])
    return StageDefinition(descriptor) { _ in .batch(Late(asked: asked)) }
  }

  func open(log: @escaping @Sendable (BatchNote) -> Void) -> any BatchSession { self }
  func close() {}
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
    switch document.text.string {
    case "DROP": BatchAnswer(.success(.dropped(reason: "told to")))
    case "FAIL": BatchAnswer(.failure(StageError(code: "told-to", "it says so")))
    case "SLOW": BatchAnswer(.failure(StageError(code: "timeout", "no answer")), isTransient: true)
    default: BatchAnswer(.success(.output(StageOutput(layer: RawLayer(json: Array("1".utf8))))))
    }
  }
}
