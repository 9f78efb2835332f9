/// The text of one figure in pieces: what is named as a caption, what as a credit, and what is not named.
///
/// Text in elements of its own makes pieces of its own; bold, italics and links do not, nor does anything in a credit.
/// One pass over the figure's nodes.
struct FigureText {
  var captions: [[UInt8]] = []
  var credits: [[UInt8]] = []
  /// Text that no name tells apart.
  private(set) var others: [(text: [UInt8], isBeforeCredit: Bool)] = []
  /// The node of the picture.
  private(set) var image: Int?
  private(set) var isFilm = false
  /// Whether an address or a time stands there: the picture is that of an author.
  private(set) var hasByline = false

  private let table: NodeTable
  private let own: PageMarks
  private let root: Int
  // Where the regions end that we are in, and what has been begun.
  private var captionEnd = 0
  private var creditEnd = 0
  /// Text in a link is no caption unless it is named so: it leads elsewhere.
  private var linkEnd = 0
  private var isNew = true
  private var open: [Int] = []

  /// What stands beside pictures and is neither caption nor credit.
  private static let furniture: Marks = [.share, .tags, .navigation, .related, .comments, .promotion]

  init(_ table: NodeTable, _ own: PageMarks, _ root: Int, image: Int?) {
    self.table = table
    self.own = own
    self.root = root
    if table.nodes[root].tag != .figure { self.image = image }
    var index = root
    while index < Int(table.nodes[root].end) {
      while let last = open.last, last <= index {
        open.removeLast()
        isNew = true
      }
      index = visit(index)
    }
  }

  /// Whether the scope is a figure by its element, where names can be trusted.
  var isFigure: Bool { table.nodes[root].tag == .figure }

  /// Reads the node at `index`, and gives the next to be read.
  private mutating func visit(_ index: Int) -> Int {
    let node = table.nodes[index]
    switch node.tag {
    case .text: add(table.pool[table.textRange(index)], index)
    case .img, .ampImage: image = image ?? index
    case .a where !isFigure: linkEnd = max(linkEnd, Int(node.end))
    case .a, .b, .strong, .i, .em, .u, .abbr, .font: if node.attributeCount > 0 { name(index) }
    case .video, .audio: isFilm = true
    case .h1, .h2, .h3, .h4, .h5, .h6:
      if index >= captionEnd { return end(of: index) }
      isNew = true
    default:
      if node.tag == .address || node.tag == .time && captionEnd <= index { hasByline = true }
      if isNoText(index) { return end(of: index) }
      if index >= creditEnd || node.tag.isBlock {
        isNew = true
        open.append(Int(node.end))
      }
      name(index)
    }
    return index + 1
  }

  private func isNoText(_ index: Int) -> Bool {
    let node = table.nodes[index]
    if node.tag.isSkipped || node.tag == .time || table.value(index, .role) == "button" { return true }
    guard index > root else { return false }
    let isNarrow = node.end - Int32(index) <= 8
    return isNarrow && FigureNames.role(table, index).contains(.skipped)
      || !own.own[index].isDisjoint(with: FigureText.furniture)
  }

  /// Where the element at `index` ends that is passed over, but for a picture in it.
  private mutating func end(of index: Int) -> Int {
    let end = max(Int(table.nodes[index].end), index + 1)
    image = image ?? (index..<end).first { table.nodes[$0].tag == .img }
    return end
  }

  private mutating func add(_ text: ArraySlice<UInt8>, _ index: Int) {
    func append(to pieces: inout [[UInt8]]) {
      if isNew || pieces.isEmpty { pieces.append(Array(text)) } else { pieces[pieces.count - 1] += text }
    }
    if index < creditEnd {
      append(to: &credits)
    } else if index < captionEnd {
      append(to: &captions)
    } else if index >= linkEnd, !text.allSatisfy(Scan.isSpace) {
      if isNew || others.isEmpty {
        others.append((Array(text), credits.isEmpty))
      } else {
        others[others.count - 1].text += text
      }
    } else {
      return
    }
    isNew = false
  }

  /// Opens the region that the element at `index` is.
  private mutating func name(_ index: Int) {
    let node = table.nodes[index]
    let role = FigureNames.role(table, index)
    if role.contains(.film) { isFilm = true }
    let holdsImage = image == nil && node.end - Int32(index) > 8
    if index > root, !holdsImage, index >= creditEnd, let end = creditEnd(index, role) {
      creditEnd = end
      isNew = true
    } else if own.own[index].contains(.caption) || node.tag == .figcaption
      || isFigure && role.contains(.caption) && index > root && !holdsImage
    {
      captionEnd = max(captionEnd, Int(node.end))
    }
  }

  /// Where the credit ends that the element at `index` begins; `nil` where it is none.
  private func creditEnd(_ index: Int, _ role: FigureNames.Role) -> Int? {
    let node = table.nodes[index]
    let text = table.text(in: index, limit: 160)
    guard !text.isEmpty else { return nil }
    let isNamed = own.own[index].contains(.credit) || isFigure && role.contains(.credit) && !role.contains(.caption)
    guard isNamed || text.utf8.count < 140 && CreditLabels.opens(text) && node.tag != .figcaption else { return nil }
    // A label alone: what it announces stands behind it.
    let isLabel = text.hasSuffix(":") && CreditLabels.isOnlyLabel(text) && Int(node.parent) > root
    return isLabel ? Int(table.nodes[Int(node.parent)].end) : Int(node.end)
  }
}
