/// Lines that say who wrote.
enum Bylines {
  private static let openers = LineOpeners([
    "by ", "by: ", "written by ", "reporting by ", "(reporting by ", "additional reporting by ",
    "(additional reporting by ", "(writing by ", "writing by ", "editing by ",
    "(editing by ", "words by ", "text by ", "story by ", "author: ", "authors: ", "interview: ", "von ", "text: ",
    "par ", "por ", "di ", "door ", "tekst: ", "автор: ", "posted by ", "reported by ", "published by ",
    "from our correspondent",
  ])

  /// Whether `line` names its authors and says nothing else.
  static func isByline(_ line: ArraySlice<UInt8>, words: Int) -> Bool {
    guard words >= 2, words <= 24, line.count <= 200 else { return false }
    guard openers.first(of: line) != nil else { return false }
    if line.first == UInt8(ascii: "(") {
      return line.last == UInt8(ascii: ")") || line.suffix(2).elementsEqual(").".utf8)
    }
    return words <= 14 && line.last != 0x2E && line.last != 0x3F
      && !names(String(decoding: line, as: UTF8.self)).isEmpty
  }

  /// The names in a byline. A place behind "in" is none: "By A and B in Geneva".
  static func names(_ byline: String) -> [String] {
    var text = byline
    if text.hasPrefix("(") { text = String(text.dropFirst()) }
    if text.hasSuffix(")") { text = String(text.dropLast()) }
    if let end = text.utf8.firstIndex(of: 0x3B) { text = String(text[..<end]) }
    let bytes = Array(text.utf8)
    guard let opener = openers.longest(of: bytes[...]) else { return [] }
    text = String(decoding: bytes[opener...], as: UTF8.self)
    if let end = text.unicodeScalars.firstIndex(where: { $0 == "|" || $0 == "•" }) { text = String(text[..<end]) }
    var names: [String] = []
    for part in AuthorNames.split(text) {
      var words = part.utf8.split(separator: 0x20).map(Substring.init)
      if let place = words.firstIndex(where: { ["in", "at", "for", "aus"].contains($0) }) {
        words = Array(words[..<place])
      }
      let name = words.joined(separator: " ").trimmed
      if VisibleFacts.looksLikeName(name) { names.append(name) } else if names.isEmpty { return [] }
    }
    return names
  }
}

/// Lines that say when.
enum Timestamps {
  private static let words: Set<String> = [
    "published", "updated", "posted", "last", "modified", "on", "at", "am", "pm", "a", "p", "m", "gmt", "utc", "est",
    "edt", "bst", "cet", "cest", "et", "pt", "ist",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu",
    "thurs", "fri", "sat", "sun", "date", "hours", "hour", "minutes", "minute", "mins", "min", "ago", "read", "of",
    "time", "reading", "first", "the", "and", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag",
    "sonntag", "uhr", "stand", "aktualisiert", "veröffentlicht", "publié", "le", "mis", "à", "jour", "publicado",
    "actualizado", "el", "las", "opublikowano", "days", "day", "th", "st", "nd", "rd", "de", "t", "z", "опубликовано",
    "обновлено", "in", "created", "h", "입력", "수정", "등록", "年", "月", "日", "時", "分", "년", "월", "일", "更新", "公開",
  ]

  /// A date, and words that go with one, and nothing else.
  static func isTimestamp(_ line: ArraySlice<UInt8>, words count: Int) -> Bool {
    guard count <= 24, line.count <= 140, line.contains(where: Scan.isDigit) else { return false }
    let bytes = Array(line)
    guard Dates.find(bytes) != nil || Scan.contains(" ago", in: bytes) else { return false }
    for token in DateTokens(bytes).all where token.digits == 0 && token.month == nil {
      let word = MonthNames.folded(bytes[token.range])
      if !words.contains(word), DateWords.label(word) == nil { return false }
    }
    return true
  }
}

extension Dates {
  /// The first number in `line` that can be a year.
  static func year(_ line: ArraySlice<UInt8>) -> Int? {
    DateTokens(Array(line.prefix(120))).all.first { $0.digits == 4 && (1900...2099).contains($0.number ?? 0) }?.number
  }
}
