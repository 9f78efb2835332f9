/// In how many texts that are no copies of each other shingles stand, counted to 15: what tells a turn of phrase, a
/// template or a footer from a story.
///
/// Counters have four bits and are addressed by the shingle itself, so that the order of counting does not matter. Where
/// a corpus has more shingles than there may be counters, only a share of the shingles is counted, chosen by their
/// values; the others are taken for as frequent as their neighbour in the text. What there may be is the same whatever
/// memory there is: the counts decide.
struct ShingleFrequencies {
  /// What the counters hold at most; a shingle of so many texts weighs nothing.
  static let most: UInt8 = 15
  /// Texts that may have a shingle before it weighs less.
  private static let rare = 2

  /// The weight of a shingle by its count.
  static let weights: [Float] = (0...Int(most)).map { count in
    count <= rare ? 1 : count == Int(most) ? 0 : Float(rare) / Float(count)
  }

  private var counters: [UInt8]
  private let mask: UInt32
  /// Shingles from here on are not counted.
  private let limit: UInt64

  /// Counters at most: 64 MiB of them.
  static let slotLimit = 1 << 27

  /// - Parameters:
  ///   - shingles: how many will be counted, at most.
  ///   - slots: counters at most.
  init(shingles: Int, slots most: Int = slotLimit) {
    var slots = 1 << 12
    while slots < shingles * 2, slots < most { slots *= 2 }
    counters = Array(repeating: 0, count: slots / 2)
    mask = UInt32(truncatingIfNeeded: slots - 1)
    var limit: UInt64 = 1 << 32
    var counted = shingles
    while counted > slots {
      counted /= 2
      limit /= 2
    }
    self.limit = limit
  }

  /// Counts the shingles of a text.
  mutating func add(_ shingles: [UInt32]) { shingles.withUnsafeBufferPointer { add($0) } }

  /// Counts the shingles of a text.
  mutating func add(_ shingles: UnsafeBufferPointer<UInt32>) {
    counters.withUnsafeMutableBufferPointer { counters in
      for shingle in shingles where UInt64(shingle) < limit {
        let slot = shingle & mask
        let shift = (slot & 1) * 4
        let byte = counters[Int(slot >> 1)]
        if byte >> shift & 0xF < ShingleFrequencies.most { counters[Int(slot >> 1)] = byte + 1 << shift }
      }
    }
  }

  /// The counts of the shingles of a text.
  func counts(of shingles: [UInt32]) -> [UInt8] {
    Array(unsafeUninitializedCapacity: shingles.count) { out, filled in
      shingles.withUnsafeBufferPointer { count($0, into: out) }
      filled = shingles.count
    }
  }

  /// Fills `out` with the counts of the shingles of a text.
  func count(_ shingles: UnsafeBufferPointer<UInt32>, into out: UnsafeMutableBufferPointer<UInt8>) {
    counters.withUnsafeBufferPointer { counters in
      // Nothing in this loop waits for anything before it, so that the memory is asked for many counters at once.
      for place in 0..<shingles.count {
        let slot = shingles[place] & mask
        out[place] = counters[Int(slot >> 1)] >> ((slot & 1) * 4) & 0xF
      }
    }
    if limit < 1 << 32 { takeNeighbours(shingles, out) }
  }

  /// Gives shingles that are not counted the count of the one before, or, at the head of the text, of the first.
  private func takeNeighbours(_ shingles: UnsafeBufferPointer<UInt32>, _ out: UnsafeMutableBufferPointer<UInt8>) {
    var last = shingles.firstIndex { UInt64($0) < limit }.map { out[$0] } ?? 1
    for place in 0..<shingles.count {
      if UInt64(shingles[place]) < limit { last = out[place] } else { out[place] = last }
    }
  }
}
