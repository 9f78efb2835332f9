internal import StageKit

/// Text that stands with a picture in an element of their own: a caption, whatever the element is called.
struct PictureText {
  private let table: NodeTable
  private let page: PageBlocks
  /// How many pictures stand before each node.
  private var before: [Int32] = [0]

  /// What a caption with its credit takes, and how far from the text the element may be that holds the picture too.
  private static let most = (words: 60, blocks: 3, levels: 3)

  init(_ table: NodeTable, _ page: PageBlocks) {
    self.table = table
    self.page = page
    before.reserveCapacity(table.nodes.count + 1)
    for node in table.nodes {
      let isPicture = node.tag == .img || node.tag == .picture || node.tag == .ampImage
      before.append(before[before.count - 1] + (isPicture ? 1 : 0))
    }
  }

  /// Whether the block's own element holds a picture.
  func holdsPicture(_ block: Int) -> Bool { hasPicture(page.blocks[block].node) }

  /// Whether the nearest element around `block` that holds a picture, within `container`, holds little more.
  func isWithPicture(_ block: Int, in container: Int) -> Bool {
    var node = page.blocks[block].node
    for _ in 0..<PictureText.most.levels where node > container {
      let tag = table.nodes[node].tag
      if tag == .li || tag == .td || tag == .dd || tag == .dt { return false }
      if hasPicture(node) {
        // A caption stands below.
        guard node == page.blocks[block].node || before[page.blocks[block].node] > before[node] else { return false }
        let range = page.range(node, table)
        return range.count <= PictureText.most.blocks
          && range.reduce(0) { $0 + page.blocks[$1].words } <= PictureText.most.words
          && !range.contains { page.blocks[$0].kind == .listItem || page.blocks[$0].linkDensity > 0.5 }
          && !(tag == .p && page.blocks[block].features.contains(.endsSentence))
      }
      node = Int(table.nodes[node].parent)
    }
    return false
  }

  private func hasPicture(_ node: Int) -> Bool { before[Int(table.nodes[node].end)] > before[node] }
}
