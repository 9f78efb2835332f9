internal import Bytes

/// A picture of an article with what stands under it.
struct Figure: Sendable {
  var url: String?
  var caption: String?
  /// Agencies and photographers, the first the most important.
  var credits: [String]
  /// The first block behind its beginning.
  var block: Int

  /// As metadata have it. `at` counts Unicode scalars of the text.
  func value(at offset: Int) -> JSONValue {
    var members: [JSONValue.Member] = []
    if let url { members.append(.init("url", .string(url))) }
    if let caption { members.append(.init("caption", .string(caption))) }
    if let credit = credits.first { members.append(.init("credit", .string(credit))) }
    if credits.count > 1 { members.append(.init("credits", .strings(credits))) }
    members.append(.init("at", .integer(offset)))
    return .object(members)
  }
}

/// Finds the figures of an article that have a caption or a credit.
struct FigureFinder {
  private let filter: ArticleFilter
  private let table: NodeTable
  private(set) var figures: [Figure] = []
  private var seen = Set<UInt64>()
  /// The most figures that one document keeps.
  private static let limit = 200

  /// Furniture whose pictures are not the article's.
  private static let elsewhere: Marks = [.related, .comments, .footer, .authorBox]

  init(_ filter: ArticleFilter) {
    self.filter = filter
    table = filter.table
    let end = Int(table.nodes[filter.container].end)
    var index = start()
    while index < end, figures.count < FigureFinder.limit {
      let marks = filter.finder.marks[index]
      let isElsewhere = table.nodes[index].tag != .text && !marks.isDisjoint(with: FigureFinder.elsewhere)
      if table.nodes[index].tag == .figure || isWrapper(index) {
        if !isElsewhere { add(index) }
        index = Int(table.nodes[index].end)
      } else {
        index += 1
      }
    }
  }

  /// Where the article's head begins: at its title, or a little before its body.
  private func start() -> Int {
    let range = filter.page.range(filter.container, table)
    guard let title = filter.titleBlock, title < range.lowerBound, range.lowerBound - title < 80 else {
      return max(0, filter.container - 400)
    }
    return max(0, filter.page.blocks[title].node - 200)
  }

  /// An element outside figures that is named like a caption, or like a figure with a caption in it.
  private func isWrapper(_ index: Int) -> Bool {
    let node = table.nodes[index]
    guard node.tag != .text, node.attributeCount > 0 || node.tag == .figcaption else { return false }
    let own = filter.finder.ownMarks.own[index]
    if own.contains(.caption), node.end - Int32(index) < 40 { return followsImage(index) }
    guard own.contains(.figure), node.end - Int32(index) < 60 else { return false }
    var hasImage = false
    var hasCaption = false
    for inner in index + 1..<Int(node.end) where table.nodes[inner].tag != .text {
      let tag = table.nodes[inner].tag
      if tag == .img || tag == .picture || tag == .ampImage { hasImage = true }
      if tag == .p && node.end - Int32(index) > 30 { return false }
      if tag == .figure { return false }
      if !filter.finder.ownMarks.own[inner].isDisjoint(with: [.caption, .credit]) { hasCaption = true }
    }
    return hasImage && hasCaption
  }

  /// Whether a picture stands a little before `index`.
  private func followsImage(_ index: Int) -> Bool {
    (max(0, index - 40)..<index).contains { [Tag.img, .picture, .ampImage].contains(table.nodes[$0].tag) }
  }

  private mutating func add(_ root: Int) {
    var reader = FigureReader(table, filter.finder.ownMarks, root)
    reader.read()
    guard reader.caption != nil || !reader.credits.isEmpty else { return }
    let key = WordHash.pair(LineKey.of(reader.caption ?? ""), LineKey.of(reader.credits.first ?? ""))
    guard seen.insert(key).inserted else { return }
    figures.append(
      Figure(url: reader.url, caption: reader.caption, credits: reader.credits, block: Int(filter.page.first[root])))
  }
}

