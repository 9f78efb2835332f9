/// Reads the ISO 8601 dates that stand in `metadata.published`.
enum PublishedDate {
  /// Seconds since 1970 in UTC of `2021`, `2021-10`, `2021-10-31`, `2021-10-31T18:05`, with seconds and fractions (cut
  /// off), with `Z` or an offset. What is missing counts as its least value, a missing zone as UTC. `nil` for anything else.
  static func seconds(_ text: String) -> Int64? {
    var digits = Reader(bytes: Array(text.utf8))
    guard let year = digits.number(4) else { return nil }
    var month = 1
    var day = 1
    if digits.take("-") {
      guard let value = digits.number(2), (1...12).contains(value) else { return nil }
      month = value
      if digits.take("-") {
        guard let value = digits.number(2), (1...31).contains(value) else { return nil }
        day = value
      }
    }
    var seconds = daysSince1970(year, month, day) * 86_400
    if digits.take("T") || digits.take("t") || digits.take(" ") {
      guard let time = time(&digits) else { return nil }
      seconds += time
    }
    return digits.isAtEnd ? Int64(seconds) : nil
  }

  private static func time(_ digits: inout Reader) -> Int? {
    guard let hour = digits.number(2), hour <= 24 else { return nil }
    var seconds = hour * 3600
    if digits.take(":") {
      guard let minute = digits.number(2), minute < 60 else { return nil }
      seconds += minute * 60
      if digits.take(":") {
        guard let second = digits.number(2), second <= 60 else { return nil }
        seconds += second
        if digits.take(".") || digits.take(",") { digits.skipDigits() }
      }
    }
    if digits.take("Z") || digits.take("z") || digits.isAtEnd { return seconds }
    let sign = digits.take("-") ? -1 : digits.take("+") ? 1 : 0
    guard sign != 0, let hours = digits.number(2) else { return nil }
    let minutes = digits.take(":") || !digits.isAtEnd ? digits.number(2) : 0
    guard let minutes else { return nil }
    return seconds - sign * (hours * 3600 + minutes * 60)
  }

  /// Days of the proleptic Gregorian calendar (Howard Hinnant's `days_from_civil`).
  private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private struct Reader {
    let bytes: [UInt8]
    var place = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { place == bytes.count }

    mutating func number(_ count: Int) -> Int? {
      guard place + count <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[place..<place + count] {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      place += count
      return value
    }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
      guard place < bytes.count, bytes[place] == UInt8(ascii: character) else { return false }
      place += 1
      return true
    }

    mutating func skipDigits() {
      while place < bytes.count, (0x30...0x39).contains(bytes[place]) { place += 1 }
    }
  }
}
