/// Ends of words. A bit for the last letters (Bloom, 1970, with one hash) tells most words apart that end in none, so that
/// only the others are read from their end.
struct SuffixTable {
  /// Shorter ones are refused: they would be found in every other word.
  static let shortest = 4

  /// 65,536 bits: 8 KiB stay in the first-level cache.
  private var bits = [UInt64](repeating: 0, count: 1024)
  /// Under hashes of their bytes from the last to the first.
  private var table = WordTable()
  /// By suffix, the terms that it stands for.
  private var terms: [[Int32]] = []
  private var longest = 0

  var isEmpty: Bool { terms.isEmpty }

  /// Adds one form of a term.
  mutating func insert(_ suffix: [UInt8], term: Int) {
    let number = table.insert(suffix, hash: WordTable.hash(suffix.reversed()))
    if number == terms.count { terms.append([]) }
    if terms[number].last != Int32(term) { terms[number].append(Int32(term)) }
    longest = max(longest, suffix.count)
    suffix.withUnsafeBufferPointer { suffix in
      let gate = SuffixTable.gate(suffix)
      bits[gate >> 6] |= 1 << UInt64(gate & 63)
    }
  }

  /// Calls `body` with the terms of each suffix of `word`, shorter suffixes first.
  @inline(__always)
  func forEachTerm(of word: UnsafeBufferPointer<UInt8>, _ body: (_ term: Int) -> Void) {
    guard word.count >= SuffixTable.shortest, word.count < WordScanner.longest else { return }
    let gate = SuffixTable.gate(word)
    guard bits[gate >> 6] >> UInt64(gate & 63) & 1 != 0 else { return }
    search(word, body)
  }

  private func search(_ word: UnsafeBufferPointer<UInt8>, _ body: (_ term: Int) -> Void) {
    var hash = WordScanner.hashStart
    for length in 1...min(word.count, longest) {
      hash = (hash ^ UInt64(word[word.count - length])) &* WordScanner.hashFactor
      guard length >= SuffixTable.shortest else { continue }
      let number = table.number(of: UnsafeBufferPointer(rebasing: word[(word.count - length)...]), hash: hash)
      if number >= 0 { for term in terms[number] { body(Int(term)) } }
    }
  }

  /// 16 bits of the last letters of a word of at least `shortest`.
  @inline(__always)
  private static func gate(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    let end = word.count
    let letters =
      UInt32(word[end - 1]) | UInt32(word[end - 2]) << 8 | UInt32(word[end - 3]) << 16 | UInt32(word[end - 4]) << 24
    return Int((letters &* 0x9E37_79B1) >> 16)
  }
}
