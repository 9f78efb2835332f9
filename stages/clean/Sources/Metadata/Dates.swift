/// Dates as pages and bylines write them, as ISO 8601. No clock is asked: a date without a year is none.
enum Dates {
  /// A date, and the time where one stands beside it: "2024-03-07T15:40:00+01:00", "2024-03-07". `nil` where there is none.
  static func parse(_ text: String) -> String? { parse(Array(text.utf8.prefix(200))) }

  static func parse(_ bytes: [UInt8]) -> String? { find(bytes)?.iso }

  /// The first date in `bytes`, and where it stands. `shortYears`: years of two digits count too (07.03.24).
  static func find(_ bytes: [UInt8], shortYears: Bool = false) -> (iso: String, range: Range<Int>)? {
    let tokens = DateTokens(bytes)
    for index in tokens.all.indices {
      if let found = iso(tokens, index) ?? named(tokens, index) ?? numeric(tokens, index, shortYears) {
        return finish(found, tokens, bytes)
      }
    }
    return epoch(tokens)
  }

  private struct Found {
    var year: Int
    var month: Int
    var day: Int
    var first: Int
    /// The token after the last.
    var next: Int
  }

  /// 2024-03-07, 2024/03/07, 2024.03.07, 20240307, 2024年3月7日.
  private static func iso(_ tokens: DateTokens, _ i: Int) -> Found? {
    let token = tokens.all[i]
    if token.digits == 8, let value = token.number {
      return valid(value / 10000, value / 100 % 100, value % 100, i, i + 1)
    }
    guard token.digits == 4, let year = token.number, i + 2 < tokens.all.count,
      let month = tokens.all[i + 1].number, let day = tokens.all[i + 2].number,
      tokens.all[i + 1].digits <= 2, tokens.all[i + 2].digits <= 2, tokens.isTight(i), tokens.isTight(i + 1)
    else { return nil }
    return valid(year, month, day, i, i + 3)
  }

  /// 7 March 2024, March 7, 2024, 7. März 2024, 7 de marzo de 2024, 7th of March, 2024, 7-Mar-2024.
  private static func named(_ tokens: DateTokens, _ i: Int) -> Found? {
    guard let month = tokens.all[i].month else { return nil }
    func year(_ place: Int) -> Int? {
      guard place < tokens.all.count, tokens.all[place].digits == 4, let year = tokens.all[place].number else {
        return nil
      }
      return (1900...2099).contains(year) ? year : nil
    }
    func day(_ place: Int) -> Int? {
      guard place >= 0, place < tokens.all.count, tokens.all[place].digits <= 2, let day = tokens.all[place].number
      else { return nil }
      return (1...31).contains(day) ? day : nil
    }
    let before = i > 0 && tokens.all[i - 1].isFiller ? i - 2 : i - 1
    let after = i + 1 < tokens.all.count && tokens.all[i + 1].isFiller ? i + 2 : i + 1
    if let day = day(before), let year = year(after) { return valid(year, month, day, before, after + 1) }
    if let day = day(i + 1) {
      let place = i + 2 < tokens.all.count && tokens.all[i + 2].isFiller ? i + 3 : i + 2
      if let year = year(place) { return valid(year, month, day, i, place + 1) }
      if i > 0, let year = year(i - 1) { return valid(year, month, day, i - 1, i + 2) }
    }
    return nil
  }

  /// 07.03.2024, 7/3/2024 (the day first, unless it cannot be).
  private static func numeric(_ tokens: DateTokens, _ i: Int, _ shortYears: Bool) -> Found? {
    guard i + 2 < tokens.all.count, tokens.isTight(i), tokens.isTight(i + 1),
      let first = tokens.all[i].number, 1...2 ~= tokens.all[i].digits,
      let second = tokens.all[i + 1].number, 1...2 ~= tokens.all[i + 1].digits, var year = tokens.all[i + 2].number
    else { return nil }
    if shortYears, tokens.all[i + 2].digits == 2, tokens.isMarked(i), tokens.isMarked(i + 1) {
      year += year < 70 ? 2000 : 1900
    } else if tokens.all[i + 2].digits != 4 {
      return nil
    }
    return valid(year, second, first, i, i + 3) ?? valid(year, first, second, i, i + 3)
  }

