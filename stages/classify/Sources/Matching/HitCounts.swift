/// How often each term counts for a label in a document (each use of it), by field, and where first. Costs what the hits
/// cost, whatever the number of rules: open addressing over the uses that occur.
struct HitCounts {
  struct Record {
    let use: Int
    /// By field.
    var counts = SIMD4<Int32>(repeating: 0)
    let field: Field
    /// UTF-8 bytes of the field.
    let range: Range<Int>
  }

  /// In the order of their first hits.
  private(set) var records: [Record] = []
  /// By slot: the number of a record plus one; 0 where the slot is free.
  private var slots = [Int32](repeating: 0, count: 256)

  mutating func add(_ use: Int, _ field: Field, _ range: Range<Int>) {
    let slot = slot(of: use)
    if slots[slot] != 0 {
      records[Int(slots[slot]) - 1].counts[field.rawValue] &+= 1
      return
    }
    var record = Record(use: use, field: field, range: range)
    record.counts[field.rawValue] = 1
    records.append(record)
    slots[slot] = Int32(truncatingIfNeeded: records.count)
    if records.count * 2 > slots.count { grow() }
  }

  private func slot(of use: Int) -> Int {
    let mask = slots.count - 1
    var slot = use &* 0x9E3779B1 & mask
    while slots[slot] != 0, records[Int(slots[slot]) - 1].use != use { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for (number, record) in records.enumerated() {
      slots[slot(of: record.use)] = Int32(truncatingIfNeeded: number + 1)
    }
  }
}
