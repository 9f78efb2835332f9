/// The features of a document with their counts: open addressing over the numbers of features, at most half full, and the
/// features in the order in which they came.
///
/// Plain pointers, so that loops keep them in registers; `DocumentFeatures` owns the memory, and only one thread at a time
/// has that.
struct CountTable {
  /// A feature of the document.
  struct Entry {
    /// Its number in the model.
    var feature: UInt32
    var count: UInt32
    /// Where it stands first: UTF-8 bytes of the title or the text.
    var start: UInt32
    var end: UInt32
  }

  private static let leastBits: UInt32 = 8

  private(set) var entries: UnsafeMutablePointer<Entry>
  private(set) var count = 0
  /// Numbers of entries from 1; 0 is free.
  private var slots: UnsafeMutablePointer<UInt32>
  private var bits = CountTable.leastBits
  /// What `slots` has room for: never less than `bits`. `entries` has half of it.
  private var room = CountTable.leastBits

  init() {
    slots = .allocate(capacity: 1 << Int(room))
    entries = .allocate(capacity: 1 << Int(room - 1))
  }

  func deallocate() {
    slots.deallocate()
    entries.deallocate()
  }

  /// Empties the table, and makes room for some `expected` features.
  mutating func reset(expected: Int) {
    count = 0
    bits = CountTable.leastBits
    while bits < 20, 1 << Int(bits) < 2 * expected { bits += 1 }
    if bits > room { reserve(bits) }
    slots.initialize(repeating: 0, count: 1 << Int(bits))
  }

  /// Counts a feature; the place is kept where it is the first.
  @inline(__always)
  mutating func add(_ feature: UInt32, start: UInt32, end: UInt32) {
    var slot = CountTable.slot(feature, bits)
    let mask = 1 &<< Int(bits) &- 1
    while slots[slot] != 0 {
      let entry = entries + Int(slots[slot] &- 1)
      if entry.pointee.feature == feature {
        entry.pointee.count &+= 1
        return
      }
      slot = (slot &+ 1) & mask
    }
    entries[count] = Entry(feature: feature, count: 1, start: start, end: end)
    count &+= 1
    slots[slot] = UInt32(truncatingIfNeeded: count)
    if count &* 2 >= 1 &<< Int(bits) { grow() }
  }

  @inline(__always)
  private static func slot(_ feature: UInt32, _ bits: UInt32) -> Int {
    Int((feature &* 0x9E37_79B9) &>> (32 &- bits))
  }

  @inline(never)
  private mutating func grow() {
    bits += 1
    if bits > room { reserve(bits) }
    slots.initialize(repeating: 0, count: 1 << Int(bits))
    let mask = 1 << Int(bits) - 1
    for number in 0..<count {
      var slot = CountTable.slot(entries[number].feature, bits)
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(truncatingIfNeeded: number + 1)
    }
  }

  private mutating func reserve(_ bits: UInt32) {
    let larger = UnsafeMutablePointer<Entry>.allocate(capacity: 1 << Int(bits - 1))
    larger.update(from: entries, count: count)
    entries.deallocate()
    entries = larger
    slots.deallocate()
    slots = .allocate(capacity: 1 << Int(bits))
    room = bits
  }
}
