/// A text made ready to be compared with others.
struct ComparableText {
  /// How much of the text this is: see `ProofEvidence`.
  let level: UInt32
  /// Hashes of the words, in text order.
  let words: [UInt32]
  /// Hashes of every three words in a row.
  let shingles: [UInt32]
  /// How many texts have each shingle, to 15.
  let counts: [UInt8]
  let distinctWords: Int
  let distinctShingles: Int

  /// - Parameter set: room to count in.
  init(_ words: [UInt32], level: UInt32, _ frequencies: ShingleFrequencies, _ set: inout ValueSet) {
    self.level = level
    self.words = words
    shingles = Shingles.hashes(of: words)
    counts = frequencies.counts(of: shingles)
    distinctWords = set.countDistinct(words)
    distinctShingles = set.countDistinct(shingles)
  }

  /// The text at a level not below its own.
  func sampled(_ level: UInt32, _ frequencies: ShingleFrequencies, _ set: inout ValueSet) -> ComparableText {
    if level == self.level { return self }
    return ComparableText(ProofEvidence.sample(words, level), level: level, frequencies, &set)
  }

  /// Bytes that it takes, about.
  var size: Int { words.count * 9 + 128 }
}
