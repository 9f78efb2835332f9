/// Words libyaml's syntax errors: what to do about the common ones, its own words for the rest.
enum SyntaxMessages {
  /// The message, and the scalar offset it is about.
  static func describe(_ error: YAMLSyntaxError, _ source: SourceFile, base: Int) -> (String, Int) {
    let offset = base + error.offset
    let opened = source.position(ofScalar: base + error.contextOffset)
    let start = base + error.contextOffset
    switch error.problem {
    case "found unexpected end of stream" where error.context.contains("quoted"):
      return ("the quotation mark is never closed", start)
    case "did not find expected ',' or ']'": return unclosed("[", "]", opened, offset, source)
    case "did not find expected ',' or '}'": return unclosed("{", "}", opened, offset, source)
    case "found character that cannot start any token": return (badStart(offset, source), offset)
    case "could not find expected ':'": return ("expected ':' after this key", start)
    case "found unknown escape character": return ("this escape is unknown: write '\\\\' for a backslash", offset)
    default: break
    }
    if let message = sentences[error.problem] { return (message, offset) }
    let context = error.context.isEmpty ? "" : "\(error.context), "
    return (context + (error.problem.isEmpty ? "this is not YAML" : error.problem), offset)
  }

  private static func unclosed(
    _ open: String, _ close: String, _ opened: Diagnostic.Position, _ offset: Int, _ source: SourceFile
  ) -> (String, Int) {
    ("expected ',' or '\(close)': the '\(open)' of line \(opened.line) is still open", offset)
  }

  private static func badStart(_ offset: Int, _ source: SourceFile) -> String {
    let position = source.position(ofScalar: offset)
    let found = source.line(position.line).unicodeScalars.dropFirst(position.column - 1).first
    guard let found else { return "a value cannot start here" }
    if found == "\t" { return "a tab cannot indent: use spaces" }
    return "a value that begins with '\(found)' needs quotes"
  }

  private static let sentences: [String: String] = [
    "mapping values are not allowed in this context":
      "a ':' cannot stand here: put the value in quotes, or mend the indentation",
    "mapping keys are not allowed in this context": "a key cannot stand here: mend the indentation",
    "block sequence entries are not allowed in this context": "a list item ('-') cannot stand here: start a new line",
    "did not find expected key": "expected a key: mend the indentation",
    "did not find expected '-' indicator": "expected a list item ('-'): mend the indentation",
    "did not find expected node content": "expected a value",
    "did not find expected <document start>": "expected the end of the file: one mapping is all that may stand in it",
    "found undefined tag handle": "tags ('!…') are not supported: leave it out",
    "found a tab character where an indentation space is expected": "a tab cannot indent: use spaces",
    "found a tab character that violates indentation": "a tab cannot indent: use spaces",
    "found unexpected ':'": "a ':' in a value needs quotes",
    "found unexpected document indicator": "a '---' or '...' inside a quoted text",
    "found incompatible YAML document": "this version of YAML is unknown: leave the '%YAML' line out",
    "found unknown directive name": "a line cannot begin with '%'",
    "did not find expected alphabetic or numeric character": "a value that begins with '&' or '*' needs quotes",
    "found invalid Unicode character escape code": "this escape is no Unicode character",
    "did not find expected hexdecimal number": "expected hexadecimal digits after this escape",
  ]
}
