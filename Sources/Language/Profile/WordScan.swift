/// Divides text into words: runs of letters of any script. Digits, marks and spaces divide, apostrophes too. What follows
/// two slashes is an address.
enum WordScan {
  struct Word {
    /// Its last eight bytes, the very last lowest, ASCII capitals as small letters.
    var tail: UInt64
    var start: Int
    var end: Int
    /// In bytes.
    var length: Int { end - start }
    /// What stands for it in the table of common words.
    var key: UInt32 { CommonWordTable.key(tail: tail, length: length) }
  }

  /// What a byte is within a word: the byte that counts, 0 for none; 1 and 2 for the leads of marks of two and three bytes.
  private static let letters: [UInt8] = (0..<256).map { byte in
    let byte = UInt8(byte)
    switch byte {
    case 0x41...0x5A: return byte | 0x20
    case 0x61...0x7A: return byte
    case 0xC2: return 1  // no-break space, guillemets
    case 0xE2: return 2  // general punctuation
    case 0x80...: return byte
    default: return 0
    }
  }

  @inline(__always)
  static func forEachWord(_ bytes: Span<UInt8>, _ range: Range<Int>, _ body: (Word) -> Void) {
    let letters = letters
    var tail: UInt64 = 0
    var start = -1
    var i = range.lowerBound
    while i < range.upperBound {
      let letter = letters[Int(bytes[i])]
      if letter > 2 {
        if start < 0 { start = i }
        tail = tail &<< 8 | UInt64(letter)
        i += 1
        continue
      }
      if start >= 0 {
        body(Word(tail: tail, start: start, end: i))
        tail = 0
        start = -1
      }
      i += Int(letter) + 1
      if letter == 0, bytes[i - 1] == 0x2F, i < range.upperBound, bytes[i] == 0x2F {
        skipAddress(bytes, &i, range.upperBound)
      }
    }
    if start >= 0 { body(Word(tail: tail, start: start, end: range.upperBound)) }
  }

  private static func skipAddress(_ bytes: Span<UInt8>, _ i: inout Int, _ limit: Int) {
    while i < limit, bytes[i] > 0x20 { i += 1 }
  }

  /// Whether a word opens with a capital, of the alphabets of Europe.
  static func isCapital(_ bytes: Span<UInt8>, _ word: Word) -> Bool {
    let lead = bytes[word.start]
    if lead & 0xE0 == 0x40 { return true }
    guard word.length > 1 else { return false }
    let next = bytes[word.start + 1]
    switch lead {
    case 0xC3: return next <= 0x9E
    case 0xC4, 0xC5: return next & 1 == 0
    case 0xCE: return next <= 0xA9
    case 0xD0: return next <= 0xAF
    default: return false
    }
  }
}
