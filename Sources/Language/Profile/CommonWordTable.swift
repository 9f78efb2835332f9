internal import Bytes

/// Which languages have a word among their commonest: one look-up a word, an answer of one bit a language.
///
/// Open addressing over a key of 31 bits that stands for the word, made of its last eight bytes and its length: two words share
/// one so seldom that it does not matter to counts.
struct CommonWordTable: Sendable {
  /// Longer words are not looked up, in bytes.
  static let longestWord = 16

  static let shared = CommonWordTable(CommonWords.lists)

  /// By slot; 0 is free. Apart from what they stand for, so that most of what is looked up in vain stays in the first cache.
  private var keys: [UInt32]
  private var bits: [UInt64]
  private let mask: Int
  /// By list, the tags of the languages in it.
  let tags: [[String]]
  /// By list, the bits of the other lists that have a quarter of its words.
  let siblings: [UInt64]
  /// By list, the scripts that it is written in.
  let scripts: [[Script]]
  /// The list of each language.
  private let numbers: [String: Int]

  /// - Parameter lists: at most 64.
  init(_ lists: [(languages: String, words: String)]) {
    let lists = lists.prefix(64).map {
      (tags: CommonWordTable.split($0.languages), words: CommonWordTable.split($0.words))
    }
    let count = lists.reduce(0) { $0 + $1.words.count }
    var size = 64
    while size < count * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    bits = Array(repeating: 0, count: size)
    mask = size - 1
    tags = lists.map(\.tags)
    scripts = lists.map { CommonWordTable.scripts(of: $0.words) }
    numbers = Dictionary(
      lists.enumerated().flatMap { list in list.element.tags.map { ($0, list.offset) } },
      uniquingKeysWith: { first, _ in first })
    let words = lists.map { Set($0.words) }
    siblings = lists.indices.map { CommonWordTable.siblings(of: $0, words) }
    for (number, list) in lists.enumerated() {
      for word in list.words { insert(CommonWordTable.key(word), 1 << UInt64(number)) }
    }
  }

  /// The number of the list that has a language; `nil` where none has.
  func number(ofPrimary tag: String) -> Int? { numbers[tag] }

  /// What stands for a word.
  ///
  /// - Parameters:
  ///   - tail: its last eight bytes, the very last lowest.
  ///   - length: in bytes.
  @inline(__always)
  static func key(tail: UInt64, length: Int) -> UInt32 {
    let key = (tail ^ UInt64(truncatingIfNeeded: length) &<< 59) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: key &>> 32) | 1
  }

  /// The languages that have the word of this key, one bit each.
  @inline(__always)
  func languages(_ key: UInt32) -> UInt64 {
    var slot = Int(key &>> 1) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return bits[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  private mutating func insert(_ key: UInt32, _ languages: UInt64) {
    var slot = Int(key &>> 1) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    keys[slot] = key
    bits[slot] |= languages
  }

  private static func scripts(of words: [String]) -> [Script] {
    let counts = ScriptCounts(Text(words.joined(separator: " ")))
    return Script.allCases.filter { counts.share(of: $0) >= 0.1 }
  }

  private static func siblings(of number: Int, _ lists: [Set<String>]) -> UInt64 {
    var bits: UInt64 = 0
    for other in lists.indices where other != number {
      if lists[number].intersection(lists[other]).count * 4 >= lists[number].count { bits |= 1 << UInt64(other) }
    }
    return bits
  }

  private static func key(_ word: String) -> UInt32 {
    key(tail: word.utf8.reduce(0) { $0 &<< 8 | UInt64($1) }, length: word.utf8.count)
  }

  private static func split(_ words: String) -> [String] {
    words.split(separator: " ").map { String($0) }
  }
}
