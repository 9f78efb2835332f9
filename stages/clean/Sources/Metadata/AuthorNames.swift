/// Tells names of people from what else stands in bylines.
enum AuthorNames {
  /// The authors in `raw` strings: "By Jane Doe and John Roe, Agency" gives three. The site's name counts only where no
  /// other name is given; what shares a string with it is a place or a department.
  static func people(_ raw: [String], sites: [String]) -> [String] {
    var out: [String] = []
    var ofSite: [String] = []
    var seen = Set<UInt64>()
    for string in raw {
      var names: [String] = []
      let head = withoutTail(string)
      for name in split(VisibleFacts.looksLikeName(head) ? head : string) {
        guard let name = cleaned(name), names.isEmpty || !isRole(name) else { continue }
        names.append(name)
      }
      let isSites = names.first.map { Titles.isSite($0, sites) } ?? false
      if isSites, names.count > 1,
        !names.contains(where: { VisibleFacts.looksLikeName($0) && !Titles.isSite($0, sites) })
      {
        names = Array(names.prefix(1)) + names.dropFirst().filter { Agencies.contains($0) }
      }
      for name in names where seen.insert(LineKey.of(name)).inserted {
        if Titles.isSite(name, sites) { ofSite.append(name) }
        out.append(name)
      }
    }
    let hasPeople = out.contains {
      VisibleFacts.looksLikeName($0) && !Titles.isSite($0, sites) && !Agencies.contains($0)
    }
    if hasPeople { out.removeAll { name in sites.contains { LineKey.of($0) == LineKey.of(name) } } }
    return Array(out.prefix(20))
  }

  private static let separators: Set<String> = [
    "and", "und", "et", "y", "e", "en", "och", "og", "i", "&", "with", "mit", "ja", "и", "та", "és", "și", "ve", "và",
    "avec",
    "con", "com", "sekä", "oraz", "dan", "i", "și", "та",
  ]
  private static let openers: Set<String> = [
    "by", "von", "par", "por", "di", "door", "av", "af", "written", "text", "reported", "posted", "author", "autor",
    "words", "story", "the", "reviewed", "reporting", "автор", "текст", "przez", "published", "updated", "edited",
    "contributed", "medically", "interview",
  ]

  private static let delimiters = Set(",;|•·⋅/\n、，＝".unicodeScalars)

