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

  /// Whether its last character is a mark that ends sentences.
  func endsWithStop(_ bytes: [UInt8]) -> Bool {
    guard let last = bytes.scalar(before: inner.upperBound) else { return false }
    return last.value == 0x2E || last.value == 0x21 || last.value == 0x3F || last.value == 0x2026
  }
}
