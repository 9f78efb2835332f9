internal import StageKit

/// How the running text of an article is marked up: the elements that hold it, and what elements of the same making look
/// like. Text made otherwise, before or after it, is seldom the article's.
struct BodyShape {
  private let table: NodeTable
  private let page: PageBlocks
  /// The elements that hold the paragraphs.
  private var holders: Set<Int> = []
  /// How those elements are made, and how their blocks are.
  private var holderForms: Set<UInt64> = []
  private var blockForms: Set<UInt64> = []

  /// A form that less of the text is made in is not the article's.
  private static let leastShare = 0.2

  /// - Parameter weight: of running text, by block; 0 for what is none of the article's.
  init(_ table: NodeTable, _ page: PageBlocks, weight: (Int) -> Double) {
    self.table = table
    self.page = page
    var order: [UInt64] = []
    var sums: [UInt64: Double] = [:]
    var total = 0.0
    for index in page.blocks.indices where weight(index) > 0 {
      let form = blockForm(index)
      if sums[form] == nil { order.append(form) }
      sums[form, default: 0] += weight(index)
      total += weight(index)
    }
    let least = min(total * BodyShape.leastShare, sums.values.max() ?? 0)
    blockForms = Set(order.filter { sums[$0, default: 0] >= least })
    for index in page.blocks.indices where weight(index) > 0 && blockForms.contains(blockForm(index)) {
      let holder = holder(of: index)
      if holders.insert(holder).inserted { holderForms.insert(form(of: holder, levels: 2)) }
    }
  }

  /// Whether anything is known of the article's form.
  var isKnown: Bool { !holders.isEmpty }

  /// Whether a block stands where the article's text stands, or in an element of the same making.
  func holds(_ block: Int) -> Bool {
    let holder = holder(of: block)
    return holders.contains(holder) || blockForms.contains(blockForm(block))
      || holderForms.contains(form(of: holder, levels: 2))
  }

  /// Whether a block is made as the paragraphs are.
  func isTypical(_ block: Int) -> Bool { blockForms.contains(blockForm(block)) }

  /// The element around a block that is no part of a list, a data table or a quotation.
  func holder(of block: Int) -> Int {
    let isRow = page.blocks[block].kind == .tableRow
    var node = Int(table.nodes[page.blocks[block].node].parent)
    while node > 0 {
      switch table.nodes[node].tag {
      case .ul, .ol, .li, .dl, .dt, .dd, .blockquote: break
      case .table, .thead, .tbody, .tr, .td, .th: if !isRow { return node }
      default: return node
      }
      node = Int(table.nodes[node].parent)
    }
    return max(0, node)
  }

  /// A hash of how a block is made.
  func blockForm(_ block: Int) -> UInt64 {
    WordHash.pair(form(of: page.blocks[block].node, levels: 1), form(of: holder(of: block), levels: 2))
  }

  /// A hash of an element's tag and class and of those around it. Words with digits in them are counters; of a
  /// class only the first 200 bytes count.
  private func form(of node: Int, levels: Int) -> UInt64 {
    var hash = WordHash.seed
    var node = node
    for _ in 0..<levels where node >= 0 {
      hash = WordHash.add(hash, table.nodes[node].tag.rawValue)
      if let range = table.range(node, .class) { addWords(range, to: &hash) }
      node = Int(table.nodes[node].parent)
    }
    return hash
  }

  private func addWords(_ range: Range<Int>, to hash: inout UInt64) {
    var i = range.lowerBound
    let end = min(range.upperBound, i + 200)
    while i < end {
      var word = WordHash.seed
      var hasDigit = false
      let start = i
      while i < end, Scan.isWord(table.pool[i]) {
        hasDigit = hasDigit || Scan.isDigit(table.pool[i])
        word = WordHash.add(word, table.pool[i])
        i += 1
      }
      if i > start, !hasDigit { hash = WordHash.pair(hash, word) }
      i += 1
    }
  }
}
