internal import Bytes

/// Which words of one text stand in another, in its order or elsewhere.
///
/// Sequences of three words that stand once in each text are anchors; they grow as far as the words are the same. The
/// heaviest of them that come in the same order are the frame, long ones that do not are moved. Between the frame's
/// blocks words are matched one by one where that takes at most `cells` steps, which is 50 a word at the most: O(n log n) in
/// all, whatever the texts.
struct Alignment {
  struct Block: Equatable {
    var a: Range<Int>
    var b: Range<Int>
  }

  /// A stretch of the first text that stands as another in the second; either may be empty.
  struct Edit: Equatable {
    var a: Range<Int>
    var b: Range<Int>
  }

  static let width = 3
  /// Words that a block which stands elsewhere must have to count as moved.
  static let leastMoved = 8
  /// Steps for the words between two blocks.
  static let cells = 10_000

  /// In the order of both texts.
  private(set) var frame: [Block] = []
  /// In the order of the second text.
  private(set) var moved: [Block] = []
  /// What lies between the blocks of the frame, before its first and behind its last, moved words left out.
  private(set) var edits: [Edit] = []
  private let a: [UInt32]
  private let b: [UInt32]

  /// - Parameters: hashes of the words of two texts.
  init(_ a: [UInt32], _ b: [UInt32]) {
    self.a = a
    self.b = b
    choose(among: anchors())
    for (gapA, gapB) in gaps() { edits += split(gapA, gapB) }
  }

  // MARK: Blocks

  /// The places of sequences that stand once, by hash; −1 for those that stand more often.
  private static func places(_ words: [UInt32]) -> [UInt64: Int] {
    var places: [UInt64: Int] = [:]
    guard words.count >= width else { return places }
    places.reserveCapacity(words.count)
    for i in 0...(words.count - width) {
      let gram = hash(words, i)
      places[gram] = places[gram] == nil ? i : -1
    }
    return places
  }

  private static func hash(_ words: [UInt32], _ i: Int) -> UInt64 {
    Hash64.mix(UInt64(words[i]) &+ 31 &* Hash64.mix(UInt64(words[i + 1]) &+ 31 &* UInt64(words[i + 2])))
  }

  /// Blocks of the same words, in the order of the second text, none over another there.
  private func anchors() -> [Block] {
    let inA = Alignment.places(a)
    let inB = Alignment.places(b)
    var blocks: [Block] = []
    var j = 0
    while j + Alignment.width <= b.count {
      let gram = Alignment.hash(b, j)
      guard inB[gram] == j, let i = inA[gram], i >= 0,
        a[i..<i + Alignment.width].elementsEqual(b[j..<j + Alignment.width])
      else {
        j += 1
        continue
      }
      let floor = blocks.last?.b.upperBound ?? 0
      var start = 0
      while i - start > 0, j - start > floor, a[i - start - 1] == b[j - start - 1] { start += 1 }
      var end = Alignment.width
      while i + end < a.count, j + end < b.count, a[i + end] == b[j + end] { end += 1 }
      blocks.append(Block(a: i - start..<i + end, b: j - start..<j + end))
      j += end
    }
    return blocks
  }

  /// Parts the blocks into the frame, the increasing sequence with most words, and those that are moved.
  private mutating func choose(among blocks: [Block]) {
    // The best sequence that ends with a block, by where that ends in the first text: a Fenwick tree of maxima.
    var tree: [(words: Int, block: Int)] = Array(repeating: (0, -1), count: a.count + 1)
    var before = Array(repeating: -1, count: blocks.count)
    var best = (words: 0, block: -1)
    for (index, block) in blocks.enumerated() {
      var sum = (words: 0, block: -1)
      var place = block.a.lowerBound
      while place > 0 {
        if tree[place].words > sum.words { sum = tree[place] }
        place &= place - 1
      }
      before[index] = sum.block
      let own = (words: sum.words + block.a.count, block: index)
      if own.words > best.words { best = own }
      place = block.a.upperBound
      while place <= a.count {
        if own.words > tree[place].words { tree[place] = own }
        place += place & -place
      }
    }
    var chosen: Set<Int> = []
    var next = best.block
    while next >= 0 {
      chosen.insert(next)
      next = before[next]
    }
    frame = chosen.sorted().map { blocks[$0] }
    var isTaken = Array(repeating: false, count: a.count)
    for block in frame { for place in block.a { isTaken[place] = true } }
    for (index, block) in blocks.enumerated() where !chosen.contains(index) {
      // Blocks grow over the words that happen to stand before and behind both: those may be another's.
      let start = block.a.prefix { isTaken[$0] }.count
      let end = block.a.reversed().prefix { isTaken[$0] }.count
      guard block.a.count - start - end >= Alignment.leastMoved else { continue }
      let rest = Block(
        a: block.a.lowerBound + start..<block.a.upperBound - end,
        b: block.b.lowerBound + start..<block.b.upperBound - end)
      guard !isTaken[rest.a].contains(true) else { continue }
      for place in rest.a { isTaken[place] = true }
      moved.append(rest)
      if moved.count == Alignment.movedLimit { return }
    }
  }

