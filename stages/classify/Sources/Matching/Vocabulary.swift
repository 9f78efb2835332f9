/// The words and prefixes of all phrases, each a symbol of the automaton.
struct Vocabulary {
  private(set) var words = WordTable()
  private(set) var prefixes = PrefixTable()
  /// These have no symbols: they are terms by themselves.
  private(set) var suffixes = SuffixTable()

  /// Words have even symbols, prefixes odd ones.
  var symbolCount: Int { 2 * max(words.count, prefixes.table.count) }

  mutating func insert(word: [UInt8]) -> Int { 2 * words.insert(word) }
  mutating func insert(prefix: [UInt8]) -> Int { 2 * prefixes.insert(prefix) + 1 }
  mutating func insert(suffix: [UInt8], term: Int) { suffixes.insert(suffix, term: term) }

  /// The symbol of a word of a text; `nil` where no rule knows it.
  @inline(__always)
  func symbol(_ word: Word, _ folded: UnsafeBufferPointer<UInt8>) -> Int? {
    let number = words.number(of: folded, hash: word.hash)
    if number >= 0 { return 2 * number }
    return word.prefix >= 0 ? 2 * word.prefix + 1 : nil
  }

  /// For each prefix by number, the symbols of all words and prefixes that begin with it, its own among them.
  func coverage() -> [[Int]] {
    var entries: [(bytes: [UInt8], symbol: Int)] = []
    for number in 0..<words.count { entries.append((Array(words.bytes(number)), 2 * number)) }
    for number in 0..<prefixes.table.count { entries.append((Array(prefixes.table.bytes(number)), 2 * number + 1)) }
    entries.sort { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    return (0..<prefixes.table.count).map { number in
      let prefix = Array(prefixes.table.bytes(number))
      var low = 0
      var high = entries.count
      while low < high {
        let middle = (low + high) / 2
        if entries[middle].bytes.lexicographicallyPrecedes(prefix) { low = middle + 1 } else { high = middle }
      }
      return entries[low...].prefix { $0.bytes.starts(with: prefix) }.map(\.symbol)
    }
  }
}
