internal import StageKit

/// Which part of a page holds its article: the element whose text outweighs its furniture the most.
///
/// Each block weighs what it has of running text, less where it is links or has the name of furniture; the element with
/// the greatest sum over its subtree wins (after Kohlschütter et al. 2010, text and link density, and the container vote
/// of Readability). Sums come from prefix sums over blocks, so the search is linear in the number of elements.
struct ArticleFinder {
  let table: NodeTable
  let page: PageBlocks
  /// The marks of each element with those of all around it, without those that the bulk of the page's text would refute.
  private(set) var marks: [Marks] = []
  /// Weight of running text by block, whatever the names around it.
  private(set) var mass: [Double] = []
  /// The elements that are called teasers and are decks.
  private(set) var decks: Set<Int> = []
  private var massBefore: [Double] = [0]
  private var linkedBefore: [Int] = [0]
  private var lengthBefore: [Int] = [0]
  let ownMarks: PageMarks

  /// What blocks count for and against the elements around them, in bytes of running text: tuned on 460 pages (README).
  private enum Weight {
    static let junk = 8.0
    static let junkLink = 0.2
    static let junkText = 0.2
    static let headingLink = 12.0
    static let headingLength = 0.3
    static let linkBlock = 3.0
    static let linkLength = 0.15
    static let short = 0.5
    /// Of text that the page's own data do not prove, where they prove the bulk.
    static let unproven = 0.6
    static let bodyName = 1.3
    static let articleTag = 1.2
    /// The least that is an article.
    static let least = 120.0
    /// The least where the page calls it one.
    static let leastNamed = 50.0
  }

  init(_ table: NodeTable, _ own: PageMarks, _ page: PageBlocks) {
    self.table = table
    self.page = page
    ownMarks = own
    mass = page.blocks.map(ArticleFinder.mass)
    for value in mass { massBefore.append(massBefore[massBefore.count - 1] + value) }
    for block in page.blocks {
      linkedBefore.append(linkedBefore[linkedBefore.count - 1] + block.linked)
      lengthBefore.append(lengthBefore[lengthBefore.count - 1] + block.length)
    }
    decks = findDecks()
    marks = effectiveMarks()
  }

  /// The weight of a block as running text; 0 for what is none.
  private static func mass(_ block: PageBlock) -> Double {
    let length = Double(block.length)
    if block.features.contains(.data) { return 0 }
    let density = block.linkDensity
    let ends = block.features.contains(.endsSentence)
    switch block.kind {
    case .heading, .code: return 0
    case .tableRow: return density < 0.3 ? length * 0.2 : 0
    case .listItem:
      guard density < 0.4, block.words >= 6 else { return 0 }
      return length * (1 - density) * (ends || block.words > 20 ? 0.7 : 0.35)
    case .paragraph, .quote:
      if density > 0.5 { return 0 }
      if block.features.contains(.inParagraph), block.words >= 8, ends || block.words >= 25 {
        return length * (1 - density)
      }
      if ends, block.words >= 10 { return length * (1 - density) * 0.9 }
      // Hundreds of words without a full stop are a list of search words, or code.
      return block.words >= 25 && (block.words < 300 || block.features.contains(.sentences))
        ? length * (1 - density) * 0.7 : 0
    }
  }

  /// The weight of running text in the subtree of `node`.
  private func massSum(_ node: Int) -> Double {
    let range = page.range(node, table)
    return massBefore[range.upperBound] - massBefore[range.lowerBound]
  }

  /// Bytes of links in the subtree of `node`.
  private func linkedSum(_ node: Int) -> Int {
    let range = page.range(node, table)
    return linkedBefore[range.upperBound] - linkedBefore[range.lowerBound]
  }

  /// Whether a block is named as a deck is.
  func isNamedDeck(_ block: PageBlock) -> Bool {
    block.words >= 5
      && (marks[block.node].contains(.summary) || decks.contains(block.node)
        || decks.contains(Int(table.nodes[block.node].parent)))
  }

  /// The elements that are called teasers and are decks. A page has one, in one piece or two; later ones are teasers.
  private func findDecks() -> Set<Int> {
    var found: Set<Int> = []
    var pieces = 0
    var end = 0
    for index in table.nodes.indices where ownMarks.own[index].contains(.related) && isDeck(index) {
      if index >= end {
        pieces += 1
        end = Int(table.nodes[index].end)
      }
      if pieces > 2 { break }
      found.insert(index)
    }
    return found
  }

  /// Whether the text in `node` leads nowhere, and neither a headline that is a link nor much text stands above it.
  private func isDeck(_ node: Int) -> Bool {
    let blocks = page.range(node, table)
    let length = lengthBefore[blocks.upperBound] - lengthBefore[blocks.lowerBound]
    guard length >= 60, linkedSum(node) * 10 < length else { return false }
    let first = blocks.lowerBound
    guard massBefore[first] < 0.5 * massBefore[massBefore.count - 1] else { return false }
    let headline = (max(0, first - 3)..<first).last { page.blocks[$0].kind == .heading }
    return headline.map { page.blocks[$0].outwardDensity < 0.8 } ?? true
  }

