/// A word of a text.
struct Word {
  /// Of the folded bytes (FNV-1a, 64 bits).
  let hash: UInt64
  /// UTF-8 bytes of the text.
  let start: Int
  let end: Int
  /// The number of the longest prefix of the word that the scan was given; -1 for none.
  let prefix: Int
  /// Whether a blank line stands before it.
  let opensParagraph: Bool
}

/// Cuts UTF-8 into words and folds their case, in one pass, without allocating.
///
/// A word is a run of letters and digits. Hyphens and apostrophes end it, and the s of a possessive is dropped, so that
/// "shoot-out" is two words and "minister's" is one. Where a script has no spaces, each character is a word.
struct WordScanner {
  /// Folded bytes that are kept of a word; longer words match nothing.
  static let longest = 64

  static let hashStart: UInt64 = 0xCBF2_9CE4_8422_2325
  static let hashFactor: UInt64 = 0x0000_0100_0000_01B3

  /// What a byte is: 0 ends a word, 1 stays as it is, 2 is an ASCII capital, 3 starts a longer character.
  private static let classes: [UInt8] = (0..<256).map { byte in
    switch byte {
    case 0x30...0x39, 0x61...0x7A: 1
    case 0x41...0x5A: 2
    case 0xC2...0xF4: 3
    default: 0
    }
  }

  /// Calls `body` with each word of `text`, and its folded bytes (at most `longest` of them).
  ///
  /// - Parameter prefixes: which beginnings of words to report.
  @inline(__always)
  static func forEachWord(
    in text: UnsafeBufferPointer<UInt8>, prefixes: PrefixTable,
    _ body: (_ word: Word, _ folded: UnsafeBufferPointer<UInt8>) -> Void
  ) {
    classes.withUnsafeBufferPointer { classes in
      Letters.folding.withUnsafeBufferPointer { folding in
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest) { folded in
          var scan = WordScan(text: text, classes: classes, folding: folding, prefixes: prefixes, folded: folded)
          while let word = scan.next() {
            body(word, UnsafeBufferPointer(rebasing: folded[0..<min(scan.length, longest)]))
          }
        }
      }
    }
  }

  private static let noPrefixes = PrefixTable()

  /// The folded words of a short text.
  static func words(_ text: [UInt8]) -> [[UInt8]] {
    var words: [[UInt8]] = []
    text.withUnsafeBufferPointer { forEachWord(in: $0, prefixes: noPrefixes) { words.append(Array($1)) } }
    return words
  }

  /// The folded words of `range` in a text, with spaces between them.
  static func phrase(_ text: [UInt8], _ range: Range<Int>) -> String {
    let range = range.clamped(to: text.indices)
    var folded: [UInt8] = []
    folded.reserveCapacity(range.count + 1)
    text.withUnsafeBufferPointer { buffer in
      forEachWord(in: UnsafeBufferPointer(rebasing: buffer[range]), prefixes: noPrefixes) { _, word in
        if !folded.isEmpty { folded.append(0x20) }
        folded.append(contentsOf: word)
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }
}
