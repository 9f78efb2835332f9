/// Which tables hold data and which only lay out the page.
struct TableLayout: Sendable {
  /// By row and by table: whether it is of a data table.
  private var data: Set<Int32> = []

  /// A row's cells are joined to one block where its table is a data table.
  func isData(_ row: Int) -> Bool { data.contains(Int32(row)) }

  /// Longest cell of a data table, in bytes of text.
  private static let cellLimit = 700

  init(_ table: NodeTable) {
    var open: [(node: Int, end: Int, rows: [Int], ok: Bool, cells: Int, cellEnd: Int, cellBytes: Int)] = []
    var index = 0
    while index < table.nodes.count {
      while let last = open.last, last.end <= index { close(open.removeLast()) }
      let node = table.nodes[index]
      switch node.tag {
      case .table:
        // A table in a table: the outer one is layout.
        for place in open.indices { open[place].ok = false }
        open.append((index, Int(node.end), [], true, 0, 0, 0))
      case .tr: if !open.isEmpty { open[open.count - 1].rows.append(index) }
      case .td, .th:
        if !open.isEmpty {
          open[open.count - 1].cells += 1
          open[open.count - 1].cellEnd = Int(node.end)
          open[open.count - 1].cellBytes = 0
        }
      case .h1, .h2, .h3, .figure, .form, .article, .section:
        if !open.isEmpty { open[open.count - 1].ok = false }
      case .text:
        if !open.isEmpty {
          open[open.count - 1].cellBytes += Int(node.length)
          if open[open.count - 1].cellBytes > TableLayout.cellLimit { open[open.count - 1].ok = false }
        }
      default: break
      }
      index += 1
    }
    while let last = open.popLast() { close(last) }
  }

  private mutating func close(
    _ table: (node: Int, end: Int, rows: [Int], ok: Bool, cells: Int, cellEnd: Int, cellBytes: Int)
  ) {
    guard table.ok, table.rows.count >= 2, table.cells > table.rows.count else { return }
    data.insert(Int32(table.node))
    for row in table.rows { data.insert(Int32(row)) }
  }
}
