internal import StageKit

/// What a plugin's faults come to in the log: the first of each kind are warnings, the rest can be looked up.
struct FaultLog {
  enum Kind: CaseIterable {
    /// A line that answers for no document.
    case line
    /// An answer that nobody asked for, a second one, and one more.
    case unasked, twice, again
    /// A worker that ended, or had to be ended, while it owed answers.
    case end
  }

  private static let warningLimit = 3
  /// Notes in all, so that a plugin that fails for days fills no disk.
  private static let noteLimit = 1000

  private var counts: [Kind: Int] = [:]
  private var total = 0
  private var warned = 0

  /// The note on a fault; `nil` for one too many.
  mutating func note(_ kind: Kind, _ message: String) -> BatchNote? {
    total += 1
    counts[kind, default: 0] += 1
    if counts[kind, default: 0] <= FaultLog.warningLimit {
      warned += 1
      return BatchNote(.warning, message)
    }
    return total <= FaultLog.noteLimit ? BatchNote(.debug, message) : nil
  }

  /// What they came to in all, where there were more than warnings; `nil` otherwise.
  var sum: String? {
    guard total > warned else { return nil }
    let parts = Kind.allCases.compactMap { kind in
      counts[kind].map { "\($0) \(FaultLog.words(kind, isOne: $0 == 1))" }
    }
    let told = total <= FaultLog.noteLimit ? "all of them are" : "the first \(FaultLog.noteLimit) of them are"
    return "the plugin's faults in all: \(parts.joined(separator: ", ")); \(told) in the log of the run"
  }

  private static func words(_ kind: Kind, isOne: Bool) -> String {
    switch kind {
    case .line: isOne ? "line that answers for no document" : "lines that answer for no document"
    case .unasked: isOne ? "answer that nobody asked for" : "answers that nobody asked for"
    case .twice: isOne ? "document answered twice" : "documents answered twice"
    case .again: isOne ? "answer more than that" : "answers more than that"
    case .end: isOne ? "worker that failed while it owed answers" : "workers that failed while they owed answers"
    }
  }
}
