internal import Bytes

/// A stretch without white space: its word, the marks that cling to it, and how the word is written.
struct Token {
  enum Shape: UInt8 {
    /// Nothing, or marks alone.
    case none
    /// Three marks of a kind or more: "----", "***".
    case rule
    case small, capitalised, capitals
    /// One capital.
    case initial
    case number
    /// Numbers with ":" or "/" between them.
    case time, date
    /// Letters with digits, or capitals inside.
    case mixed
    /// An e-mail address, a URL, a path, a file name.
    case address
    case uncased

    var isWord: Bool { self != .none && self != .rule }
  }

  private(set) var word: Range<Int>
  private(set) var shape = Shape.none
  /// The code of the mark right before the word (of the last, where there is no word); 0 where there is none.
  private(set) var opening: UInt8 = 0
  /// The code of the last mark after the word; 0 where the word ends the token.
  private(set) var closing: UInt8 = 0

  /// A number for the word whatever its case; of numbers their length alone.
  private(set) var hash: UInt64 = 0
  /// The same for its last letters, which tell the part of speech.
  private(set) var ending: UInt64 = 0

  /// The code of the last mark, or 0 for a word: what stands right before the white space.
  var end: UInt8 { word.isEmpty ? opening : closing }

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    word = range.lowerBound..<range.lowerBound
    var count = Counts()
    var marks = 0
    var i = range.lowerBound
    while i < range.upperBound {
      let (kind, value, length) = Token.scalar(bytes, i)
      if kind.isWord {
        if count.all == 0 { word = i..<i }
        count.add(kind)
        if closing != 0 {
          count.join(closing)
          closing = 0
        }
        word = word.lowerBound..<min(i + length, range.upperBound)
      } else if count.all == 0 {
        let code = Token.code(value)
        marks = code == opening ? marks + 1 : 1
        opening = code
      } else {
        closing = Token.code(value)
      }
      i += length
    }
    setShape(count, marks)
    setHashes(bytes)
  }

  /// No token.
  init(at i: Int) { word = i..<i }

  private mutating func setShape(_ count: Counts, _ marks: Int) {
    shape = count.all == 0 && marks > 2 && opening != 0x2E && opening != 0x3E ? .rule : count.shape
  }

  private mutating func setHashes(_ bytes: [UInt8]) {
    switch shape {
    case .none, .rule: return
    case .number, .time, .date:
      hash = UInt64(min(word.count, 5))
      ending = 1
    default:
      hash = Token.hash(bytes, word)
      // Three letters of Latin, or of an alphabet of two bytes each.
      let length = bytes[word.upperBound - 1] < 0x80 ? 3 : 6
      ending = length < word.count ? Token.hash(bytes, word.upperBound - length..<word.upperBound) : hash
    }
  }

  /// FNV-1a of the bytes, letters lowered.
  @inline(__always)
  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    LetterCase.forEachLowered(bytes, range) {
      hash = (hash ^ UInt64($0)) &* 0x100_0000_01b3
      return true
    }
    return hash
  }

  private struct Counts {
    var all = 0
    var upper = 0
    var lower = 0
    var digits = 0
    var startsUpper = false
    /// What stood between letters or digits.
    var colon = false
    var slash = false
    var address = false

    mutating func join(_ code: UInt8) {
      switch code {
      case 0x3A: colon = true
      case 0x2F: slash = true
      case 0x40, 0x2E, 0x5F, 0x5C: address = true
      default: break
      }
    }

    @inline(__always)
    mutating func add(_ kind: LetterCase) {
      if all == 0 { startsUpper = kind == .upper }
      all += 1
      upper += kind == .upper ? 1 : 0
      lower += kind == .lower ? 1 : 0
      digits += kind == .digit ? 1 : 0
    }

    var shape: Shape {
      if all == 0 { return .none }
      if digits == all { return colon ? .time : slash ? .date : .number }
      if address || slash && lower > 0 { return .address }
      if digits > 0 { return .mixed }
      if lower == all { return .small }
      if upper == all { return all == 1 ? .initial : .capitals }
      if startsUpper, upper == 1 { return .capitalised }
      return upper > 0 ? .mixed : .uncased
    }
  }

  /// The scalar at `i`, the letters of Latin-1 and Cyrillic without a look into Unicode's tables.
  @inline(__always)
  private static func scalar(_ bytes: [UInt8], _ i: Int) -> (LetterCase, UInt32, Int) {
    let byte = bytes[i]
    if byte < 0x80 { return (LetterCase.ofASCII(byte), UInt32(byte), 1) }
    let value = bytes.scalar(at: i) ?? ScalarAt(value: 0xFFFD, length: 1)
    switch value.value {
    case 0xDF...0xF6, 0xF8...0xFF, 0x430...0x45F: return (.lower, value.value, 2)
    case 0xC0...0xD6, 0xD8...0xDE, 0x400...0x42F: return (.upper, value.value, 2)
    default: return (value.letterCase, value.value, value.length)
    }
  }

  /// One byte for a mark: ASCII as it is, others by what they do.
  private static func code(_ scalar: UInt32) -> UInt8 {
    if scalar < 0x80 { return UInt8(truncatingIfNeeded: scalar) }
    switch scalar {
    case 0x201C, 0x201E, 0x201A, 0x2018, 0xAB: return 1
    case 0x201D, 0x2019, 0xBB: return 2
    case 0x2026: return 0x2E
    case 0xA1, 0xBF: return 3
    default:
      if Marks.isDash(scalar) { return 4 }
      if Marks.isBullet(scalar) { return 5 }
      return Marks.isEmoji(scalar) ? 6 : 7
    }
  }
}
