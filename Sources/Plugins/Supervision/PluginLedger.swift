internal import StageKit

/// A document that a plugin is to answer for.
struct PluginTask {
  let document: Document
  let batch: PluginBatch
  /// Its place in the batch.
  let index: Int
  /// Its place among all that were asked for: the order in which they are sent again.
  let number: Int
  /// How often it failed with no other document under way.
  var failures = 0

  var id: String { document.id }
}

/// Every document that was handed over and is not given back yet: each is in one place, and leaves it once.
struct PluginLedger {
  /// Ten faults without a hundred answers between them are more than a plugin may have.
  private static let faultLimit = 10
  private static let answersBetween = 100
  private static let givenUpLimit = 3

  private var waiting: [PluginTask] = []
  /// Where in `waiting` the next is.
  private var head = 0
  /// Documents whose worker was silent or died: each goes alone, so that it is known whose fault it was. The next last.
  private var suspects: [PluginTask] = []
  private var count = 0
  private var faults = 0
  private var answersSinceFault = 0
  /// Whether a document was ever answered for.
  private(set) var hasAnswers = false
  private var givenUp = 0

  var isEmpty: Bool { head == waiting.count && suspects.isEmpty }
  var hasSuspects: Bool { !suspects.isEmpty }

  mutating func add(_ documents: [Document], _ batch: PluginBatch) {
    for (index, document) in documents.enumerated() {
      waiting.append(PluginTask(document: document, batch: batch, index: index, number: count))
      count += 1
    }
  }

  /// The document to be sent next to a worker that has others under way.
  ///
  /// - Parameter isUnderWay: whether that worker has an id already; then its document waits.
  mutating func next(unless isUnderWay: (String) -> Bool) -> PluginTask? {
    guard head < waiting.count, !isUnderWay(waiting[head].id) else { return nil }
    defer {
      head += 1
      if head == waiting.count {
        waiting.removeAll(keepingCapacity: true)
        head = 0
      } else if head > 1024 {
        waiting.removeFirst(head)
        head = 0
      }
    }
    return waiting[head]
  }

  /// The document to be sent next to a worker that has no other.
  mutating func nextSuspect() -> PluginTask? { suspects.popLast() }

  /// Takes back what a worker never got to see.
  mutating func putBack(_ tasks: [PluginTask]) {
    waiting.replaceSubrange(..<head, with: tasks)
    head = 0
  }

  /// Takes back what a worker did not answer.
  mutating func suspect(_ tasks: [PluginTask]) { suspects += tasks.reversed() }

  /// Gives a document back with the answer of a worker to it.
  mutating func settle(_ task: PluginTask, _ answer: BatchAnswer) {
    answersSinceFault += 1
    hasAnswers = true
    task.batch.settle(task.index, answer, isOpen: true)
  }

  /// Gives a document back that failed alone, too often; or says no where it is not the document: nothing was ever
  /// answered, and this is the third.
  mutating func giveUp(_ task: PluginTask, _ error: StageError) -> Bool {
    givenUp += 1
    guard hasAnswers || givenUp < PluginLedger.givenUpLimit else { return false }
    task.batch.settle(task.index, BatchAnswer(.failure(error), isTransient: true), isOpen: false)
    return true
  }

  /// Counts a fault of the plugin, and says whether that is one too many.
  mutating func countFault() -> Bool {
    if answersSinceFault >= PluginLedger.answersBetween { faults = 0 }
    answersSinceFault = 0
    faults += 1
    return faults >= PluginLedger.faultLimit
  }

  /// Gives all back that waits here, and what `others` have under way.
  mutating func fail(_ others: [PluginTask], _ fault: BatchFault) {
    for task in waiting[head...] + suspects + others { task.batch.fail(fault) }
    waiting = []
    head = 0
    suspects = []
  }
}