  /// Moved blocks at most: each gap looks through them.
  private static let movedLimit = 500

  // MARK: Edits

  private func gaps() -> [(a: Range<Int>, b: Range<Int>)] {
    var gaps: [(Range<Int>, Range<Int>)] = []
    var (endA, endB) = (0, 0)
    for block in frame + [Block(a: a.count..<a.count, b: b.count..<b.count)] {
      if block.a.lowerBound > endA || block.b.lowerBound > endB {
        gaps.append((endA..<block.a.lowerBound, endB..<block.b.lowerBound))
      }
      (endA, endB) = (block.a.upperBound, block.b.upperBound)
    }
    return gaps
  }

  /// The edits of a gap: with moved blocks in it, what is left of each side by itself.
  private func split(_ gapA: Range<Int>, _ gapB: Range<Int>) -> [Edit] {
    let movedA = moved.map(\.a).filter { gapA.overlaps($0) }
    let movedB = moved.map(\.b).filter { gapB.overlaps($0) }
    if movedA.isEmpty, movedB.isEmpty { return match(gapA, gapB) }
    return Alignment.rest(of: gapA, without: movedA).map { Edit(a: $0, b: gapB.lowerBound..<gapB.lowerBound) }
      + Alignment.rest(of: gapB, without: movedB).map { Edit(a: gapA.upperBound..<gapA.upperBound, b: $0) }
  }

  private static func rest(of range: Range<Int>, without parts: [Range<Int>]) -> [Range<Int>] {
    var rest: [Range<Int>] = []
    var start = range.lowerBound
    for part in parts.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if part.lowerBound > start { rest.append(start..<part.lowerBound) }
      start = max(start, part.upperBound)
    }
    if start < range.upperBound { rest.append(start..<range.upperBound) }
    return rest
  }

  /// The edits between two stretches, words that both have in the same order matched where that is cheap.
  private func match(_ gapA: Range<Int>, _ gapB: Range<Int>) -> [Edit] {
    guard !gapA.isEmpty, !gapB.isEmpty, gapA.count * gapB.count <= Alignment.cells else {
      return [Edit(a: gapA, b: gapB)]
    }
    let columns = gapB.count + 1
    // The length of the longest common sequence of what is left from each pair of places on.
    var longest = Array(repeating: 0, count: (gapA.count + 1) * columns)
    for i in stride(from: gapA.count - 1, through: 0, by: -1) {
      for j in stride(from: gapB.count - 1, through: 0, by: -1) {
        longest[i * columns + j] =
          a[gapA.lowerBound + i] == b[gapB.lowerBound + j]
          ? longest[(i + 1) * columns + j + 1] + 1
          : max(longest[(i + 1) * columns + j], longest[i * columns + j + 1])
      }
    }
    // Among many other words a few in common are chance.
    guard longest[0] * 2 >= min(gapA.count, gapB.count) else { return [Edit(a: gapA, b: gapB)] }
    return walk(longest, columns, gapA, gapB)
  }

  private func walk(_ longest: [Int], _ columns: Int, _ gapA: Range<Int>, _ gapB: Range<Int>) -> [Edit] {
    var edits: [Edit] = []
    var (i, j) = (0, 0)
    var (startA, startB) = (0, 0)
    func close(_ i: Int, _ j: Int) {
      guard i > startA || j > startB else { return }
      edits.append(
        Edit(
          a: gapA.lowerBound + startA..<gapA.lowerBound + i, b: gapB.lowerBound + startB..<gapB.lowerBound + j))
    }
    while i < gapA.count, j < gapB.count {
      if a[gapA.lowerBound + i] == b[gapB.lowerBound + j] {
        close(i, j)
        (i, j) = (i + 1, j + 1)
        (startA, startB) = (i, j)
      } else if longest[(i + 1) * columns + j] >= longest[i * columns + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    close(gapA.count, gapB.count)
    return edits
  }
}
