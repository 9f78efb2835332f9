/// The marks that matter for sentences.
enum Marks {
  static let arabicComma: UInt32 = 0x60C

  /// Marks that may end a sentence, full stops of all scripts among them.
  static func isTerminator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x203C, 0x203D, 0x2047...0x2049: true
    default: isHardStop(scalar)
    }
  }

  /// Marks that end a sentence whatever follows: those that no abbreviation or number uses.
  static func isHardStop(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3002, 0xFF61, 0xFF01, 0xFF1F, 0xFF0E: true  // 。｡！？．
    case 0x061F, 0x06D4: true  // Arabic question mark, Urdu full stop
    case 0x0589: true  // Armenian full stop
    case 0x0964, 0x0965: true  // danda, double danda
    case 0x1362, 0x1367, 0x1368: true  // Ethiopic full stop, question mark, paragraph separator
    case 0x104A, 0x104B: true  // Myanmar section marks
    case 0x17D4, 0x17D5: true  // Khmer khan
    case 0x0F0D, 0x0F0E: true  // Tibetan shad
    default: false
    }
  }

  /// Marks that close a bracket or quotation and nothing else.
  static func isCloser(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x29, 0x5D, 0x7D, 0x201D, 0x2019, 0xBB, 0x203A, 0x300D, 0x300F, 0x3011, 0xFF09, 0x3009, 0x300B: true
    default: false
    }
  }

  /// Brackets, and the marks of titles in Chinese.
  static func isClosingBracket(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x29, 0x5D, 0x3011, 0xFF09, 0x3009, 0x300B: true
    default: false
    }
  }

  /// Marks that open or close: the straight ones, and those that languages use either way (German “, Swedish ”).
  static func isAmbiguousQuote(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x201C, 0x2018, 0xAB, 0x2039, 0xB4, 0x60: true
    default: false
    }
  }

  /// Marks that open a bracket, a quotation, or a Spanish question.
  static func isOpener(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x28, 0x5B, 0x7B, 0x201E, 0x201A, 0xA1, 0xBF, 0x300C, 0x300E, 0x3010, 0xFF08, 0x3008, 0x300A: true
    case 0x201D, 0xBB: true  // Swedish ”…”, German »…«
    default: isAmbiguousQuote(scalar)
    }
  }

  /// Accents, vowel signs and joiners, which belong to the letter before.
  static func isPartOfLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x300...0x36F, 0x610...0x61A, 0x64B...0x65F, 0x200C, 0x200D: true
    case 0x900...0x963, 0x966...0xDFF: true  // Indic scripts, but for the danda
    default: false
    }
  }

  static func isSuperscript(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xB9, 0xB2, 0xB3, 0x2070, 0x2074...0x2079: true
    default: false
    }
  }

  static func isDash(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2010...0x2015, 0x2212: true
    default: false
    }
  }

  static func isBullet(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2022, 0x2043, 0x25AA, 0x25CF, 0x25E6, 0x2023, 0xB7, 0x25A0, 0x25BA, 0x2713: true
    default: false
    }
  }

  /// Emoji and pictographs, which end sentences in posts.
  static func isEmoji(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1F300...0x1FAFF, 0x2600...0x27BF, 0x2B50, 0x2B55, 0xFE0F, 0x200D: true
    default: false
    }
  }
}
