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
  /// Whether each word of the other text is one of this one.
  private var isShared: [Bool] = []

  mutating func load(_ text: ComparableText, owner: Int) {
    self.owner = owner
    level = text.level
    self.text = text
    words.fill(text.words)
    shingles.fill(text.shingles)
  }

  /// Compares the loaded text, as the first, with another at the same level.
  mutating func overlap(with other: ComparableText) -> Overlap {
    guard let text else { return Overlap() }
    var result = Overlap()
    result.first = Overlap.Side(
      words: text.words.count, distinctWords: text.distinctWords, distinctShingles: text.distinctShingles)
    result.second = Overlap.Side(
      words: other.words.count, distinctWords: other.distinctWords, distinctShingles: other.distinctShingles)
    result.sharedWords = askWords(other)
    shingles.startRound()
    result.shared = walk(other, &result.second.stretches)
    for place in text.shingles.indices {
      result.first.stretches.add(ShingleFrequencies.weights[Int(text.counts[place])], shingles.wasAsked(at: place))
    }
    result.first.stretches.close()
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

  /// The stretches of another text, in shingles of it, that the loaded text has too.
  mutating func stretches(of other: ComparableText) -> [Range<Int>] {
    var stretches = Stretches(collecting: true)
    for shingle in other.shingles { stretches.add(1, shingles.ask(shingle) != .absent) }
    stretches.close()
    return stretches.ranges
  }

  /// Looks up the shingles of the other text whose words are all shared; returns how many distinct ones are found.
  private mutating func walk(_ other: ComparableText, _ stretches: inout Stretches) -> Int {
    var count = 0
    let isShort = other.words.count < Shingles.width
    for (place, shingle) in other.shingles.enumerated() {
      let isPossible = isShort || isShared[place] && isShared[place + 1] && isShared[place + 2]
      let answer = isPossible ? shingles.ask(shingle) : .absent
      if answer == .first { count += 1 }
      stretches.add(ShingleFrequencies.weights[Int(other.counts[place])], answer != .absent)
    }
    stretches.close()
    return count
  }

  /// Notes which words of the other text are shared; returns how many distinct ones are.
  private mutating func askWords(_ other: ComparableText) -> Int {
    var count = 0
    words.startRound()
    isShared.removeAll(keepingCapacity: true)
    for word in other.words {
      let answer = words.ask(word)
      isShared.append(answer != .absent)
      if answer == .first { count += 1 }
    }
    return count
  }
}
