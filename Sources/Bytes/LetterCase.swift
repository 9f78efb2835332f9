/// What kind of character a Unicode scalar is, as far as finding words and sentences needs it.
public enum LetterCase: UInt8, Hashable, Sendable {
  case upper, lower
  /// A letter of a script without case, or an ideograph.
  case uncased
  case digit
  case space
  /// Marks, symbols, controls, combining characters.
  case other

  /// Whether it is a letter.
  @inlinable public var isLetter: Bool { self == .upper || self == .lower || self == .uncased }
  /// Whether it is a letter or a digit.
  @inlinable public var isWord: Bool { isLetter || self == .digit }

  /// The class of an ASCII byte.
  @inlinable
  public static func ofASCII(_ byte: UInt8) -> LetterCase {
    switch byte {
    case 0x61...0x7A: .lower
    case 0x41...0x5A: .upper
    case 0x30...0x39: .digit
    case 0x20, 0x09...0x0D: .space
    default: .other
    }
  }

  /// The class of a scalar: by Unicode's general category; format characters that take no room are `other`.
  public static func of(_ scalar: UInt32) -> LetterCase {
    if scalar < 0x80 { return ofASCII(UInt8(truncatingIfNeeded: scalar)) }
    guard let value = Unicode.Scalar(scalar) else { return .other }
    switch value.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .upper
    case .lowercaseLetter: return .lower
    case .otherLetter: return .uncased
    case .modifierLetter: return .lower
    case .decimalNumber: return .digit
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space
    default: return .other
    }
  }

  /// Calls `body` with the bytes of `range`, letters of Latin, Greek and Cyrillic lowered where that keeps their length,
  /// until it returns `false`.
  @inlinable
  public static func forEachLowered(_ bytes: [UInt8], _ range: Range<Int>, _ body: (UInt8) -> Bool) {
    var i = range.lowerBound
    while i < range.upperBound {
      let byte = bytes[i]
      if byte < 0x80 {
        guard body(byte &- 0x41 < 26 ? byte | 0x20 : byte) else { return }
      } else if byte >= 0xC3, byte <= 0xD4, i + 1 < range.upperBound {
        let pair = lowered(byte, bytes[i + 1])
        guard body(pair.0), body(pair.1) else { return }
        i += 1
      } else {
        guard body(byte) else { return }
      }
      i += 1
    }
  }

  /// The two bytes of a lowered two-byte letter: Latin-1, Latin Extended-A, Greek, Cyrillic; others as they are.
  @inlinable
  public static func lowered(_ first: UInt8, _ second: UInt8) -> (UInt8, UInt8) {
    switch (first, second) {
    case (0xC3, 0x80...0x9E) where second != 0x97: (0xC3, second | 0x20)
    case (0xC4, 0x80...0xB7) where second & 1 == 0 && second != 0xB0: (0xC4, second | 1)
    case (0xC5, 0x8A...0xB7) where second & 1 == 0: (0xC5, second | 1)
    case (0xC4, 0xB9...0xBD) where second & 1 == 1: (0xC4, second + 1)
    case (0xC5, 0x81...0x87) where second & 1 == 1: (0xC5, second + 1)
    case (0xC5, 0xB9...0xBD) where second & 1 == 1: (0xC5, second + 1)
    case (0xCE, 0x91...0x9F): (0xCE, second + 0x20)
    case (0xCE, 0xA0...0xA9): (0xCF, second - 0x20)
    case (0xD0, 0x80...0x8F): (0xD1, second + 0x10)
    case (0xD0, 0x90...0x9F): (0xD0, second + 0x20)
    case (0xD0, 0xA0...0xAF): (0xD1, second - 0x20)
    default: (first, second)
    }
  }
}

/// A Unicode scalar and how many bytes it takes.
public struct ScalarAt: Hashable, Sendable {
  public let value: UInt32
  /// 1 to 4; 1 for a byte that belongs to no character.
  public let length: Int

  @inlinable
  public init(value: UInt32, length: Int) {
    self.value = value
    self.length = length
  }

  /// The class of the scalar.
  @inlinable public var letterCase: LetterCase { LetterCase.of(value) }
}

extension [UInt8] {
  /// The scalar that starts at byte `i`; `nil` at the end. A stray byte comes as U+FFFD of length 1.
  @inlinable
  public func scalar(at i: Int) -> ScalarAt? {
    guard i >= 0, i < count else { return nil }
    let lead = self[i]
    if lead < 0x80 { return ScalarAt(value: UInt32(lead), length: 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0
    guard length > 0, i + length <= count else { return ScalarAt(value: 0xFFFD, length: 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for k in 1..<length { value = value << 6 | UInt32(self[i + k] & 0x3F) }
    return ScalarAt(value: value, length: length)
  }

  /// The scalar that ends before byte `i`; `nil` at the start.
  @inlinable
  public func scalar(before i: Int) -> ScalarAt? {
    guard i > 0, i <= count else { return nil }
    var start = i - 1
    while start > 0, i - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    guard let found = scalar(at: start), start + found.length == i else { return ScalarAt(value: 0xFFFD, length: 1) }
    return found
  }
}
