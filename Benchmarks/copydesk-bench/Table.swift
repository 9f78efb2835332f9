/// Rows for people: the first column to the left, figures to the right.
struct Table {
  private var rows: [[String]]

  init(_ header: String...) { rows = [header] }

  mutating func add(_ cells: String...) { rows.append(cells) }

  /// All rows, columns two spaces apart.
  var text: String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in rows.map { $0.count > column ? $0[column].count : 0 }.max() ?? 0 }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + padding : padding + cell
      }
      return cells.joined(separator: "  ")
    }.joined(separator: "\n")
  }
}

/// Numbers for people.
enum Figure {
  /// "1234567" as "1,234,567".
  static func count(_ value: Int) -> String {
    var groups = String(value.magnitude)[...]
    var out = ""
    while groups.count > 3 {
      out = "," + groups.suffix(3) + out
      groups = groups.dropLast(3)
    }
    return (value < 0 ? "-" : "") + groups + out
  }

  /// With that many digits behind the point.
  static func decimal(_ value: Double, _ digits: Int) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "–" }
    let scale = (0..<digits).reduce(1.0) { product, _ in product * 10 }
    let units = Int((abs(value) * scale).rounded())
    let sign = value < 0 && units > 0 ? "-" : ""
    let whole = count(units / Int(scale))
    if digits == 0 { return sign + whole }
    let rest = String(units % Int(scale))
    return sign + whole + "." + String(repeating: "0", count: digits - rest.count) + rest
  }

  /// Millions of bytes.
  static func megabytes(_ bytes: Int) -> String { decimal(Double(bytes) / 1e6, 1) }

  /// `amount` a second, rounded to a whole number.
  static func rate(_ amount: Int, _ seconds: Double) -> String { decimal(Double(amount) / max(seconds, 1e-9), 0) }

  /// Megabytes a second.
  static func megabytesRate(_ bytes: Int, _ seconds: Double) -> String {
    decimal(Double(bytes) / 1e6 / max(seconds, 1e-9), 1)
  }
}
