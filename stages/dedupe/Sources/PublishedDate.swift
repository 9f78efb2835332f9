/// Reads the ISO 8601 dates that stand in `metadata.published`.
enum PublishedDate {
  /// Seconds since 1970 in UTC of a day (`2021-10-31`, `20211031`, `2021-304`, `2021-W43-7`), or of a month or year
  /// (`2021-10`, `2021`), perhaps with a time (`T18:05`, `T1805`, `T18`, with seconds and a fraction, which is cut off) and
  /// a zone (`Z`, `+01:00`, `+0100`, `+01`). A blank may stand for the `T` and before the zone, and white space around all.
  /// What is missing counts as its least value, a missing zone as UTC. `nil` for anything else, days that there are not
  /// included.
  static func seconds(_ text: String) -> Int64? {
    var reader = Reader(text)
    guard let day = day(&reader) else { return nil }
    var seconds = day * 86_400
    if reader.take("T") || reader.take("t") || reader.take(" ") {
      guard let time = time(&reader), let zone = zone(&reader) else { return nil }
      seconds += time - zone
    }
    return reader.isAtEnd ? Int64(seconds) : nil
  }

  // MARK: Days

  /// The day since 1970.
  private static func day(_ reader: inout Reader) -> Int? {
    guard let year = reader.number(4) else { return nil }
    let isParted = reader.take("-")
    if reader.take("W") { return week(&reader, year, isParted) }
    switch (isParted, reader.digits) {
    case (false, 0): return daysSince1970(year, 1, 1)
    case (_, 3):
      guard let number = reader.number(3), number >= 1, number <= (isLeap(year) ? 366 : 365) else { return nil }
      return daysSince1970(year, 1, 1) + number - 1
    case (true, 2), (false, 4):
      guard let month = reader.number(2), (1...12).contains(month) else { return nil }
      if isParted, !reader.take("-") { return daysSince1970(year, month, 1) }
      guard let day = reader.number(2), day >= 1, day <= days(in: month, of: year) else { return nil }
      return daysSince1970(year, month, day)
    default: return nil
    }
  }

  /// The day of `43-7`, `437` or `43` behind `W`: the week that has the year's fourth of January is its first, and Monday
  /// its first day.
  private static func week(_ reader: inout Reader, _ year: Int, _ isParted: Bool) -> Int? {
    guard let week = reader.number(2), (1...53).contains(week) else { return nil }
    var day = 1
    if isParted ? reader.take("-") : reader.digits == 1 {
      guard let number = reader.number(1), (1...7).contains(number) else { return nil }
      day = number
    }
    let fourth = daysSince1970(year, 1, 4)
    // 1 January 1970 was a Thursday.
    let monday = fourth - ((fourth + 3) % 7 + 7) % 7
    return monday + (week - 1) * 7 + day - 1
  }

  private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  private static func days(in month: Int, of year: Int) -> Int {
    month == 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  /// Days of the proleptic Gregorian calendar (Howard Hinnant's `days_from_civil`).
  private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  // MARK: Times

  /// The seconds of the day.
  private static func time(_ reader: inout Reader) -> Int? {
    guard let hour = reader.number(2), hour <= 24 else { return nil }
    let isParted = reader.take(":")
    var seconds = hour * 3600
    if isParted || reader.digits >= 2 {
      guard let minute = reader.number(2), minute < 60 else { return nil }
      seconds += minute * 60
      if isParted ? reader.take(":") : reader.digits >= 2 {
        guard let second = reader.number(2), second <= 60 else { return nil }
        seconds += second
      }
    }
    if reader.take(".") || reader.take(",") { guard reader.skipDigits() else { return nil } }
    return hour == 24 && seconds > 86_400 ? nil : seconds
  }

  /// The seconds that a zone is ahead of UTC; 0 where there is none.
  private static func zone(_ reader: inout Reader) -> Int? {
    if reader.isAtEnd { return 0 }
    _ = reader.take(" ")
    if reader.take("Z") || reader.take("z") { return 0 }
    let sign = reader.take("-") ? -1 : reader.take("+") ? 1 : 0
    guard sign != 0, let hours = reader.number(2), hours < 24 else { return nil }
    guard reader.take(":") || reader.digits > 0 else { return sign * hours * 3600 }
    guard let minutes = reader.number(2), minutes < 60 else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }

  private struct Reader {
    private let bytes: ArraySlice<UInt8>
    private var place: Int

    init(_ text: String) {
      let isSpace = { (byte: UInt8) in byte == 0x20 || byte >= 0x09 && byte <= 0x0D }
      var bytes = Array(text.utf8).drop(while: isSpace)
      while let last = bytes.last, isSpace(last) { bytes.removeLast() }
      self.bytes = bytes
      place = bytes.startIndex
    }

    var isAtEnd: Bool { place == bytes.endIndex }

    /// How many digits come next.
    var digits: Int { bytes[place...].prefix { (0x30...0x39).contains($0) }.count }

    /// The number that the next `count` digits are; more may follow.
    mutating func number(_ count: Int) -> Int? {
      guard digits >= count else { return nil }
      let value = bytes[place..<place + count].reduce(0) { $0 * 10 + Int($1 - 0x30) }
      place += count
      return value
    }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
      guard place < bytes.endIndex, bytes[place] == UInt8(ascii: character) else { return false }
      place += 1
      return true
    }

    /// Whether there was a digit.
    mutating func skipDigits() -> Bool {
      let count = digits
      place += count
      return count > 0
    }
  }
}
