internal import StageKit

/// Whom a page shows as its authors near its article, where its data do not say.
struct VisibleAuthors {
  private let filter: ArticleFilter
  private let table: NodeTable
  private let page: PageBlocks

  /// Elements whose names are those of other people.
  private static let elsewhere: Marks = [.comments, .related, .sidebar, .navigation, .tags, .share]

  init(_ filter: ArticleFilter) {
    self.filter = filter
    table = filter.table
    page = filter.page
  }

  /// The names from the first kind of place that has any which are not those of `sites`; where there is none, theirs.
  /// What stands behind the text is believed only where nothing names the site as author (`isSites`: the data do).
  func names(sites: [String], isSites: Bool) -> [String] {
    let head = self.head
    let tail = self.tail
    let searches: [(isSure: Bool, names: () -> [String])] = [
      (true, { relations(in: head) }), (true, { bylines(in: head) }), (true, { links(in: head) }),
      (true, { named(in: head) }), (true, { opening() }), (true, { bylines(in: tail) }), (false, { loneName() }),
      (false, { named(in: tail) }), (false, { signature(in: tail) }),
    ]
    var ofSite: [String] = []
    for search in searches where search.isSure || !isSites && ofSite.isEmpty {
      let names = search.names()
      if names.contains(where: { !Titles.isSite($0, sites) }) { return names }
      if ofSite.isEmpty { ofSite = names }
    }
    return ofSite
  }

  /// The blocks round the title, up to a little behind the beginning of the text.
  private var head: Range<Int> {
    let range = page.range(filter.container, table)
    let start = min(filter.titleBlock ?? range.lowerBound, range.lowerBound)
    let body = range.first { filter.fates[$0] == .kept && filter.finder.mass[$0] > 0 } ?? range.lowerBound
    let end = min(page.blocks.count, max(body + 3, start + 6), start + 80)
    return max(0, min(start - 6, end))..<end
  }

  /// The last blocks of the text, and what follows them.
  private var tail: Range<Int> {
    let range = page.range(filter.container, table)
    let last = range.last { filter.fates[$0] == .kept } ?? range.upperBound
    let start = max(head.lowerBound, last - 2)
    return start..<max(start, min(page.blocks.count, last + 16))
  }

  private func isElsewhere(_ node: Int) -> Bool {
    !filter.finder.marks[node].isDisjoint(with: VisibleAuthors.elsewhere)
  }

  /// The nodes in which the blocks of `range` stand.
  private func nodes(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    let node = page.blocks[last].node
    return page.blocks[first].node..<max(page.blocks[first].node, min(Int(table.nodes[node].end), node + 60))
  }

  // MARK: Elements

  /// Elements with `rel="author"`.
  private func relations(in range: Range<Int>) -> [String] {
    unique(
      nodes(range).filter { isRelation($0) && !isElsewhere($0) }.flatMap {
        found(table.text(in: $0, limit: 100), .labelled)
      })
  }

  /// The one person whom elements named like bylines, or links to authors' pages, name anywhere outside furniture.
  private func loneName() -> [String] {
    var only: String?
    for node in table.nodes.indices where table.nodes[node].attributeCount > 0 && table.nodes[node].tag != .text {
      let isLink = table.nodes[node].tag == .a && AuthorWords.isAuthorAddress(table, node, isSure: true)
      guard isRelation(node) || isLink || isNamed(node), !isElsewhere(node) else { continue }
      let text = table.text(in: node, limit: 80)
      guard text.utf8.count <= 60 else { continue }
      for name in found(text, isRelation(node) ? .labelled : .shown) {
        if let only, LineKey.of(only) != LineKey.of(name) { return [] }
        only = only ?? name
      }
    }
    return only.map { [$0] } ?? []
  }

  private func isRelation(_ node: Int) -> Bool {
    table.nodes[node].tag != .text && table.nodes[node].attributeCount > 0 && table.nodes[node].tag != .link
      && table.value(node, .rel)?.contains("author") == true
  }

  /// Links to authors' pages.
  private func links(in range: Range<Int>) -> [String] {
    unique(
      nodes(range).filter {
        table.nodes[$0].tag == .a && !isElsewhere($0) && AuthorWords.isAuthorAddress(table, $0, isSure: false)
      }.prefix(6).flatMap { found(table.text(in: $0, limit: 100), .shown) })
  }

  /// Short elements named like bylines.
  private func named(in range: Range<Int>) -> [String] {
    var index = nodes(range).lowerBound
    while index < nodes(range).upperBound {
      defer { index += 1 }
      guard isNamed(index), !isElsewhere(index) else { continue }
      let text = table.text(in: index, limit: 200)
      guard text.utf8.count <= 120 else { continue }
      let names = found(text, .shown)
      if !names.isEmpty { return names }
    }
    return []
  }

  private func isNamed(_ node: Int) -> Bool {
    guard table.nodes[node].attributeCount > 0, table.nodes[node].tag != .text, table.nodes[node].tag != .img else {
      return false
    }
    return [AttributeName.class, .id, .dataTestid, .itemprop].contains { attribute in
      guard let range = table.range(node, attribute), range.count < 300 else { return false }
      return table.pool.withUnsafeBufferPointer { pool in
        let name = UnsafeBufferPointer(rebasing: pool[range])
        return AuthorWords.stems.contains { Scan.find($0, in: name, from: 0, folding: true) != nil }
      }
    }
  }

