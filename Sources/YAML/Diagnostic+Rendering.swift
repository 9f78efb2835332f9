internal import Bytes

extension Diagnostic {
  /// Scalars of a message that are shown at most.
  private static let messageLimit = 600

  /// As `copydesk check` prints it: `file:line:column: error: message`, the line, and a caret below the place.
  ///
  /// Tabs stay, so that the caret stands right whatever their width; controls are escaped; of a long line the part
  /// around the place is shown.
  public func rendered() -> String {
    var out = Printable.escaped(file)
    if let position { out += ":\(position.line):\(position.column)" }
    let long = message.unicodeScalars.count > Diagnostic.messageLimit
    let shown = long ? String(message.unicodeScalars.prefix(Diagnostic.messageLimit)) + "..." : message
    out += "\(out.isEmpty ? "" : ": ")\(severity.rawValue): \(Printable.escaped(shown))"
    if let position, let sourceLine { out += "\n" + Excerpt(sourceLine, column: position.column, length: length).text }
    return out
  }
}

extension Diagnostics {
  /// All of them, one after the other.
  /// - Parameter limit: shown at most; what is left out is counted.
  public func rendered(limit: Int = 20) -> String {
    var parts = all.prefix(limit).map { $0.rendered() }
    if all.count > limit { parts.append("... and \(all.count - limit) more") }
    return parts.joined(separator: "\n")
  }
}

extension Diagnostics: CustomStringConvertible {
  public var description: String { rendered() }
}

/// A line of a file with a mark below a place in it.
private struct Excerpt {
  /// Scalars of a line that are shown at most, and of those before the place.
  private static let room = 100
  private static let roomBefore = 60

  let text: String

  init(_ line: String, column: Int, length: Int) {
    let place = max(0, column - 1)
    let count = line.unicodeScalars.count
    let start = count > Excerpt.room && place > Excerpt.roomBefore ? place - Excerpt.roomBefore : 0
    let shown = line.unicodeScalars.dropFirst(start).prefix(Excerpt.room)
    let ellipsis = start > 0 ? "..." : ""
    var printed = ellipsis
    var below = String(repeating: " ", count: ellipsis.count)
    var mark = ""
    for (offset, scalar) in shown.enumerated() {
      let piece = scalar == "\t" ? "\t" : Printable.piece(scalar)
      printed += piece
      let width = piece.unicodeScalars.reduce(0) { $0 + Printable.width($1) }
      if start + offset < place {
        below += scalar == "\t" ? "\t" : String(repeating: " ", count: width)
      } else if start + offset < place + length {
        mark += String(repeating: "~", count: width)
      }
    }
    below += String(repeating: " ", count: max(0, place - start - shown.count))
    if start + shown.count < count { printed += "..." }
    text = "\(printed)\n\(below)^\(mark.dropFirst())"
  }
}
