internal import Bytes

/// Finds headings in a text that has only lines: short ones without a stop, before a paragraph that has one.
enum Headings {
  /// Longer lines are sentences or captions.
  static let longest = 90
  static let mostWords = 14

  static func mark(_ units: inout [ParagraphUnit], _ bytes: [UInt8]) {
    guard units.count > 1 else { return }
    for i in 0..<(units.count - 1) {
      let next = units[i + 1].span
      guard next.count > units[i].span.count, next.count >= 60, LineJoiner.endsSentence(next, bytes) else { continue }
      units[i].isHeading = looksLikeHeading(units[i].span, bytes)
    }
  }

  private static func looksLikeHeading(_ span: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard span.count <= longest, let first = bytes.scalar(at: span.lowerBound) else { return false }
    let startsWell = first.letterCase == .upper || first.letterCase == .uncased || Enumerator.stands(at: span, bytes)
    guard startsWell, let last = bytes.scalar(before: span.upperBound) else { return false }
    if Marks.isTerminator(last.value), last.value != 0x3F { return false }
    if last.value == 0x3A || last.value == 0x2C || last.value == 0x3B { return false }
    if bytes[span].starts(with: [0x42, 0x79, 0x20]) { return false }  // "By " opens a byline
    return bytes[span].reduce(1) { $1 == 0x20 ? $0 + 1 : $0 } <= mostWords
  }
}
