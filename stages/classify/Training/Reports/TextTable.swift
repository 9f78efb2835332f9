internal import Bytes

/// Rows of cells under each other, as wide as a terminal shows them. The first column is of words and stands left, all
/// others are of figures and stand right, unless they are said to be words.
struct TextTable {
  /// Columns of a terminal that the first cell of a row takes at most.
  private static let widestLabel = 36

  private let header: [String]
  private let words: Set<Int>
  private var rows: [[String]] = []

  /// - Parameter words: columns that stand left.
  init(_ header: [String], words: Set<Int> = [0]) {
    self.header = header
    self.words = words
  }

  /// Adds a row. Cells are printable.
  mutating func add(_ cells: String...) { rows.append(cells) }

  /// Adds a row. Cells are printable.
  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// A line a row, each ended.
  var text: String {
    let all = [header] + rows
    let widths = header.indices.map { column in
      all.reduce(0) { max($0, column < $1.count ? TextTable.width($1[column]) : 0) }
    }
    return all.map { line($0, widths) + "\n" }.joined()
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (column, cell) in cells.enumerated() {
      if column > 0 { line += "  " }
      let room = String(repeating: " ", count: max(0, widths[column] - TextTable.width(cell)))
      line += words.contains(column) ? cell + room : room + cell
    }
    let end = line.utf8.reversed().prefix { $0 == 0x20 }.count
    return String(line.unicodeScalars.dropLast(end))
  }

  /// Columns of a terminal.
  static func width(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + Printable.width($1) } }

  /// A name from outside as a cell: escaped, and cut where it is too wide.
  static func name(_ name: String, widest: Int = widestLabel) -> String {
    let printable = Printable.escaped(name)
    guard width(printable) > widest else { return printable }
    var kept = ""
    var room = widest - 1
    for scalar in printable.unicodeScalars {
      room -= Printable.width(scalar)
      guard room >= 0 else { break }
      kept.unicodeScalars.append(scalar)
    }
    return kept + "…"
  }
}
