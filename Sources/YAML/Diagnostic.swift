/// One thing wrong with a file that a person wrote, and where: what `copydesk check` prints.
///
/// ```text
/// news.yaml:7:5: error: unknown key 'tresholds' (did you mean 'threshold'?)
///     tresholds: 0.4
///     ^~~~~~~~~
/// ```
public struct Diagnostic: Error, Hashable, Sendable {
  public enum Severity: String, Hashable, Sendable { case error, warning }

  /// A place in a file. Lines and columns count from 1, columns in Unicode scalars.
  public struct Position: Hashable, Sendable, Comparable {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    public static func < (a: Position, b: Position) -> Bool { (a.line, a.column) < (b.line, b.column) }
  }

  /// The file as the user named it.
  public let file: String
  /// `nil` where the whole file is meant.
  public let position: Position?
  public let severity: Severity
  /// A sentence without a full stop: what was wrong, and what to do.
  public let message: String
  /// The line of the file at `position`, without its end.
  public let sourceLine: String?
  /// How many scalars the caret underlines, at least 1.
  public let length: Int

  public init(
    file: String, position: Position?, severity: Severity = .error, message: String, sourceLine: String? = nil,
    length: Int = 1
  ) {
    self.file = file
    self.position = position
    self.severity = severity
    self.message = message
    self.sourceLine = sourceLine
    self.length = max(1, length)
  }
}

/// All that is wrong with a file, in the order of its lines.
public struct Diagnostics: Error, Hashable, Sendable {
  public var all: [Diagnostic]

  public init(_ all: [Diagnostic] = []) { self.all = all }

  public var hasErrors: Bool { all.contains { $0.severity == .error } }
}
