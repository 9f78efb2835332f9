internal import StageKit

/// Where an article begins and ends among the blocks of its element, and what interrupts it: decided from the runs of
/// blocks, after each block has been judged by itself.
struct ArticleEnds {
  private let page: PageBlocks
  private let finder: ArticleFinder
  private let evidence: Evidence
  private let container: Int
  private let range: Range<Int>
  private let titleBlock: Int?
  private let shape: BodyShape
  private(set) var fates: [Fate]

  /// The share of the running text that may be cut off behind the article's last element of its making.
  private static let tailShare = 0.1
  /// Bytes of running text before a row of other articles, at least.
  private static let leastText = 400.0

  init(_ finder: ArticleFinder, _ evidence: Evidence, container: Int, title: Int?, fates: [Fate]) {
    page = finder.page
    self.finder = finder
    self.evidence = evidence
    self.container = container
    range = finder.page.range(container, finder.table)
    titleBlock = title
    self.fates = fates
    shape = BodyShape(finder.table, finder.page) { index in
      guard fates[index] == .kept else { return 0 }
      if evidence.isStrong { return evidence.proves(index) ? Double(finder.page.blocks[index].length) : 0 }
      return finder.mass[index]
    }
    takeCaptions()
    cutAfterTrailers()
    trimStart()
    cutCards()
    cutTail()
    dropOffer()
    trimEnd()
    dropEmptyHeadings()
    dropRepeats()
  }

  private func isSolid(_ index: Int) -> Bool { finder.mass[index] > 0 || evidence.proves(index) }

  /// A paragraph of the article, made as its others are.
  private func isBody(_ index: Int) -> Bool {
    let block = page.blocks[index]
    return fates[index] == .kept && block.kind != .heading && isSolid(index) && block.linkDensity < 0.3
      && shape.holds(index)
  }

  private mutating func takeCaptions() {
    let pictures = PictureText(finder.table, page)
    for index in range where fates[index] == .kept && !evidence.proves(index) {
      let block = page.blocks[index]
      let isText = pictures.holdsPicture(index) ? shape.isTypical(index) : shape.holds(index)
      if block.kind == .paragraph, !isText, !finder.marks[block.node].contains(.summary),
        pictures.isWithPicture(index, in: container)
      {
        fates[index] = .removed(.caption)
      }
    }
  }

  // MARK: Trailers

  /// What follows "Related articles" or "Comments" is no part of the article, up to where it goes on.
  private mutating func cutAfterTrailers() {
    let all = range.reduce(0.0) { $0 + (fates[$1] == .kept ? finder.mass[$1] : 0) }
    var before = 0.0
    for index in range where fates[index] == .kept {
      let block = page.blocks[index]
      if before > 0, block.words <= 12, !block.features.contains(.sentences), !evidence.proves(index),
        Phrases.isTrailer(page.bytes(index)), !Notices.opensReferences(page.bytes(index))
      {
        cut(from: index, isLast: all - before < all * 0.2)
      }
      before += finder.mass[index]
    }
  }

  private mutating func cut(from start: Int, isLast: Bool) {
    let level = page.blocks[start].kind == .heading ? page.blocks[start].level : 7
    let isEnd = isLast && Notices.endsArticle(page.bytes(start))
    for index in start..<range.upperBound {
      if index > start, !isEnd, resumes(at: index, level, isLast: isLast) { return }
      if fates[index] == .kept, !evidence.proves(index) { fates[index] = index == start ? .removed(.teaser) : .out }
    }
  }

  /// Whether the article goes on at `index`, behind a list of other articles. Near its end that takes a paragraph made as
  /// those before.
  private func resumes(at index: Int, _ level: Int, isLast: Bool) -> Bool {
    let block = page.blocks[index]
    if block.kind == .heading, fates[index] == .kept, shape.holds(index), block.outwardDensity < 0.5 {
      let next = page.blocks.indices[(index + 1)..<range.upperBound].first { fates[$0] == .kept }
      return block.level <= level && !isLast || next.map(isBody) ?? false
    }
    return isBody(index)
  }

  // MARK: Both ends

  /// Before the first paragraph: kickers, bylines, dates, buttons. A deck stays.
  private mutating func trimStart() {
    guard let solid = fates.indices.first(where: { fates[$0] == .kept && isSolid($0) }) else { return }
    let body = fates.indices.first { isBody($0) && shape.isTypical($0) } ?? solid
    for index in fates.indices[..<body] where fates[index] == .kept {
      if let kind = HeadLines.kind(page.bytes(index), page.blocks[index]) { fates[index] = .removed(kind) }
    }
    for index in fates.indices[..<solid] where fates[index] == .kept {
      let block = page.blocks[index]
      if finder.isNamedDeck(block) { continue }
      let isAfterTitle = titleBlock.map { index > $0 } ?? true
      if block.features.contains(.endsSentence), block.words >= 6, isAfterTitle { continue }
      if isPlainText(index), isAfterTitle { continue }
      if block.kind == .heading, isAfterTitle, block.words >= 2, index + 6 >= solid { continue }
      if block.kind == .listItem, isAfterTitle, block.words >= 5, block.linked == 0 { continue }
      if block.kind == .tableRow || block.kind == .code, isAfterTitle { continue }
      fates[index] = .out
    }
  }