/// Reads one figure: the text of its caption, and who is credited.
private struct FigureReader {
  let table: NodeTable
  let own: PageMarks
  let root: Int
  var url: String?
  var caption: String?
  var credits: [String] = []
  private var captionPieces: [[UInt8]] = []
  private var creditPieces: [[UInt8]] = []

  init(_ table: NodeTable, _ own: PageMarks, _ root: Int) {
    self.table = table
    self.own = own
    self.root = root
  }

  mutating func read() {
    walk(Int(root)..<Int(table.nodes[root].end), inCaption: own.own[root].contains(.caption))
    if captionPieces.isEmpty, creditPieces.isEmpty, let text = table.value(root, .dataCaption) {
      captionPieces = [Array(text.utf8)]
    }
    var pieces = FigureReader.distinct(captionPieces)
    var credit = FigureReader.distinct(creditPieces).joined(separator: " | ")
    if credit.isEmpty, pieces.count > 1, let last = pieces.last, FigureReader.mayBeCredit(last) {
      credit = last
      pieces.removeLast()
    }
    let split = CaptionSplit(pieces.joined(separator: " "))
    caption = split.caption.isEmpty ? nil : split.caption
    credits = CaptionSplit.credits(credit.isEmpty ? split.credit : credit)
    if let only = caption, credits.isEmpty, Credits.opens(Array(only.utf8)[...]), only.utf8.count < 80 {
      credits = CaptionSplit.credits(only)
      caption = nil
    }
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

  /// A last piece of a caption that stands in an element of its own and is no sentence.
  private static func mayBeCredit(_ piece: String) -> Bool {
    let bytes = Array(piece.utf8)
    return piece.split(separator: " ").count <= 9 && bytes.count <= 90 && !Sentences.ends(bytes, at: bytes.count)
      && Dates.parse(piece) == nil
  }

  /// Text in elements of its own makes pieces of its own; bold, italics and links do not.
  private mutating func walk(_ range: Range<Int>, inCaption: Bool) {
    var captionEnd = inCaption ? range.upperBound : 0
    var creditEnd = own.own[root].contains(.credit) && !inCaption ? range.upperBound : 0
    var isNew = true
    var open: [Int] = []
    var index = range.lowerBound
    while index < range.upperBound {
      while let last = open.last, last <= index {
        open.removeLast()
        isNew = true
      }
      let node = table.nodes[index]
      switch node.tag {
      case .text:
        let text = table.pool[table.textRange(index)]
        if index < creditEnd {
          add(text, to: &creditPieces, isNew)
        } else if index < captionEnd {
          add(text, to: &captionPieces, isNew)
        }
        isNew = false
      case .img, .ampImage: if url == nil { url = address(index) }
      case .a, .b, .strong, .i, .em, .u, .time, .abbr, .font: break
      default:
        if node.tag.isSkipped || table.value(index, .role) == "button" {
          index = max(Int(node.end), index + 1)
          continue
        }
        isNew = true
        open.append(Int(node.end))
        let marks = own.own[index]
        let isSmall = node.end - Int32(index) <= 6
        if marks.contains(.credit), index > range.lowerBound || creditEnd > 0 {
          creditEnd = max(creditEnd, Int(node.end))
        } else if marks.contains(.caption) || node.tag == .figcaption {
          captionEnd = max(captionEnd, Int(node.end))
        } else if isSmall,
          index < captionEnd || node.tag == .small || node.tag == .span || node.tag == .div || node.tag == .p,
          startsWithCredit(index)
        {
          creditEnd = max(creditEnd, Int(node.end))
        }
      }
      index += 1
    }
  }

  private func add(_ text: ArraySlice<UInt8>, to pieces: inout [[UInt8]], _ isNew: Bool) {
    if isNew || pieces.isEmpty { pieces.append(Array(text)) } else { pieces[pieces.count - 1] += text }
  }

  private func startsWithCredit(_ index: Int) -> Bool {
    Credits.opens(Array(table.text(in: index, limit: 60).utf8)[...])
  }

  private func address(_ image: Int) -> String? {
    for name in [AttributeName.src, .dataSrc] {
      if let value = table.value(image, name), !value.isEmpty, !value.hasPrefix("data:") { return value }
    }
    return table.value(image, .srcset)?.split(separator: " ").first.map(String.init)
  }
}

/// A caption cut into what it says and whom it credits.
struct CaptionSplit {
  var caption: String
  var credit: String

