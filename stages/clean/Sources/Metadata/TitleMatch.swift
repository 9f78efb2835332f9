/// Whether two titles are about the same.
enum TitleMatch {
  /// Whether `heading` and one of `titles` have a quarter of their words in common, or one holds the other.
  static func alike(_ heading: String, _ titles: [String]) -> Bool {
    let words = keys(heading)
    guard !words.isEmpty else { return false }
    return titles.contains { title in
      let other = keys(title)
      let shared = words.intersection(other).count
      let smaller = min(words.count, other.count)
      return shared * 4 >= words.union(other).count || shared == smaller && shared >= 2
    }
  }

  /// A title that was cut off, without the dots at its end; `nil` for a whole one.
  static func withoutDots(_ title: String) -> String? {
    for dots in ["...", "…"] where title.hasSuffix(dots) { return String(title.dropLast(dots.count)).trimmed }
    return nil
  }

  /// Whether six tenths of the words of both are common to them.
  static func nearlySame(_ one: String, _ other: String) -> Bool {
    let words = keys(one)
    let others = keys(other)
    return words.intersection(others).count * 10 >= words.union(others).count * 6
  }

  /// The title behind kickers that differ ("Baths - Council votes to close", "Vellmar: Council votes to close"); `nil`
  /// where the titles do not end in the same four words, or anything but a kicker stands before.
  static func commonTail(_ one: String, _ other: String) -> String? {
    let words = one.split(separator: " ")
    let others = other.split(separator: " ")
    var count = 0
    while count < min(words.count, others.count), words[words.count - 1 - count] == others[others.count - 1 - count] {
      count += 1
    }
    guard count >= 4, count < words.count, count < others.count else { return nil }
    let ends = [words[words.count - count - 1], others[others.count - count - 1]]
    guard ends.allSatisfy({ $0.hasSuffix(":") || ["-", "–", "—", "|", "/"].contains($0) }) else { return nil }
    return words.suffix(count).joined(separator: " ")
  }

  /// Whether `part` stands in `whole`, case and punctuation left out.
  static func holds(_ whole: String, _ part: String) -> Bool {
    let whole = folded(whole)
    let part = folded(part)
    guard part.count > 2 else { return false }
    return whole.withUnsafeBufferPointer { Scan.find(part, in: $0, from: 0) } != nil
  }

  /// Words in lower case, a space before and behind each; dashes and quotation marks are no words.
  private static func folded(_ text: String) -> [UInt8] {
    var out: [UInt8] = [0x20]
    let bytes = Array(text.lowercased().utf8)
    var i = 0
    while i < bytes.count {
      let isMark = bytes[i] == 0xE2 && i + 1 < bytes.count && bytes[i + 1] == 0x80
      if Scan.isWord(bytes[i]), !isMark { out.append(bytes[i]) } else if out.last != 0x20 { out.append(0x20) }
      i += isMark ? 3 : 1
    }
    if out.last != 0x20 { out.append(0x20) }
    return out
  }

  private static func keys(_ text: String) -> Set<UInt64> {
    Set(folded(text).split(separator: 0x20).map { WordHash.of($0) })
  }
}

extension TitleMatch {
  /// Whether `heading` says all that `head` says but for the name of a site, or nearly so.
  static func same(_ heading: String, _ head: String) -> Bool {
    let words = keys(heading)
    let other = keys(head)
    let shared = words.intersection(other).count
    return shared >= 2 && shared * 10 >= words.count * 8 && shared * 10 >= other.count * 5
  }
}
