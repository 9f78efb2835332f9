internal import Checkpoints
internal import DocumentIO
internal import StageKit

/// Looks up, document after document in input order, what the store has of each, and how far that goes.
struct Planner {
  private let slots: [Slot]
  private let range: Range<Int>
  private let bench: Workbench
  private let tally: Tally
  private var cursors: [CheckpointCursor]

  /// - Parameter range: the slots that the pass adds to those of the passes before.
  init(_ setting: PassSetting, range: Range<Int>) {
    slots = setting.slots
    self.range = range
    bench = setting.benches.take()
    bench.settled = range.lowerBound
    tally = setting.tally
    cursors = slots[..<range.upperBound].map { $0.table.cursor() }
  }

  /// Finds what is stored under the document's id. Documents must come in input order.
  mutating func attach(_ document: inout DocumentState) {
    for slot in 0..<range.upperBound {
      document.candidates[slot] = cursors[slot].candidates(id: document.id, path: document.path)
    }
  }

  /// Takes the document on as long as stored results say what comes out.
  func reuse(_ document: inout DocumentState) throws(CheckpointError) {
    try bench.reuse(&document, limit: range.upperBound)
  }

  /// Whether the input's bytes may be needed: something is left to be done that reads the text, which no step rewrote yet.
  func needsInput(_ document: DocumentState) -> Bool {
    guard document.ending == nil, document.next < range.upperBound else { return false }
    if document.next == 0 { return true }
    guard document.facts.text?.slot == 0 else { return false }
    return slots[document.next..<range.upperBound].contains { $0.readsText }
  }

  /// Adds what was reused to the run's counts.
  func finish() { tally.add(bench.takeCounts(), of: range) }
}
