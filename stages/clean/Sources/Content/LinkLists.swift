internal import StageKit

/// Which lists of a page are lists of links to elsewhere: a list is judged as a whole, since a link more or less in one
/// item says nothing.
struct LinkLists {
  private struct Sum {
    var length = 0
    var linked = 0
    var anchored = 0
    var first = 0
    var count = 0
  }

  private let table: NodeTable
  private let page: PageBlocks
  private var sums: [Int: Sum] = [:]

  init(_ table: NodeTable, _ page: PageBlocks) {
    self.table = table
    self.page = page
    for index in page.blocks.indices where page.blocks[index].kind == .listItem {
      let block = page.blocks[index]
      var sum = sums[list(of: index)] ?? Sum(first: index)
      sum.count += 1
      sum.length += block.length
      sum.linked += block.linked
      sum.anchored += block.anchored
      sums[list(of: index)] = sum
    }
  }

  private func list(of block: Int) -> Int {
    var node = page.blocks[block].node
    while node > 0 {
      switch table.nodes[node].tag {
      case .ul, .ol, .dl: return node
      default: node = Int(table.nodes[node].parent)
      }
    }
    return node
  }

  /// Whether an item is one of a list of links. A list that a sentence of the article announces with a colon is the
  /// article's, a table of contents never is.
  func isFurniture(_ index: Int) -> Bool {
    let block = page.blocks[index]
    guard block.linkDensity > 0.4, let sum = sums[list(of: index)], sum.linked * 10 > sum.length * 6 else {
      return false
    }
    if sum.anchored * 10 > sum.linked * 8 { return true }
    return sum.count < 2 || !isAnnounced(sum.first)
  }

  private func isAnnounced(_ first: Int) -> Bool {
    guard first > 0 else { return false }
    let before = page.blocks[first - 1]
    guard before.kind == .paragraph, before.words >= 4, before.linkDensity < 0.5 else { return false }
    let bytes = page.bytes(first - 1)
    return (bytes.last == 0x3A || bytes.suffix(3).elementsEqual([0xEF, 0xBC, 0x9A])) && Phrases.kind(of: bytes) == nil
  }
}
