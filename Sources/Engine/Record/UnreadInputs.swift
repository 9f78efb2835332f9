/// Inputs that are there and could not be read.
package struct UnreadInputs: Hashable, Sendable {
  package private(set) var count = 0
  /// The id of the first, and why.
  private var first = ""

  var isEmpty: Bool { count == 0 }

  mutating func add(_ id: String, _ cause: String) {
    if count == 0 { first = "\(id): \(cause)" }
    count += 1
  }
}

extension UnreadInputs: CustomStringConvertible {
  package var description: String {
    count == 1 ? "an input could not be read (\(first))" : "\(count) inputs could not be read (the first, \(first))"
  }
}

extension RunSummary {
  /// What a run that came to its end could not do; `nil` for nothing. The shell is told of it by exit status 1.
  package var warning: String? {
    unread.isEmpty ? nil : "\(unread); the outputs are without what is in there"
  }
}
