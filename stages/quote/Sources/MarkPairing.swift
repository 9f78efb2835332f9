internal import Bytes

/// Pairs quotation marks.
///
/// Within a paragraph only; a mark that is open at the end of its paragraph is taken to end there, and to go on in the next
/// where that begins with an opening mark. So a stray mark swallows at most the rest of its paragraph.
struct MarkPairing {
  let bytes: [UInt8]
  let tokens: [Token]
  /// Whether the text quotes with single marks: it has no double ones to speak of.
  let usesSingle: Bool
  /// German and its neighbours: »…« and „…“.
  let opensRight: Bool

  /// A quotation within a quotation in the same marks has no more tokens than this, and the outer one ends within so many.
  private static let innerReach = 15
  static let nestedReach = 60

  /// - Parameter opensRight: whether "»" may open.
  init(_ bytes: [UInt8], _ tokens: [Token], opensRight: Bool) {
    self.bytes = bytes
    self.tokens = tokens
    self.opensRight = opensRight
    var double = 0
    var single = 0
    for (i, token) in tokens.enumerated() where token.kind == .mark {
      guard let shape = MarkPairing.shape(bytes, token) else { continue }
      if !shape.isSingle { double += 1 }
      if shape == .singleOpen || shape == .singleLow { single += 1 }
      if shape == .straightSingle, i + 1 < tokens.count, token.end == tokens[i + 1].start { single += 1 }
    }
    usesSingle = single > 1 && double < single
  }

  /// Two single marks in a row stand for a double one.
  static func shape(_ bytes: [UInt8], _ token: Token) -> MarkShape? {
    if token.end - token.start == 2, bytes[token.start] < 0x80 { return .straight }
    return bytes.scalar(at: token.start).flatMap { MarkShape($0.value) }
  }

  /// Adds the stretches of one paragraph, whose tokens are `range`.
  func pair(_ range: Range<Int>, paragraph: Int, into stretches: inout [QuotedStretch]) {
    var open: Int?
    var opening = MarkShape.straight
    var inner = 0
    let pending = stretches.last.map { !$0.isClosed && $0.paragraph == paragraph - 1 } ?? false
    for i in range where tokens[i].kind == .mark {
      guard let shape = MarkPairing.shape(bytes, tokens[i]), !shape.isSingle || usesSingle else { continue }
      if let start = open {
        if closes(shape, at: i, opening, range) {
          guard inner == 0 else {
            inner -= 1
            continue
          }
          append(start, i, range, paragraph, pending && start == range.lowerBound, &stretches)
          open = nil
        } else if sameFamily(shape, opening), opens(shape, at: i, range) {
          if isNested(at: i, opening, range) {
            inner += 1
            continue
          }
          // The mark before was never closed: it was stray, or its partner is lost.
          appendUnclosed(start, before: i, paragraph, &stretches)
          open = i
          opening = shape
          inner = 0
        }
      } else if opens(shape, at: i, range) {
        open = i
        opening = shape
        inner = 0
      }
    }
    if let start = open, !opening.isSingle || start == range.lowerBound {
      append(start, range.upperBound, range, paragraph, pending && start == range.lowerBound, &stretches)
    }
  }

  /// Whether a mark that opens within open marks of its own kind is closed soon, and the outer ones are closed after it: „A „B“ C“.
  private func isNested(at i: Int, _ opening: MarkShape, _ range: Range<Int>) -> Bool {
    guard opening == .low || opening == .curlyOpen else { return false }
    var closed = 0
    for k in i + 1..<max(i + 1, min(range.upperBound, i + MarkPairing.nestedReach)) where tokens[k].kind == .mark {
      guard let shape = MarkPairing.shape(bytes, tokens[k]), !shape.isSingle else { continue }
      if closes(shape, at: k, opening, range) {
        closed += 1
        if closed == 2 { return true }
        if k > i + MarkPairing.innerReach { return false }
      } else if sameFamily(shape, opening) {
        return false
      }
    }
    return false
  }

  private func append(
    _ start: Int, _ end: Int, _ range: Range<Int>, _ paragraph: Int, _ continues: Bool,
    _ stretches: inout [QuotedStretch]
  ) {
    let closed = end < range.upperBound
    guard end > start + 1 else { return }
    let stop = closed ? tokens[end].start : tokens[end - 1].end
    stretches.append(
      QuotedStretch(
        tokens: start..<(closed ? end + 1 : end), inner: trimmed(tokens[start].end..<stop), isClosed: closed,
        continues: continues, paragraph: paragraph))
  }

  /// A stretch whose closing mark is lost ends with the last sentence before the next opening mark, if one does.
  private func appendUnclosed(_ start: Int, before next: Int, _ paragraph: Int, _ stretches: inout [QuotedStretch]) {
    guard let stop = (start + 1..<next).last(where: { tokens[$0].kind == .stop }), stop > start + 3 else { return }
    stretches.append(
      QuotedStretch(
        tokens: start..<stop + 1, inner: trimmed(tokens[start].end..<tokens[stop].end), isClosed: true,
        paragraph: paragraph))
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, let scalar = bytes.scalar(at: start), scalar.letterCase == .space { start += scalar.length }
    while end > start, let scalar = bytes.scalar(before: end), scalar.letterCase == .space { end -= scalar.length }
    return start..<end
  }
}
