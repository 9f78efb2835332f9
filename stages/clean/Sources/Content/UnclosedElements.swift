/// Elements that hold no text of a page but seem to hold most of it: they were never closed.
struct UnclosedElements {
  private var found: Set<Int> = []

  func contains(_ node: Int) -> Bool { !found.isEmpty && found.contains(node) }

  init(_ table: NodeTable) {
    var before = [0]
    before.reserveCapacity(table.nodes.count + 1)
    var isData = 0
    for index in table.nodes.indices {
      let node = table.nodes[index]
      if node.tag == .script || node.tag == .style { isData = max(isData, Int(node.end)) }
      before.append(before[index] + (node.tag == .text && index >= isData ? Int(node.length) : 0))
    }
    let all = before[table.nodes.count]
    for index in table.nodes.indices {
      switch table.nodes[index].tag {
      case .head, .button, .dialog, .noscript, .object, .canvas, .svg, .select, .template, .iframe:
        let inside = before[Int(table.nodes[index].end)] - before[index]
        // Where no body was opened libxml2 leaves elements that it does not know in the head, beside a title at most.
        if inside > (table.nodes[index].tag == .head ? 400 : 1500), inside * 2 > all { found.insert(index) }
      default: break
      }
    }
  }
}
