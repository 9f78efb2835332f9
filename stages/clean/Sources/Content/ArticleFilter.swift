internal import StageKit

/// What becomes of each block in and around the element that holds the article.
enum Fate: Hashable, Sendable {
  /// Not looked at, or furniture of which nothing is kept.
  case out
  case kept
  case removed(BlocksLayer.Removed.Kind)
}

/// Tells the blocks of an article from the furniture among them.
struct ArticleFilter {
  let table: NodeTable
  let page: PageBlocks
  let finder: ArticleFinder
  let evidence: Evidence
  let container: Int
  /// The titles that the page's metadata give, folded.
  let titles: Set<UInt64>
  private let lists: LinkLists
  private(set) var fates: [Fate]
  /// The block that is the article's title; `nil` where none was found.
  private(set) var titleBlock: Int?

  init(_ finder: ArticleFinder, evidence: Evidence, container: Int, titles: Set<UInt64>) {
    table = finder.table
    page = finder.page
    self.finder = finder
    self.evidence = evidence
    self.container = container
    self.titles = titles
    lists = LinkLists(table, page)
    fates = [Fate](repeating: .out, count: finder.page.blocks.count)
    titleBlock = findTitle()
    judge()
    fates = ArticleEnds(finder, evidence, container: container, title: titleBlock, fates: fates).fates
  }

  /// The blocks of the container, and from the title on what stands between it and the container.
  private var range: Range<Int> { page.range(container, table) }

  // MARK: Each block by itself

  private func findTitle() -> Int? {
    let limit = range.upperBound
    var first: Int?
    for index in 0..<limit where page.blocks[index].kind == .heading {
      let block = page.blocks[index]
      if titles.contains(LineKey.of(page.bytes(index))) { return index }
      if first == nil, block.level == 1, finder.marks[block.node].isDisjoint(with: [.navigation, .related]) {
        first = index
      }
    }
    return first
  }

  private mutating func judge() {
    for index in range { fates[index] = fate(index) }
    for index in head {
      let names = finder.marks[page.blocks[index].node]
      guard names.isDisjoint(with: .junk) else { continue }
      if isDeck(index) || !names.isDisjoint(with: [.caption, .credit]) || names.contains(.figureElement) {
        fates[index] = fate(index)
      }
    }
  }

  /// The blocks between the title and the container; without a title near it those beside the container.
  private var head: Range<Int> {
    let end = range.lowerBound
    if let title = titleBlock, title >= end || end - title < 60 { return min(title, end)..<end }
    let parent = Int(table.nodes[container].parent)
    let start = parent < 0 ? end : page.range(parent, table).lowerBound
    return end - start <= 6 ? start..<end : end..<end
  }

  /// Whether a block of the head is running text: a deck, set as a heading now and then.
  private func isDeck(_ index: Int) -> Bool {
    let block = page.blocks[index]
    if finder.isNamedDeck(block) { return true }
    if finder.marks[block.node].contains(.summary) { return false }
    if block.kind == .heading {
      guard let title = titleBlock, titles.contains(LineKey.of(page.bytes(title))), block.level > 1 else {
        return false
      }
      let isTitle = page.bytes(index).suffix(page.blocks[title].length).elementsEqual(page.bytes(title))
      return !isTitle && block.words >= 7 && block.outwardDensity < 0.5 && index - title <= 4
    }
    return block.features.contains(.endsSentence) && finder.mass[index] > 0
  }

  private func fate(_ index: Int) -> Fate {
    let block = page.blocks[index]
    let names = finder.marks[block.node]
    let bytes = page.bytes(index)
    if index == titleBlock { return .removed(.title) }
    if evidence.proves(index), names.isDisjoint(with: [.caption, .comments]), !isTeaser(index) { return .kept }
    if !names.isDisjoint(with: .junk) { return .out }
    if names.contains(.form), block.length < 200 { return .out }
    if block.kind != .heading || names.contains(.figureElement) {
      if names.contains(.credit), block.words <= 25 { return .removed(.photoCredit) }
      if names.contains(.caption)
        || names.contains(.figureElement) && !block.features.contains(.inTable)
          && block.kind != .quote && block.kind != .code
      {
        return .removed(.caption)
      }
    }
    if block.kind == .heading, titles.contains(LineKey.of(bytes)) { return .removed(.title) }
    if block.kind == .heading, names.contains(.byline), block.words <= 4 { return .removed(.byline) }
    if let fate = phraseFate(index) { return fate }
    // The colon behind "Photo" counts as the end of a sentence.
    if block.kind == .paragraph, !block.features.contains(.endsSentence),
      Credits.isCredit(bytes, words: block.words, hasSentences: false)
    {
      return .removed(.photoCredit)
    }
    if block.features.contains(.data) || block.words == 0 && block.kind != .code { return .out }
    if names.contains(.pullQuote) { return .out }
    if block.words <= 18, !block.features.contains(.sentences), block.kind != .heading, !names.contains(.summary) {
      if names.contains(.byline), finder.mass[index] == 0 {
        // Elements named for the author often hold the date too, in a block of its own.
        return .removed(Timestamps.isTimestamp(bytes, words: block.words) ? .timestamp : .byline)
      }
      if names.contains(.date), !block.features.contains(.endsSentence) { return .removed(.timestamp) }
    }
    if isLinkBlock(index) { return .out }
    return .kept
  }

  /// A line that leads to another article, of which the page's data may be no freer than the page.
  private func isTeaser(_ index: Int) -> Bool {
    page.blocks[index].linkDensity > 0.6 && page.blocks[index].words <= 30
      && Phrases.kind(of: page.bytes(index)) == .teaser
  }

  private func phraseFate(_ index: Int) -> Fate? {
    let block = page.blocks[index]
    if block.words <= 60, Notices.isNotice(page.bytes(index)) { return .removed(.prompt) }
    guard block.length < 260, let kind = Phrases.kind(of: page.bytes(index)) else { return nil }
    let isShort = block.words <= 12
    switch kind {
    case .prompt:
      return isShort || block.linked > 0 || block.words <= 25 && !block.features.contains(.sentences)
        ? .removed(.prompt) : nil
    case .teaser: return isShort || block.linkDensity > 0.4 ? (block.kind == .heading ? nil : .removed(.teaser)) : nil
    case .navigation: return block.words <= 4 ? .removed(.navigation) : nil
    case .footer: return .removed(.footer)
    case .advertisement: return isShort ? .removed(.prompt) : nil
    case .trailer: return nil
    }
  }

  private func isLinkBlock(_ index: Int) -> Bool {
    let block = page.blocks[index]
    switch block.kind {
    case .heading: return block.outwardDensity > 0.9 && block.words >= 4
    case .tableRow, .code: return false
    case .listItem: return lists.isFurniture(index)
    default:
      if block.features.contains(.endsSentence), block.words >= 15 { return block.linkDensity > 0.85 }
      return block.linkDensity > 0.7
    }
  }
}

/// A key under which lines are the same when their words are: case of ASCII, punctuation and white space do not count.
enum LineKey {
  static func of(_ line: some Sequence<UInt8>) -> UInt64 {
    var hash = WordHash.seed
    var gap = false
    var any = false
    for byte in line {
      guard Scan.isWord(byte) else {
        gap = true
        continue
      }
      if gap, any { hash = WordHash.add(hash, 0x20) }
      gap = false
      any = true
      hash = WordHash.add(hash, byte)
    }
    return any ? hash : 0
  }

  static func of(_ line: String) -> UInt64 { of(line.utf8) }
}
