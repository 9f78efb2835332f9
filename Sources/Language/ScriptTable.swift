/// Which script each block of sixteen scalars belongs to (Unicode 16, Blocks.txt and Scripts.txt; punctuation and marks
/// inside a script's blocks count as its letters, digits and symbols shared by scripts count as none).
enum ScriptTable {
  /// What scalars of no script count as.
  static let none = Script.allCases.count

  private static let ranges: [(Script, ClosedRange<Int>)] = [
    (.latin, 0xC0...0x2AF), (.greek, 0x370...0x3FF), (.cyrillic, 0x400...0x52F), (.armenian, 0x530...0x58F),
    (.hebrew, 0x590...0x5FF), (.arabic, 0x600...0x6FF), (.syriac, 0x700...0x74F), (.arabic, 0x750...0x77F),
    (.thaana, 0x780...0x7BF), (.syriac, 0x860...0x86F), (.arabic, 0x870...0x8FF), (.devanagari, 0x900...0x97F),
    (.bengali, 0x980...0x9FF), (.gurmukhi, 0xA00...0xA7F), (.gujarati, 0xA80...0xAFF), (.odia, 0xB00...0xB7F),
    (.tamil, 0xB80...0xBFF), (.telugu, 0xC00...0xC7F), (.kannada, 0xC80...0xCFF), (.malayalam, 0xD00...0xD7F),
    (.sinhala, 0xD80...0xDFF), (.thai, 0xE00...0xE7F), (.lao, 0xE80...0xEFF), (.tibetan, 0xF00...0xFFF),
    (.myanmar, 0x1000...0x109F), (.georgian, 0x10A0...0x10FF), (.hangul, 0x1100...0x11FF),
    (.ethiopic, 0x1200...0x139F), (.cherokee, 0x13A0...0x13FF), (.khmer, 0x1780...0x17FF),
    (.mongolian, 0x1800...0x18AF), (.khmer, 0x19E0...0x19FF), (.cyrillic, 0x1C80...0x1C8F),
    (.georgian, 0x1C90...0x1CBF), (.latin, 0x1D00...0x1DBF), (.latin, 0x1E00...0x1EFF), (.greek, 0x1F00...0x1FFF),
    (.latin, 0x2C60...0x2C7F), (.georgian, 0x2D00...0x2D2F), (.ethiopic, 0x2D80...0x2DDF),
    (.cyrillic, 0x2DE0...0x2DFF), (.han, 0x2E80...0x2FDF), (.kana, 0x3040...0x30FF), (.hangul, 0x3130...0x318F),
    (.kana, 0x31F0...0x31FF), (.han, 0x3400...0x4DBF), (.han, 0x4E00...0x9FFF), (.cyrillic, 0xA640...0xA69F),
    (.latin, 0xA720...0xA7FF), (.devanagari, 0xA8E0...0xA8FF), (.hangul, 0xA960...0xA97F),
    (.myanmar, 0xA9E0...0xA9FF), (.myanmar, 0xAA60...0xAA7F), (.ethiopic, 0xAB00...0xAB2F), (.latin, 0xAB30...0xAB6F),
    (.cherokee, 0xAB70...0xABBF), (.hangul, 0xAC00...0xD7FF), (.han, 0xF900...0xFAFF), (.latin, 0xFB00...0xFB0F),
    (.hebrew, 0xFB20...0xFB4F), (.arabic, 0xFB50...0xFDFF), (.arabic, 0xFE70...0xFEFF), (.latin, 0xFF20...0xFF5F),
    (.kana, 0xFF60...0xFF9F), (.hangul, 0xFFA0...0xFFDF),
  ]

  /// By scalar divided by sixteen, for the Basic Multilingual Plane.
  static let blocks: [UInt8] = {
    var blocks = [UInt8](repeating: UInt8(none), count: 4096)
    for (script, range) in ranges {
      for block in range.lowerBound >> 4...range.upperBound >> 4 { blocks[block] = script.rawValue }
    }
    return blocks
  }()

  /// The raw value of a script for a scalar beyond the Basic Multilingual Plane: the planes of rare Han characters.
  static func beyond(_ scalar: Int) -> Int { (0x20000..<0x40000).contains(scalar) ? Int(Script.han.rawValue) : none }

  /// The scalar at `i`, which is no ASCII, and its length in bytes; 0 and 1 where the bytes are no UTF-8.
  @inline(__always)
  static func scalar(_ bytes: Span<UInt8>, at i: Int) -> (scalar: Int, length: Int) {
    let lead = Int(bytes[i])
    let left = bytes.count - i
    if lead < 0xC2 { return (0, 1) }
    if lead < 0xE0, left >= 2 { return ((lead & 0x1F) << 6 | Int(bytes[i + 1]) & 0x3F, 2) }
    if lead < 0xF0, left >= 3 {
      return ((lead & 0x0F) << 12 | (Int(bytes[i + 1]) & 0x3F) << 6 | Int(bytes[i + 2]) & 0x3F, 3)
    }
    if lead < 0xF5, left >= 4 {
      let high = (lead & 0x07) << 18 | (Int(bytes[i + 1]) & 0x3F) << 12
      return (high | (Int(bytes[i + 2]) & 0x3F) << 6 | Int(bytes[i + 3]) & 0x3F, 4)
    }
    return (0, 1)
  }
}
