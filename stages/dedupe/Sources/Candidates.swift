/// Finds the kept documents that share enough of a document's sketch.
struct Candidates {
  /// A kept document, and what its sketch has in common with the one that is placed.
  struct Candidate {
    let rank: UInt32
    /// The weights of the values that both have.
    var weight: Float
    var values: UInt32
    /// The shares of the two sketches, as far as they cover the same range of values, that these make: the greater
    /// and the lesser.
    var greater: Float = 0
    var lesser: Float = 0
  }

  /// Postings that are read for one document, rarest values first.
  static let budget = 2048

  private var slots: [Int32] = Array(repeating: -1, count: 4096)
  private(set) var found: [Candidate] = []
  private var used: [Int] = []

  /// Fills `found` with the kept documents that share a value, in no order.
  /// - Returns: the weight of all values in `lists`.
  mutating func find(_ lists: inout [Int], _ postings: Postings) -> Float {
    for slot in used { slots[slot] = -1 }
    used.removeAll(keepingCapacity: true)
    found.removeAll(keepingCapacity: true)
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
      postings.forEach(start) { add($0, weight) }
    }
    return total
  }

  /// Puts the shortest lists first: they say most.
  private func sortByLength(_ lists: inout [Int], _ postings: Postings) {
    var keys = lists.map { UInt64(postings.count($0)) << 32 | UInt64($0) }
    keys.sort()
    lists = keys.map { Int($0 & 0xFFFF_FFFF) }
  }

  private mutating func add(_ rank: UInt32, _ weight: Float) {
    var slot = Int(truncatingIfNeeded: (UInt64(rank) &* 0x9E37_79B9_7F4A_7C15) >> 52)
    while true {
      let index = Int(slots[slot])
      if index < 0 {
        slots[slot] = Int32(truncatingIfNeeded: found.count)
        used.append(slot)
        found.append(Candidate(rank: rank, weight: weight, values: 1))
        return
      }
      if found[index].rank == rank {
        found[index].weight += weight
        found[index].values += 1
        return
      }
      slot = (slot + 1) & 4095
    }
  }
}
