/// Sorts records of a fixed number of `UInt64` words, compared word by word as unsigned numbers.
///
/// A least-significant-digit radix sort on bytes: stable, linear, and it passes over every byte that is the same in all
/// records, or by which they come in order already: records that end in the number of a document mostly do. Needs as much
/// room again as the records take.
enum RadixSort {
  /// Sorts `words`, which holds records of `width` words. `scratch` is room to be used again; what is in it is lost.
  static func sort(_ words: inout [UInt64], width: Int, scratch: inout [UInt64]) {
    precondition(width > 0 && words.count % width == 0)
    guard words.count > width else { return }
    if scratch.count != words.count { scratch = Array(repeating: 0, count: words.count) }
    let ordered = orderedHalves(words, width: width)
    for word in stride(from: width - 1 - ordered / 2, through: 0, by: -1) {
      let counts = histograms(words, width: width, word: word)
      let first = word == width - 1 - ordered / 2 && ordered % 2 == 1 ? 4 : 0
      for digit in first..<8 where !isConstant(counts, digit, records: words.count / width) {
        scatter(words, into: &scratch, width: width, word: word, digit: digit, counts: counts)
        swap(&words, &scratch)
      }
    }
  }

  /// How many half words at the end of the records these are in order by.
  private static func orderedHalves(_ words: [UInt64], width: Int) -> Int {
    var ordered = 0
    while ordered < 2 * width, isOrdered(words, width: width, halves: ordered + 1) { ordered += 1 }
    return ordered
  }

  private static func isOrdered(_ words: [UInt64], width: Int, halves: Int) -> Bool {
    let start = width - (halves + 1) / 2
    // Of the first word compared only the lower half counts, where the number of halves is odd.
    let mask: UInt64 = halves % 2 == 1 ? 0xFFFF_FFFF : .max
    return words.withUnsafeBufferPointer { words in
      var place = width
      while place < words.count {
        var (before, after) = (words[place - width + start] & mask, words[place + start] & mask)
        var next = start + 1
        while before == after, next < width {
          (before, after) = (words[place - width + next], words[place + next])
          next += 1
        }
        if before > after { return false }
        place += width
      }
      return true
    }
  }

  /// How often each byte value stands at each of the eight places of one word, 256 counts a place.
  private static func histograms(_ words: [UInt64], width: Int, word: Int) -> [Int] {
    var counts = Array(repeating: 0, count: 8 * 256)
    counts.withUnsafeMutableBufferPointer { counts in
      words.withUnsafeBufferPointer { words in
        var i = word
        while i < words.count {
          var rest = words[i]
          for digit in 0..<8 {
            counts[digit << 8 | Int(rest & 0xFF)] &+= 1
            rest >>= 8
          }
          i += width
        }
      }
    }
    return counts
  }

  private static func isConstant(_ counts: [Int], _ digit: Int, records: Int) -> Bool {
    counts[digit << 8..<(digit + 1) << 8].contains(records)
  }

  private static func scatter(
    _ words: [UInt64], into target: inout [UInt64], width: Int, word: Int, digit: Int, counts: [Int]
  ) {
    var places = Array(repeating: 0, count: 256)
    var next = 0
    for value in 0..<256 {
      places[value] = next
      next += counts[digit << 8 | value] * width
    }
    let shift = UInt64(digit * 8)
    places.withUnsafeMutableBufferPointer { places in
      target.withUnsafeMutableBufferPointer { target in
        words.withUnsafeBufferPointer { words in
          if width == 1 {
            for value in words {
              let bucket = Int(value >> shift & 0xFF)
              target[places[bucket]] = value
              places[bucket] &+= 1
            }
          } else {
            var i = 0
            while i < words.count {
              let bucket = Int(words[i + word] >> shift & 0xFF)
              let place = places[bucket]
              for offset in 0..<width { target[place + offset] = words[i + offset] }
              places[bucket] = place + width
              i += width
            }
          }
        }
      }
    }
  }
}
