internal import StageKit

/// What a page shows of its author and its date near the article.
struct VisibleFacts {
  private(set) var authors: [String] = []
  private(set) var date: String?

  init(_ filter: ArticleFilter) {
    let table = filter.table
    let range = filter.page.range(filter.container, table)
    let start = min(filter.titleBlock ?? range.lowerBound, range.lowerBound)
    date = VisibleFacts.timeElement(filter) ?? VisibleFacts.dateLine(filter, start)
    authors = VisibleFacts.authorLinks(filter)
    if authors.isEmpty { authors = VisibleFacts.bylines(filter, start) }
  }

  /// The first `time` with a date that is not in furniture.
  private static func timeElement(_ filter: ArticleFilter) -> String? {
    let table = filter.table
    var last: String?
    for index in 0..<table.nodes.count where table.nodes[index].tag == .time {
      guard filter.finder.marks[index].isDisjoint(with: [.comments, .related, .sidebar, .navigation, .card]) else {
        continue
      }
      let text = table.value(index, .datetime) ?? table.value(index, .content) ?? table.text(in: index, limit: 80)
      guard let date = Dates.parse(text) ?? Dates.parse(table.text(in: index, limit: 80)) else { continue }
      if table.value(index, .pubdate) != nil { return date }
      if last == nil { last = date }
    }
    return last
  }

  /// A short line with a date, near the title.
  private static func dateLine(_ filter: ArticleFilter, _ start: Int) -> String? {
    let page = filter.page
    for index in max(0, start - 12)..<min(page.blocks.count, start + 40) {
      let block = page.blocks[index]
      guard block.words <= 20,
        filter.finder.marks[block.node].isDisjoint(with: [.comments, .related, .navigation, .sidebar])
      else { continue }
      let isNamed = !filter.finder.marks[block.node].isDisjoint(with: [.date, .byline])
      if isNamed || block.words <= 8 || index <= start + 8,
        let found = Dates.find(Array(page.bytes(index).prefix(160))), found.iso >= "1990"
      {
        return found.iso
      }
    }
    let end = page.range(filter.container, filter.table).upperBound
    for index in max(0, end - 6)..<min(page.blocks.count, end + 6) where page.blocks[index].words <= 8 {
      if let date = Dates.parse(Array(page.bytes(index))), date >= "1990" { return date }
    }
    return nil
  }

  /// Links with `rel="author"`, and links to author pages inside bylines.
  private static func authorLinks(_ filter: ArticleFilter) -> [String] {
    let table = filter.table
    var out: [String] = []
    for index in 0..<table.nodes.count where table.nodes[index].tag == .a {
      let marks = filter.finder.marks[index]
      guard marks.isDisjoint(with: [.comments, .related, .sidebar, .card]) else { continue }
      let isRel = table.value(index, .rel)?.contains("author") ?? false
      guard isRel || marks.contains(.byline) && isAuthorAddress(table.value(index, .href)) else { continue }
      let name = table.text(in: index, limit: 100)
      if looksLikeName(name), !out.contains(name) { out.append(name) }
      if out.count == 5 { break }
    }
    return out
  }

  private static func isAuthorAddress(_ href: String?) -> Bool {
    guard let href = href?.lowercased() else { return false }
    return [
      "author", "autor", "auteur", "/people/", "/profile", "/team", "/by/", "/staff", "contributor", "/users/",
      "journalist", "redaktion", "/@",
    ].contains { href.contains($0) }
  }

  /// Lines that say "By …", or stand in an element named like a byline.
  private static func bylines(_ filter: ArticleFilter, _ start: Int) -> [String] {
    let page = filter.page
    for isNamed in [true, false] {
      for index in max(0, start - 8)..<min(page.blocks.count, start + 25) {
        let block = page.blocks[index]
        let marks = filter.finder.marks[block.node]
        guard block.words <= 16, block.words >= 1, block.kind != .heading,
          marks.isDisjoint(with: [.comments, .related, .navigation, .card, .tags, .share])
        else { continue }
        let text = String(page.string(index).prefix { $0 != "\n" && $0 != "|" && $0 != "•" && $0 != "·" && $0 != "⋅" })
        let lower = text.lowercased()
        let opener = [
          "by ", "written by ", "von ", "par ", "por ", "text: ", "author: ", "av ", "af ", "door ", "автор: ", "di ",
          "posted by ", "words by ", "reviewed by ",
        ].first { lower.hasPrefix($0) }
        if let opener {
          let names = AuthorNames.split(String(text.dropFirst(opener.count))).prefix(4).filter(looksLikeName)
          if !names.isEmpty { return names }
        } else if isNamed, marks.contains(.byline), !marks.contains(.date) {
          let names = AuthorNames.split(text).filter(looksLikeName)
          if !names.isEmpty, names.count <= 4 { return names }
        }
      }
    }
    return []
  }

  /// Two to four words that begin with capitals, no digits.
  static func looksLikeName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard words.count >= 2, words.count <= 5, text.utf8.count <= 60,
      !text.utf8.contains(where: { Scan.isDigit($0) || $0 == 0x3A || $0 == 0x3F || $0 == 0x21 })
    else { return false }
    let capitals = words.filter { $0.first.map { $0.isUppercase } ?? false }.count
    guard Phrases.kind(of: ArraySlice(Array(text.utf8))) == nil else { return false }
    return capitals >= 2 && capitals + 1 >= words.count
  }
}
