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
  /// Lines that are typed for certain, by what they say.
  private var isFixed: [Bool]

  init(_ source: SourceLines) {
    self.source = source
    types = [LineType](repeating: .body, count: source.lines.count)
    keys = source.lines.indices.map { LineKey.of(source.bytes($0)) }
    isFixed = [Bool](repeating: false, count: source.lines.count)
    guard !types.isEmpty else { return }
    typeByWords()
    typeForeign()
    typeCaptions()
    let region = self.region()
    findTitle(before: region)
    trim(region)
    typeTeasers(region)
    typeHeadings()
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
      if line.isBullet { types[index] = .listItem }
      guard line.words <= 45 else { continue }
      if let kind = phraseKind(line, bytes) {
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

  private func phraseKind(_ line: SourceLine, _ bytes: ArraySlice<UInt8>) -> BlocksLayer.Removed.Kind? {
    if bytes.starts(with: [0xC2, 0xA9]), let year = Dates.year(bytes), year > 0, line.words <= 30 { return .footer }
    guard let kind = Phrases.kind(of: bytes) else { return nil }
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

  /// Running text speaks for the lines around it, runs of short lines against them: the range of lines with the
  /// greatest sum (Kadane's algorithm).
  private func region() -> Range<Int> {
    var best = 0..<0
    var bestSum = 0.0
    var sum = 0.0
    var start = 0
    for index in types.indices {
      sum += vote(index)
      if sum > bestSum {
        bestSum = sum
        best = start..<index + 1
      }
      if sum < 0 {
        sum = 0
        start = index + 1
      }
    }
    return best.isEmpty ? 0..<types.count : best
  }

  private func vote(_ index: Int) -> Double {
    let line = source.lines[index]
    if case .removed(let kind) = types[index] {
      switch kind {
      case .caption, .photoCredit, .byline, .timestamp, .dateline: return -1
      case .footer: return -20
      default: return -5
      }
    }
    let words = Double(line.words)
    if line.words >= 20 || line.words >= 8 && line.endsSentence { return words }
    if line.endsSentence, line.words >= 3 { return words * 0.4 }
    if line.isBullet { return line.words >= 6 ? 0 : -2 }
    return -2
  }

  private func isSolid(_ index: Int) -> Bool {
    guard types[index] == .body || types[index] == .listItem else { return false }
    let line = source.lines[index]
    return line.words >= 20 || line.words >= 5 && line.endsSentence
  }

  /// The title: the first line of a short head, or the last line before the text that the document begins with too.
  private mutating func findTitle(before region: Range<Int>) {
    guard let solid = region.first(where: isSolid) ?? region.first else { return }
    guard let first = types.indices.first(where: { !isFixed[$0] }), first <= solid else { return }
    let line = source.lines[first]
    guard line.words <= 30, !line.isBullet, first < solid || !line.endsSentence else { return }
    let open = (first..<max(first + 1, solid)).filter { !isFixed[$0] }
    var found = first
    if open.count > 8 {
      // A whole page: its first line is often the title and the site's name, the heading stands above the text.
      let head = String(decoding: source.bytes(first), as: UTF8.self)
      guard
        let heading = open.last(where: {
          $0 > first && source.lines[$0].words >= 3 && TitleMatch.same(source.string($0), head)
        })
      else { return }
      found = heading
    } else if line.endsSentence, source.bytes(first).last == 0x2E, line.words > 12 {
      return
    }
    guard types.count > 1 else { return }
    title = found
    for index in types.indices where keys[index] == keys[found] && (index == found || source.lines[index].words >= 4) {
      fix(index, .title)
    }
  }

  /// What lies before and after the article.
  private mutating func trim(_ region: Range<Int>) {
    let head = (0..<region.lowerBound).filter { !isFixed[$0] }
    let isShort = head.count <= 4
    for index in head where !(isShort && isKeptInHead(index)) {
      fix(index, source.lines[index].words <= 6 ? .navigation : .boilerplate)
    }
    let tail = (region.upperBound..<types.count).filter { !isFixed[$0] }
    for index in tail { fix(index, .boilerplate) }
    cutAfterTrailer(region)
  }

  /// In a short head list items and decks stay.
  private func isKeptInHead(_ index: Int) -> Bool {
    let line = source.lines[index]
    return line.isBullet && line.words >= 3 || line.words >= 6
  }

  /// After "Related articles" or "Comments" comes nothing that is the article's, where it is the smaller part.
  private mutating func cutAfterTrailer(_ region: Range<Int>) {
    var left = region.reduce(0.0) { $0 + (isSolid($1) ? Double(source.lines[$1].words) : 0) }
    let all = left
    for index in region {
      if isSolid(index) { left -= Double(source.lines[index].words) }
      guard types[index] == .removed(.navigation), Phrases.isTrailer(source.bytes(index)), left < all * 0.2, left < all
      else { continue }
      for after in index..<region.upperBound where !isFixed[after] { fix(after, .boilerplate) }
      return
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
