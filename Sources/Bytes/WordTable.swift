/// Words with a value each, looked up by a slice of UTF-8 bytes, whatever its case: no string is made for a look-up.
///
/// Open addressing over FNV-1a of the folded bytes (`LetterCase.lowered`), at most half full.
public struct WordTable: Sendable {
  private struct Entry: Sendable {
    var start: Int
    var length: Int
    var value: UInt32
  }

  private var pool: [UInt8] = []
  private var entries: [Entry] = []
  /// Entry numbers from 1; 0 is free.
  private var slots: [UInt32]
  private let mask: Int

  /// The words, folded. The values of a word that comes twice are joined bit by bit.
  public init(_ words: [(word: String, value: UInt32)]) {
    var size = 16
    while size < words.count * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    mask = size - 1
    for (word, value) in words { insert(Array(word.utf8), value) }
  }

  /// How many different words there are.
  public var count: Int { entries.count }

  /// The value of the word that stands in `range` of `bytes`; `nil` where the table does not have it.
  public func value(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32? {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count, !range.isEmpty else { return nil }
    var slot = Int(truncatingIfNeeded: WordTable.hash(bytes, range)) & mask
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if entry.length == range.count, matches(entry, bytes, range) { return entry.value }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The value of `word`.
  public func value(_ word: String) -> UInt32? {
    let bytes = Array(word.utf8)
    return value(bytes, 0..<bytes.count)
  }

  private mutating func insert(_ word: [UInt8], _ value: UInt32) {
    guard !word.isEmpty else { return }
    let range = 0..<word.count
    var slot = Int(truncatingIfNeeded: WordTable.hash(word, range)) & mask
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if entry.length == word.count, matches(entry, word, range) {
        entries[Int(slots[slot]) - 1].value |= value
        return
      }
      slot = (slot + 1) & mask
    }
    let start = pool.count
    LetterCase.forEachLowered(word, range) {
      pool.append($0)
      return true
    }
    entries.append(Entry(start: start, length: word.count, value: value))
    slots[slot] = UInt32(entries.count)
  }

  private func matches(_ entry: Entry, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var i = entry.start
    var same = true
    LetterCase.forEachLowered(bytes, range) {
      same = pool[i] == $0
      i += 1
      return same
    }
    return same
  }

  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    LetterCase.forEachLowered(bytes, range) {
      hash = (hash ^ UInt64($0)) &* 0x100_0000_01b3
      return true
    }
    return hash ^ hash >> 32
  }
}
