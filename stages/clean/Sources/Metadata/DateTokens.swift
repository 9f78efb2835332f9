/// A line cut into the words and numbers that dates are made of.
struct DateTokens {
  struct Token {
    var range: Range<Int>
    /// How many digits, 0 for a word.
    var digits: Int
    var number: Int?
    /// 1 to 12 for the name of a month.
    var month: Int?
    /// A word that may stand between the parts of a date: "de", "of".
    var isFiller = false
  }

  private(set) var all: [Token] = []
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var i = 0
    while i < bytes.count, all.count < 64 {
      let start = i
      if isCalendarSign(i) {
        i += 3
      } else if Scan.isDigit(bytes[i]) {
        var value = 0
        while i < bytes.count, Scan.isDigit(bytes[i]) {
          if i - start < 14 { value = value * 10 + Int(bytes[i] - 0x30) }
          i += 1
        }
        let digits = i - start
        // 7th, 1st, 1er, 3º
        while i < bytes.count, i < start + digits + 2, Scan.isLetter(bytes[i]), isOrdinal(start + digits) { i += 1 }
        all.append(Token(range: start..<i, digits: digits, number: digits <= 13 ? value : nil))
      } else if Scan.isWord(bytes[i]) {
        while i < bytes.count, Scan.isWord(bytes[i]), !Scan.isDigit(bytes[i]), !isCalendarSign(i) { i += 1 }
        let word = MonthNames.folded(bytes[start..<i])
        all.append(
          Token(
            range: start..<i, digits: 0, number: nil, month: MonthNames.month(word),
            isFiller: MonthNames.fillers.contains(word)))
      } else {
        i += 1
      }
    }
  }

  private func isOrdinal(_ place: Int) -> Bool {
    guard place + 1 < bytes.count else { return false }
    return ["st", "nd", "rd", "th", "er"].contains(
      String(decoding: bytes[place..<min(place + 2, bytes.count)], as: UTF8.self).lowercased())
      && (place + 2 >= bytes.count || !Scan.isWord(bytes[place + 2]))
  }

  /// Whether one character at most stands between token `i` and the next.
  func isTight(_ i: Int) -> Bool {
    guard i + 1 < all.count else { return false }
    let gap = all[i].range.upperBound..<all[i + 1].range.lowerBound
    return gap.count <= 4
      && gap.allSatisfy {
        bytes[$0] == 0x2D || bytes[$0] == 0x2F || bytes[$0] == 0x2E || bytes[$0] == 0x20 || bytes[$0] >= 0x80
      }
  }

  /// Whether a full stop or a stroke, and nothing else, stands between token `i` and the next.
  func isMarked(_ i: Int) -> Bool {
    guard i + 1 < all.count else { return false }
    let gap = all[i].range.upperBound
    return all[i + 1].range.lowerBound == gap + 1 && (bytes[gap] == 0x2E || bytes[gap] == 0x2F)
  }

  /// Whether a sign for year, month or day stands at `i` (年月日, 년월일).
  private func isCalendarSign(_ i: Int) -> Bool {
    guard i + 2 < bytes.count, bytes[i] >= 0xE5 else { return false }
    switch (bytes[i], bytes[i + 1], bytes[i + 2]) {
    case (0xE5, 0xB9, 0xB4), (0xE6, 0x9C, 0x88), (0xE6, 0x97, 0xA5), (0xEB, 0x85, 0x84), (0xEC, 0x9B, 0x94),
      (0xEC, 0x9D, 0xBC):
      return true
    default: return false
    }
  }
}
