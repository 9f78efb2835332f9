/// What a character looks like beside others, which is all that tells broken text from sound text.
enum Glyph: Equatable {
  case edge, digit, small, capital, letter, mark
  /// Punctuation and signs that may follow a word at once, that stand before one, and others.
  case closing, opening, symbol, weakSymbol
  case plain
  case control, noBreakSpace, lost

  init(_ scalar: UInt32) {
    self = scalar < 0x3000 ? Glyph.table[Int(scalar)] : Glyph(lookedUp: scalar)
  }

  private static let table = (0..<0x3000).map { Glyph(lookedUp: $0) }

  private init(lookedUp scalar: UInt32) {
    switch scalar {
    case 0x61...0x7A: self = .small
    case 0x41...0x5A: self = .capital
    case 0x30...0x39: self = .digit
    case 0...0x20: self = .edge
    case 0x21..<0x7F: self = .plain
    case 0x7F..<0xA0: self = .control
    case 0xA0, 0xAD: self = .noBreakSpace
    case CharsetIndex.replacement: self = .lost
    default: self = Glyph.beyondASCII(scalar)
    }
  }

  private static func beyondASCII(_ scalar: UInt32) -> Glyph {
    if closings.contains(scalar) { return .closing }
    if openings.contains(scalar) { return .opening }
    if weak.contains(scalar) { return .weakSymbol }
    if scalar >= 0x300, scalar < 0x370 { return .mark }
    guard let value = Unicode.Scalar(scalar) else { return .symbol }
    switch value.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .capital
    case .lowercaseLetter: return .small
    case .otherLetter, .modifierLetter: return scalar == 0x2C6 || scalar == 0x2C7 ? .symbol : .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    default: return .symbol
    }
  }

  private static let closings: Set<UInt32> = Set("’”»…–—™®°ºª²³¹´·›•‰†‡¨".unicodeScalars.map(\.value))
  private static let openings: Set<UInt32> = Set("‘“„‚«‹".unicodeScalars.map(\.value))
  private static let weak: Set<UInt32> = Set("§¡¿¸¯˝˛˙".unicodeScalars.map(\.value))

  var isLetter: Bool { self == .small || self == .capital || self == .letter }
}

/// The script of a letter as far as telling scripts apart needs it.
enum WritingSystem {
  /// Numbers are below this.
  static let count = 128

  /// 0 for what is of no script.
  static func of(_ scalar: UInt32) -> Int {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF, 0x1E00...0x1EFF, 0xFB00...0xFB06: 1
    case 0x370..<0x400, 0x1F00..<0x2000: 2
    case 0x400..<0x530: 3
    case 0x530..<0x590: 4
    case 0x590..<0x600: 5
    case 0x600..<0x700, 0x750..<0x780, 0xFB50..<0xFDD0, 0xFE70..<0xFEFF: 6
    case 0x900..<0xE00: 16 + Int(scalar >> 7)
    case 0xE00..<0xE80: 7
    case 0xE80..<0x1100, 0x1780..<0x1800: 64 + Int(scalar >> 7)
    case 0x1100..<0x1200, 0x3130..<0x3190, 0xAC00..<0xD7B0: 8
    case 0x3000..<0x3130, 0x3190..<0xA000, 0xFF00..<0xFFF0, 0x20000..<0x32000: 9
    default: 0
    }
  }
}
