internal import Bytes

/// Word 3-shingles of a text as 32-bit hashes (Broder, "On the resemblance and containment of documents", 1997).
enum Shingles {
  static let width = 3

  /// A hash for every three words in a row, in text order; texts of one or two words give one of all they have.
  static func hashes(of words: [UInt32]) -> [UInt32] {
    guard words.count >= width else {
      guard !words.isEmpty else { return [] }
      let mixed = words.reduce(UInt64(words.count)) { Hash64.mix($0 ^ UInt64($1)) }
      return [UInt32(truncatingIfNeeded: Hash64.mix(mixed) >> 32)]
    }
    let count = words.count - width + 1
    return Array(unsafeUninitializedCapacity: count) { out, filled in
      words.withUnsafeBufferPointer { words in
        for i in 0..<count {
          let two = UInt64(words[i]) << 32 | UInt64(words[i + 1])
          let mixed = Hash64.mix(two &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(words[i + 2]) &* 0xC2B2_AE3D_27D4_EB4F)
          out[i] = UInt32(truncatingIfNeeded: mixed >> 32)
        }
      }
      filled = count
    }
  }

  /// The `count` least distinct values, ascending: a bottom-k sketch (Cohen and Kaplan, 2007).
  static func sketch(_ shingles: [UInt32], count: Int) -> [UInt32] {
    guard shingles.count > count * 2 else { return Array(distinct(shingles).prefix(count)) }
    // Values are uniform, so a bound that holds somewhat more than `count` of them saves sorting the rest.
    var share = Double(count) * 1.5 / Double(shingles.count)
    while share < 1 {
      let bound = UInt32(share * Double(UInt32.max))
      let low = distinct(shingles.filter { $0 <= bound })
      if low.count >= count { return Array(low.prefix(count)) }
      share *= 2
    }
    return Array(distinct(shingles).prefix(count))
  }

  /// The distinct values, ascending.
  static func distinct(_ values: [UInt32]) -> [UInt32] {
    var sorted = values
    sorted.sort()
    var kept = 0
    for i in sorted.indices where i == 0 || sorted[i] != sorted[i - 1] {
      sorted[kept] = sorted[i]
      kept += 1
    }
    sorted.removeLast(sorted.count - kept)
    return sorted
  }
}
