internal import StageKit

/// What a page shows of its author and its date near the article.
struct VisibleFacts {
  let authors: VisibleAuthors
  let dates: VisibleDates

  init(_ filter: ArticleFilter) {
    authors = VisibleAuthors(filter)
    dates = VisibleDates(filter)
  }

  /// Two to five words that begin with capitals, no digits.
  static func looksLikeName(_ text: String) -> Bool {
    let words = text.utf8.split(separator: 0x20).map(Substring.init)
    guard words.count >= 2, words.count <= 5, text.utf8.count <= 60,
      !text.utf8.contains(where: { Scan.isDigit($0) || $0 == 0x3A || $0 == 0x3F || $0 == 0x21 })
    else { return false }
    let capitals = words.count { $0.unicodeScalars.first?.properties.isUppercase ?? false }
    guard Phrases.kind(of: ArraySlice(Array(text.utf8))) == nil else { return false }
    return capitals >= 2 && capitals + 1 >= words.count
  }
}
