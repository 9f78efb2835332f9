internal import Bytes
internal import StageKit

/// The lines of a cleaned text, as the table of its site knows them.
struct SiteLines {
  /// A line of so many words is never boilerplate.
  static let wordLimit = 25
  /// Lines behind so many are never boilerplate.
  static let limit = 1 << 16

  /// By line, a hash of its words: case, punctuation and space do not count. 0 for a line that cannot be boilerplate.
  private(set) var keys: [UInt64] = []
  /// Of the whole text.
  private(set) var sketch = TextSketch()

  init(_ text: Text, _ layer: BlocksLayer) {
    for block in layer.blocks {
      for line in SiteLines.ranges(of: block, in: text.bytes) { add(text.bytes, line) }
    }
  }

  /// The lines of a block, one after another: code is one line.
  static func ranges(of block: BlocksLayer.Block, in bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = block.span.lowerBound
    if block.kind != .code {
      for i in block.span where bytes[i] == 0x0A {
        lines.append(start..<i)
        start = i + 1
      }
    }
    return lines + [start..<block.span.upperBound]
  }

  private mutating func add(_ bytes: [UInt8], _ line: Range<Int>) {
    var words: [UInt64] = []
    var halves = 0
    LineWords.forEach(bytes, line) { hash, isIdeograph in
      words.append(hash)
      halves += isIdeograph ? 1 : 2
    }
    let isLong = halves >= 2 * SiteLines.wordLimit
    sketch.add(words, isLong: isLong)
    guard !isLong, keys.count < SiteLines.limit else { return keys.append(0) }
    // Ornaments have no words: they are what they are.
    let key = words.isEmpty ? Hash64.of(bytes, line) : words.reduce(0) { Hash64.mix($0 ^ $1) }
    keys.append(max(1, key))
  }
}

/// The words of a line, for comparing lines.
enum LineWords {
  /// Calls `body` with a hash of each word, letters in lower case, apostrophes and invisible characters passed over.
  /// Characters of scripts that put no space between words are words of their own, worth half of one each.
  static func forEach(_ bytes: [UInt8], _ range: Range<Int>, _ body: (_ hash: UInt64, _ isIdeograph: Bool) -> Void) {
    var hash = WordHash.seed
    var isInside = false
    var i = range.lowerBound
    while i < range.upperBound {
      let length = min(Scan.scalarLength(bytes[i]), range.upperBound - i)
      switch fate(bytes, i, length) {
      case .letter:
        hash = add(hash, bytes, i, length)
        isInside = true
      case .nothing: break
      case .separator, .ideograph:
        if isInside { body(hash, false) }
        isInside = false
        hash = WordHash.seed
        if fate(bytes, i, length) == .ideograph { body(add(hash, bytes, i, length), true) }
      }
      i += length
    }
    if isInside { body(hash, false) }
  }

  private enum Fate { case letter, separator, nothing, ideograph }

  @inline(__always)
  private static func fate(_ bytes: [UInt8], _ i: Int, _ length: Int) -> Fate {
    let first = bytes[i]
    if first < 0x80 { return Scan.isWord(first) ? .letter : first == 0x27 ? .nothing : .separator }
    let second = length > 1 ? bytes[i + 1] : 0
    switch first {
    case 0xC2: return second == 0xAD ? .nothing : .separator
    case 0xE0: return second >= 0xB8 && second <= 0xBB ? .ideograph : .letter  // Thai, Lao
    case 0xE1: return second >= 0x80 && second <= 0x82 || second == 0x9E || second == 0x9F ? .ideograph : .letter
    case 0xE2:
      let third = length > 2 ? bytes[i + 2] : 0
      return second == 0x80 && (third == 0x99 || third >= 0x8B && third <= 0x8F) ? .nothing : .separator
    case 0xE3: return second == 0x80 ? .separator : .ideograph
    case 0xE4...0xE9: return .ideograph
    case 0xEF: return .separator
    default: return .letter
    }
  }

  @inline(__always)
  private static func add(_ hash: UInt64, _ bytes: [UInt8], _ i: Int, _ length: Int) -> UInt64 {
    if length == 2 {
      let (first, second) = LetterCase.lowered(bytes[i], bytes[i + 1])
      return WordHash.add(WordHash.add(hash, first), second)
    }
    var hash = hash
    for k in i..<i + length { hash = WordHash.add(hash, bytes[k]) }
    return hash
  }
}
