/// How a plugin's program ended, as its guard says.
package enum GuardReport: Hashable, Sendable {
  case exited(status: Int)
  case killed(signal: Int)
  /// It was killed because it and its children had so many bytes resident.
  case outOfMemory(bytes: Int)
  /// It could not be started: the number of the system's error.
  case notStarted(error: Int)

  /// What `line` says, as `copydesk_guard` writes it; `nil` where it says nothing known.
  package init?(line: String) {
    let words = line.split(whereSeparator: { $0 == " " || $0 == "\n" })
    guard words.count == 3, let value = Int(words[1]) else { return nil }
    switch words[0] {
    case "exit": self = .exited(status: value)
    case "signal": self = .killed(signal: value)
    case "memory": self = .outOfMemory(bytes: value)
    case "start": self = .notStarted(error: value)
    default: return nil
    }
  }
}
