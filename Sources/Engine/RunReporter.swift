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
  /// How many inputs the last completed run had, which is what this one may expect; `nil` for a first run.
  package let expected: Int?
  private let tally: Tally

  init(slots: [String], expected: Int?, tally: Tally) {
    self.slots = slots
    self.expected = expected
    self.tally = tally
  }

  /// Inputs that the reader has seen.
  package var inputs: Int { tally.inputs.load(ordering: .relaxed) }
  /// Their bytes.
  package var bytes: Int { tally.bytes.load(ordering: .relaxed) }
  /// Counts by slot.
  package var counts: [SlotCount] { tally.snapshot }
}
