/// How a plugin's program ended, as its guard says.
package struct GuardReport: Hashable, Sendable {
  package enum Ending: Hashable, Sendable {
    case exited(status: Int)
    case killed(signal: Int)
    /// It was killed because it and its children had so many bytes resident.
    case outOfMemory(bytes: Int)
    /// It could not be started: the number of the system's error.
    case notStarted(error: Int)
    /// It was ended because we wanted it.
    case told
  }

  package let ending: Ending
  /// Microseconds of CPU that the program and its children took.
  package let microseconds: Int

  /// What `line` says, as `copydesk_guard` writes it; `nil` where it says nothing known.
  package init?(line: String) {
    let words = line.split(whereSeparator: { $0 == " " || $0 == "\n" })
    guard words.count == 3, let value = Int(words[1]), let time = Int(words[2]) else { return nil }
    microseconds = time
    switch words[0] {
    case "exit": ending = .exited(status: value)
    case "signal": ending = .killed(signal: value)
    case "memory": ending = .outOfMemory(bytes: value)
    case "start": ending = .notStarted(error: value)
    case "told": ending = .told
    default: return nil
    }
  }
}
