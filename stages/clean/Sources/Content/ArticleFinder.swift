internal import StageKit

/// Which part of a page holds its article: the element whose text outweighs its furniture the most.
///
/// Each block weighs what it has of running text, less where it is links or has the name of furniture; the element with
/// the greatest sum over its subtree wins (after Kohlschütter et al. 2010, text and link density, and the container vote
/// of Readability). Sums come from prefix sums over blocks, so the search is linear in the number of elements.
struct ArticleFinder {
  let table: NodeTable
  let page: PageBlocks
  let ownMarks: PageMarks
  private let running: RunningText
  private let believed: BelievedMarks

  /// The marks of each element with those of all around it, without those that the page's text refutes.
  var marks: [Marks] { believed.all }
  /// Bytes of running text by block, whatever the names around it.
  var mass: [Double] { running.mass }

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
    running = RunningText(page.blocks)
    believed = BelievedMarks(table, page, own, running)
  }

  /// Whether a block is named as a deck is.
  func isNamedDeck(_ block: PageBlock) -> Bool {
    block.words >= 5
      && (marks[block.node].contains(.summary) || believed.decks.contains(block.node)
        || believed.decks.contains(Int(table.nodes[block.node].parent)))
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
      guard table.nodes[node].tag == .article, running.mass(of: page.range(node, table)) >= BelievedMarks.articleText
      else {
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
