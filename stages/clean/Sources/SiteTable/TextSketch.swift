internal import Bytes

/// What tells near copies of a text: the least values of random orders over its sequences of three words within a line,
/// eight bits of each.
///
/// The share of places where two sketches agree estimates the share of their sequences that two texts have in common
/// (MinHash: Broder, "On the resemblance and containment of documents", 1997; of few bits: Li and König, "b-bit minwise
/// hashing", 2010). Some places are for the lines that are too long to be boilerplate alone: pages of one site that are
/// mostly menu differ there, if only there.
struct TextSketch {
  /// Places for all lines, and behind them places for long lines.
  static let all = 64
  static let long = 16
  static let size = all + long

  private var least = [UInt64](repeating: .max, count: TextSketch.size)

  /// - Parameter words: hashes of the words of a line. One or two words are a sequence of their own.
  mutating func add(_ words: [UInt64], isLong: Bool) {
    let places = isLong ? TextSketch.size : TextSketch.all
    guard words.count >= 3 else {
      if let first = words.first { take(Hash64.mix(words.dropFirst().reduce(first) { Hash64.mix($0) ^ $1 }), places) }
      return
    }
    for i in 0..<words.count - 2 { take(Hash64.mix(Hash64.mix(words[i]) ^ words[i + 1]) ^ words[i + 2], places) }
  }

  private mutating func take(_ sequence: UInt64, _ places: Int) {
    least.withUnsafeMutableBufferPointer { least in
      for place in 0..<places {
        let value = Hash64.mix(sequence &+ UInt64(place) &* 0xA076_1D64_78BD_642F)
        if value < least[place] { least[place] = value }
      }
    }
  }

  var values: [UInt8] { least.map { UInt8(truncatingIfNeeded: $0) } }
}
