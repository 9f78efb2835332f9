internal import Bytes

/// How a quotation mark looks.
enum MarkShape: UInt8 {
  case straight, straightSingle
  case curlyOpen, curlyClose, low
  case singleOpen, singleClose, singleLow
  case guillemetLeft, guillemetRight
  case cornerOpen, cornerClose

  init?(_ scalar: UInt32) {
    switch scalar {
    case 0x22, 0xFF02: self = .straight
    case 0x27, 0x60, 0xB4: self = .straightSingle
    case 0x201C, 0x201F: self = .curlyOpen
    case 0x201D: self = .curlyClose
    case 0x201E: self = .low
    case 0x2018, 0x201B: self = .singleOpen
    case 0x2019: self = .singleClose
    case 0x201A: self = .singleLow
    case 0xAB: self = .guillemetLeft
    case 0xBB: self = .guillemetRight
    case 0x300C, 0x300E: self = .cornerOpen
    case 0x300D, 0x300F: self = .cornerClose
    default: return nil
    }
  }

  /// The shape of a token that is one mark.
  init?(at token: Token, _ bytes: [UInt8]) {
    guard let scalar = bytes.scalar(at: token.start) else { return nil }
    self.init(scalar.value)
  }

  /// Marks of single strokes, which are apostrophes more often than quotation marks.
  var isSingle: Bool { self == .straightSingle || self == .singleOpen || self == .singleClose || self == .singleLow }
}

/// A stretch of text in quotation marks, the outermost ones.
struct QuotedStretch: Hashable {
  /// Tokens from the opening mark to the closing mark, both included where they are there.
  var tokens: Range<Int>
  /// The bytes between the marks.
  var inner: Range<Int>
  var isClosed: Bool
  /// Whether it goes on from the stretch before, which its paragraph left open.
  var continues = false
  var paragraph: Int
}

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
  private static func shape(_ bytes: [UInt8], _ token: Token) -> MarkShape? {
    if token.end - token.start == 2, bytes[token.start] < 0x80 { return .straight }
    return bytes.scalar(at: token.start).flatMap { MarkShape($0.value) }
  }

  /// Adds the stretches of one paragraph, whose tokens are `range`.
  func pair(_ range: Range<Int>, paragraph: Int, into stretches: inout [QuotedStretch]) {
    var open: Int?
    var opening = MarkShape.straight
    let pending = stretches.last.map { !$0.isClosed && $0.paragraph == paragraph - 1 } ?? false
    for i in range where tokens[i].kind == .mark {
      guard let shape = MarkPairing.shape(bytes, tokens[i]), !shape.isSingle || usesSingle else { continue }
      if let start = open {
        if closes(shape, at: i, opening, range) {
          append(start, i, range, paragraph, pending && start == range.lowerBound, &stretches)
          open = nil
        } else if sameFamily(shape, opening), opens(shape, at: i, range) {
          // The mark before was never closed: it was stray, or its partner is lost.
          appendUnclosed(start, before: i, paragraph, &stretches)
          open = i
          opening = shape
        }
      } else if opens(shape, at: i, range) {
        open = i
        opening = shape
      }
    }
    if let start = open {
      append(start, range.upperBound, range, paragraph, pending && start == range.lowerBound, &stretches)
    }
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

  // MARK: Which way a mark turns

  private func spaceBefore(_ i: Int, _ range: Range<Int>) -> Bool {
    if i == range.lowerBound { return true }
    let previous = tokens[i - 1]
    return previous.end < tokens[i].start || previous.kind == .openBracket || previous.kind == .dash
  }

  private func spaceAfter(_ i: Int, _ range: Range<Int>) -> Bool {
    i + 1 >= range.upperBound || tokens[i].end < tokens[i + 1].start
  }

  private func opens(_ shape: MarkShape, at i: Int, _ range: Range<Int>) -> Bool {
    switch shape {
    case .low, .singleLow, .cornerOpen: return true
    case .curlyOpen: return true
    case .guillemetLeft: return !opensRight || spaceBefore(i, range) && !spaceAfter(i, range)
    case .guillemetRight: return opensRight && spaceBefore(i, range)
    case .curlyClose: return spaceBefore(i, range) && !spaceAfter(i, range)
    case .singleOpen: return spaceBefore(i, range)
    case .straight where i > range.lowerBound && tokens[i - 1].kind == .other && tokens[i - 1].end == tokens[i].start:
      // "href=" and the like.
      return false
    case .straight: return i + 1 < range.upperBound && (!spaceAfter(i, range) || spaceBefore(i, range))
    case .straightSingle: return spaceBefore(i, range) && !spaceAfter(i, range)
    case .singleClose, .cornerClose: return false
    }
  }

  private func closes(_ shape: MarkShape, at i: Int, _ opening: MarkShape, _ range: Range<Int>) -> Bool {
    switch (opening, shape) {
    case (.low, .curlyOpen), (.low, .curlyClose), (.low, .straight): return true
    case (.curlyOpen, .curlyClose), (.cornerOpen, .cornerClose): return true
    case (.curlyOpen, .straight), (.straight, .curlyClose), (.curlyClose, .curlyClose):
      return !spaceBefore(i, range) || spaceAfter(i, range)
    case (.straight, .straight): return !spaceBefore(i, range) || spaceAfter(i, range)
    case (.straight, .curlyOpen), (.curlyOpen, .curlyOpen): return !spaceBefore(i, range) && spaceAfter(i, range)
    case (.guillemetLeft, .guillemetRight): return true
    case (.guillemetRight, .guillemetLeft): return true
    case (.singleOpen, .singleClose), (.straightSingle, .straightSingle), (.singleLow, .singleOpen):
      return closesSingle(i, range)
    default: return false
    }
  }

  /// A single mark after a letter may be an apostrophe: it closes before a space or mark, and after "s" only where a
  /// mark stands before it.
  private func closesSingle(_ i: Int, _ range: Range<Int>) -> Bool {
    guard i + 1 >= range.upperBound || !tokens[i + 1].isWord || spaceAfter(i, range) else { return false }
    return !spaceBefore(i, range)
  }

  private func sameFamily(_ a: MarkShape, _ b: MarkShape) -> Bool {
    if a == b { return a != .low && a != .guillemetLeft || true }
    switch (a, b) {
    case (.curlyOpen, .straight), (.straight, .curlyOpen): return true
    default: return false
    }
  }
}
