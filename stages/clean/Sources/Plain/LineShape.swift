/// What can be told of a line by its own bytes.
struct LineShape: Sendable {
  /// Length in words and whether a sentence ends it: 0...21.
  var form: UInt8
  /// 0: nothing, 1: a full stop or its like, 2: a question mark, 3: an exclamation mark, 4: a colon.
  var ending: UInt8
  /// Words with a capital: four fifths, ...; for up to three words, for more, and all capitals.
  var capitals: UInt8
  var digits: UInt8
  var commas: UInt8
  /// Ends of sentences within the line, up to 3.
  var sentences: UInt8
  /// 0: a letter, 1: a small letter, 2: a digit, 3: a quotation mark, 4: a bullet, 5: a number of a list, 6: another sign.
  var opening: UInt8
  /// What stands in the line, as bits in the order of `LineFeature.copyright` to `.dot`.
  var marks: UInt16

  init(_ line: SourceLine, _ bytes: ArraySlice<UInt8>, _ words: FoldedWords) {
    let isEnd = line.endsSentence
    form = UInt8(Bins.words(line.words) * 2 + (isEnd ? 1 : 0))
    ending = LineShape.ending(bytes, isEnd)
    if words.smallLetters == 0, words.capitals > 0 {
      capitals = 10
    } else {
      capitals = UInt8(Bins.share(words.capitals, of: words.alphabetic, 5) + (line.words > 3 ? 5 : 0))
    }
    digits = words.digits == 0 ? 0 : UInt8(1 + Bins.share(words.digits, of: bytes.count, 5))
    commas = 0
    sentences = 0
    marks = 0
    opening = LineShape.opening(line, bytes)
    scan(bytes)
  }

  private static func ending(_ bytes: ArraySlice<UInt8>, _ isEnd: Bool) -> UInt8 {
    guard isEnd, let last = bytes.last else { return 0 }
    switch last {
    case 0x3A, 0x3B: return 4
    case 0x21: return 3
    case 0x3F: return 2
    default: return 1
    }
  }

  private static func opening(_ line: SourceLine, _ bytes: ArraySlice<UInt8>) -> UInt8 {
    guard let first = bytes.first else { return 6 }
    if line.isBullet { return 4 }
    if Scan.isDigit(first) {
      let end = bytes.prefix(3).firstIndex { !Scan.isDigit($0) } ?? bytes.startIndex
      return end > bytes.startIndex && (bytes[end] == 0x2E || bytes[end] == 0x29) ? 5 : 2
    }
    if Scan.isLower(first) { return 1 }
    if Scan.isLetter(first) || first >= 0xC3 && first != 0xE2 { return 0 }
    return first == 0x22 || first == 0x27 || first == 0xE2 || first == 0xC2 ? 3 : 6
  }

  private mutating func mark(_ feature: LineFeature) {
    marks |= 1 << UInt16(feature.rawValue - LineFeature.copyright.rawValue)
  }

  private mutating func scan(_ bytes: ArraySlice<UInt8>) {
    for i in bytes.indices {
      if bytes[i] < 0x80 { scanSign(bytes, i) } else { scanWideSign(bytes, i) }
    }
    if bytes.last == 0x29 { mark(.bracket) }
    let tail = bytes.suffix(3)
    if tail.elementsEqual([0x2E, 0x2E, 0x2E]) || tail.elementsEqual([0xE2, 0x80, 0xA6]) { mark(.ellipsis) }
  }

  /// What a byte of ASCII says at `i`.
  @inline(__always)
  private mutating func scanSign(_ bytes: ArraySlice<UInt8>, _ i: Int) {
    func next(_ step: Int) -> UInt8 { LineShape.byte(bytes, i + step) }
    switch bytes[i] {
    case 0x2C: commas = min(3, commas + 1)
    case 0x2E, 0x21, 0x3F:
      if next(1) == 0x20, !Scan.isLower(next(2)), !Scan.isDigit(next(2)) { sentences = min(3, sentences + 1) }
    case 0x7C: mark(.bar)
    case 0x40: mark(.address)
    case 0x24: mark(.money)
    case 0x2F: mark(next(1) == 0x2F ? .link : .slash)
    case 0x3E: mark(.arrow)
    case 0x77 where next(1) == 0x77 && next(2) == 0x77 && next(3) == 0x2E: mark(.link)
    case 0x20 where next(1) == 0x2D && next(2) == 0x20: mark(.dash)
    case 0x20 where next(1) == 0xE2 && next(2) == 0x80 && (next(3) == 0x93 || next(3) == 0x94): mark(.dash)
    case 0x3A where i > bytes.startIndex && Scan.isDigit(bytes[i - 1]) && Scan.isDigit(next(1)): mark(.clock)
    case 0x31, 0x32: if LineShape.isYear(bytes, i) { mark(.year) }
    default: break
    }
  }

  /// What a character beyond ASCII says that begins at `i`.
  private mutating func scanWideSign(_ bytes: ArraySlice<UInt8>, _ i: Int) {
    switch (bytes[i], LineShape.byte(bytes, i + 1), LineShape.byte(bytes, i + 2)) {
    case (0xC2, 0xA9, _): mark(.copyright)
    case (0xC2, 0xA3, _), (0xE2, 0x82, 0xAC), (0xE2, 0x82, 0xB9): mark(.money)
    case (0xC2, 0xB7, _): mark(.dot)
    case (0xE2, 0x80, 0xA2) where i > bytes.startIndex + 2: mark(.dot)
    case (0xC2, 0xBB, _), (0xE2, 0x80, 0xBA), (0xE2, 0x86, 0x92), (0xE2, 0x96, 0xB6): mark(.arrow)
    case (0xE3, 0x80, 0x82): sentences = min(3, sentences + 1)
    case (0xE3, 0x80, 0x81), (0xEF, 0xBC, 0x8C): commas = min(3, commas + 1)
    default: break
    }
  }

  /// Whether a year from 1900 to 2099 begins at `i`, which holds 1 or 2.
  private static func isYear(_ bytes: ArraySlice<UInt8>, _ i: Int) -> Bool {
    (i == bytes.startIndex || !Scan.isDigit(bytes[i - 1]))
      && byte(bytes, i + 1) == (bytes[i] == 0x31 ? 0x39 : 0x30) && Scan.isDigit(byte(bytes, i + 2))
      && Scan.isDigit(byte(bytes, i + 3)) && !Scan.isDigit(byte(bytes, i + 4))
  }

  /// The byte at `i`, 0 behind the end.
  @inline(__always)
  private static func byte(_ bytes: ArraySlice<UInt8>, _ i: Int) -> UInt8 { i < bytes.endIndex ? bytes[i] : 0 }
}
