/// A set of hashes that remembers which of them it was asked for. Its memory is used again for the next text.
struct ValueSet {
  /// By slot, a value, and above it the number of the last round in which it was put in or asked for; what is of a round
  /// before `first` belongs to a text before.
  private var entries: [UInt64] = Array(repeating: 0, count: 64)
  private var mask = 63
  private var first: UInt64 = 1
  private var round: UInt64 = 1
  /// The slot of each value that was put in, in that order.
  private var slots = Room<UInt32>()
  /// How many distinct values there are.
  private(set) var count = 0

  /// Puts the values in the place of those before.
  mutating func fill(_ values: UnsafeBufferPointer<UInt32>) {
    makeRoom(for: values.count)
    slots.resize(values.count)
    let (mask, first) = (mask, first)
    count = entries.withUnsafeMutableBufferPointer { entries in
      slots.withMutable { slots in
        var count = 0
        for place in 0..<values.count {
          let entry = first << 32 | UInt64(values[place])
          var slot = Int(values[place]) & mask
          while entries[slot] != entry, entries[slot] >> 32 >= first { slot = (slot &+ 1) & mask }
          count &+= entries[slot] == entry ? 0 : 1
          entries[slot] = entry
          slots[place] = UInt32(truncatingIfNeeded: slot)
        }
        return count
      }
    }
  }

  private mutating func makeRoom(for count: Int) {
    var size = 64
    while size < count * 4 { size *= 2 }
    mask = size - 1
    if size > entries.count || round >= UInt64(UInt32.max) {
      entries = Array(repeating: 0, count: max(size, entries.count))
      round = 0
    }
    round += 1
    first = round
  }

  /// Asks for some values, forgetting what was asked for before.
  /// - Parameter isIn: filled with 1 for each that is in the set and 0 for the others.
  /// - Returns: how many distinct ones are in the set, and how many of these are numerals.
  mutating func ask(
    _ values: UnsafeBufferPointer<UInt32>, _ isIn: UnsafeMutableBufferPointer<UInt8>
  ) -> (distinct: Int, numerals: Int) {
    startRound()
    let (mask, first, round) = (mask, first, round)
    return entries.withUnsafeMutableBufferPointer { entries in
      var (found, numerals) = (0, 0)
      for place in 0..<values.count {
        let slot = ValueSet.slot(of: values[place], entries, mask, first)
        let entry = entries[slot]
        // No branches: whether a word is shared cannot be guessed.
        let isThere = entry >> 32 >= first
        let isNew = isThere && entry >> 32 != round
        found &+= isNew ? 1 : 0
        numerals &+= isNew && values[place] >= Numerals.mark ? 1 : 0
        entries[slot] = isThere ? round << 32 | UInt64(values[place]) : entry
        isIn[place] = isThere ? 1 : 0
      }
      return (found, numerals)
    }
  }

  /// Asks for the values that `value` gives for places, `nil` for those that cannot be in the set.
  /// - Parameter matches: filled with the places whose values are in the set.
  /// - Returns: how many distinct values are in the set, and how many places have one.
  @inline(__always)
  mutating func ask(
    _ places: Range<Int>, _ matches: UnsafeMutableBufferPointer<UInt32>, _ value: (Int) -> UInt32?
  ) -> (distinct: Int, places: Int) {
    startRound()
    let (mask, first, round) = (mask, first, round)
    return entries.withUnsafeMutableBufferPointer { entries in
      var found = 0
      var count = 0
      for place in places {
        guard let value = value(place) else { continue }
        let slot = ValueSet.slot(of: value, entries, mask, first)
        let mark = entries[slot] >> 32
        if mark < first { continue }
        if mark != round {
          entries[slot] = round << 32 | UInt64(value)
          found += 1
        }
        matches[count] = UInt32(truncatingIfNeeded: place)
        count += 1
      }
      return (found, count)
    }
  }

  /// The slot of a value, or the free one where it would be.
  @inline(__always)
  private static func slot(
    of value: UInt32, _ entries: UnsafeMutableBufferPointer<UInt64>, _ mask: Int, _ first: UInt64
  ) -> Int {
    var slot = Int(value) & mask
    while UInt32(truncatingIfNeeded: entries[slot]) != value, entries[slot] >> 32 >= first { slot = (slot &+ 1) & mask }
    return slot
  }

  /// Fills `matches` with the places of the values that were put in and asked for last; returns how many they are.
  func asked(_ matches: UnsafeMutableBufferPointer<UInt32>) -> Int {
    entries.withUnsafeBufferPointer { entries in
      slots.with { slots in
        var count = 0
        for place in 0..<slots.count {
          matches[count] = UInt32(truncatingIfNeeded: place)
          count &+= entries[Int(slots[place])] >> 32 == round ? 1 : 0
        }
        return count
      }
    }
  }

  private mutating func startRound() {
    if round >= UInt64(UInt32.max) {
      // Room for more rounds with the same values.
      for slot in entries.indices {
        entries[slot] = entries[slot] & 0xFFFF_FFFF | (entries[slot] >> 32 >= first ? 1 << 32 : 0)
      }
      first = 1
      round = 1
    }
    round += 1
  }
}
