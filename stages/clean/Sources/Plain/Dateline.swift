internal import Bytes

/// The beginning of an agency report: `GENEVA (Agency) -`, `PARIS, June 17 (Agency) —`, `LONDON –`.
struct Dateline {
  var place: String
  var agency: String?
  /// The date as it stands, where there is one with a year.
  var date: String?
  /// Bytes of the line that it takes, the dash and spaces included.
  var length: Int

  /// The dateline at the beginning of `line`; `nil` where there is none.
  init?(_ line: ArraySlice<UInt8>) {
    let bytes = Array(line.prefix(120))
    guard let (dash, dashLength) = Dateline.dash(bytes), dash >= 3 else { return nil }
    var head = bytes[..<dash]
    while head.last == 0x20 { head = head.dropLast() }
    var agency: String?
    if head.last == 0x29 {
      guard let open = head.lastIndex(of: 0x28) else { return nil }
      agency = String(decoding: head[(open + 1)..<(head.endIndex - 1)], as: UTF8.self)
      head = head[..<open]
      while head.last == 0x20 { head = head.dropLast() }
    }
    guard let place = Dateline.place(head, hasAgency: agency != nil) else { return nil }
    self.place = place.name
    self.agency = agency
    date = Dates.parse(Array(head))
    length = dash + dashLength
    while length < line.count, line[line.startIndex + length] == 0x20 { length += 1 }
  }

  /// As metadata have it.
  var value: JSONValue {
    var members = [JSONValue.Member("place", .string(place))]
    if let agency { members.append(.init("agency", .string(agency))) }
    if let date { members.append(.init("date", .string(date))) }
    return .object(members)
  }

  /// The first dash between spaces, or behind a bracket.
  private static func dash(_ bytes: [UInt8]) -> (Int, Int)? {
    var i = 2
    while i < bytes.count {
      let isSpaced = bytes[i - 1] == 0x20 || bytes[i - 1] == 0x29
      if isSpaced, bytes[i] == 0x2D { return (i, i + 1 < bytes.count && bytes[i + 1] == 0x2D ? 2 : 1) }
      if i + 2 < bytes.count, bytes[i] == 0xE2, bytes[i + 1] == 0x80, bytes[i + 2] == 0x93 || bytes[i + 2] == 0x94 {
        return (i, 3)
      }
      i += 1
    }
    return nil
  }

  /// Place names in capitals: all before the first comma, or all of it, but for a country and a date behind a comma.
  static func place(_ head: ArraySlice<UInt8>, hasAgency: Bool) -> (name: String, rest: String)? {
    let text = String(decoding: head, as: UTF8.self)
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmingSpaces }
    guard let city = parts.first, !city.isEmpty, city.split(separator: " ").count <= 5, parts.count <= 4 else {
      return nil
    }
    // Where letters have no capitals an agency in brackets has to prove it.
    let isCapitals = city == city.uppercased() && (city.lowercased() != city || hasAgency)
    guard isCapitals, city.unicodeScalars.count >= 3, !city.utf8.contains(where: Scan.isDigit) else { return nil }
    var names = [city]
    for part in parts.dropFirst() {
      if part.utf8.contains(where: Scan.isDigit)
        || DateTokens(Array(part.utf8)).all.contains(where: { $0.month != nil })
      {
        break
      }
      guard part.split(separator: " ").count <= 3, part.first?.isUppercase ?? false else { return nil }
      names.append(part)
    }
    return (names.joined(separator: ", "), parts.dropFirst(names.count).joined(separator: ", "))
  }

  /// A line that is a place and a date and nothing else: `MARRENFELD, Dec 14, 2023`.
  static func placeAndDate(_ line: ArraySlice<UInt8>) -> (place: String, date: String)? {
    guard line.count < 80, line.contains(where: Scan.isDigit), let found = Dates.find(Array(line)),
      found.range.upperBound >= line.count - 1,
      found.range.lowerBound >= 4
    else { return nil }
    let head = String(decoding: line.prefix(found.range.lowerBound), as: UTF8.self).trimmed
    let parts = head.split(separator: ",").map { $0.trimmingSpaces }
    guard (1...2).contains(parts.count) else { return nil }
    let isName = parts.allSatisfy { part in
      part.split(separator: " ").count <= 3 && part.split(separator: " ").allSatisfy { $0.first?.isUppercase ?? false }
        && !part.utf8.contains(where: Scan.isDigit)
    }
    guard isName, Phrases.kind(of: line) == nil else { return nil }
    let words: Set<String> = [
      "published", "updated", "last updated", "posted", "modified", "monday", "tuesday", "wednesday", "thursday",
      "friday", "saturday", "sunday",
    ]
    guard !words.contains((parts.first ?? "").lowercased()) else { return nil }
    return (parts.joined(separator: ", "), found.iso)
  }
}

extension StringProtocol {
  /// Without spaces at its ends.
  var trimmingSpaces: String {
    var text = self[...]
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
