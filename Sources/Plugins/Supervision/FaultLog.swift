internal import StageKit

/// What a plugin's faults come to in the log: the first of each kind are warnings, the rest can be looked up.
struct FaultLog {
  enum Kind: Hashable {
    /// A line that answers for no document.
    case line
    /// An answer that nobody asked for, or that was there already.
    case unasked, twice
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

  /// How many more there were than warnings; `nil` for none.
  var rest: String? {
    guard total > warned else { return nil }
    return "the plugin failed \(total - warned) more times like that, as the log of the run has it"
  }
}
