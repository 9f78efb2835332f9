internal import Synchronization

/// Who is told how a run gets on: a progress line, or nobody.
package protocol RunReporter: Sendable {
  /// The run begins; `progress` may be asked at any time until `end`.
  func begin(_ progress: Progress)
  /// A corpus stage sees the whole corpus now.
  func concluding(_ step: String)
  /// The outputs are being written.
  func publishing()
  func end()
}

/// Tells nobody.
package struct SilentReporter: RunReporter {
  package init() {}
  package func begin(_ progress: Progress) {}
  package func concluding(_ step: String) {}
  package func publishing() {}
  package func end() {}
}

/// How far a run is.
package struct Progress: Sendable {
  /// The slots by name, a survey apart from its step.
  package let slots: [String]
  private let tally: Tally

  init(slots: [String], tally: Tally) {
    self.slots = slots
    self.tally = tally
  }

  /// How many inputs there are, as far as that is known while they are read.
  package var expected: Int? {
    let count = tally.expected.load(ordering: .relaxed)
    return count > 0 ? count : nil
  }

  /// Inputs that the reader has seen.
  package var inputs: Int { tally.inputs.load(ordering: .relaxed) }
  /// Their bytes.
  package var bytes: Int { tally.bytes.load(ordering: .relaxed) }
  /// Counts by slot.
  package var counts: [SlotCount] { tally.snapshot }
}