  private static let words = [
    "foto:", "photo:", "fotos:", "photos:", "bild:", "bildquelle:", "quelle:", "credit:", "credits:", "image:",
    "picture:", "photograph:", "source:", "copyright:",
    "crédit:", "crédit photo:", "crédits:", "fotó:", "фото:", "zdjęcie:", "fot.", "kuva:", "image credit:",
    "photo credit:", "photo by ", "photograph by ", "image by ",
    "courtesy of", "©", "copyright ", "foto ", "(c)", "bild ", "/ afp", "写真：", "foto：", "via getty", "getty images",
  ]

  init(_ text: String) {
    caption = text
    credit = ""
    let bytes = Array(text.utf8)
    guard bytes.count > 4, let (place, length) = CaptionSplit.mark(bytes) else {
      bracketed(bytes)
      return
    }
    let rest = String(decoding: bytes[(place + length)...], as: UTF8.self).trimmed
    guard !rest.isEmpty, rest.utf8.count <= 120 else { return }
    credit = rest.hasSuffix(")") && !rest.contains("(") ? String(rest.dropLast()) : rest
    caption = String(decoding: bytes[..<place], as: UTF8.self).trimmed
  }

  /// The last word that announces a credit, and its length.
  private static func mark(_ bytes: [UInt8]) -> (Int, Int)? {
    var best: (Int, Int)?
    for word in words.prefix(30) {
      let needle = Array(word.utf8)
      var from = 0
      while let place = bytes.withUnsafeBufferPointer({ Scan.find(needle, in: $0, from: from, folding: true) }) {
        from = place + 1
        let isStart = place == 0 || !Scan.isWord(bytes[place - 1]) || needle[0] >= 0x80
        // A word without a colon is one only behind a stop or bracket.
        let isClear =
          word.hasSuffix(":") || word == "©" || word == "fot." || place == 0
          || ".|(-–!?\"".utf8.contains(bytes[max(0, place - 2)]) || bytes[place - 1] == 0x28
        if isStart, isClear, best.map({ place > $0.0 || place == $0.0 && needle.count > $0.1 }) ?? true {
          best = (place, needle.count)
        }
      }
    }
    return best
  }

  /// A last bracket with an agency in it: "(Reuters)", "(Jane Doe/AFP)".
  private mutating func bracketed(_ bytes: [UInt8]) {
    guard bytes.last == 0x29, let open = bytes.lastIndex(of: 0x28), open > 8 else { return }
    let inside = String(decoding: bytes[(open + 1)..<(bytes.count - 1)], as: UTF8.self)
    let words = inside.split(separator: " ")
    let agencies = [
      "afp", "reuters", "getty", "dpa", "epa", "/ap", "/", "imago", "shutterstock", "efe", "ansa", "xinhua", "keystone",
    ]
    guard words.count <= 7, !inside.utf8.contains(where: Scan.isDigit),
      inside == "AP" || agencies.contains(where: { inside.lowercased().contains($0) })
    else { return }
    credit = inside
    caption = String(decoding: bytes[..<open], as: UTF8.self).trimmed
  }

  /// The credits in a string, without what introduces them.
  static func credits(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == "|" || $0 == "｜" }).map { Credits.cleaned(String($0)) }.filter {
      !$0.isEmpty && $0.utf8.count <= 160
    }
  }
}
