/// Tells names of people from what else stands in bylines.
enum AuthorNames {
  /// The people in `raw` strings: "By Jane Doe and John Roe, Agency" gives two.
  static func people(_ raw: [String], site: String?, keepsOrganisations: Bool) -> [String] {
    var out: [String] = []
    var seen = Set<UInt64>()
    for string in raw {
      for name in split(string) {
        guard let name = cleaned(name), seen.insert(LineKey.of(name)).inserted else { continue }
        out.append(name)
      }
    }
    if let site, out.count > 1 { out.removeAll { LineKey.of($0) == LineKey.of(site) } }
    return Array(out.prefix(20))
  }

  private static let separators: Set<String> = [
    "and", "und", "et", "y", "e", "en", "och", "og", "i", "&", "with", "mit", "ja", "и", "та", "és", "și", "ve", "và",
  ]
  private static let openers: Set<String> = [
    "by", "von", "par", "por", "di", "door", "av", "af", "written", "text", "reported", "posted", "author", "autor",
    "words", "story", "the",
    "reviewed", "reporting", "автор", "текст", "przez", "published", "updated", "edited", "contributed", "medically",
  ]

  /// The parts of a byline that may be names.
  static func split(_ byline: String) -> [String] {
    var parts: [[Substring]] = [[]]
    for piece in byline.split(whereSeparator: {
      $0 == "," || $0 == ";" || $0 == "|" || $0 == "•" || $0 == "·" || $0 == "⋅" || $0 == "/" || $0 == "\n" || $0 == "、"
    }) {
      parts.append([])
      for word in piece.split(separator: " ") {
        let isSeparator = separators.contains(word.lowercased())
        if isSeparator, !(parts[parts.count - 1].isEmpty) {
          parts.append([])
        } else {
          parts[parts.count - 1].append(word)
        }
      }
    }
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  private static let junk: Set<String> = [
    "admin", "administrator", "editor", "staff", "unknown", "guest", "none", "null", "undefined", "n/a", "jr", "sr",
    "md", "phd", "mba", "rd", "cpa",
    "updated", "published", "reviewed", "author", "authors", "contributor", "user", "dr",
  ]

  /// A name without what stands round it; `nil` where nothing of a name is left.
  static func cleaned(_ raw: String) -> String? {
    var words = Scan.collapsed(Entities.decoded(raw)).split(separator: " ")
    while let first = words.first, openers.contains(first.lowercased().filter { $0 != ":" }),
      words.count > 1 || first.hasSuffix(":")
    {
      words.removeFirst()
    }
    let name = words.joined(separator: " ").trimmed
    guard name.utf8.count >= 2, name.utf8.count <= 80, words.count <= 8 else { return nil }
    if name.hasPrefix("http") || name.hasPrefix("www.") || name.utf8.contains(0x40) && !name.hasPrefix("@") {
      return nil
    }
    if name.utf8.contains(where: Scan.isDigit), Dates.parse(name) != nil { return nil }
    if junk.contains(name.lowercased()) { return nil }
    return name
  }
}

extension String {
  /// Without punctuation and white space at its ends that is no part of a name.
  var trimmed: String {
    let out: Set<Character> = [" ", ",", ";", ":", "|", "-", "–", "—", "·", "•", "(", "*", "\n", "\t", "/"]
    var text = self[...]
    while let first = text.first, out.contains(first) { text = text.dropFirst() }
    while let last = text.last, out.contains(last) { text = text.dropLast() }
    return String(text)
  }
}
