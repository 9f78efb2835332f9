/// Reads one figure: the text of its caption, and who is credited.
struct FigureReader {
  private let table: NodeTable
  private let own: PageMarks
  private let root: Int
  private(set) var url: String?
  private(set) var caption: String?
  private(set) var credits: [String] = []
  private var captionPieces: [[UInt8]] = []
  private var creditPieces: [[UInt8]] = []
  /// Text that no name tells apart.
  private var otherPieces: [(text: [UInt8], isBeforeCredit: Bool)] = []
  private var image: Int?
  private var isFilm = false
  /// A byline: an address, or a time.
  private var isByline = false

  /// `image`: the picture where it stands before `root`.
  init(_ table: NodeTable, _ own: PageMarks, _ root: Int, image: Int?) {
    self.table = table
    self.own = own
    self.root = root
    self.image = table.nodes[root].tag == .figure ? nil : image
  }

  /// Whether the scope is a figure by its element, where names can be trusted.
  private var isFigure: Bool { table.nodes[root].tag == .figure }

  mutating func read() {
    walk()
    guard let image, !isFilm, !(isByline && !isFigure) else { return }
    url = address(image)
    let alternatives = [AttributeName.alt, .title].compactMap { table.value(image, $0).map { Entities.decoded($0) } }
    if captionPieces.isEmpty { takeOthers(alternatives) }
    addAttributes(image)
    divide()
    if credits.isEmpty { credits = titleCredit(alternatives) }
    if let only = caption, credits.isEmpty, only.utf8.contains(0x2F) || Agencies.contains(only),
      CaptionSplit.isNames(only)
    {
      (caption, credits) = (nil, CreditText.credits(only))
    }
    if isByline || caption.map(FigureReader.isByline) ?? false { (caption, credits) = (nil, []) }
  }

  /// Where no element is named as a caption: the text that repeats the picture's alternative text, or that stands right
  /// before a credit.
  private mutating func takeOthers(_ alternatives: [String]) {
    let repeated = otherPieces.filter { piece in alternatives.contains { FigureReader.repeats(piece.text, $0) } }
    if let first = repeated.first {
      // A name above more text heads a portrait of the author.
      guard otherPieces.count <= 2 || VisibleFacts.looksLikeName(Scan.collapsed(first.text)) == false else { return }
      captionPieces = repeated.map(\.text)
    } else if !creditPieces.isEmpty, let last = otherPieces.last(where: { $0.isBeforeCredit }) {
      captionPieces = [last.text]
    }
  }

  /// Whether `piece` says what the alternative text says, or is part of it.
  private static func repeats(_ piece: [UInt8], _ alternative: String) -> Bool {
    let text = Scan.collapsed(piece)
    guard text.utf8.count >= 8, !text.utf8.contains(0x5C), Phrases.kind(of: Array(text.utf8)[...]) == nil else {
      return false
    }
    return TitleMatch.holds(alternative, text)
      || alternative.split(separator: " ").count >= 4 && text.utf8.count < 600 && TitleMatch.holds(text, alternative)
  }

  /// What data attributes say, where the text says nothing.
  private mutating func addAttributes(_ image: Int) {
    for node in [image, root] {
      if captionPieces.isEmpty, let text = table.value(node, .dataCaption) { captionPieces = [Array(text.utf8)] }
      if creditPieces.isEmpty, let text = table.value(node, .dataCredit) { creditPieces = [Array(text.utf8)] }
    }
  }

