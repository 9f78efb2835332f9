internal import Bytes
internal import StageKit

/// A paragraph or heading, and the pieces of it that no sentence crosses.
struct ParagraphUnit: Hashable {
  var span: Range<Int>
  /// Within `span`, in order: lines that the text's author set apart, or the whole.
  var pieces: [Range<Int>]
  var isHeading = false
  /// Whether its pieces are no language: lines of code.
  var isVerbatim = false
}

/// Divides a text into paragraphs.
enum Paragraphs {
  /// From what `clean` knows: each block is a paragraph, its lines stay apart where they are no running text.
  static func fromBlocks(_ blocks: [BlocksLayer.Block], _ bytes: [UInt8], _ rules: LanguageRules) -> [ParagraphUnit] {
    var units: [ParagraphUnit] = []
    var end = 0
    for block in blocks {
      // A layer from elsewhere may hold spans that overlap or go too far.
      let start = min(max(block.span.lowerBound, end), bytes.count)
      // Text between blocks belongs to none: it is kept as lines.
      units += fromLines(bytes, end..<start, rules)
      end = min(max(block.span.upperBound, start), bytes.count)
      let span = trimmed(start..<end, bytes)
      guard !span.isEmpty else { continue }
      switch block.kind {
      case .heading: units.append(ParagraphUnit(span: span, pieces: [span], isHeading: true))
      case .code: units.append(ParagraphUnit(span: span, pieces: lines(span, bytes), isVerbatim: true))
      case .tableRow: units.append(ParagraphUnit(span: span, pieces: lines(span, bytes)))
      case .paragraph, .listItem, .quote:
        units.append(ParagraphUnit(span: span, pieces: LineJoiner.pieces(lines(span, bytes), bytes, rules)))
      }
    }
    return units + fromLines(bytes, end..<bytes.count, rules)
  }

  /// From lines alone: blank lines end paragraphs, single line ends do unless they only wrap a line.
  static func fromLines(_ bytes: [UInt8], _ rules: LanguageRules) -> [ParagraphUnit] {
    var units = fromLines(bytes, 0..<bytes.count, rules)
    Headings.mark(&units, bytes)
    return units
  }

  private static func fromLines(_ bytes: [UInt8], _ range: Range<Int>, _ rules: LanguageRules) -> [ParagraphUnit] {
    var units: [ParagraphUnit] = []
    var group: [Range<Int>] = []
    func close() {
      for piece in LineJoiner.pieces(group, bytes, rules) { units.append(ParagraphUnit(span: piece, pieces: [piece])) }
      group.removeAll(keepingCapacity: true)
    }
    forEachLine(bytes, range) { line in
      let span = trimmed(line, bytes)
      if span.isEmpty { close() } else { group.append(span) }
    }
    close()
    return units
  }

  /// The lines of `span` that are not blank, trimmed.
  private static func lines(_ span: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    forEachLine(bytes, span) { line in
      let line = trimmed(line, bytes)
      if !line.isEmpty { lines.append(line) }
    }
    return lines
  }

  /// Whether a text has more than `most` lines with something on them.
  static func hasMoreLines(than most: Int, _ bytes: [UInt8]) -> Bool {
    // A line takes two bytes at the least.
    guard bytes.count > 2 * most else { return false }
    var count = 0
    forEachLine(bytes, 0..<bytes.count) { if !$0.isEmpty { count += 1 } }
    return count > most
  }

  /// Calls `body` with each line, without its end (LF, CR LF, CR, U+2028, U+2029, VT, FF).
  static func forEachLine(_ bytes: [UInt8], _ range: Range<Int>, _ body: (Range<Int>) -> Void) {
    var start = range.lowerBound
    var i = start
    while i < range.upperBound {
      let length = lineEnd(bytes, i)
      if length > 0 {
        body(start..<i)
        start = min(i + length, range.upperBound)
        i = start
      } else {
        i += 1
      }
    }
    if start < range.upperBound { body(start..<range.upperBound) }
  }

  @inline(__always)
  private static func lineEnd(_ bytes: [UInt8], _ i: Int) -> Int {
    let byte = bytes[i]
    if byte > 0x0D, byte != 0xE2 { return 0 }
    if byte == 0x0D { return i + 1 < bytes.count && bytes[i + 1] == 0x0A ? 2 : 1 }
    if byte >= 0x0A, byte <= 0x0C { return 1 }
    if byte == 0xE2, i + 2 < bytes.count, bytes[i + 1] == 0x80, bytes[i + 2] == 0xA8 || bytes[i + 2] == 0xA9 {
      return 3
    }
    return 0
  }

  /// `range` without white space at its ends.
  static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, let scalar = bytes.scalar(at: start), isBlank(scalar.value) { start += scalar.length }
    while end > start, let scalar = bytes.scalar(before: end), isBlank(scalar.value) { end -= scalar.length }
    return start..<max(start, end)
  }

  /// White space, and the characters without width that pages leave at the ends of lines.
  @inline(__always)
  static func isBlank(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar <= 0x20 }
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF, 0x2800: return true
    default: return false
    }
  }
}
