/// Numbers for the words of a text, in the order of their first coming: open addressing over their hashes, at most half full.
private struct WordNumbers {
  private var keys = [UInt64](repeating: 0, count: 256)
  private var numbers = [Int32](repeating: -1, count: 256)
  private(set) var words: [UInt64] = []

  mutating func number(_ word: UInt64) -> Int {
    if words.count * 2 >= keys.count { grow() }
    var place = WordNumbers.place(word, keys.count - 1)
    while numbers[place] >= 0, keys[place] != word { place = (place + 1) & (keys.count - 1) }
    if numbers[place] < 0 {
      keys[place] = word
      numbers[place] = Int32(truncatingIfNeeded: words.count)
      words.append(word)
    }
    return Int(numbers[place])
  }

  private static func place(_ key: UInt64, _ mask: Int) -> Int { Int(truncatingIfNeeded: key ^ key >> 29) & mask }

  private mutating func grow() {
    let size = keys.count * 2
    keys = [UInt64](repeating: 0, count: size)
    numbers = [Int32](repeating: -1, count: size)
    for (number, word) in words.enumerated() {
      var place = WordNumbers.place(word, size - 1)
      while numbers[place] >= 0 { place = (place + 1) & (size - 1) }
      keys[place] = word
      numbers[place] = Int32(truncatingIfNeeded: number)
    }
  }
}

/// Counts the words of a document's running text.
struct WordCounter {
  private struct Word {
    var count: Int32 = 0
    var lines: Int32 = 0
    var lastLine: Int32 = -1
    var isFrequent = false
    var isTitle = false
    var furniture: UInt16
  }

  private var ids = WordNumbers()
  private var words: [Word] = []
  /// Of each word of the text in order, its number.
  private var text: [Int32] = []
  private var ends: [Int] = []
  private var isText: [Bool] = []

  /// How many of the most frequent words count as frequent.
  private static let frequent = 25

  mutating func add(_ hashes: [UInt64], isText: Bool) {
    let line = Int32(truncatingIfNeeded: ends.count)
    for hash in hashes {
      let number = ids.number(hash)
      if number == words.count { words.append(Word(furniture: Furniture.bits(hash))) }
      text.append(Int32(truncatingIfNeeded: number))
      guard isText else { continue }
      words[number].count += 1
      if words[number].lastLine != line {
        words[number].lastLine = line
        words[number].lines += 1
      }
    }
    ends.append(text.count)
    self.isText.append(isText)
  }

  mutating func shares() -> [WordShares] {
    let counted = words.indices.filter { words[$0].count > 0 }
    for number in counted.sorted(by: isBefore).prefix(WordCounter.frequent) { words[number].isFrequent = true }
    for number in text[..<(ends.first ?? 0)] { words[Int(number)].isTitle = true }
    var start = 0
    return ends.indices.map { line in
      defer { start = ends[line] }
      return share(text[start..<ends[line]], isText[line] ? 1 : 0)
    }
  }

  private func isBefore(_ one: Int, _ other: Int) -> Bool {
    (words[one].count, ids.words[one]) > (words[other].count, ids.words[other])
  }

  private func share(_ numbers: ArraySlice<Int32>, _ own: Int32) -> WordShares {
    var shares = WordShares()
    guard !numbers.isEmpty else { return shares }
    var sums = (frequent: 0, known: 0, title: 0)
    var kinds = [Int](repeating: 0, count: Furniture.allCases.count)
    for number in numbers {
      let word = words[Int(number)]
      if word.isFrequent { sums.frequent += 1 }
      if word.lines > own { sums.known += 1 }
      if word.isTitle { sums.title += 1 }
      guard word.furniture != 0 else { continue }
      for kind in kinds.indices where word.furniture & 1 << UInt16(kind) != 0 { kinds[kind] += 1 }
    }
    shares.frequent = UInt8(1 + Bins.share(sums.frequent, of: numbers.count, 5))
    shares.known = UInt8(1 + Bins.share(sums.known, of: numbers.count, 5))
    shares.title = UInt8(1 + Bins.share(sums.title, of: numbers.count, 5))
    shares.hits = UInt8(min(255, kinds.reduce(0, +)))
    for kind in kinds.indices { shares.furniture |= UInt32(min(3, kinds[kind])) << UInt32(kind * 2) }
    return shares
  }
}
