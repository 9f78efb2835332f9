/// Numbers folded words from 0: open addressing over the bytes (Knuth 6.4, linear probing), at most half full.
struct WordTable {
  /// By slot: the number of a word plus one; 0 where the slot is free.
  private var slots: [UInt32]
  private var hashes: [UInt64] = []
  /// Where each word stands in `pool`; one entry more than there are words.
  private var starts: [Int32] = [0]
  private var pool: [UInt8] = []

  init() { slots = [UInt32](repeating: 0, count: 64) }

  var count: Int { hashes.count }

  /// The bytes of a word.
  func bytes(_ number: Int) -> ArraySlice<UInt8> { pool[Int(starts[number])..<Int(starts[number + 1])] }

  /// FNV-1a, as the scanner computes it.
  static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(WordScanner.hashStart) { ($0 ^ UInt64($1)) &* WordScanner.hashFactor }
  }

  /// The number of `word`, which is added where it is new.
  mutating func insert(_ word: [UInt8]) -> Int { insert(word, hash: WordTable.hash(word)) }

  /// The same under a hash of the caller's, which must be the one it asks with.
  mutating func insert(_ word: [UInt8], hash: UInt64) -> Int {
    let known = word.withUnsafeBufferPointer { number(of: $0, hash: hash) }
    if known >= 0 { return known }
    hashes.append(hash)
    pool.append(contentsOf: word)
    starts.append(Int32(clamping: pool.count))
    if hashes.count * 2 > slots.count { grow() } else { put(hashes.count - 1) }
    return hashes.count - 1
  }

  /// The number of a word; -1 where it was never added.
  @inline(__always)
  func number(of word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = WordTable.slot(hash) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, same(number, word) { return number }
      slot = (slot + 1) & mask
    }
    return -1
  }

  @inline(__always)
  private static func slot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ hash >> 32) }

  private func same(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == word.count else { return false }
    for offset in word.indices where pool[start + offset] != word[offset] { return false }
    return true
  }

  private mutating func put(_ number: Int) {
    let mask = slots.count - 1
    var slot = WordTable.slot(hashes[number]) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = UInt32(truncatingIfNeeded: number + 1)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for number in hashes.indices { put(number) }
  }
}
