/// Why a model was not trained, measured or explained, in words for people.
package struct TrainingFailure: Error, Hashable, Sendable {
  package enum Code: Hashable, Sendable {
    /// The options contradict each other, the texts or what is on the disk.
    case usage
    /// Texts or model are missing, unreadable or broken.
    case input
    /// The system refused something.
    case failed
    /// No room on the device.
    case space
  }

  package let code: Code
  /// One or more lines, all from outside escaped.
  package let message: String

  package init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}

extension TrainingFailure: CustomStringConvertible {
  package var description: String { message }
}