  private func effectiveMarks() -> [Marks] {
    let total = max(massBefore[massBefore.count - 1], 1)
    let refuted = refutedMarks(total)
    var out = [Marks](repeating: [], count: table.nodes.count)
    for index in 0..<table.nodes.count where table.nodes[index].tag != .text {
      var own = ownMarks.own[index].subtracting(refuted)
      let tag = table.nodes[index].tag
      if tag == .html || tag == .body { own = [] }
      let parent = Int(table.nodes[index].parent)
      var inherited = parent >= 0 ? out[parent] : []
      let isNamed = !own.isDisjoint(with: [.body, .article])
      if !own.isDisjoint(with: .junk), massSum(index) > (isNamed ? ArticleFinder.tagText : 500) {
        let share = massSum(index) / total
        if share > 0.3 { own.subtract(ArticleFinder.weak) }
        if share > 0.5 { own.subtract([.related, .hidden, .consent]) }
        if share > 0.75, total - massSum(index) < ArticleFinder.articleText { own.subtract(.comments) }
      }
      // Lists of tags have no running text: the name is that of a section of the site, or of its articles' topic.
      if own.contains(.tags), massSum(index) > ArticleFinder.tagText { own.subtract(.tags) }
      // What leads to no other article tells of none: the deck is called a teaser too.
      if decks.contains(index), own.union(inherited).isDisjoint(with: [.byline, .card]) { own.subtract(.related) }
      // Nor has a table of contents running text.
      if own.contains(.contents), massSum(index) > ArticleFinder.tagText { own.subtract(.contents) }
      if own.contains(.form), massSum(index) > total * 0.3 { own.subtract(.form) }
      // Captions and bylines are short, whatever the name.
      if !own.isDisjoint(with: ArticleFinder.short), massSum(index) > 700 { own.subtract(ArticleFinder.short) }
      // What is named like the body of an article, and holds a good part of the page's text, is not refuted from outside.
      if own.contains(.body), !inherited.isDisjoint(with: .junk), !inherited.contains(.comments),
        massSum(index) > total * 0.15
      {
        inherited.subtract(.junk)
      }
      out[index] = inherited.union(own)
    }
    return out
  }

  /// Bytes of running text that teasers do not have.
  private static let articleText = 600.0

  /// Bytes of running text that no list of tags has.
  private static let tagText = 100.0

  private static let short: Marks = [.caption, .credit, .byline, .date, .figureElement]

  /// Names of furniture that are often given to other things.
  private static let weak: Marks = [.navigation, .share, .promotion, .footer, .sidebar, .tags, .contents, .authorBox]

  /// Marks that would make furniture of the bulk of the page's text: here they mean something else.
  private func refutedMarks(_ total: Double) -> Marks {
    var inherited = [Marks](repeating: [], count: table.nodes.count)
    for index in 0..<table.nodes.count where table.nodes[index].tag != .text {
      let tag = table.nodes[index].tag
      let own = tag == .html || tag == .body ? [] : ownMarks.own[index].intersection(.junk)
      let parent = Int(table.nodes[index].parent)
      inherited[index] = parent >= 0 ? inherited[parent].union(own) : own
    }
    var sums: [Double] = Array(repeating: 0, count: 32)
    for (index, block) in page.blocks.enumerated() where mass[index] > 0 {
      var bits = inherited[block.node].rawValue
      while bits != 0 {
        sums[bits.trailingZeroBitCount] += mass[index]
        bits &= bits - 1
      }
    }
    var refuted: Marks = []
    for bit in 0..<32
    where sums[bit] > 500 {
      let mark = Marks(rawValue: 1 << bit)
      let isMost = mark == .comments ? total - sums[bit] < ArticleFinder.articleText : sums[bit] > total * 0.55
      if isMost { refuted.insert(mark) }
    }
    return refuted
  }

  /// What a block adds to the elements around it.
  private func vote(_ index: Int, evidence: Evidence) -> Double {
    let block = page.blocks[index]
    let names = marks[block.node]
    if evidence.proves(index) { return Double(block.length) * 1.3 + 20 }
    let isJunk = !names.isDisjoint(with: .junk)
    if mass[index] > 0, !isJunk {
      return mass[index] * (evidence.isStrong ? Weight.unproven : 1) * (block.features.contains(.inFooter) ? 0.3 : 1)
    }
    if isJunk {
      return -Weight.junk - Weight.junkLink * Double(block.linked)
        - (mass[index] > 0 ? Weight.junkText * Double(block.length) : 0)
    }
    switch block.kind {
    case .heading:
      return block.linkDensity > 0.5 ? -Weight.headingLink - Weight.headingLength * Double(block.length) : 0
    default:
      return block.linkDensity > 0.5 ? -Weight.linkBlock - Weight.linkLength * Double(block.length) : -Weight.short
    }
  }

