internal import Bytes

/// Word 3-shingles of a text as 32-bit hashes (Broder, "On the resemblance and containment of documents", 1997).
enum Shingles {
  static let width = 3

  /// How many shingles a text of so many words has: those of one or two words have one, of all they have.
  static func count(words: Int) -> Int { words >= width ? words - width + 1 : min(words, 1) }

  /// A hash for every three words in a row, in text order.
  static func hashes(of words: [UInt32]) -> [UInt32] {
    let count = count(words: words.count)
    return Array(unsafeUninitializedCapacity: count) { out, filled in
      words.withUnsafeBufferPointer { hash($0, into: out) }
      filled = count
    }
  }

  /// Fills `out` with the shingles of a text.
  static func hash(_ words: UnsafeBufferPointer<UInt32>, into out: UnsafeMutableBufferPointer<UInt32>) {
    guard words.count >= width else {
      if !words.isEmpty { out[0] = hash(all: words) }
      return
    }
    for place in 0..<words.count - width + 1 { out[place] = hash(words, place) }
  }

  /// The shingle at a place of a text of three words and more.
  @inline(__always)
  static func hash(_ words: UnsafeBufferPointer<UInt32>, _ place: Int) -> UInt32 {
    let two = UInt64(words[place]) << 32 | UInt64(words[place + 1])
    let mixed = Hash64.mix(two &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(words[place + 2]) &* 0xC2B2_AE3D_27D4_EB4F)
    return UInt32(truncatingIfNeeded: mixed >> 32)
  }

  /// The only shingle of a text of one or two words.
  static func hash(all words: UnsafeBufferPointer<UInt32>) -> UInt32 {
    let mixed = words.reduce(UInt64(words.count)) { Hash64.mix($0 ^ UInt64($1)) }
    return UInt32(truncatingIfNeeded: Hash64.mix(mixed) >> 32)
  }

  /// The `count` least distinct values, ascending: a bottom-k sketch (Cohen and Kaplan, 2007).
  static func sketch(_ shingles: [UInt32], count: Int) -> [UInt32] {
    guard shingles.count > count * 2 else { return Array(distinct(shingles).prefix(count)) }
    // Values are uniform, so a bound that holds somewhat more than `count` of them saves sorting the rest.
    var share = Double(count) * 1.5 / Double(shingles.count)
    while share < 1 {
      let low = distinct(values(of: shingles, upTo: UInt32(share * Double(UInt32.max))))
      if low.count >= count { return Array(low.prefix(count)) }
      share *= 2
    }
    return Array(distinct(shingles).prefix(count))
  }

  private static func values(of shingles: [UInt32], upTo bound: UInt32) -> [UInt32] {
    Array(unsafeUninitializedCapacity: shingles.count) { out, filled in
      // Each is written, and stays where it is low enough: no branch that would be guessed wrong.
      for value in shingles {
        out[filled] = value
        filled &+= value <= bound ? 1 : 0
      }
    }
  }

  /// The distinct values, ascending.
  static func distinct(_ values: [UInt32]) -> [UInt32] {
    var sorted = sorted(values)
    var kept = 0
    for i in sorted.indices where i == 0 || sorted[i] != sorted[i - 1] {
      sorted[kept] = sorted[i]
      kept += 1
    }
    sorted.removeLast(sorted.count - kept)
    return sorted
  }

  /// The values, ascending: put into buckets by their leading bits, since they are uniform, and then those of a bucket in
  /// order.
  private static func sorted(_ values: [UInt32]) -> [UInt32] {
    guard values.count <= 512, let most = values.max() else { return values.sorted() }
    let shift = max(0, 24 - most.leadingZeroBitCount)
    return withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 257) { places in
      places.initialize(repeating: 0)
      for value in values { places[Int(value >> shift) + 1] &+= 1 }
      for bucket in 1..<257 { places[bucket] &+= places[bucket - 1] }
      return Array(unsafeUninitializedCapacity: values.count) { out, filled in
        for value in values {
          let bucket = Int(value >> shift)
          out[Int(places[bucket])] = value
          places[bucket] &+= 1
        }
        filled = values.count
        for place in 1..<filled {
          let value = out[place]
          var hole = place
          while hole > 0, out[hole - 1] > value {
            out[hole] = out[hole - 1]
            hole -= 1
          }
          out[hole] = value
        }
      }
    }
  }
}