  /// Text behind the article that is made otherwise: boxes, notices, other articles' summaries.
  private mutating func cutTail() {
    guard shape.isKnown, let last = fates.indices.last(where: isBody) else { return }
    let familiar = forms(before: last)
    let tail = fates.indices[(last + 1)...].filter {
      familiar[shape.blockForm($0), default: 0] < 3 && fates[$0] == .kept && !evidence.proves($0) && !shape.holds($0)
        && page.blocks[$0].kind != .tableRow
    }
    let total = range.reduce(0.0) { $0 + (fates[$1] == .kept ? finder.mass[$1] : 0) }
    let mass = tail.reduce(0.0) { $0 + finder.mass[$1] }
    guard evidence.isStrong || mass <= total * ArticleEnds.tailShare else { return }
    for index in tail { fates[index] = .out }
  }

  /// Headlines with links and what stands below them, at least three in a row behind all else: other articles.
  private mutating func cutCards() {
    guard let last = fates.indices.last(where: { isBody($0) && !isBelowLinkedHeadline($0) }) else { return }
    let cards = fates.indices[(last + 1)...].filter { fates[$0] == .kept && isBelowLinkedHeadline($0) }
    let text = range.prefix { $0 <= last }.reduce(0.0) { $0 + (fates[$1] == .kept ? finder.mass[$1] : 0) }
    guard let first = cards.first, cards.count >= 3, text >= ArticleEnds.leastText else { return }
    for index in fates.indices[first...] where fates[index] == .kept && !evidence.proves(index) { fates[index] = .out }
  }

  private func isBelowLinkedHeadline(_ index: Int) -> Bool {
    for above in (max(range.lowerBound, index - 3)..<max(range.lowerBound, index)).reversed() {
      if page.blocks[above].kind == .heading { return page.blocks[above].outwardDensity > 0.8 }
      if fates[above] == .kept { return false }
    }
    return false
  }

  /// How often blocks of each form stand in the article before `end`.
  private func forms(before end: Int) -> [UInt64: Int] {
    var counts: [UInt64: Int] = [:]
    for index in fates.indices[..<end] where fates[index] == .kept { counts[shape.blockForm(index), default: 0] += 1 }
    return counts
  }

  /// After the last paragraph: tags, buttons, signatures.
  private mutating func trimEnd() {
    guard let solid = fates.indices.last(where: { fates[$0] == .kept && isSolid($0) }) else { return }
    var isRun = true
    for index in fates.indices[(solid + 1)...] where fates[index] == .kept {
      let block = page.blocks[index]
      let isContent =
        block.kind == .listItem && block.linked == 0 || block.kind == .tableRow || block.kind == .code
        || block.kind == .quote
        || block.features.contains(.endsSentence) && block.words >= 4
        || index <= solid + 2 && isSignOff(index) || isPlainText(index)
      if !isContent, block.kind != .heading { isRun = false }
      if !isContent || !isRun { fates[index] = .out }
    }
  }

  /// A line of some length made as the paragraphs are, though it ends no sentence.
  private func isPlainText(_ index: Int) -> Bool {
    let block = page.blocks[index]
    return block.kind == .paragraph && block.words >= 8 && block.linkDensity < 0.35 && shape.isTypical(index)
  }

  /// A last short line made as the paragraphs are.
  private func isSignOff(_ index: Int) -> Bool {
    let block = page.blocks[index]
    return block.kind == .paragraph && block.features.contains(.inParagraph) && block.linked == 0
      && shape.holds(index) && Phrases.kind(of: page.bytes(index)) == nil
      && HeadLines.kind(page.bytes(index), block) == nil
  }

  /// A last paragraph that offers newsletters and the like.
  private mutating func dropOffer() {
    for index in fates.indices.filter({ fates[$0] == .kept }).suffix(2) {
      let block = page.blocks[index]
      if block.links > 0, block.words <= 70, block.kind == .paragraph || block.kind == .listItem,
        Notices.offers(page.bytes(index))
      {
        fates[index] = .removed(.prompt)
      }
    }
  }

  // MARK: Left-overs

  /// A heading stays where text of its own follows.
  private mutating func dropEmptyHeadings() {
    var next: Int?
    let body = fates.indices.first(where: isBody)
    for index in fates.indices.reversed() where fates[index] == .kept {
      let block = page.blocks[index]
      if block.kind == .heading {
        guard let next else {
          fates[index] = .out
          continue
        }
        let follower = page.blocks[next]
        let isDeck = block.words >= 10 && (body ?? 0) > index
        if follower.kind == .heading, follower.level <= block.level, block.level > 1, !isDeck {
          fates[index] = .out
          continue
        }
      }
      next = index
    }
  }

  /// The same text twice is once too often; a line that is a link and stands there again is no text at all.
  private mutating func dropRepeats() {
    var seen = Set<UInt64>()
    var links: [UInt64: Int] = [:]
    for index in range where isLink(index) { links[LineKey.of(page.bytes(index)), default: 0] += 1 }
    for index in fates.indices where fates[index] == .kept && page.blocks[index].kind != .tableRow {
      let key = LineKey.of(page.bytes(index))
      let isRepeated = isLink(index) && links[key, default: 0] > 1
      if isRepeated || page.blocks[index].length >= 40 && !seen.insert(key).inserted { fates[index] = .out }
    }
  }

  private func isLink(_ index: Int) -> Bool { page.blocks[index].outwardDensity > 0.8 }
}
