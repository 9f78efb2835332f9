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
  let phrases: [PhraseKind?]
  private(set) var context: LineContext?
  /// How much speaks for each line being the article's; empty where the lines are too many, or none.
  private(set) var scores: [Int] = []
  /// Lines that are typed for certain, by what they say.
  private var isFixed: [Bool]

  init(_ source: SourceLines) {
    self.source = source
    types = [LineType](repeating: .body, count: source.lines.count)
    keys = source.lines.indices.map { LineKey.of(source.bytes($0)) }
    phrases = source.lines.indices.map { LineWording.phrase(source.bytes($0)) }
    isFixed = [Bool](repeating: false, count: source.lines.count)
    guard !types.isEmpty else { return }
    typeByWords()
    typeForeign()
    typeCaptions()
    cutComments()
    let region = VotedRegion.find(source.lines, types)
    guard types.count <= LineTyper.mostLines else {
      keep(region)
      return
    }
    var context = LineContext(source, types: types, phrases: phrases, keys: keys, region: region)
    if let found = TitleLine(context: context, isFixed: isFixed).find() { setTitle(found) }
    typeTeasers(region)
    context.setKinds(types)
    judge(context)
    typeHeadings()
  }

  /// Lines of a text in which none is doubted where nothing certain tells that it comes from a page.
  private static let shortText = 15

  /// No article has as many lines; a text with more is not looked at line by line.
  private static let mostLines = 100_000

  private mutating func keep(_ region: Range<Int>) {
    for index in types.indices where !isFixed[index] && !region.contains(index) { fix(index, .boilerplate) }
  }

  private mutating func fix(_ line: Int, _ kind: BlocksLayer.Removed.Kind) {
    types[line] = .removed(kind)
    isFixed[line] = true
  }

  // MARK: By itself

  private mutating func typeByWords() {
    for index in source.lines.indices {
      let line = source.lines[index]
      let bytes = source.bytes(index)
      if line.isBullet, !isSpeech(index) { types[index] = .listItem }
      if goesOn(index) { continue }
      if let kind = LineWording.kind(of: line, bytes, phrase: phrases[index]) { fix(index, kind) }
    }
  }

  /// Whether a line goes on with the sentence of the line above, in a text that was broken into lines.
  private func goesOn(_ index: Int) -> Bool {
    guard index > 0, !source.lines[index].isAfterGap, let first = source.bytes(index).first, Scan.isLower(first) else {
      return false
    }
    return source.lines[index - 1].words >= 5 && !source.lines[index - 1].endsSentence
  }

  /// Whether a line that opens with a dash is somebody speaking: a sentence, no item above or below it.
  private func isSpeech(_ index: Int) -> Bool {
    let bytes = source.bytes(index)
    guard source.lines[index].endsSentence, bytes.starts(with: [0xE2, 0x80, 0x93]) || bytes.first == 0x2D else {
      return false
    }
    let isAlone = [index - 1, index + 1].allSatisfy { !source.lines.indices.contains($0) || !source.lines[$0].isBullet }
    return isAlone || source.lines[index].hasSentences
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
    // A text of one line is no caption, whatever it ends in.
    guard types.count > 1 else { return }
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
      if !isFixed[index], isCaptionLike(index), repeats(bytes, next), index > 0 {
        fix(index, .caption)
        fix(index + 1, .caption)
      }
    }
  }

  /// "24. April" ends no sentence: a line that is there again letter for letter may have a full stop within.
  private func isCaptionLike(_ index: Int) -> Bool {
    let line = source.lines[index]
    return !line.hasSentences || !line.endsSentence && keys[index] == keys[index + 1]
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
    // The page's name: the title and, behind a dash or a bar, the site.
    let bytes = source.bytes(found)
    for index in 0..<found where !isFixed[index] && source.lines[found].words >= 3 {
      let tail = source.bytes(index).dropFirst(bytes.count).drop { $0 == 0x20 }
      guard source.bytes(index).starts(with: bytes), tail.count <= 60, let sign = tail.first else { continue }
      if sign == 0x2D || sign == 0x7C || sign == 0xE2 || sign == 0x3A { fix(index, .boilerplate) }
    }
  }

  /// Lines that what is known of them all together makes no part of the article.
  private mutating func judge(_ context: LineContext) {
    self.context = context
    scores = LineScores(context).values
    guard isWorn || types.count > LineTyper.shortText else { return }
    let article = ArticleLines(source.lines, scores)
    var isList = false
    for index in types.indices {
      if isFixed[index] {
        isList = isTeaserHeading(index) || isList && types[index] != .removed(.navigation)
      } else if article.isArticle[index], !(isList && context.textSums[index] == context.textSums.last) {
        isList = false
      } else {
        fix(index, outside(index, isList))
      }
    }
  }

  /// Whether something in the text tells that it comes from a page. Where nothing does, no line is doubted: a short report of
  /// a wire looks like furniture, but for the furniture around it.
  var isWorn: Bool {
    types.contains {
      switch $0 {
      case .removed(.prompt), .removed(.navigation), .removed(.footer), .removed(.teaser), .removed(.foreign),
        .removed(.boilerplate):
        true
      default: false
      }
    }
  }

  /// What a line outside the article is: below "Related articles" a line of some words announces one.
  private func outside(_ index: Int, _ isList: Bool) -> BlocksLayer.Removed.Kind {
    let line = source.lines[index]
    if isList, line.words >= 3 || line.text.count >= 24, line.words <= 30 { return .teaser }
    return line.words <= 6 ? .navigation : .boilerplate
  }

  private func isTeaserHeading(_ index: Int) -> Bool {
    let line = source.lines[index]
    let kind = phrases[index]
    return (kind == .trailer || kind == .teaser) && line.words <= 6 && !Phrases.isCommentsHeading(source.bytes(index))
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
      && !line.isBullet && !goesOn(index) && !(index + 1 < types.count && goesOn(index + 1))
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