  /// The other reading of a date like 7/3/2024, the month first; `nil` where there is but one.
  static func swapped(_ text: String) -> String? {
    let bytes = Array(text.utf8.prefix(200))
    guard let found = find(bytes) else { return nil }
    let head = bytes[found.range].prefix(10)
    let parts = head.split(whereSeparator: { $0 == 0x2F || $0 == 0x2D })
    guard parts.count >= 3, parts[0].count <= 2, parts[1].count <= 2 else { return nil }
    let iso = found.iso
    let year = iso.prefix(4)
    let month = iso.dropFirst(5).prefix(2)
    let day = iso.dropFirst(8).prefix(2)
    guard day <= "12", day != month else { return nil }
    return "\(year)-\(day)-\(month)\(iso.dropFirst(10))"
  }

  /// Days since 1970 of a date in ISO 8601 (Howard Hinnant, chrono-compatible low-level date algorithms).
  static func dayNumber(_ iso: String) -> Int? {
    let parts = iso.prefix(10).split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    let year = parts[1] <= 2 ? parts[0] - 1 : parts[0]
    let era = year / 400
    let yoe = year - era * 400
    let doy = (153 * (parts[1] + (parts[1] > 2 ? -3 : 9)) + 2) / 5 + parts[2] - 1
    return era * 146_097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719_468
  }

  private static func valid(_ year: Int, _ month: Int, _ day: Int, _ first: Int, _ next: Int) -> Found? {
    guard (1900...2099).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return day <= lengths[month - 1] ? Found(year: year, month: month, day: day, first: first, next: next) : nil
  }

  /// Seconds or milliseconds since 1970, where they are all there is.
  private static func epoch(_ tokens: DateTokens) -> (iso: String, range: Range<Int>)? {
    guard tokens.all.count == 1, let value = tokens.all[0].number,
      tokens.all[0].digits == 10 || tokens.all[0].digits == 13
    else { return nil }
    let seconds = tokens.all[0].digits == 13 ? value / 1000 : value
    guard seconds > 600_000_000 else { return nil }
    // Days to a civil date (Howard Hinnant, chrono-compatible low-level date algorithms).
    let z = seconds / 86400 + 719_468
    let era = z / 146_097
    let doe = z - era * 146_097
    let yoe = (doe - doe / 1460 + doe / 36524 - doe / 146_096) / 365
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100)
    let mp = (5 * doy + 2) / 153
    let month = mp < 10 ? mp + 3 : mp - 9
    let year = yoe + era * 400 + (month <= 2 ? 1 : 0)
    let rest = seconds % 86400
    let iso =
      "\(pad(year, 4))-\(pad(month))-\(pad(doy - (153 * mp + 2) / 5 + 1))T\(pad(rest / 3600)):\(pad(rest / 60 % 60)):\(pad(rest % 60))Z"
    return (iso, tokens.all[0].range)
  }

  private static func pad(_ value: Int, _ width: Int = 2) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func finish(_ found: Found, _ tokens: DateTokens, _ bytes: [UInt8]) -> (iso: String, range: Range<Int>)
  {
    var iso = "\(pad(found.year, 4))-\(pad(found.month))-\(pad(found.day))"
    var end = tokens.all[found.next - 1].range.upperBound
    if let time = ClockTime(tokens, from: found.next, bytes) {
      iso += time.iso
      end = time.end
    }
    return (iso, tokens.all[found.first].range.lowerBound..<end)
  }
}

extension Dates {
  /// The date in the path of an address: /2024/03/07/, /2024-03-07-, /20240307.
  static func inAddress(_ url: String) -> String? {
    let bytes = Array(url.utf8.prefix(400))
    var i = 0
    while i + 8 <= bytes.count {
      defer { i += 1 }
      guard bytes[i] == 0x2F || bytes[i] == 0x2D || bytes[i] == 0x5F, Scan.isDigit(bytes[i + 1]) else { continue }
      var j = i + 1
      while j < bytes.count, Scan.isDigit(bytes[j]) || bytes[j] == 0x2F || bytes[j] == 0x2D { j += 1 }
      let part = Array(bytes[(i + 1)..<j])
      guard part.count >= 8, part.count <= 12, part.prefix(4).allSatisfy(Scan.isDigit), let date = find(part) else {
        continue
      }
      if date.range.lowerBound == 0, date.iso >= "1990", date.iso.utf8.count >= 10 {
        return String(date.iso.prefix(10))
      }
    }
    return nil
  }
}
