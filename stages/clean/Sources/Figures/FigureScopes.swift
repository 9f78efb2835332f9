internal import StageKit

/// How far what belongs to one picture reaches: a `figure`, or the smallest element that holds one picture and a few words.
struct FigureScopes {
  private let filter: ArticleFilter
  private let table: NodeTable
  /// How many pictures stand before each node.
  private var picturesBefore: [Int32]

  /// The most bytes of text, blocks and levels that a scope without a name may have.
  private static let longest = 700
  private static let mostBlocks = 12
  private static let mostLevels = 6

  init(_ filter: ArticleFilter) {
    self.filter = filter
    table = filter.table
    picturesBefore = [0]
    picturesBefore.reserveCapacity(table.nodes.count + 1)
    // What browsers without scripts see repeats what the others see.
    var repeats = 0
    for (index, node) in table.nodes.enumerated() {
      if node.tag == .noscript { repeats = max(repeats, Int(node.end)) }
      let isPicture = (node.tag == .img || node.tag == .ampImage) && index >= repeats
      picturesBefore.append(picturesBefore[picturesBefore.count - 1] + (isPicture ? 1 : 0))
    }
  }

  /// How many pictures stand in the subtree of `node`.
  func pictures(_ node: Int) -> Int { Int(picturesBefore[Int(table.nodes[node].end)] - picturesBefore[node]) }

  /// The bytes of text in the subtree of `node`, links and headings included.
  func textLength(_ node: Int) -> Int {
    let blocks = filter.page.range(node, table)
    guard let first = blocks.first, let last = blocks.last else { return 0 }
    return filter.page.blocks[last].text.upperBound - filter.page.blocks[first].text.lowerBound
  }

  /// The elements around the picture or figure at `node` that hold no other picture and little text, each with more text
  /// than the one before; last `node` itself.
  func around(_ node: Int) -> [Int] {
    var out: [Int] = []
    var length = 0
    var parent = Int(table.nodes[node].parent)
    for _ in 0..<FigureScopes.mostLevels {
      guard parent > 0, isNarrow(parent) else { break }
      if textLength(parent) > length {
        length = textLength(parent)
        out.append(parent)
      }
      parent = Int(table.nodes[parent].parent)
    }
    return out + [node]
  }

  /// Whether `node` holds one picture, and no more text than stands under one.
  private func isNarrow(_ node: Int) -> Bool {
    if table.contains(node, filter.container) || table.nodes[node].tag == .body { return false }
    return pictures(node) <= 1 && textLength(node) <= FigureScopes.longest
      && filter.page.range(node, table).count <= FigureScopes.mostBlocks
  }

  /// Whether the picture in `scope` leads to another article: a heading that is a link stands beside it, or it is no
  /// figure and stands with its text in a link.
  func isTeaser(_ scope: Int) -> Bool {
    if table.nodes[scope].tag != .figure, isInLink(scope) { return true }
    var node = scope
    for _ in 0..<4 {
      for index in filter.page.range(node, table) {
        let block = filter.page.blocks[index]
        if block.kind == .heading, index != filter.titleBlock, block.linkDensity > 0.5 || isInLink(block.node) {
          return true
        }
      }
      node = Int(table.nodes[node].parent)
      guard node > 0, isNarrow(node) else { return false }
    }
    return false
  }

  private func isInLink(_ node: Int) -> Bool {
    var node = node
    for _ in 0..<6 where node > 0 {
      if table.nodes[node].tag == .a { return true }
      node = Int(table.nodes[node].parent)
    }
    return false
  }
}
