/// Steps of an automaton: open addressing over pairs of state and symbol, at most half full.
struct TransitionTable {
  private var keys = [UInt64](repeating: 0, count: 64)
  private var values = [Int32](repeating: 0, count: 64)
  private var count = 0

  /// The state after `symbol` in `state`; 0 for none. `state` is not 0 unless it was stored so.
  subscript(state: Int, symbol: Int) -> Int {
    @inline(__always) get {
      let key = TransitionTable.key(state, symbol)
      let mask = keys.count - 1
      var slot = TransitionTable.slot(key) & mask
      while keys[slot] != 0 {
        if keys[slot] == key { return Int(values[slot]) }
        slot = (slot + 1) & mask
      }
      return 0
    }
  }

  mutating func insert(_ state: Int, _ symbol: Int, _ next: Int) {
    count += 1
    if count * 2 > keys.count { grow() }
    put(TransitionTable.key(state, symbol), Int32(truncatingIfNeeded: next))
  }

  private static func key(_ state: Int, _ symbol: Int) -> UInt64 { UInt64(state) << 32 | UInt64(symbol + 1) }

  private static func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) }

  private mutating func put(_ key: UInt64, _ value: Int32) {
    let mask = keys.count - 1
    var slot = TransitionTable.slot(key) & mask
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    values[slot] = value
  }

  private mutating func grow() {
    let old = zip(keys, values).filter { $0.0 != 0 }
    keys = [UInt64](repeating: 0, count: keys.count * 2)
    values = [Int32](repeating: 0, count: keys.count)
    for (key, value) in old { put(key, value) }
  }
}
