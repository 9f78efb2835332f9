/// A hash of a word's bytes (FNV-1a, 64 bits), letters of ASCII in lower case: what word tables are keyed by.
enum WordHash {
  @inline(__always) static var seed: UInt64 { 0xcbf2_9ce4_8422_2325 }

  /// Adds one byte.
  @inline(__always)
  static func add(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
    return (hash ^ UInt64(lower)) &* 0x100_0000_01b3
  }

  static func of(_ word: some Sequence<UInt8>) -> UInt64 {
    var hash = seed
    for byte in word { hash = add(hash, byte) }
    return hash
  }

  static func of(_ word: String) -> UInt64 { of(word.utf8) }

  /// The hash of the next word at or behind `place`, which moves to its end; `nil` where there is none. Apostrophes part
  /// words, the typographic one too.
  @inline(__always)
  static func next(in bytes: ArraySlice<UInt8>, from place: inout Int) -> UInt64? {
    while place < bytes.endIndex, !isWord(bytes, place) { place += bytes[place] == 0xE2 ? 3 : 1 }
    guard place < bytes.endIndex else { return nil }
    var hash = seed
    while place < bytes.endIndex, isWord(bytes, place) {
      hash = add(hash, bytes[place])
      place += 1
    }
    return hash
  }

  /// Whether the byte at `i` is of a word.
  @inline(__always)
  private static func isWord(_ bytes: ArraySlice<UInt8>, _ i: Int) -> Bool {
    Scan.isWord(bytes[i])
      && !(bytes[i] == 0xE2 && i + 2 < bytes.endIndex && bytes[i + 1] == 0x80 && bytes[i + 2] == 0x99)
  }

  /// The hash of a pair of words that follow each other.
  @inline(__always)
  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { first &* 31 ^ second }
}

/// An immutable table from word hashes to values: open addressing, at most half full.
struct WordTable<Value: Sendable>: Sendable {
  private let keys: [UInt64]
  private let values: [Value?]
  private let mask: Int

  /// Of several entries for one key the first counts. Key 0 stands for an empty place.
  init(_ entries: [(UInt64, Value)]) {
    var size = 16
    while size < entries.count * 2 { size *= 2 }
    var keys = [UInt64](repeating: 0, count: size)
    var values = [Value?](repeating: nil, count: size)
    for (key, value) in entries where key != 0 {
      var place = WordTable.place(key, size - 1)
      while keys[place] != 0, keys[place] != key { place = (place + 1) & (size - 1) }
      if keys[place] == key { continue }
      keys[place] = key
      values[place] = value
    }
    self.keys = keys
    self.values = values
    mask = size - 1
  }

  private static func place(_ key: UInt64, _ mask: Int) -> Int { Int(truncatingIfNeeded: key ^ key >> 29) & mask }

  @inline(__always)
  subscript(key: UInt64) -> Value? {
    var place = WordTable.place(key, mask)
    while keys[place] != 0 {
      if keys[place] == key { return values[place] }
      place = (place + 1) & mask
    }
    return nil
  }
}

extension WordTable where Value == Bool {
  /// A set of words, split at white space.
  init(words: String) { self.init(words.split(whereSeparator: \.isWhitespace).map { (WordHash.of(String($0)), true) }) }

  func contains(_ key: UInt64) -> Bool { self[key] != nil }
}
