/// The `meta` elements of a page, its `title`, its links, and its microdata.
struct MetaTags {
  private var values: [String: [String]] = [:]
  private(set) var title: String?
  private(set) var canonical: String?
  private(set) var language: String?

  init(_ table: NodeTable) {
    for index in 0..<table.nodes.count {
      switch table.nodes[index].tag {
      case .meta: addMeta(table, index)
      case .title where title == nil: title = text(table, index)
      case .html: language = table.value(index, .lang).flatMap { $0.isEmpty ? nil : $0 }
      case .link:
        if canonical == nil, table.value(index, .rel)?.lowercased() == "canonical" {
          canonical = table.value(index, .href)
        }
      case .text: break
      default: if table.nodes[index].attributeCount > 0 { addMicrodata(table, index) }
      }
    }
  }

  private func text(_ table: NodeTable, _ index: Int) -> String? {
    // Titles inside drawings are of no account.
    var parent = Int(table.nodes[index].parent)
    while parent >= 0 {
      if table.nodes[parent].tag == .svg { return nil }
      parent = Int(table.nodes[parent].parent)
    }
    let text = table.text(in: index)
    return text.isEmpty ? nil : text
  }

  private mutating func addMeta(_ table: NodeTable, _ index: Int) {
    guard let content = table.value(index, .content) else { return }
    let text = Scan.collapsed(Entities.decoded(content))
    guard !text.isEmpty else { return }
    for attribute in [AttributeName.property, .name, .itemprop] {
      guard let name = table.value(index, attribute)?.lowercased() else { continue }
      add(attribute == .itemprop ? "itemprop:" + name : name, text)
    }
  }

  private mutating func addMicrodata(_ table: NodeTable, _ index: Int) {
    guard let property = table.value(index, .itemprop)?.lowercased() else { return }
    for name in property.split(separator: " ") {
      switch name {
      case "headline", "datepublished", "datemodified", "articlesection":
        let value = table.value(index, .content) ?? table.value(index, .datetime) ?? table.text(in: index, limit: 400)
        let text = Scan.collapsed(Entities.decoded(value))
        if !text.isEmpty { add("itemprop:" + name, text) }
      case "author", "creator": add("itemprop:author", author(table, index))
      default: break
      }
    }
  }

  /// The `name` of a nested item, or the text.
  private func author(_ table: NodeTable, _ index: Int) -> String {
    for inner in index..<Int(table.nodes[index].end) where table.nodes[inner].tag != .text {
      guard let property = table.value(inner, .itemprop), property == "name" else { continue }
      return Scan.collapsed(Entities.decoded(table.value(inner, .content) ?? table.text(in: inner, limit: 200)))
    }
    return Scan.collapsed(table.value(index, .content) ?? table.text(in: index, limit: 200))
  }

  private mutating func add(_ name: String, _ text: String) {
    guard !text.isEmpty, values[name, default: []].count < 50 else { return }
    values[name, default: []].append(text)
  }

  func all(_ name: String) -> [String] { values[name] ?? [] }

  /// What stands under the label that `isLabel` accepts (`twitter:label1`, `twitter:data1`).
  func labelled(_ isLabel: (String) -> Bool) -> [String] {
    for number in 1...2 {
      if let label = first("twitter:label\(number)"), isLabel(label) { return all("twitter:data\(number)") }
    }
    return []
  }

  /// The value of the first of `names` that the page has.
  func first(_ names: String...) -> String? {
    for name in names { if let value = values[name]?.first { return value } }
    return nil
  }
}
