/// What becomes of a character when texts are compared: letters and digits lose their case, punctuation and space part
/// words, apostrophes and invisible characters leave no trace.
enum Folding {
  enum Fate: Equatable {
    /// Ends a word.
    case separator
    /// Is passed over, within a word too.
    case nothing
    /// Belongs to a word, as this scalar.
    case letter(UInt32)
    /// Is a word of its own: scripts that do not part their words by spaces.
    case ideograph(UInt32)
  }

  /// What stands in `oneByte` for the first byte of a longer scalar.
  static let longer: UInt8 = 2

  /// For each byte: 0 parts words, 1 leaves no trace, `longer` is no ASCII, else the byte that it becomes.
  static let oneByte: [UInt8] = (0..<256).map { byte in
    switch UInt8(byte) {
    case 0x30...0x39, 0x61...0x7A: UInt8(byte)
    case 0x41...0x5A: UInt8(byte) + 32
    case 0x27, 0x60: 1
    case 0x80...0xFF: longer
    default: 0
    }
  }

  /// For the scalars of two bytes, U+0080 to U+07FF: 0 parts words, 1 leaves no trace, else the scalar that it becomes.
  static let twoBytes: [UInt16] = (0..<0x800).map { scalar in
    guard scalar >= 0x80 else { return 0 }
    return switch slow(UInt32(scalar)) {
    case .separator: 0
    case .nothing: 1
    case .letter(let folded), .ideograph(let folded): UInt16(truncatingIfNeeded: folded)
    }
  }

  /// The fate of any scalar, by ranges and the properties of Unicode.
  static func slow(_ value: UInt32) -> Fate {
    switch value {
    case 0xAD, 0xB4, 0x2BC, 0x2018, 0x2019, 0x201B, 0x200B...0x200F, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF:
      return .nothing
    case 0x2000...0x206F, 0x3000...0x3004, 0x3008...0x3020, 0x30FB: return .separator
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3021...0x30FF, 0x31F0...0x31FF,
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      return .ideograph(value)
    default: break
    }
    guard let scalar = Unicode.Scalar(value) else { return .separator }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return .letter(value)
    case .decimalNumber, .letterNumber, .otherNumber: return .letter(value)
    default: break
    }
    guard properties.isAlphabetic else { return .separator }
    let lower = properties.lowercaseMapping.unicodeScalars
    return .letter(lower.count == 1 ? lower.first?.value ?? value : value)
  }
}