  /// Cuts the pieces into the caption and the credits.
  private mutating func divide() {
    // Sentences are no credits, whatever their names.
    let sentences = creditPieces.filter { FigureReader.isSentence($0) }
    creditPieces.removeAll { FigureReader.isSentence($0) }
    var pieces = FigureReader.distinct(captionPieces + sentences)
    var credit = FigureReader.distinct(creditPieces).filter { !CreditLabels.isOnlyLabel($0) }.joined(separator: " | ")
    if credit.isEmpty, pieces.count > 1, let last = pieces.last, FigureReader.mayBeCredit(last) {
      credit = last
      pieces.removeLast()
    }
    let split = CaptionSplit(FigureReader.withoutLabel(pieces.joined(separator: " ")))
    credits = CreditText.credits(credit)
    if credits.isEmpty {
      credits = CreditText.credits(split.credit)
      caption = split.caption
    } else {
      caption =
        split.credit.isEmpty || TitleMatch.holds(credit, split.credit)
        ? split.caption : pieces.joined(separator: " ").trimmed
    }
    if caption?.utf8.contains(where: Scan.isWord) != true
      || caption.map({ Dates.parse($0) != nil && $0.utf8.count < 24 }) == true
    {
      caption = nil
    }
  }

  /// "… | Agency" in the picture's title, whose first part is its alternative text or caption.
  private func titleCredit(_ alternatives: [String]) -> [String] {
    if let title = alternatives.last, CreditLabels.opens(title), title.split(separator: " ").count <= 10 {
      return CreditText.credits(title)
    }
    for text in alternatives {
      let parts = text.split(separator: "|", omittingEmptySubsequences: true)
      guard parts.count >= 2, let head = parts.first.map(String.init), let last = parts.last.map(String.init) else {
        continue
      }
      let isRepeated =
        alternatives.contains { $0 != text && TitleMatch.holds(head, $0) }
        || caption.map { TitleMatch.holds($0, head) } ?? false
      if isRepeated, last.split(separator: " ").count <= 8 { return CreditText.credits(last) }
    }
    return []
  }

  /// Without "Caption:" before it.
  private static func withoutLabel(_ text: String) -> String {
    let lower = text.lowercased()
    for label in ["legende:", "légende:", "caption:", "image caption:", "bildunterschrift:", "didascalia:", "leyenda:"]
    where lower.hasPrefix(label) {
      return String(text.dropFirst(label.count)).trimmed
    }
    return text
  }

  private static func isByline(_ caption: String) -> Bool {
    let bytes = Array(caption.utf8)
    let words = caption.split(separator: " ").count
    return words == 1 && CreditLabels.isOnlyLabel(caption)
      || Bylines.isByline(bytes[...], words: words) && !Sentences.ends(bytes, at: bytes.count)
  }

  /// The pieces as text, each once.
  private static func distinct(_ pieces: [[UInt8]]) -> [String] {
    var out: [String] = []
    for piece in pieces {
      let text = Scan.collapsed(piece)
      if text.utf8.contains(where: Scan.isWord), !out.contains(text) { out.append(text) }
      if out.count == 20 { break }
    }
    return out
  }

  private static func isSentence(_ piece: [UInt8]) -> Bool {
    let text = Scan.collapsed(piece)
    let bytes = Array(text.utf8)
    return text.split(separator: " ").count >= 9 && Sentences.ends(bytes, at: bytes.count)
      && CreditLabels.end(bytes, at: 0) == nil && !text.lowercased().contains("rights reserved")
  }

  /// A last piece of a caption that stands in an element of its own and is no sentence.
  private static func mayBeCredit(_ piece: String) -> Bool {
    let bytes = Array(piece.utf8)
    return piece.split(separator: " ").count <= 9 && bytes.count <= 90 && !Sentences.ends(bytes, at: bytes.count)
      && Dates.parse(piece) == nil
  }

  private func address(_ image: Int) -> String? {
    for name in [AttributeName.src, .dataSrc] {
      if let value = table.value(image, name), !value.isEmpty, !value.hasPrefix("data:") { return value }
    }
    return table.value(image, .srcset)?.split(separator: " ").first.map(String.init)
  }
}

extension FigureReader {
  /// Where the regions end that we are in, and what has been begun.
  private struct Regions {
    var caption = 0
    var credit = 0
    /// Text in a link is no caption unless it is named so: it leads elsewhere.
    var link = 0
    var isNew = true
    var open: [Int] = []
  }

