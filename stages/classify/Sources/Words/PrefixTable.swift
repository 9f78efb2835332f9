/// Beginnings of words, found while a word is read: a bit for each (Bloom, 1970, with one hash) tells most byte strings that
/// are none apart, so that the table behind it is seldom asked.
struct PrefixTable {
  /// Shorter ones are refused: they would be found in every other word.
  static let shortest = 3

  /// 65,536 bits: 8 KiB stay in the first-level cache.
  private var bits = [UInt64](repeating: 0, count: 1024)
  private(set) var table = WordTable()

  /// The number of `prefix`, which is added where it is new.
  mutating func insert(_ prefix: [UInt8]) -> Int {
    let hash = WordTable.hash(prefix)
    bits[Int(hash >> 54)] |= 1 << (hash >> 48 & 63)
    return table.insert(prefix)
  }

  /// The number of the prefix that is all of `bytes`; -1 where there is none.
  @inline(__always)
  func number(of bytes: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
    guard bits[Int(hash >> 54)] >> (hash >> 48 & 63) & 1 != 0 else { return -1 }
    return table.number(of: bytes, hash: hash)
  }
}
