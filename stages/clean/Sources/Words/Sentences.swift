/// How sentences end, in any script.
enum Sentences {
  /// Whether what stands before offset `end` ends a sentence: `.`, `!`, `?`, `…`, `:`, `;` or their like in other scripts,
  /// closing quotes and brackets passed over.
  static func ends(_ bytes: [UInt8], at end: Int) -> Bool {
    var i = end
    for _ in 0..<4 {
      guard i > 0 else { return false }
      let byte = bytes[i - 1]
      switch byte {
      case 0x2E, 0x21, 0x3F, 0x3A, 0x3B: return true
      case 0x22, 0x27, 0x29, 0x5D, 0x20: i -= 1
      case 0x80...0xBF:
        guard i >= 2 else { return false }
        if bytes[i - 2] == 0xC2, byte == 0xBB || byte == 0xAB {  // » «
          i -= 2
          continue
        }
        // Armenian full stop.
        if bytes[i - 2] == 0xD6 { return byte == 0x89 }
        // Arabic question mark and semicolon.
        if bytes[i - 2] == 0xD8 { return byte == 0x9F || byte == 0x9B }
        if bytes[i - 2] == 0xDB { return byte == 0x94 }
        guard i >= 3 else { return false }
        switch (bytes[i - 3], bytes[i - 2], byte) {
        case (0xE2, 0x80, 0x98...0x9F), (0xE2, 0x80, 0xB9), (0xE2, 0x80, 0xBA): i -= 3  // curly quotes
        case (0xE2, 0x80, 0xA6): return true  // …
        case (0xE3, 0x80, 0x82), (0xE3, 0x80, 0x8D), (0xE3, 0x80, 0x8F): return true  // 。」』
        case (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F), (0xEF, 0xBC, 0x8E), (0xEF, 0xBC, 0x9A): return true
        case (0xEF, 0xBC, 0x89): i -= 3
        case (0xE0, 0xA5, 0xA4), (0xE0, 0xA5, 0xA5), (0xE1, 0x8D, 0xA2): return true  // dandas, Ethiopic full stop
        case (0xE1, 0x81, 0x8B), (0xE1, 0x9F, 0x94), (0xE0, 0xBC, 0x8D): return true  // Burmese, Khmer, Tibetan
        default: return false
        }
      default: return false
      }
    }
    return false
  }
}
