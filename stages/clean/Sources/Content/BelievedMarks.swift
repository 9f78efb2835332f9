internal import StageKit

/// What the names on a page say once its text has been asked: a name that would make furniture of the bulk of the text
/// means something else here.
struct BelievedMarks: Sendable {
  private let table: NodeTable
  private let page: PageBlocks
  private let named: PageMarks
  private let running: RunningText
  /// The marks of each element with those of all around it.
  private(set) var all: [Marks] = []
  /// The elements that are called teasers and are decks.
  private(set) var decks: Set<Int> = []

  init(_ table: NodeTable, _ page: PageBlocks, _ named: PageMarks, _ running: RunningText) {
    self.table = table
    self.page = page
    self.named = named
    self.running = running
    decks = findDecks()
    all = believedMarks()
  }

  private func mass(_ node: Int) -> Double { running.mass(of: page.range(node, table)) }

  /// The elements that are called teasers and are decks. A page has one, in one piece or two; later ones are teasers.
  private func findDecks() -> Set<Int> {
    var found: Set<Int> = []
    var pieces = 0
    var end = 0
    for index in table.nodes.indices where named.own[index].contains(.related) && isDeck(index) {
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
    let length = running.length(of: blocks)
    guard length >= 60, running.linked(of: blocks) * 10 < length else { return false }
    let first = blocks.lowerBound
    guard running.before(first) < 0.5 * running.total else { return false }
    let headline = (max(0, first - 3)..<first).last { page.blocks[$0].kind == .heading }
    return headline.map { page.blocks[$0].outwardDensity < 0.8 } ?? true
  }

  private func believedMarks() -> [Marks] {
    let total = max(running.total, 1)
    let refuted = refutedMarks(total)
    var out = [Marks](repeating: [], count: table.nodes.count)
    for index in 0..<table.nodes.count where table.nodes[index].tag != .text {
      var own = named.own[index].subtracting(refuted)
      let tag = table.nodes[index].tag
      if tag == .html || tag == .body { own = [] }
      let parent = Int(table.nodes[index].parent)
      var inherited = parent >= 0 ? out[parent] : []
      let isNamed = !own.isDisjoint(with: [.body, .article])
      if !own.isDisjoint(with: .junk), mass(index) > (isNamed ? BelievedMarks.tagText : 500) {
        let share = mass(index) / total
        if share > 0.3 { own.subtract(BelievedMarks.weak) }
        if share > 0.5 { own.subtract([.related, .hidden, .consent]) }
        if share > 0.75, total - mass(index) < BelievedMarks.articleText { own.subtract(.comments) }
      }
      // Lists of tags have no running text: the name is that of a section of the site, or of its articles' topic.
      if own.contains(.tags), mass(index) > BelievedMarks.tagText { own.subtract(.tags) }
      // What leads to no other article tells of none: the deck is called a teaser too.
      if decks.contains(index), own.union(inherited).isDisjoint(with: [.byline, .card]) { own.subtract(.related) }
      // Nor has a table of contents running text.
      if own.contains(.contents), mass(index) > BelievedMarks.tagText { own.subtract(.contents) }
      if own.contains(.form), mass(index) > total * 0.3 { own.subtract(.form) }
      // Captions and bylines are short, whatever the name.
      if !own.isDisjoint(with: BelievedMarks.short), mass(index) > 700 { own.subtract(BelievedMarks.short) }
      // What is named like the body of an article, and holds a good part of the page's text, is not refuted from outside.
      if own.contains(.body), !inherited.isDisjoint(with: .junk), !inherited.contains(.comments),
        mass(index) > total * 0.15
      {
        inherited.subtract(.junk)
      }
      out[index] = inherited.union(own)
    }
    return out
  }

  /// Bytes of running text that teasers do not have.
  static let articleText = 600.0

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
      let own = tag == .html || tag == .body ? [] : named.own[index].intersection(.junk)
      let parent = Int(table.nodes[index].parent)
      inherited[index] = parent >= 0 ? inherited[parent].union(own) : own
    }
    var sums: [Double] = Array(repeating: 0, count: 32)
    for (index, block) in page.blocks.enumerated() where running.mass[index] > 0 {
      var bits = inherited[block.node].rawValue
      while bits != 0 {
        sums[bits.trailingZeroBitCount] += running.mass[index]
        bits &= bits - 1
      }
    }
    var refuted: Marks = []
    for bit in 0..<32
    where sums[bit] > 500 {
      let mark = Marks(rawValue: 1 << bit)
      let isMost = mark == .comments ? total - sums[bit] < BelievedMarks.articleText : sums[bit] > total * 0.55
      if isMost { refuted.insert(mark) }
    }
    return refuted
  }
}