  /// The element that holds the article; `nil` where nothing on the page is one.
  func container(evidence: Evidence, titles: Set<UInt64>) -> Int? {
    guard let best = heaviest(evidence: evidence) else { return nil }
    return titled(in: best, titles: titles) ?? best
  }

  /// Of several articles in `container`, as where a page goes on with other stories, the one under the page's own title;
  /// `nil` where there are not several or none has it.
  private func titled(in container: Int, titles: Set<UInt64>) -> Int? {
    var found: Int?
    var count = 0
    var node = container + 1
    let end = Int(table.nodes[container].end)
    while node < end {
      guard table.nodes[node].tag == .article, massSum(node) >= ArticleFinder.articleText else {
        node += 1
        continue
      }
      count += 1
      if found == nil, page.range(node, table).contains(where: { isTitle($0, titles) }) { found = node }
      node = Int(table.nodes[node].end)
    }
    return count > 1 ? found : nil
  }

  private func isTitle(_ block: Int, _ titles: Set<UInt64>) -> Bool {
    page.blocks[block].kind == .heading && titles.contains(LineKey.of(page.bytes(block)))
  }

  private func heaviest(evidence: Evidence) -> Int? {
    var before: [Double] = [0]
    before.reserveCapacity(page.blocks.count + 1)
    for index in page.blocks.indices { before.append(before[index] + vote(index, evidence: evidence)) }
    var best: Int?
    var bestSum = 0.0
    for index in 0..<table.nodes.count {
      let tag = table.nodes[index].tag
      guard tag != .text, tag.isBlock else { continue }
      let range = page.range(index, table)
      guard !range.isEmpty else { continue }
      var sum = before[range.upperBound] - before[range.lowerBound]
      // A name is worth something, not much: it decides between near equals.
      if ownMarks.own[index].contains(.body) {
        sum *= Weight.bodyName
      } else if tag == .article || tag == .main {
        sum *= Weight.articleTag
      }
      // Among equals the innermost: it comes later.
      if sum > bestSum || sum == bestSum && best != nil {
        bestSum = sum
        best = index
      }
    }
    guard let best else { return nil }
    return bestSum > (isNamed(best) ? Weight.leastNamed : Weight.least) ? best : nil
  }

  /// Whether the page says that `node`, or what is around it, holds an article.
  private func isNamed(_ node: Int) -> Bool {
    var place = node
    while place >= 0 {
      let tag = table.nodes[place].tag
      if tag == .article || !ownMarks.own[place].isDisjoint(with: [.body, .article]) { return true }
      place = Int(table.nodes[place].parent)
    }
    return false
  }
}

/// Which blocks the page's own data (`articleBody` in JSON-LD) proves to be the article's.
struct Evidence {
  private var proven: [Bool]
  /// Whether the proof covers so much that it can be relied upon.
  let isStrong: Bool

  static let none = Evidence(proven: [], isStrong: false)

  func proves(_ block: Int) -> Bool { isStrong && block < proven.count && proven[block] }

  private init(proven: [Bool], isStrong: Bool) {
    self.proven = proven
    self.isStrong = isStrong
  }

  /// Looks the blocks up in `body` by shingles of four words.
  init(body: String, _ page: PageBlocks) {
    let bytes = Array(body.utf8)
    guard bytes.count > 400 else {
      self = .none
      return
    }
    var known = Set<UInt64>()
    Shingles.each(bytes, 0..<bytes.count) { known.insert($0) }
    var covered = 0
    proven = page.blocks.map { block in
      guard block.words >= 6 else { return false }
      var all = 0
      var hits = 0
      Shingles.each(page.text, block.text) {
        all += 1
        if known.contains($0) { hits += 1 }
      }
      let isProven = all > 0 && hits * 10 >= all * 7
      if isProven { covered += block.length }
      return isProven
    }
    isStrong = covered * 2 > bytes.count
  }
}

/// Hashes of four words in a row.
enum Shingles {
  static func each(_ bytes: [UInt8], _ range: Range<Int>, _ body: (UInt64) -> Void) {
    var window: (UInt64, UInt64, UInt64) = (0, 0, 0)
    var count = 0
    var i = range.lowerBound
    while i < range.upperBound {
      guard Scan.isWord(bytes[i]) else {
        i += 1
        continue
      }
      var hash = WordHash.seed
      while i < range.upperBound, Scan.isWord(bytes[i]) {
        hash = WordHash.add(hash, bytes[i])
        i += 1
      }
      if count >= 3 { body(WordHash.pair(WordHash.pair(window.0, window.1), WordHash.pair(window.2, hash))) }
      window = (window.1, window.2, hash)
      count += 1
    }
  }
}
