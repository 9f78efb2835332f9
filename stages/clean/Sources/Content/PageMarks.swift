/// The marks of each element of a page, from its names and its attributes.
struct PageMarks: Sendable {
  let own: [Marks]

  init(_ table: NodeTable) {
    var own = [Marks](repeating: [], count: table.nodes.count)
    table.pool.withUnsafeBufferPointer { pool in
      for index in 0..<table.nodes.count where table.nodes[index].attributeCount > 0 {
        own[index] = PageMarks.marks(table, index, pool)
      }
    }
    for index in 0..<table.nodes.count {
      switch table.nodes[index].tag {
      case .nav, .menu: own[index].insert(.navigation)
      case .aside: own[index].insert(.sidebar)
      case .figcaption: own[index].insert(.caption)
      case .form: own[index].insert(.form)
      case .figure: own[index].insert(.figureElement)
      case .article: own[index].insert(.article)
      case .main: own[index].insert(.article)
      default: break
      }
    }
    self.own = own
  }

  private static func marks(_ table: NodeTable, _ index: Int, _ pool: UnsafeBufferPointer<UInt8>) -> Marks {
    var marks: Marks = []
    let node = table.nodes[index]
    for place in Int(node.start)..<Int(node.start) + Int(node.attributeCount) {
      let attribute = table.attributes[place]
      let range = Int(attribute.start)..<Int(attribute.start) + Int(attribute.length)
      switch attribute.name {
      // Headings are called after what they say.
      case .id where node.tag.headingLevel > 0: break
      case .class, .id, .dataTestid, .dataComponent, .dataType, .dataModule, .dataQa:
        // Longer lists of classes are those of utility frameworks, whose words say nothing.
        marks.formUnion(MarkWords.marks(pool, range.lowerBound..<min(range.upperBound, range.lowerBound + 400)))
      case .role: marks.formUnion(role(pool, range))
      case .hidden: marks.insert(.hidden)
      case .ariaHidden: if range.count == 4, pool[range.lowerBound] == 0x74 { marks.insert(.hidden) }
      case .style: if hides(pool, range) { marks.insert(.hidden) }
      case .itemprop: marks.formUnion(property(pool, range))
      default: break
      }
    }
    if let names = table.range(index, .class), isHidden(pool, names) { marks.insert(.hidden) }
    return marks
  }

  private static let hiddenNames = ["hidden", "is-hidden"].map { Array($0.utf8) }

  /// Whether one of the classes is just "hidden", and none makes an exception for wide or narrow screens ("md:block").
  private static func isHidden(_ pool: UnsafeBufferPointer<UInt8>, _ names: Range<Int>) -> Bool {
    let words = pool[names].split(whereSeparator: Scan.isSpace)
    return words.contains { word in hiddenNames.contains { word.elementsEqual($0) } }
      && !words.contains { $0.contains(0x3A) }
  }

  private static func role(_ pool: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Marks {
    switch String(decoding: pool[range], as: UTF8.self).lowercased() {
    case "navigation", "menu", "menubar", "search", "toolbar", "tablist", "alert", "alertdialog": .navigation
    case "complementary": .sidebar
    case "contentinfo": .footer
    case "dialog": .promotion
    case "main", "article": .article
    default: []
    }
  }

  private static func property(_ pool: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Marks {
    switch String(decoding: pool[range], as: UTF8.self).lowercased() {
    case "articlebody": .body
    case "headline": .headline
    case "author": .byline
    case "datepublished", "datemodified": .date
    case "caption": .caption
    case "comment": .comments
    default: []
    }
  }

  private static let none = Array("display:none".utf8)
  private static let spaced = Array("display: none".utf8)

  private static func hides(_ pool: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let style = UnsafeBufferPointer(rebasing: pool[range])
    return Scan.find(none, in: style, from: 0, folding: true) != nil
      || Scan.find(spaced, in: style, from: 0, folding: true) != nil
  }
}
