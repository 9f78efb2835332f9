/// What a run of text looks like from afar: how many words, whether sentences end in it, whether it ends one.
struct TextMeasure: Hashable, Sendable {
  /// Words parted by space or punctuation; scripts without spaces count by letters, two to a word in Chinese and Japanese,
  /// five in Thai, Lao, Burmese, Khmer and Tibetan, whose letters are alphabetic.
  private(set) var words = 0
  /// Whether a sentence ends before the end.
  private(set) var hasSentences = false
  private(set) var endsSentence = false

  /// Measures `range` of `bytes` in one pass. `colonsCount`: whether a colon or semicolon within ends a sentence.
  init(_ bytes: [UInt8], _ range: Range<Int>, colonsCount: Bool) {
    var wide = 0
    var narrow = 0
    var inWord = false
    for i in range {
      let byte = bytes[i]
      let isWord = Scan.isWord(byte)
      if isWord, !inWord { words += 1 }
      // An apostrophe goes on with a word, it begins none.
      inWord = isWord || inWord && byte == 0x27
      if byte >= 0xE0, byte <= 0xED, i + 2 < range.upperBound {
        if byte >= 0xE3 {
          wide += 1
          if !hasSentences, Self.isWideStop(byte, bytes[i + 1], bytes[i + 2]), i + 3 < range.upperBound {
            hasSentences = true
          }
        } else if Self.hasNoSpaces(byte, bytes[i + 1]) {
          narrow += 1
        }
      }
      if byte == 0x20, !hasSentences, i > range.lowerBound, Sentences.ends(bytes, at: i) {
        hasSentences = colonsCount || bytes[i - 1] != 0x3A && bytes[i - 1] != 0x3B
      }
    }
    words += wide / 2 + narrow / 5
    // Scripts without full stops put a space where a sentence ends.
    if narrow > 120 { hasSentences = true }
    endsSentence = Sentences.ends(bytes, at: range.upperBound)
  }

  /// The ideographic full stop, which no space follows.
  private static func isWideStop(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    first == 0xE3 && second == 0x80 && third == 0x82
  }

  /// Thai and Lao (U+0E00 to U+0EFF), Tibetan (U+0F00), Burmese (U+1000 to U+109F), Khmer (U+1780 to U+17FF).
  private static func hasNoSpaces(_ first: UInt8, _ second: UInt8) -> Bool {
    first == 0xE0 && second >= 0xB8
      || first == 0xE1 && (second >= 0x80 && second <= 0x82 || second == 0x9E || second == 0x9F)
  }
}
