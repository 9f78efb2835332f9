internal import CUtf8proc

/// What a Unicode scalar is to the words of a text.
enum LetterKind {
  /// Part of a word, under its folded value.
  case letter(Int)
  /// A word by itself: characters of scripts that put no spaces between words.
  case single
  /// Nothing: soft hyphens, joiners and other marks that nobody sees.
  case ignored
  /// Between words.
  case separator
}

/// Which scalars are letters, and their case folding (Unicode's simple folding for Latin, Greek and Cyrillic, accents
/// kept, ё read as е as Russian texts print it).
enum Letters {
  /// Scalars below this bound are looked up in `folding`.
  static let tableEnd = 0x530

  /// The folded value of each scalar below `tableEnd`; 0 for separators.
  static let folding: [UInt16] = {
    var table = [UInt16](repeating: 0, count: tableEnd)
    for scalar in 0..<tableEnd {
      guard let value = Unicode.Scalar(UInt32(scalar)) else { continue }
      let properties = value.properties
      guard properties.isAlphabetic || properties.numericType == .decimal else { continue }
      let lower = properties.lowercaseMapping.unicodeScalars
      let folded = lower.count == 1 ? lower.first.map { Int($0.value) } ?? scalar : scalar
      table[scalar] = UInt16(truncatingIfNeeded: folded < tableEnd ? folded : scalar)
    }
    table[0x3C2] = 0x3C3
    table[0x401] = 0x435
    table[0x451] = 0x435
    return table
  }()

  /// Punctuation and symbols outside the blocks that `kind` knows as a whole.
  private static let separators: [ClosedRange<Int>] = [
    0x55A...0x55F, 0x589...0x58A, 0x5BE...0x5BE, 0x5C0...0x5C0, 0x5C3...0x5C3, 0x5F3...0x5F4, 0x609...0x60D,
    0x61B...0x61F, 0x66A...0x66D, 0x6D4...0x6D4, 0x964...0x965, 0xE3F...0xE3F, 0xE4F...0xE4F, 0xE5A...0xE5B,
    0x104A...0x104F, 0x10FB...0x10FB, 0x1361...0x1368, 0x17D4...0x17DA, 0x20A0...0x20CF, 0x2100...0x2BFF,
    0x2E00...0x2E7F, 0x3000...0x3020, 0x30FB...0x30FB, 0xFE10...0xFE6F, 0xFF00...0xFF0F, 0xFF1A...0xFF20,
    0xFF3B...0xFF40, 0xFF5B...0xFF65, 0xFFF0...0xFFFF, 0x1F000...0x1FAFF,
  ]

  private static let singles: [ClosedRange<Int>] = [
    0xE01...0xE3A, 0xE40...0xEDF, 0x1000...0x109F, 0x1780...0x17D3, 0x3041...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF,
    0x20000...0x3FFFF,
  ]

  /// What a scalar from `tableEnd` on is.
  static func kind(_ scalar: Int) -> LetterKind {
    switch scalar {
    case 0x200B...0x200D, 0x2060, 0xFEFF: return .ignored
    case 0x2000...0x206F: return .separator
    case 0x3400...0x9FFF: return .single
    case 0x1E00...0x1EFF: return .letter(folded(additional: scalar))
    case 0xAC00...0xD7A3, 0x1F00...0x1FFF: return .letter(scalar)
    default:
      if separators.contains(where: { $0.contains(scalar) }) { return .separator }
      return singles.contains(where: { $0.contains(scalar) }) ? .single : .letter(scalar)
    }
  }

  /// Latin Extended Additional (Vietnamese and others): capitals are even, their small letters follow them.
  private static func folded(additional scalar: Int) -> Int {
    if scalar == 0x1E9E { return 0xDF }
    return (0x1E96...0x1E9F).contains(scalar) ? scalar : scalar | 1
  }

  /// The letter that a folded letter and a combining mark make together; `nil` where Unicode has none.
  static func composed(_ letter: Int, _ mark: Int) -> Int? {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 4) { buffer in
      let options = utf8proc_option_t(UTF8PROC_COMPOSE.rawValue | UTF8PROC_STABLE.rawValue)
      buffer.initialize(repeating: 0)
      buffer[0] = Int32(truncatingIfNeeded: letter)
      buffer[1] = Int32(truncatingIfNeeded: mark)
      guard utf8proc_normalize_utf32(buffer.baseAddress, 2, options) == 1 else { return nil }
      let value = Int(buffer[0])
      if value < tableEnd { return folding[value] == 0 ? nil : Int(folding[value]) }
      return (0x1E00...0x1EFF).contains(value) ? folded(additional: value) : value
    }
  }
}
