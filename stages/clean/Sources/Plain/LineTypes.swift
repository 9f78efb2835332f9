internal import StageKit

/// What a line is.
enum LineType: Hashable, Sendable {
  case body
  case heading
  case listItem
  case removed(BlocksLayer.Removed.Kind)
}

/// Gives every line of a scraped text its type: by itself, by its neighbours, and by the document.
struct LineTyper {
  let source: SourceLines
  private(set) var types: [LineType]
  /// The line that is the title.
  private(set) var title: Int?
  /// Captions whose beginning in the line is not its own: a glued credit stands before it. By line, offset into the line.
  private(set) var cuts: [Int: Int] = [:]
  /// Captions that end in a credit: by line, the offset into the line at which the credit begins.
  private(set) var tails: [Int: Int] = [:]
  private let keys: [UInt64]
  private let phrases: [PhraseKind?]
  private(set) var context: LineContext?
  /// How much speaks for each line being the article's; empty for an empty text.
  private(set) var scores: [Int] = []
  /// Lines that are typed for certain, by what they say.
  private var isFixed: [Bool]

  init(_ source: SourceLines) {
    self.source = source
    types = [LineType](repeating: .body, count: source.lines.count)
    keys = source.lines.indices.map { LineKey.of(source.bytes($0)) }
    phrases = source.lines.indices.map { LineTyper.phrase(source.bytes($0)) }
    isFixed = [Bool](repeating: false, count: source.lines.count)
    guard !types.isEmpty else { return }
    typeByWords()
    typeForeign()
    typeCaptions()
    cutComments()
    let region = VotedRegion.find(source.lines, types)
    var context = LineContext(source, types: types, phrases: phrases, keys: keys, region: region)
    if let found = TitleLine(context: context, isFixed: isFixed).find() { setTitle(found) }
    typeTeasers(region)
    context.setKinds(types)
    judge(context)
    typeHeadings()
  }

  private mutating func fix(_ line: Int, _ kind: BlocksLayer.Removed.Kind) {
    types[line] = .removed(kind)
    isFixed[line] = true
  }

  // MARK: By itself

  /// The phrase that a line is; "12 comments" is one too.
  private static func phrase(_ line: ArraySlice<UInt8>) -> PhraseKind? {
    let rest = line.drop { Scan.isDigit($0) || $0 == 0x20 || $0 == 0x28 }
    if rest.count < line.count, rest.count < 40, Phrases.kind(of: rest) == .trailer { return .trailer }
    return Phrases.kind(of: line)
  }

  private mutating func typeByWords() {
    for index in source.lines.indices {
      let line = source.lines[index]
      let bytes = source.bytes(index)
      if line.isBullet { types[index] = .listItem }
      guard line.words <= 45 else { continue }
      if let kind = phraseKind(index) {
        fix(index, kind)
      } else if Bylines.isByline(bytes, words: line.words) {
        fix(index, .byline)
      } else if Timestamps.isTimestamp(bytes, words: line.words), !bytes.contains(0x25), !bytes.contains(0x24) {
        fix(index, .timestamp)
      } else if line.words <= 10, Dateline.placeAndDate(bytes) != nil {
        fix(index, .dateline)
      } else if Credits.isCredit(bytes, words: line.words, hasSentences: line.hasSentences) {
        fix(index, .photoCredit)
      } else if line.words <= 12, isBarred(bytes) {
        fix(index, .navigation)
      }
    }
  }

  private func phraseKind(_ index: Int) -> BlocksLayer.Removed.Kind? {
    let line = source.lines[index]
    let bytes = source.bytes(index)
    if bytes.starts(with: [0xC2, 0xA9]), let year = Dates.year(bytes), year > 0, line.words <= 30 { return .footer }
    guard let kind = phrases[index] else { return nil }
    switch kind {
    case .prompt: return line.words <= 14 || !line.hasSentences && line.words <= 25 ? .prompt : nil
    case .teaser:
      return line.words <= 20 && !line.hasSentences && (line.words <= 5 || !line.endsSentence || bytes.contains(0x3A))
        ? .teaser : nil
    case .navigation: return line.words <= 4 ? .navigation : nil
    case .footer: return line.words <= 40 ? .footer : nil
    case .trailer: return line.words <= 12 && !line.endsSentence || line.words <= 5 ? .navigation : nil
    case .advertisement: return line.words <= 12 ? .prompt : nil
    }
  }

  /// Menus in one line: `Home | News | Sport`.
  private func isBarred(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count(where: { $0 == 0x7C }) >= 2 && !bytes.contains(0x2E)
  }

  // MARK: By the document

  /// Lines in another script than the document's, at its end or few.
  private mutating func typeForeign() {
    var letters = [Int](repeating: 0, count: 11)
    let scripts = source.lines.indices.map { Script.of(source.bytes($0)) }
    for (script, count) in scripts { letters[Int(script.rawValue)] += count }
    guard let main = letters.indices.max(by: { letters[$0] < letters[$1] }) else { return }
    let total = letters.reduce(0, +)
    for index in types.indices where !isFixed[index] || types[index] == .removed(.footer) {
      let (script, count) = scripts[index]
      guard script != .none, Int(script.rawValue) != main, count >= 8 else { continue }
      // A document in two languages has much of both.
      if letters[Int(script.rawValue)] * 4 < total { fix(index, .foreign) }
    }
  }

