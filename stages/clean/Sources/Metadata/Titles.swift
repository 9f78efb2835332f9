/// Titles without the name of the site.
enum Titles {
  private static let separators = [
    " | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " / ", " ‹ ", " « ", "｜", " ❘ ", " ∣ ", " < ",
  ]

  /// `title` without the parts that name the site. A last part after a bar is taken for the site's name whatever it says,
  /// if it has no more words than `tail`.
  static func cleaned(_ title: String, sites: [String], tail: Int = 0) -> String {
    var text = Scan.collapsed(Entities.decoded(title))
    for _ in 0..<3 {
      guard let shorter = withoutSite(text, sites, tail) else { break }
      text = shorter
    }
    return text
  }

  private static func withoutSite(_ text: String, _ sites: [String], _ most: Int) -> String? {
    for separator in separators {
      guard let range = lastRange(of: separator, in: text) else { continue }
      let head = text[..<range.lowerBound]
      let tail = text[range.upperBound...]
      if isSite(String(tail), sites) || isHost(tail), head.utf8.count >= 3 { return String(head).trimmed }
      let words = tail.split(separator: " ").count
      let isBar = separator == " | " || separator == "｜" || separator == " :: " || separator == " ❘ "
      if isBar, words <= most, head.split(separator: " ").count > 2 { return String(head).trimmed }
    }
    for separator in separators {
      guard let range = firstRange(of: separator, in: text) else { continue }
      if isSite(String(text[..<range.lowerBound]), sites), text[range.upperBound...].utf8.count >= 8 {
        return String(text[range.upperBound...]).trimmed
      }
    }
    return nil
  }

  private static func lastRange(of needle: String, in text: String) -> Range<String.Index>? {
    let bytes = Array(text.utf8)
    let want = Array(needle.utf8)
    guard bytes.count > want.count else { return nil }
    for start in stride(from: bytes.count - want.count, through: 0, by: -1)
    where bytes[start..<start + want.count].elementsEqual(want) {
      return range(text, start, want.count)
    }
    return nil
  }

  private static func firstRange(of needle: String, in text: String) -> Range<String.Index>? {
    let bytes = Array(text.utf8)
    let want = Array(needle.utf8)
    guard bytes.count > want.count else { return nil }
    for start in 0...(bytes.count - want.count) where bytes[start..<start + want.count].elementsEqual(want) {
      return range(text, start, want.count)
    }
    return nil
  }

  private static func range(_ text: String, _ start: Int, _ count: Int) -> Range<String.Index> {
    text.utf8.index(text.startIndex, offsetBy: start)..<text.utf8.index(text.startIndex, offsetBy: start + count)
  }

  /// Whether `part` is written like the name of a host: "Courier.example".
  private static func isHost(_ part: Substring) -> Bool {
    let labels = part.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, 2...4 ~= last.utf8.count, !part.contains(" ") else { return false }
    return last.utf8.allSatisfy(Scan.isLetter)
      && labels.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { Scan.isWord($0) || $0 == 0x2D } }
  }

  /// Whether `part` is the name of the site, or its host.
  static func isSite(_ part: String, _ sites: [String]) -> Bool {
    let key = compact(part)
    guard !key.isEmpty else { return false }
    return sites.contains { site in
      let name = compact(site)
      guard name.count >= 2 else { return false }
      return key == name
        || name.count >= 4 && key.count <= name.count + 14
          && (key.starts(with: name) || key.suffix(name.count) == name[...])
        || key.count >= 4 && name.count <= key.count + 14 && name.starts(with: key)
    }
  }

  /// Letters and digits in lower case.
  private static func compact(_ text: String) -> [UInt8] {
    text.lowercased().utf8.filter(Scan.isWord)
  }
}
