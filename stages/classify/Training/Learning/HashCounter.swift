/// Counts of 64-bit hashes by open addressing. What is not 0 is taken as spread over all bits already.
struct HashCounter {
  private var slots: [(hash: UInt64, count: UInt32)] = Array(repeating: (0, 0), count: 1 << 12)
  private var used = 0

  /// The hashes and their counts, in no order.
  var counts: [(hash: UInt64, count: UInt32)] { slots.filter { $0.count > 0 } }

  mutating func add(_ hash: UInt64) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 1) & mask
    while slots[slot].count > 0 && slots[slot].hash != hash { slot = (slot + 1) & mask }
    if slots[slot].count == 0 { used += 1 }
    slots[slot] = (hash, slots[slot].count &+ 1)
    if used * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    let old = slots
    let mask = old.count * 2 - 1
    slots = Array(repeating: (0, 0), count: old.count * 2)
    for entry in old where entry.count > 0 {
      var slot = Int(truncatingIfNeeded: entry.hash >> 1) & mask
      while slots[slot].count > 0 { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }
}

/// The places of 64-bit hashes in an array in which each stands once.
struct HashIndex {
  private var slots: [(hash: UInt64, number: UInt32)]
  private let mask: Int

  init(_ hashes: [UInt64]) {
    var size = 16
    while size < hashes.count * 2 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: (0, .max), count: size)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash >> 1) & mask
      while slots[slot].number != .max { slot = (slot + 1) & mask }
      slots[slot] = (hash, UInt32(truncatingIfNeeded: number))
    }
  }

  subscript(hash: UInt64) -> UInt32? {
    var slot = Int(truncatingIfNeeded: hash >> 1) & mask
    while slots[slot].number != .max {
      if slots[slot].hash == hash { return slots[slot].number }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
