/// A time of day behind a date, and its zone.
struct ClockTime {
  /// "T15:40:00+01:00", seconds and zone only where they are given.
  let iso: String
  let end: Int

  /// Looks in the three tokens from `first` on.
  init?(_ tokens: DateTokens, from first: Int, _ bytes: [UInt8]) {
    guard let places = ClockTime.hourAndMinute(tokens, from: first, bytes), var hour = tokens.all[places.hour].number,
      let minute = tokens.all[places.minute].number
    else { return nil }
    let second = ClockTime.second(tokens, behind: places.minute, bytes)
    var end = tokens.all[second == nil ? places.minute : places.minute + 1].range.upperBound
    if second != nil { end = ClockTime.behindFraction(bytes, end) }
    let rest = ClockTime.halfOfDay(bytes, end, &hour)
    guard hour < 24, minute < 60, (second ?? 0) < 61 else { return nil }
    var text = "T\(ClockTime.pad(hour)):\(ClockTime.pad(minute))"
    // A leap second is the last of its minute.
    if let second { text += ":\(ClockTime.pad(min(second, 59)))" }
    if let (zone, zoneEnd) = ClockTime.zone(bytes, rest) {
      text += zone
      end = zoneEnd
    }
    iso = text
    self.end = end
  }

  private static func pad(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  /// The tokens that are the hour and the minute: 15:40, 15.40, 15h40, 15 h 40.
  private static func hourAndMinute(_ tokens: DateTokens, from first: Int, _ bytes: [UInt8]) -> (
    hour: Int, minute: Int
  )? {
    let all = tokens.all
    for place in first..<max(first, min(first + 3, all.count - 1)) where 1...2 ~= all[place].digits {
      let gap = all[place].range.upperBound
      let next = all[place + 1]
      if next.range.count == 1, bytes[next.range.lowerBound] | 0x20 == 0x68, place + 2 < all.count {
        return all[place + 2].digits == 2 ? (place, place + 2) : nil
      }
      let isColon = gap < bytes.count && (bytes[gap] == 0x3A || bytes[gap] == 0x2E)
      return isColon && next.digits == 2 && next.range.lowerBound == gap + 1 ? (place, place + 1) : nil
    }
    return nil
  }

  /// The seconds behind the minute at token `place`.
  private static func second(_ tokens: DateTokens, behind place: Int, _ bytes: [UInt8]) -> Int? {
    let end = tokens.all[place].range.upperBound
    guard place + 1 < tokens.all.count, end < bytes.count, bytes[end] == 0x3A, tokens.all[place + 1].digits == 2,
      tokens.all[place + 1].range.lowerBound == end + 1
    else { return nil }
    return tokens.all[place + 1].number
  }

  /// Fractions of a second are passed over.
  private static func behindFraction(_ bytes: [UInt8], _ start: Int) -> Int {
    guard start + 1 < bytes.count, bytes[start] == 0x2E, Scan.isDigit(bytes[start + 1]) else { return start }
    var end = start + 1
    while end < bytes.count, Scan.isDigit(bytes[end]) { end += 1 }
    return end
  }

  /// Counts `hour` from midnight where "pm" or "a.m." stands at `start`, and gives the place behind it.
  private static func halfOfDay(_ bytes: [UInt8], _ start: Int, _ hour: inout Int) -> Int {
    var rest = start
    func skipSpace() { while rest < bytes.count, bytes[rest] == 0x20 { rest += 1 } }
    skipSpace()
    let suffix = String(decoding: bytes[rest..<min(rest + 4, bytes.count)], as: UTF8.self).lowercased()
    if ["pm", "p.m", "p. m"].contains(where: suffix.hasPrefix) {
      if hour < 12 { hour += 12 }
    } else if ["am", "a.m", "a. m"].contains(where: suffix.hasPrefix) {
      if hour == 12 { hour = 0 }
    } else {
      return rest
    }
    if suffix.hasPrefix("pm") || suffix.hasPrefix("am") {
      rest += 2
      skipSpace()
    }
    return rest
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