  /// Text in elements of its own makes pieces of its own; bold, italics and links do not, nor does anything in a credit.
  private mutating func walk() {
    let range = root..<Int(table.nodes[root].end)
    var regions = Regions()
    var index = range.lowerBound
    while index < range.upperBound {
      while let last = regions.open.last, last <= index {
        regions.open.removeLast()
        regions.isNew = true
      }
      let node = table.nodes[index]
      switch node.tag {
      case .text: add(table.pool[table.textRange(index)], index, &regions)
      case .img, .ampImage: if image == nil { image = index }
      case .a where !isFigure: regions.link = max(regions.link, Int(node.end))
      case .a, .b, .strong, .i, .em, .u, .abbr, .font: if node.attributeCount > 0 { name(index, &regions) }
      case .video, .audio: isFilm = true
      case .h1, .h2, .h3, .h4, .h5, .h6:
        if index >= regions.caption {
          skip(&index)
          continue
        }
        regions.isNew = true
      default:
        let isNarrow = node.end - Int32(index) <= 8
        if node.tag == .address || node.tag == .time && regions.caption <= index { isByline = true }
        if node.tag.isSkipped || node.tag == .time || table.value(index, .role) == "button"
          || isNarrow && index > root && FigureNames.role(table, index).contains(.skipped)
          || index > root && !own.own[index].isDisjoint(with: FigureReader.furniture)
        {
          skip(&index)
          continue
        }
        if index >= regions.credit || node.tag.isBlock {
          regions.isNew = true
          regions.open.append(Int(node.end))
        }
        name(index, &regions)
      }
      index += 1
    }
  }

  /// What stands beside pictures and is neither caption nor credit.
  private static let furniture: Marks = [.share, .tags, .navigation, .related, .comments, .promotion]

  /// Passes over the element at `index`, but for a picture in it.
  private mutating func skip(_ index: inout Int) {
    let end = max(Int(table.nodes[index].end), index + 1)
    if image == nil { image = (index..<end).first { table.nodes[$0].tag == .img } }
    index = end
  }

  private mutating func add(_ text: ArraySlice<UInt8>, _ index: Int, _ regions: inout Regions) {
    func append(to pieces: inout [[UInt8]]) {
      if regions.isNew || pieces.isEmpty { pieces.append(Array(text)) } else { pieces[pieces.count - 1] += text }
    }
    if index < regions.credit {
      append(to: &creditPieces)
    } else if index < regions.caption {
      append(to: &captionPieces)
    } else if index >= regions.link, !text.allSatisfy(Scan.isSpace) {
      if regions.isNew || otherPieces.isEmpty {
        otherPieces.append((Array(text), creditPieces.isEmpty))
      } else {
        otherPieces[otherPieces.count - 1].text += text
      }
    } else {
      return
    }
    regions.isNew = false
  }

  /// Opens the region that the element at `index` is.
  private mutating func name(_ index: Int, _ regions: inout Regions) {
    let node = table.nodes[index]
    let role = FigureNames.role(table, index)
    if role.contains(.film) { isFilm = true }
    let holdsImage = image == nil && node.end - Int32(index) > 8
    if index > root, !holdsImage, index >= regions.credit {
      let text = table.text(in: index, limit: 160)
      let isCredit = own.own[index].contains(.credit) || isFigure && role.contains(.credit) && !role.contains(.caption)
      if text.isEmpty {
      } else if isCredit || text.utf8.count < 140 && CreditLabels.opens(text) && node.tag != .figcaption {
        // A label alone: what it announces stands behind it.
        let isLabel = text.hasSuffix(":") && CreditLabels.isOnlyLabel(text)
        regions.credit = isLabel && Int(node.parent) > root ? Int(table.nodes[Int(node.parent)].end) : Int(node.end)
        regions.isNew = true
        return
      }
    }
    if own.own[index].contains(.caption) || node.tag == .figcaption
      || isFigure && role.contains(.caption) && index > root && !holdsImage
    {
      regions.caption = max(regions.caption, Int(node.end))
    }
  }
}
