/// Finds the kept documents that share enough of a document's sketch.
struct Candidates {
  /// A kept document, and what its sketch has in common with the one that is placed.
  struct Candidate {
    let rank: UInt32
    /// How many values both have; 0 where there is no candidate.
    var values: UInt32
    /// The weights of these.
    var weight: Float
  }

  /// Postings that are read for one document, rarest values first.
  static let budget = 2048

  /// A table by rank, of twice as many slots as there can be candidates, and the slots of those that were found.
  private var slots = Array(repeating: Candidate(rank: 0, values: 0, weight: 0), count: 2 * budget)
  private var used = Array(repeating: UInt16(0), count: budget)
  private var usedCount = 0

  /// Looks for the kept documents that share a value.
  /// - Returns: the weight of all values in `lists`.
  mutating func find(_ lists: inout [UInt32], _ postings: Postings) -> Float {
    slots.withUnsafeMutableBufferPointer { slots in
      for slot in used[..<usedCount] { slots[Int(slot)].values = 0 }
    }
    usedCount = 0
    let postingCount = lists.reduce(0) { $0 + postings.count($1) }
    if postingCount > Candidates.budget { sortByLength(&lists, postings) }
    var left = Candidates.budget
    var total: Float = 0
    for start in lists {
      let weight = postings.weight(start)
      if weight == 0 { continue }
      left -= postings.count(start)
      if left < 0 { break }
      total += weight
      add(postings.ranks(start), weight)
    }
    return total
  }

  /// Puts the shortest lists first: they say most.
  private func sortByLength(_ lists: inout [UInt32], _ postings: Postings) {
    var keys = lists.map { UInt64(postings.count($0)) << 32 | UInt64($0) }
    keys.sort()
    lists = keys.map { UInt32(truncatingIfNeeded: $0) }
  }

  /// Adds a value to all the documents of its list.
  private mutating func add(_ ranks: UnsafeBufferPointer<UInt32>, _ weight: Float) {
    usedCount = slots.withUnsafeMutableBufferPointer { slots in
      used.withUnsafeMutableBufferPointer { used in
        var count = usedCount
        for rank in ranks {
          var slot = Int(truncatingIfNeeded: (UInt64(rank) &* 0x9E37_79B9_7F4A_7C15) >> 52)
          while slots[slot].values > 0, slots[slot].rank != rank { slot = (slot + 1) & (slots.count - 1) }
          if slots[slot].values > 0 {
            slots[slot].weight += weight
            slots[slot].values &+= 1
          } else {
            slots[slot] = Candidate(rank: rank, values: 1, weight: weight)
            used[count] = UInt16(truncatingIfNeeded: slot)
            count &+= 1
          }
        }
        return count
      }
    }
  }

  /// Calls `body` with what was found, in no order.
  @inline(__always)
  func forEach(_ body: (Candidate) -> Void) {
    slots.withUnsafeBufferPointer { slots in
      used.withUnsafeBufferPointer { used in
        for place in 0..<usedCount { body(slots[Int(used[place])]) }
      }
    }
  }
}
