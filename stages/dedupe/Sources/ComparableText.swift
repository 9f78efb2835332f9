/// A text made ready to be compared with others, in memory that is used again for the next one.
struct ComparableText {
  /// How much of the text this is: see `ProofEvidence`.
  private(set) var level: UInt32 = 0
  /// Hashes of the words, in text order.
  private(set) var words = Room<UInt32>()
  /// How many texts have each shingle, to 15.
  private(set) var counts = Room<UInt8>()
  /// For each shingle, the weight of all before it; at the end, that of all.
  private(set) var sums = Room<Float>()
  private(set) var distinctWords = 0
  private(set) var distinctShingles = 0
  private(set) var distinctNumerals = 0
  /// Room to count numerals in.
  private var numerals: [UInt32] = []
  private var shingles = Room<UInt32>()

  init() {}

  /// A text of words.
  /// - Parameter set: room to count in.
  init(_ words: [UInt32], level: UInt32, _ frequencies: ShingleFrequencies, _ set: inout ValueSet) {
    words.withUnsafeBufferPointer { fill($0, level: level, frequencies, &set) }
  }

  /// Takes another text in the place of that before.
  mutating func fill(
    _ words: UnsafeBufferPointer<UInt32>, level: UInt32, _ frequencies: ShingleFrequencies, _ set: inout ValueSet
  ) {
    takeWords(words, level: level)
    hashShingles()
    counts.resize(shingles.count)
    shingles.with { shingles in
      counts.withMutable { frequencies.count(shingles, into: $0) }
      set.fill(words)
      distinctWords = set.count
      set.fill(shingles)
      distinctShingles = set.count
    }
    distinctNumerals = Numerals.count(in: words, &numerals)
    addWeights()
  }

  /// Takes another text of which all is known.
  mutating func fill(
    _ words: UnsafeBufferPointer<UInt32>, counts: UnsafeBufferPointer<UInt8>, level: UInt32, distinctWords: Int,
    distinctShingles: Int, distinctNumerals: Int
  ) {
    takeWords(words, level: level)
    self.counts.resize(counts.count)
    self.counts.withMutable { _ = $0.update(fromContentsOf: counts) }
    self.distinctWords = distinctWords
    self.distinctShingles = distinctShingles
    self.distinctNumerals = distinctNumerals
    addWeights()
  }

  private mutating func takeWords(_ words: UnsafeBufferPointer<UInt32>, level: UInt32) {
    self.level = level
    self.words.resize(words.count)
    self.words.withMutable { _ = $0.update(fromContentsOf: words) }
  }

  private mutating func hashShingles() {
    words.with { words in
      shingles.resize(Shingles.count(words: words.count))
      shingles.withMutable { Shingles.hash(words, into: $0) }
    }
  }

  private mutating func addWeights() {
    sums.resize(counts.count + 1)
    counts.with { counts in
      sums.withMutable { sums in
        ShingleFrequencies.weights.withUnsafeBufferPointer { weights in
          var sum: Float = 0
          for place in 0..<counts.count {
            sums[place] = sum
            sum += weights[Int(counts[place] & 15)]
          }
          sums[counts.count] = sum
        }
      }
    }
  }

  /// Makes a sample of the text, of a level above its own.
  mutating func sample(_ level: UInt32, _ frequencies: ShingleFrequencies, _ set: inout ValueSet) {
    let sample = words.with { ProofEvidence.sample(Array($0), level) }
    sample.withUnsafeBufferPointer { fill($0, level: level, frequencies, &set) }
  }

  /// Puts words and shingles into two sets.
  mutating func put(into wordSet: inout ValueSet, _ shingleSet: inout ValueSet) {
    hashShingles()
    words.with { wordSet.fill($0) }
    shingles.with { shingleSet.fill($0) }
  }
}
