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

/// A time of day behind a date, and its zone.
struct ClockTime {
  /// "T15:40:00+01:00", seconds and zone only where they are given.
  let iso: String
  let end: Int

  /// Looks in the three tokens from `first` on.
  init?(_ tokens: DateTokens, from first: Int, _ bytes: [UInt8]) {
    var place = first
    while place < tokens.all.count, place < first + 3, tokens.all[place].digits == 0 || tokens.all[place].digits > 2 {
      place += 1
    }
    guard place + 1 < tokens.all.count, place < first + 3, let hour = tokens.all[place].number,
      var minute = tokens.all[place + 1].number,
      tokens.all[place].digits <= 2
    else { return nil }
    let gap = tokens.all[place].range.upperBound
    guard gap < bytes.count else { return nil }
    var last = place + 1
    let isColon = bytes[gap] == 0x3A || bytes[gap] == 0x2E || bytes[gap] | 0x20 == 0x68
    guard isColon, tokens.all[place + 1].digits == 2,
      tokens.all[place + 1].range.lowerBound == gap + 1 || bytes[gap] | 0x20 == 0x68
    else { return nil }
    var hours = hour
    var second: Int?
    if last + 1 < tokens.all.count, tokens.all[last].range.upperBound < bytes.count,
      bytes[tokens.all[last].range.upperBound] == 0x3A,
      tokens.all[last + 1].digits == 2, tokens.all[last + 1].range.lowerBound == tokens.all[last].range.upperBound + 1
    {
      second = tokens.all[last + 1].number
      last += 1
    }
    var end = tokens.all[last].range.upperBound
    // Fractions of a second are passed over.
    if end + 1 < bytes.count, bytes[end] == 0x2E, second != nil, Scan.isDigit(bytes[end + 1]) {
      end += 1
      while end < bytes.count, Scan.isDigit(bytes[end]) { end += 1 }
    }
    var rest = end
    while rest < bytes.count, bytes[rest] == 0x20 { rest += 1 }
    let suffix = String(decoding: bytes[rest..<min(rest + 4, bytes.count)], as: UTF8.self).lowercased()
    if suffix.hasPrefix("pm") || suffix.hasPrefix("p.m") {
      if hours < 12 { hours += 12 }
    } else if suffix.hasPrefix("am") || suffix.hasPrefix("a.m"), hours == 12 {
      hours = 0
    }
    if suffix.hasPrefix("pm") || suffix.hasPrefix("am") {
      rest += 2
      while rest < bytes.count, bytes[rest] == 0x20 { rest += 1 }
    }
    guard hours < 24, minute < 60, (second ?? 0) < 61 else { return nil }
    if second == 60 {
      second = 59
      minute = min(minute, 59)
    }
    func pad(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    var text = "T\(pad(hours)):\(pad(minute))"
    if let second { text += ":\(pad(second))" }
    if let (zone, zoneEnd) = ClockTime.zone(bytes, rest) {
      text += zone
      end = zoneEnd
    }
    iso = text
    self.end = end
  }

  /// "Z", "+01:00", "+0100", "GMT", "UTC".
  private static func zone(_ bytes: [UInt8], _ start: Int) -> (String, Int)? {
    guard start < bytes.count else { return nil }
    let rest = String(decoding: bytes[start..<min(start + 6, bytes.count)], as: UTF8.self)
    if rest.hasPrefix("Z") { return ("Z", start + 1) }
    if rest.hasPrefix("GMT") || rest.hasPrefix("UTC") { return ("Z", start + 3) }
    guard rest.hasPrefix("+") || rest.hasPrefix("-") else { return nil }
    let digits = rest.dropFirst().filter { $0 != ":" }
    let figures = digits.prefix { $0.isNumber }.prefix(4)
    if figures.count == 2 { return (rest.prefix(1) + figures + ":00", start + 3) }
    guard figures.count == 4 else { return nil }
    return ("\(rest.prefix(1))\(figures.prefix(2)):\(figures.suffix(2))", start + (rest.contains(":") ? 6 : 5))
  }
}
