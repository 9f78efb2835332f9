/// Reads one figure: the text of its caption, and who is credited.
struct FigureReader {
  private let table: NodeTable
  private let root: Int
  private var text: FigureText
  private(set) var url: String?
  private(set) var caption: String?
  /// The first the most important.
  private(set) var credits: [String] = []

  /// `image`: the picture where it stands before `root`.
  init(_ table: NodeTable, _ own: PageMarks, _ root: Int, image: Int?) {
    self.table = table
    self.root = root
    text = FigureText(table, own, root, image: image)
    read()
  }

  private mutating func read() {
    guard let image = text.image, !text.isFilm, text.isFigure || !text.hasByline else { return }
    url = address(image)
    let alternatives = [AttributeName.alt, .title].compactMap { table.value(image, $0).map { Entities.decoded($0) } }
    if text.captions.isEmpty { takeOthers(alternatives) }
    addAttributes(image)
    divide()
    if credits.isEmpty { credits = titleCredit(alternatives) }
    if let only = caption, credits.isEmpty, CaptionSplit.isNames(only),
      only.utf8.contains(0x2F) || Agencies.contains(only) || only.contains(" for The ")
    {
      (caption, credits) = (nil, CreditText.credits(only))
    }
    if text.hasByline || caption.map(FigureReader.isByline) ?? false { (caption, credits) = (nil, []) }
  }

  /// Where no element is named as a caption: the text that repeats the picture's alternative text, or that stands right
  /// before a credit.
  private mutating func takeOthers(_ alternatives: [String]) {
    let repeated = text.others.filter { piece in alternatives.contains { FigureReader.repeats(piece.text, $0) } }
    if let first = repeated.first {
      // A name above more text heads a portrait of the author.
      guard text.others.count <= 2 || VisibleFacts.looksLikeName(Scan.collapsed(first.text)) == false else { return }
      text.captions = repeated.map(\.text)
    } else if !text.credits.isEmpty, let last = text.others.last(where: { $0.isBeforeCredit }) {
      text.captions = [last.text]
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
      if text.captions.isEmpty, let value = table.value(node, .dataCaption) { text.captions = [Array(value.utf8)] }
      if text.credits.isEmpty, let value = table.value(node, .dataCredit) { text.credits = [Array(value.utf8)] }
    }
  }

  /// Cuts the pieces into the caption and the credits.
  private mutating func divide() {
    // Sentences are no credits, whatever their names.
    let sentences = text.credits.filter { FigureReader.isSentence($0) }
    text.credits.removeAll { FigureReader.isSentence($0) }
    var pieces = FigureReader.distinct(text.captions + sentences)
    var credit = FigureReader.distinct(text.credits).filter { !CreditLabels.isOnlyLabel($0) }.joined(separator: " | ")
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
    if let text = caption, !text.utf8.contains(where: Scan.isWord) || text.utf8.count < 24 && Dates.parse(text) != nil {
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
      || AuthorWords.openerLength(caption) > 0 && Dates.parse(caption) != nil && words <= 16
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

  /// Nine words and more that end like a sentence or are mostly small letters, without the label of a credit.
  private static func isSentence(_ piece: [UInt8]) -> Bool {
    let text = Scan.collapsed(piece)
    let bytes = Array(text.utf8)
    let words = text.split(separator: " ")
    let small = words.filter { $0.first.map { $0.isLowercase } ?? false }.count
    return words.count >= 9 && (Sentences.ends(bytes, at: bytes.count) || small * 2 > words.count)
      && CreditLabels.end(bytes, at: 0) == nil && !text.lowercased().contains("rights reserved")
  }

  /// A last piece of a caption that stands in an element of its own and is no sentence.
  private static func mayBeCredit(_ piece: String) -> Bool {
    let bytes = Array(piece.utf8)
    return piece.split(separator: " ").count <= 9 && bytes.count <= 90 && !Sentences.ends(bytes, at: bytes.count)
      && Dates.parse(piece) == nil
  }

  /// A picture that is loaded late names itself in a data attribute, and in `src` what stands there until then.
  private func address(_ image: Int) -> String? {
    for name in [AttributeName.dataSrc, .src] {
      if let value = table.value(image, name).map({ Scan.collapsed($0) }), !value.isEmpty, !value.hasPrefix("data:") {
        return value
      }
    }
    return table.value(image, .srcset)?.split(separator: " ").first.map(String.init)
  }
}
