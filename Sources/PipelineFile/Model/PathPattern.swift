/// A pattern for paths, matched on bytes: `*` any bytes of a name, `?` one character, `[a-z]` one of some, `[!a-z]`
/// one of the others, `**` any number of directories, `\` takes the next character as it is.
///
/// Hidden files are files like any other to a pattern, and letters match in their own case. A match takes at most (characters of
/// the path) × (characters of the pattern) steps, whatever the pattern.
public struct PathPattern: Hashable, Sendable {
  /// As it stands in the file.
  public let text: String
  let program: PatternProgram

  /// Throws `PatternError` where `text` is no pattern for paths below a directory.
  public init(_ text: String) throws(PatternError) {
    self.text = text
    program = try PatternCompiler.compile(Array(text.utf8))
  }

  /// Whether the whole of `path` matches.
  public func matches(_ path: [UInt8]) -> Bool { program.matches(path) }
}

/// Why a text is no pattern.
public struct PatternError: Error, Hashable, Sendable {
  /// A clause: "the '[' has no ']'".
  public let message: String
}