  /// What stands below "12 comments on …" is what readers said.
  private mutating func cutComments() {
    var words = 0
    for index in types.indices where !isFixed[index] {
      let line = source.lines[index]
      let bytes = source.bytes(index)
      if words >= 60, line.words >= 4, line.words <= 30, bytes.first.map(Scan.isDigit) ?? false,
        Phrases.kind(of: bytes.drop { Scan.isDigit($0) || $0 == 0x20 }) == .trailer
      {
        for after in index..<types.count where !isFixed[after] { fix(after, .boilerplate) }
        return
      }
      if LineContext.isText(line) { words += line.words }
    }
  }

  /// Captions that stand twice in a row, with or without a credit before the first or the site's name behind the second.
  private mutating func typeCaptions() {
    for index in types.indices {
      let bytes = source.bytes(index)
      let next = index + 1 < types.count ? source.bytes(index + 1) : nil
      if source.lines[index].words <= 60, let cut = Credits.gluedCaption(bytes, next: next) {
        cuts[index] = cut
        fix(index, .caption)
        if let next, repeats(bytes.dropFirst(cut), next) { fix(index + 1, .caption) }
        continue
      }
      if !isFixed[index], source.lines[index].words <= 60, let tail = Credits.trailing(bytes) {
        tails[index] = tail
        fix(index, .caption)
        continue
      }
      guard let next, source.lines[index].words >= 4, source.lines[index].words <= 60 else { continue }
      if !isFixed[index], !source.lines[index].hasSentences, repeats(bytes, next), index > 0 {
        fix(index, .caption)
        fix(index + 1, .caption)
      }
    }
  }

  /// Whether `next` is `line` again, perhaps with the site's name, a number and a date behind it.
  private func repeats(_ line: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Bool {
    guard line.count >= 20 else { return false }
    guard next.starts(with: line) else { return LineKey.of(line) == LineKey.of(next) }
    let tail = next.dropFirst(line.count)
    return tail.isEmpty
      || tail.count <= 60 && (tail.contains(where: Scan.isDigit) || tail.count <= 30) && !tail.contains(0x21)
  }

  // MARK: The article's part of the text

  private func isSolid(_ index: Int) -> Bool {
    guard types[index] == .body || types[index] == .listItem else { return false }
    let line = source.lines[index]
    return line.words >= 20 || line.words >= 5 && line.endsSentence
  }

  private mutating func setTitle(_ found: Int) {
    title = found
    for index in types.indices where keys[index] == keys[found] && (index == found || source.lines[index].words >= 4) {
      fix(index, .title)
    }
  }

  /// Lines that what is known of them all together makes no part of the article.
  private mutating func judge(_ context: LineContext) {
    self.context = context
    scores = LineScores(context).values
    let article = ArticleLines(source.lines, scores)
    for index in types.indices where !isFixed[index] && !article.isArticle[index] {
      fix(index, source.lines[index].words <= 6 ? .navigation : .boilerplate)
    }
  }

  // MARK: By the neighbours

  /// Two short lines without full stops between paragraphs, in a text that has no empty lines: a caption and a headline of
  /// another article. One such line is a heading.
  private mutating func typeTeasers(_ region: Range<Int>) {
    guard source.lines.filter(\.isAfterGap).count * 4 < source.lines.count else { return }
    var index = region.lowerBound
    while index < region.upperBound {
      var end = index
      while end < region.upperBound, isTeaserLine(end) { end += 1 }
      if end - index == 2, !source.bytes(index).contains(where: Scan.isDigit) || source.lines[index].words >= 6,
        index > region.lowerBound, end < region.upperBound, isSolid(index - 1) || isFixed[index - 1],
        isSolid(end) || isFixed[end]
      {
        for line in index..<end { fix(line, .teaser) }
      }
      index = max(end, index + 1)
    }
  }

  private func isTeaserLine(_ index: Int) -> Bool {
    let line = source.lines[index]
    return types[index] == .body && !isFixed[index] && line.words >= 4 && line.words <= 25 && !line.endsSentence
      && !line.isBullet
  }

  /// A short line that a paragraph follows is a heading.
  private mutating func typeHeadings() {
    var follower: Int?
    for index in types.indices.reversed() {
      guard types[index] == .body else {
        if types[index] == .listItem { follower = index }
        continue
      }
      let line = source.lines[index]
      if line.words <= 14, !line.isBullet, isHeadingEnd(index), let follower, follower - index <= 3,
        types[follower] != .heading || line.words <= 8
      {
        types[index] = .heading
      }
      follower = index
    }
  }

  private func isHeadingEnd(_ index: Int) -> Bool {
    let line = source.lines[index]
    if !line.endsSentence { return true }
    let last = source.bytes(index).last
    return (last == 0x3F || last == 0x21 || last == 0x3A) && line.words <= 12 && line.isAfterGap && !line.hasSentences
      && last != 0x3A
  }
}
