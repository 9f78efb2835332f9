/// Which blocks the page's own data (`articleBody` in JSON-LD) proves to be the article's.
struct Evidence {
  private var proven: [Bool]
  /// Whether the proof covers so much that it can be relied upon.
  let isStrong: Bool

  static let none = Evidence(proven: [], isStrong: false)

  func proves(_ block: Int) -> Bool { isStrong && block < proven.count && proven[block] }

  private init(proven: [Bool], isStrong: Bool) {
    self.proven = proven
    self.isStrong = isStrong
  }

  /// Looks the blocks up in `body` by shingles of four words.
  init(body: String, _ page: PageBlocks) {
    let bytes = Array(body.utf8)
    guard bytes.count > 400 else {
      self = .none
      return
    }
    var known = Set<UInt64>()
    Shingles.each(bytes, 0..<bytes.count) { known.insert($0) }
    var covered = 0
    proven = page.blocks.map { block in
      guard block.words >= 6 else { return false }
      var all = 0
      var hits = 0
      Shingles.each(page.text, block.text) {
        all += 1
        if known.contains($0) { hits += 1 }
      }
      let isProven = all > 0 && hits * 10 >= all * 7
      if isProven { covered += block.length }
      return isProven
    }
    isStrong = covered * 2 > bytes.count
  }
}

/// Hashes of four words in a row.
enum Shingles {
  static func each(_ bytes: [UInt8], _ range: Range<Int>, _ body: (UInt64) -> Void) {
    var window: (UInt64, UInt64, UInt64) = (0, 0, 0)
    var count = 0
    var place = range.lowerBound
    while let hash = WordHash.next(in: bytes[range], from: &place) {
      if count >= 3 { body(WordHash.pair(WordHash.pair(window.0, window.1), WordHash.pair(window.2, hash))) }
      window = (window.1, window.2, hash)
      count += 1
    }
  }
}