  /// The parts of a byline that may be names.
  static func split(_ byline: String) -> [String] {
    var parts: [[Substring]] = [[]]
    for piece in byline.unicodeScalars.split(whereSeparator: { delimiters.contains($0) }) {
      parts.append([])
      for word in Substring(piece).utf8.split(separator: 0x20).map(Substring.init) {
        // Initials are written with capitals, words with small letters or all capitals.
        let isSeparator = separators.contains(word.utf8.count == 1 ? String(word) : word.lowercased())
        if isSeparator, !(parts[parts.count - 1].isEmpty) {
          parts.append([])
        } else {
          parts[parts.count - 1].append(word)
        }
      }
    }
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  /// Words behind a name that are no part of it, where they do not open the text.
  private static let enders: Set<String> = [
    "in", "aus", "at", "for", "from", "on", "am", "updated", "Updated", "published", "Published", "posted", "Posted",
    "aktualisiert", "veröffentlicht", "publié", "publicado", "actualizado", "-", "–", "—", "|", "@", "is", "für",
    "Reviewed", "reviewed", "Medically", "Edited", "edited", "Fact-checked", "Monday", "Tuesday", "Wednesday",
    "Thursday",
    "Friday", "Saturday", "Sunday", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun",
    "Montag", "Dienstag", "Mittwoch",
    "Donnerstag", "Freitag", "Samstag", "Sonntag",
  ]

  /// A byline without the place, time or institution behind its names: "Jane Doe - Editorial Team", "Jane Doe in Berlin".
  static func withoutTail(_ byline: String) -> String {
    var kept: [Substring] = []
    for word in byline.split(separator: " ") {
      let isNumber = word.utf8.first.map(Scan.isDigit) ?? false
      if kept.count >= 1, enders.contains(String(word)) { break }
      if isNumber, kept.count >= 2 {
        if let last = kept.last, MonthNames.month(last.lowercased()) != nil { kept.removeLast() }
        break
      }
      kept.append(word)
    }
    return kept.joined(separator: " ")
  }

  /// With the spaces that are lost where elements stand side by side: "ByJane DoePublished", "Jane DoeMay 2".
  static func unglued(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    var start = 0
    for i in bytes.indices {
      if i > start, Scan.isUpper(bytes[i]), Scan.isLower(bytes[i - 1]) {
        let isOpener = openersGlued.contains(String(decoding: bytes[start..<i], as: UTF8.self))
        if isOpener || followersGlued.contains(where: { bytes[i...].starts(with: $0) }) { out.append(0x20) }
      }
      if !Scan.isWord(bytes[i]) { start = i + 1 }
      out.append(bytes[i])
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static let openersGlued: Set<String> = ["By", "Von", "Par", "Por", "Door"]
  private static let followersGlued = [
    "Published", "Updated", "Posted", "Reviewed", "January", "February", "March", "April", "May ", "June", "July",
    "August",
    "September", "October", "November", "December", "Jan ", "Feb ", "Mar ", "Apr ", "Jun ", "Jul ", "Aug ", "Sep ",
    "Oct ",
    "Nov ", "Dec ", "Veröffentlicht", "Aktualisiert", "Publié", "Publicado",
  ].map { Array($0.utf8) }

  private static let junk: Set<String> = [
    "admin", "administrator", "editor", "staff", "unknown", "guest", "none", "null", "undefined", "n/a", "jr", "sr",
    "md",
    "phd", "mba", "rd", "cpa", "updated", "published", "reviewed", "author", "authors", "contributor", "user", "dr",
    "anonymous", "default", "webmaster", "root", "test", "wordpress", "super user", "redaktion", "website",
  ]

  /// A name without what stands round it; `nil` where nothing of a name is left.
  static func cleaned(_ raw: String) -> String? {
    var words = Scan.collapsed(Entities.decoded(raw)).split(separator: " ")
    while let first = words.first, openers.contains(first.lowercased().filter { $0 != ":" }),
      words.count > 1 || first.hasSuffix(":")
    {
      words.removeFirst()
    }
    var name = unglued(words.joined(separator: " ").trimmed)
    if name.hasPrefix("By ") { name = String(name.dropFirst(3)) }
    if name.hasSuffix(")"), let open = name.lastIndex(of: "("), open > name.startIndex {
      name = String(name[..<open]).trimmed
    }
    guard name.utf8.count >= 2, name.utf8.count <= 80, words.count <= 8 else { return nil }
    if name.hasPrefix("http") || name.hasPrefix("www.") || name.utf8.contains(0x40) && !name.hasPrefix("@") {
      return nil
    }
    if name.utf8.allSatisfy(Scan.isDigit) || name.utf8.contains(where: Scan.isDigit) && Dates.parse(name) != nil {
      return nil
    }
    return junk.contains(name.lowercased()) ? nil : name
  }

  /// What somebody is: "Senior Editor", "Redakteurin".
  static func isRole(_ text: String) -> Bool {
    // Degrees and licences: "DVM", "M.D.".
    let isDegree =
      text.utf8.count <= 5 && text.utf8.allSatisfy { Scan.isUpper($0) || $0 == 0x2E } && !Agencies.contains(text)
    return isDegree || text.lowercased().split(separator: " ").contains { AuthorWords.roles.contains(String($0)) }
  }

  /// The name of an account rather than of a person: one word of small letters, dots and digits.
  static func isHandle(_ name: String) -> Bool {
    !name.contains(" ") && name.utf8.allSatisfy { Scan.isLower($0) || Scan.isDigit($0) || ".-_@".utf8.contains($0) }
  }

  /// A name in Chinese characters, kana or Hangul, which is short and has no capitals.
  static func isShortName(_ text: String) -> Bool {
    let scalars = text.unicodeScalars.filter { $0 != " " }
    return (2...6).contains(scalars.count)
      && scalars.allSatisfy {
        (0x3040...0x30FF).contains($0.value) || (0x4E00...0x9FFF).contains($0.value)
          || (0xAC00...0xD7A3).contains($0.value)
      }
  }
}

extension String {
  /// Without punctuation and white space at its ends that is no part of a name.
  var trimmed: String {
    var text = self[...]
    while let first = text.unicodeScalars.first, String.around.contains(first) { text.unicodeScalars.removeFirst() }
    while let last = text.unicodeScalars.last, String.around.contains(last) { text.unicodeScalars.removeLast() }
    return text.startIndex == startIndex && text.endIndex == endIndex ? self : String(text)
  }

  private static let around = Set(" ,;:|-–—·•(*\n\t/".unicodeScalars)
}
