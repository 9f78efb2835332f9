/// A set of hashes that remembers which of them it was asked for. Its memory is used again for the next text.
struct ValueSet {
  private var keys: [UInt32] = Array(repeating: 0, count: 64)
  /// By slot, the number of the last round in which the value was put in or asked for; what is of a round before `first`
  /// belongs to a text before.
  private var marks: [UInt32] = Array(repeating: 0, count: 64)
  private var mask = 63
  private var first: UInt32 = 1
  private var round: UInt32 = 1
  /// The slot of each value that was put in, in that order.
  private(set) var slots: [UInt32] = []
  private(set) var count = 0

  /// Puts the values in the place of those before.
  mutating func fill(_ values: [UInt32]) {
    makeRoom(for: values.count)
    slots.removeAll(keepingCapacity: true)
    count = 0
    values.withUnsafeBufferPointer { values in
      keys.withUnsafeMutableBufferPointer { keys in
        marks.withUnsafeMutableBufferPointer { marks in
          for value in values {
            var slot = Int(value) & mask
            while marks[slot] >= first, keys[slot] != value { slot = (slot + 1) & mask }
            if marks[slot] < first {
              keys[slot] = value
              marks[slot] = first
              count += 1
            }
            slots.append(UInt32(truncatingIfNeeded: slot))
          }
        }
      }
    }
  }

  private mutating func makeRoom(for count: Int) {
    var size = 64
    while size < count * 2 { size *= 2 }
    mask = size - 1
    if size > keys.count || round > UInt32.max - 4096 {
      keys = Array(repeating: 0, count: max(size, keys.count))
      marks = Array(repeating: 0, count: keys.count)
      round = 0
    }
    round += 1
    first = round
  }

  /// How many distinct values there are.
  mutating func countDistinct(_ values: [UInt32]) -> Int {
    fill(values)
    return count
  }

  /// Asks for some values, forgetting what was asked for before.
  /// - Returns: how many distinct ones are in the set. `isIn` is filled with whether each of them is.
  mutating func ask(_ values: [UInt32], where isAsked: (Int) -> Bool, _ isIn: inout [Bool]) -> Int {
    if round > UInt32.max - 4096 { restart() }
    round += 1
    isIn.removeAll(keepingCapacity: true)
    var found = 0
    values.withUnsafeBufferPointer { values in
      keys.withUnsafeBufferPointer { keys in
        marks.withUnsafeMutableBufferPointer { marks in
          for place in values.indices {
            guard isAsked(place) else {
              isIn.append(false)
              continue
            }
            let value = values[place]
            var slot = Int(value) & mask
            while marks[slot] >= first, keys[slot] != value { slot = (slot + 1) & mask }
            let isThere = marks[slot] >= first
            if isThere, marks[slot] != round {
              marks[slot] = round
              found += 1
            }
            isIn.append(isThere)
          }
        }
      }
    }
    return found
  }

  /// Whether the value that was put in at `place` was asked for last.
  @inline(__always)
  func wasAsked(at place: Int) -> Bool { marks[Int(slots[place])] == round }

  /// Makes room for more rounds with the same values.
  private mutating func restart() {
    for slot in marks.indices { marks[slot] = marks[slot] >= first ? 1 : 0 }
    first = 1
    round = 1
  }
}
