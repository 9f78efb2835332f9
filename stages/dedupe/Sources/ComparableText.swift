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

  init(_ words: [UInt32], level: UInt32, _ frequencies: ShingleFrequencies) {
    self.level = level
    self.words = words
    shingles = Shingles.hashes(of: words)
    counts = frequencies.counts(of: shingles)
    distinctWords = ComparableText.distinct(words)
    distinctShingles = ComparableText.distinct(shingles)
  }

  /// The text at a level not below its own.
  func sampled(_ level: UInt32, _ frequencies: ShingleFrequencies) -> ComparableText {
    if level == self.level { return self }
    return ComparableText(ProofEvidence.sample(words, level), level: level, frequencies)
  }

  /// Bytes that it takes, about.
  var size: Int { words.count * 9 + 128 }

  private static func distinct(_ values: [UInt32]) -> Int {
    var set = ValueSet()
    set.fill(values)
    return set.count
  }
}

/// A set of hashes that remembers which of them it was asked for.
struct ValueSet {
  private var keys: [UInt32] = []
  /// By slot: 0 is free, else 1, or the number of the last round in which the value was asked for.
  private var marks: [UInt32] = []
  private var mask = 0
  private var round: UInt32 = 1
  /// The slot of each value that was put in, in that order.
  private var slots: [UInt32] = []
  private(set) var count = 0

  /// Puts the values in the place of those before.
  mutating func fill(_ values: [UInt32]) {
    var size = 64
    while size < values.count * 2 { size *= 2 }
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    marks = Array(repeating: 0, count: size)
    round = 1
    count = 0
    slots.removeAll(keepingCapacity: true)
    for value in values {
      let slot = place(value)
      if marks[slot] == 0 {
        keys[slot] = value
        marks[slot] = 1
        count += 1
      }
      slots.append(UInt32(truncatingIfNeeded: slot))
    }
  }

  /// Forgets what was asked for.
  mutating func startRound() { round += 1 }

  enum Answer { case absent, first, again }

  /// Whether the value is in the set, and was asked for in this round.
  @inline(__always)
  mutating func ask(_ value: UInt32) -> Answer {
    let slot = place(value)
    if marks[slot] == 0 { return .absent }
    if marks[slot] == round { return .again }
    marks[slot] = round
    return .first
  }

  /// Whether the value that was put in at `place` was asked for in this round.
  @inline(__always)
  func wasAsked(at place: Int) -> Bool { marks[Int(slots[place])] == round }

  /// The slot of a value, or the free one where it would stand. The values are hashes, so their low bits will do.
  @inline(__always)
  private func place(_ value: UInt32) -> Int {
    var slot = Int(value) & mask
    while marks[slot] != 0, keys[slot] != value { slot = (slot + 1) & mask }
    return slot
  }
}
