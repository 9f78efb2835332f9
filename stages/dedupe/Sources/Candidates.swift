/// Finds the kept documents that share enough of a document's sketch.
struct Candidates {
  struct Candidate {
    let rank: UInt32
    var weight: Float
    var values: UInt32
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
    lists.sort { (postings.count($0), $0) < (postings.count($1), $1) }
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
