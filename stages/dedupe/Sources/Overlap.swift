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
  /// Counted only where shingles are.
  var numerals = Numerals()

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
  private(set) var text = ComparableText()
  private var words = ValueSet()
  private var shingles = ValueSet()
  /// 1 for each word of the text that was compared last that is one of the loaded text.
  private var isShared = Room<UInt8>()
  /// The places of the shingles that both texts have, in the loaded one and in the one that was compared last.
  private var ownMatches = Room<UInt32>()
  private var otherMatches = Room<UInt32>()
  private var matchCounts = (own: 0, other: 0)

  var level: UInt32 { text.level }

  /// The level of the owner's text as it is; what is loaded may be a sample of it.
  private(set) var ownLevel: UInt32 = 0

  /// Loads the text that `fill` gives.
  mutating func load(owner: Int, _ fill: (inout ComparableText) throws -> Void) rethrows {
    let isNew = owner != self.owner
    self.owner = -1
    try fill(&text)
    if isNew { ownLevel = text.level }
    text.put(into: &words, &shingles)
    self.owner = owner
  }

  /// Compares the loaded text, as the first, with another at the same level.
  /// - Parameter least: the share of the distinct words of the smaller text that must be shared; with fewer the texts are
  ///   not looked at further, and have no shingle in common.
  mutating func overlap(with other: ComparableText, least: Double = 0) -> Overlap {
    var result = Overlap()
    result.first = Overlap.Side(text)
    result.second = Overlap.Side(other)
    let sharedNumerals: Int
    (result.sharedWords, sharedNumerals) = askWords(other)
    matchCounts = (0, 0)
    if Double(result.sharedWords) < least * Double(min(text.distinctWords, other.distinctWords)) { return result }
    result.numerals = Numerals(
      first: text.distinctNumerals, second: other.distinctNumerals, shared: sharedNumerals)
    result.shared = askShingles(other)
    ownMatches.resize(text.counts.count)
    matchCounts.own = ownMatches.withMutable { shingles.asked($0) }
    result.second.stretches = Stretches(other, matches: otherMatches.slice(matchCounts.other))
    result.first.stretches = Stretches(text, matches: ownMatches.slice(matchCounts.own))
    return result
  }

  /// The stretches of the loaded text, in shingles, that the text that was compared last has too.
  func ownStretches() -> [Range<Int>] { Stretches.ranges(ownMatches.slice(matchCounts.own)) }

  /// The stretches of the text that was compared last, in shingles of it, that the loaded text has too.
  func otherStretches() -> [Range<Int>] { Stretches.ranges(otherMatches.slice(matchCounts.other)) }

  private mutating func askWords(_ other: ComparableText) -> (Int, Int) {
    isShared.resize(other.words.count)
    return isShared.withMutable { isShared in other.words.with { words.ask($0, isShared) } }
  }

  /// Looks up the shingles of the other text whose words are all shared; returns how many distinct ones are found.
  private mutating func askShingles(_ other: ComparableText) -> Int {
    otherMatches.resize(other.counts.count)
    let found = other.words.with { words in
      isShared.with { isShared in
        otherMatches.withMutable { matches in
          if words.count < Shingles.width {
            return shingles.ask(0..<matches.count, matches) { _ in Shingles.hash(all: words) }
          }
          return shingles.ask(0..<matches.count, matches) { place in
            let isAsked = isShared[place] & isShared[place + 1] & isShared[place + 2] == 1
            return isAsked ? Shingles.hash(words, place) : nil
          }
        }
      }
    }
    matchCounts.other = found.places
    return found.distinct
  }
}

extension Overlap.Side {
  fileprivate init(_ text: ComparableText) {
    words = text.words.count
    distinctWords = text.distinctWords
    distinctShingles = text.distinctShingles
  }
}
