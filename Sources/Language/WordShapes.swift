internal import Bytes

/// How the words of a short text begin: names and codes begin with capitals or digits, what is said of them does not.
struct WordShapes {
  /// Runs of letters and digits, counted up to three.
  private(set) var words = 0
  /// Whether a word begins with a small letter, or with one of a script that has no case.
  private(set) var hasSmall = false

  /// Reads until both are known.
  init(_ bytes: [UInt8]) {
    var isInside = false
    var i = 0
    while words < 3 || !hasSmall, let scalar = bytes.scalar(at: i) {
      let letter = scalar.letterCase
      if letter.isWord, !isInside {
        words += 1
        hasSmall = hasSmall || letter == .lower || letter == .uncased
      }
      // Apostrophes and marks on letters end no word.
      isInside = letter.isWord || (isInside && letter == .other && scalar.value != 0x2F && scalar.value >= 0x27)
      i += scalar.length
    }
    words = min(words, 3)
  }
}
