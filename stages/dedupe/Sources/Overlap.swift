/// How two texts overlap.
struct Overlap {
  /// One of the two texts.
  struct Side {
    var words = 0
    var distinctWords = 0
    var distinctShingles = 0
    var stretches = Stretches()
  }

  var first = Side()
  var second = Side()
  /// Distinct words in both.
  var sharedWords = 0
  /// Distinct shingles in both.
  var shared = 0

  var jaccard: Double {
    let union = first.distinctShingles + second.distinctShingles - shared
    return union == 0 ? 0 : Double(shared) / Double(union)
  }

  /// The share of the smaller text's shingles that stand in the other.
  var containment: Double {
    let least = min(first.distinctShingles, second.distinctShingles)
    return least == 0 ? 0 : Double(shared) / Double(least)
  }
}

/// One text, to be compared with many.
struct ComparisonTable {
  /// The document whose text is loaded.
  private(set) var owner = -1
  private(set) var level: UInt32 = 0
  private var text: ComparableText?
  private var words = ValueSet()
  private var shingles = ValueSet()
  /// Whether each word, and each shingle, of the text that was compared last is one of the loaded text.
  private var isShared: [Bool] = []
  private var isMatch: [Bool] = []

  mutating func load(_ text: ComparableText, owner: Int) {
    self.owner = owner
    level = text.level
    self.text = text
    words.fill(text.words)
    shingles.fill(text.shingles)
  }

  /// Compares the loaded text, as the first, with another at the same level.
  /// - Parameter least: the share of the distinct words of the smaller text that must be shared; with fewer the texts are
  ///   not looked at further, and have no shingle in common.
  mutating func overlap(with other: ComparableText, least: Double = 0) -> Overlap {
    guard let text else { return Overlap() }
    var result = Overlap()
    result.first = Overlap.Side(
      words: text.words.count, distinctWords: text.distinctWords, distinctShingles: text.distinctShingles)
    result.second = Overlap.Side(
      words: other.words.count, distinctWords: other.distinctWords, distinctShingles: other.distinctShingles)
    result.sharedWords = words.ask(other.words, where: { _ in true }, &isShared)
    if Double(result.sharedWords) < least * Double(min(text.distinctWords, other.distinctWords)) { return result }
    result.shared = askShingles(other)
    result.second.stretches = Stretches.of(other.counts) { isMatch[$0] }
    result.first.stretches = Stretches.of(text.counts) { shingles.wasAsked(at: $0) }
    return result
  }

  /// The stretches of the loaded text, in shingles, that the text that was compared last has too.
  func ownStretches() -> [Range<Int>] {
    guard let text else { return [] }
    var stretches = Stretches(collecting: true)
    for place in text.shingles.indices { stretches.add(1, shingles.wasAsked(at: place)) }
    stretches.close()
    return stretches.ranges
  }

  /// The stretches of the text that was compared last, in shingles of it, that the loaded text has too.
  func otherStretches() -> [Range<Int>] {
    var stretches = Stretches(collecting: true)
    for isMatch in isMatch { stretches.add(1, isMatch) }
    stretches.close()
    return stretches.ranges
  }

  /// Looks up the shingles of the other text whose words are all shared; returns how many distinct ones are found.
  private mutating func askShingles(_ other: ComparableText) -> Int {
    if other.words.count < Shingles.width { return shingles.ask(other.shingles, where: { _ in true }, &isMatch) }
    return isShared.withUnsafeBufferPointer { isShared in
      shingles.ask(
        other.shingles, where: { isShared[$0] && isShared[$0 + 1] && isShared[$0 + 2] }, &isMatch)
    }
  }
}
