internal import Bytes

/// The record ids that a container used already: their digests' first 128 bits in an open-addressed table, 18 to 37 bytes
/// an id.
package struct SeenIDs: Sendable {
  private struct Slot: Equatable, Sendable {
    var high: UInt64
    var low: UInt64
  }

  private static let empty = Slot(high: 0, low: 0)
  private var slots: [Slot] = []
  package private(set) var count = 0

  package init() {}

  /// Adds `id`; whether it was new.
  package mutating func insert(_ id: String) -> Bool {
    if count * 8 >= slots.count * 7 { grow() }
    var hasher = SHA256()
    hasher.update(id)
    let bytes = hasher.finish().bytes
    var slot = SeenIDs.empty
    for byte in bytes[..<8] { slot.high = slot.high << 8 | UInt64(byte) }
    for byte in bytes[8..<16] { slot.low = slot.low << 8 | UInt64(byte) }
    // All zeros stand for an empty slot; no id is known to have that digest.
    if slot == SeenIDs.empty { slot.low = 1 }
    return place(slot)
  }

  /// Forgets all ids: a new container begins.
  package mutating func removeAll() {
    slots = []
    count = 0
  }

  private mutating func place(_ slot: Slot) -> Bool {
    var index = Int(truncatingIfNeeded: slot.high) & (slots.count - 1)
    while slots[index] != SeenIDs.empty {
      if slots[index] == slot { return false }
      index = (index + 1) & (slots.count - 1)
    }
    slots[index] = slot
    count += 1
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: SeenIDs.empty, count: max(64, old.count * 2))
    count = 0
    for slot in old where slot != SeenIDs.empty { _ = place(slot) }
  }
}