  // MARK: Lines

  /// Lines that say "By …", and the line behind one that says "By" alone.
  private func bylines(in range: Range<Int>) -> [String] {
    for index in range {
      let block = page.blocks[index]
      guard block.words >= 1, block.words <= (page.bytes(index).contains(0x0A) ? 60 : 24), index != filter.titleBlock,
        !isElsewhere(block.node)
      else { continue }
      for line in page.string(index).split(whereSeparator: {
        $0 == "\n" || $0 == "|" || $0 == "•" || $0 == "·" || $0 == "⋅"
      }).prefix(6) {
        let text = AuthorNames.unglued(Scan.collapsed(String(line)))
        if AuthorWords.isLabel(text), block.words <= 3 {
          guard index + 1 < page.blocks.count, page.blocks[index + 1].words <= 8 else { continue }
          let names = found(page.string(index + 1), .labelled)
          if !names.isEmpty { return names }
        } else if let behind = AuthorWords.behindDate(text) {
          let names = found(behind, .labelled)
          if !names.isEmpty { return names }
        } else if AuthorWords.openerLength(text) > 0 || labelEnd(text) != nil
          || block.strong > 0 && labelWord(text) != nil
        {
          let names = found(text, .labelled)
          if !names.isEmpty { return names }
        }
      }
    }
    return []
  }

  /// The offset behind "Author:" at the beginning.
  private func labelEnd(_ text: String) -> Int? {
    guard let colon = text.utf8.prefix(24).firstIndex(of: 0x3A), AuthorWords.isLabel(String(text[..<colon])) else {
      return nil
    }
    return text.utf8.distance(from: text.startIndex, to: colon) + 1
  }

  /// The offset behind a label that is the first word.
  private func labelWord(_ text: String) -> Int? {
    guard let space = text.utf8.prefix(24).firstIndex(of: 0x20), AuthorWords.isLabel(String(text[..<space])) else {
      return nil
    }
    return text.utf8.distance(from: text.startIndex, to: space) + 1
  }

  /// A name and nothing else at the end of the text, in a paragraph of its own.
  private func signature(in range: Range<Int>) -> [String] {
    for index in range.prefix(4) {
      let block = page.blocks[index]
      guard block.words <= 4, block.links == 0, block.kind == .paragraph, isItalic(block.node), !isElsewhere(block.node)
      else { continue }
      let names = found(page.string(index), .shown)
      if !names.isEmpty { return names }
    }
    return []
  }

  /// Headings are bold, signatures are in italics or set to the right.
  private func isItalic(_ node: Int) -> Bool {
    (node..<min(Int(table.nodes[node].end), node + 6)).contains { [Tag.em, .i].contains(table.nodes[$0].tag) }
  }

  /// A name in bold before the first paragraph.
  private func opening() -> [String] {
    for index in head where page.blocks[index].words <= 5 && page.blocks[index].strong == page.blocks[index].length {
      let block = page.blocks[index]
      guard page.range(filter.container, table).contains(index), block.kind == .paragraph,
        block.features.contains(.inParagraph)
      else { continue }
      let names = found(page.string(index), .shown)
      if !names.isEmpty { return names }
    }
    return []
  }

  // MARK: Names

  /// How sure we are that a name stands there.
  private enum Certainty { case labelled, shown }

  private func found(_ line: String, _ certainty: Certainty) -> [String] {
    var text = AuthorNames.unglued(Scan.collapsed(line))
    if let end = labelEnd(text) ?? (certainty == .labelled ? labelWord(text) : nil) {
      text = String(decoding: Array(text.utf8)[end...], as: UTF8.self).trimmed
    }
    let opener = AuthorWords.openerLength(text)
    text = String(decoding: Array(text.utf8)[opener...], as: UTF8.self)
    var names: [String] = []
    for part in AuthorNames.split(AuthorNames.withoutTail(text)).prefix(6) {
      // Behind a full name one word is a place or a month.
      let isLoose = (certainty == .labelled || opener > 0) && !names.contains(where: VisibleFacts.looksLikeName)
      guard let name = AuthorNames.cleaned(part), isName(name, isLoose) else { break }
      names.append(name)
    }
    return names
  }

  /// `isLoose`: one word with a capital is enough.
  private func isName(_ text: String, _ isLoose: Bool) -> Bool {
    guard !AuthorNames.isRole(text), text.first?.isLetter ?? false, !text.hasSuffix(".."), !text.hasPrefix("CC ") else {
      return false
    }
    guard !text.contains(where: { "©→«»\"“”®™".contains($0) }) else { return false }
    if VisibleFacts.looksLikeName(text) || isLoose && AuthorNames.isShortName(text) { return true }
    let words = text.split(separator: " ")
    return isLoose && words.count <= 4 && text.utf8.count >= 3 && text.first?.isUppercase == true
      && !text.utf8.contains(where: Scan.isDigit)
      && words.allSatisfy { $0.first?.isUppercase ?? false || $0.count <= 3 }
      && Phrases.kind(of: Array(text.utf8)[...]) == nil && !AuthorWords.isLabel(text)
  }

  private func unique(_ all: [String]) -> [String] {
    var seen = Set<UInt64>()
    return Array(all.filter { seen.insert(LineKey.of($0)).inserted }.prefix(5))
  }
}
