internal import Bytes

/// Finds the sentences of one piece of running text.
///
/// One pass: each mark that may end a sentence is looked at once, with at most `reach` bytes around it, and the marks and
/// spaces after it are consumed with it. So the time is linear whatever the input.
struct SentenceScanner {
  /// No text has more sentences.
  static let most = 1 << 22
  /// How far, in bytes, a decision looks to either side.
  static let reach = 48

  let bytes: [UInt8]
  let rules: LanguageRules
  /// What each byte may be the start of.
  private let classes: [Candidate]
  /// The quotation marks and brackets that stand open.
  var enclosures = Enclosures()
  /// What turned out to be one sentence, once its closing mark tells so.
  var rejoin: Whole?
  /// Whether the text is a story.
  var story: Bool?
  /// Whether the piece has no mark but commas, which then divide it.
  private var dividesAtCommas = false
  /// Whether the text's author writes no capitals; found out when it first matters.
  private var informal: Bool?
  /// Who decides about gaps without a mark.
  let judge: BoundaryJudge
  var style = WritingStyle()
  private(set) var piece = PieceFacts(span: 0..<0, endsInMark: false)

  /// How many sentences are kept, and one more.
  private let most: Int

  /// Candidates looked at so far; each is looked at once.
  private(set) var looks = 0

  enum Candidate: UInt8 { case none, mark, bracket, lead, quote, gap }

  init(_ bytes: [UInt8], _ rules: LanguageRules, judge: BoundaryJudge = .model(.shipped), most: Int = most) {
    self.bytes = bytes
    self.rules = rules
    self.judge = judge
    self.most = most
    var classes = Array(repeating: Candidate.none, count: 256)
    for byte in ".!?".utf8 + rules.extraStops { classes[Int(byte)] = .mark }
    classes[0x29] = .bracket
    classes[0x22] = .quote
    if rules.keepsStorySpeech { classes[0x27] = .quote }
    for lead in [0xC2, 0xD6, 0xD8, 0xDB, 0xE0, 0xE1, 0xE2, 0xE3, 0xEF, 0xF0] { classes[lead] = .lead }
    if rules.colonEndsLabels { classes[0x3A] = .mark }
    if rules.modelled != nil, judge.decides {
      for space in [0x20, 0x0A] { classes[space] = .gap }
    }
    self.classes = classes
  }

  /// Adds the sentences of `piece`, which together cover all of it but white space.
  mutating func scan(_ piece: Range<Int>, into sentences: inout [Range<Int>]) {
    var start = piece.lowerBound
    let items = ListItems.starts(in: piece, bytes, rules)
    var nextItem = 0
    enclosures.removeAll()
    dividesAtCommas = rules.commasMayDivide && isUnstopped(piece)
    self.piece = PieceFacts(span: piece, endsInMark: LineJoiner.endsSentence(piece, bytes))
    var i = start
    while i < piece.upperBound {
      if nextItem < items.count, i >= items[nextItem] {
        append(start..<items[nextItem], to: &sentences)
        start = items[nextItem]
        nextItem += 1
      }
      let candidate = classes[Int(bytes[i])]
      if candidate.rawValue == 0 {
        i += 1
        continue
      }
      if candidate == .gap, isPlainGap(at: i, limit: piece.upperBound) {
        i += 2
        continue
      }
      looks += 1
      let (boundary, resume) = look(at: i, candidate, from: start, limit: piece.upperBound)
      if let whole = rejoin { start = takeBack(whole, from: start, &sentences) }
      if let boundary {
        append(start..<boundary.end, to: &sentences)
        start = boundary.next
      }
      i = max(i + 1, resume)
    }
    append(start..<piece.upperBound, to: &sentences)
    style.note(pieceEndsInMark: self.piece.endsInMark)
  }

  /// Where a sentence ends and the next begins.
  struct Boundary {
    var end: Int
    var next: Int
  }

  private func append(_ span: Range<Int>, to sentences: inout [Range<Int>]) {
    let span = Paragraphs.trimmed(span, bytes)
    if !span.isEmpty, sentences.count <= most { sentences.append(span) }
  }

  /// Takes back the sentences since an opening mark, unless there are too many; where the sentence starts now.
  private mutating func takeBack(_ whole: Whole, from start: Int, _ sentences: inout [Range<Int>]) -> Int {
    rejoin = nil
    var left = sentences.count
    while left > 0, sentences[left - 1].upperBound > whole.opening {
      left -= 1
      if sentences.count - left > whole.mostBoundaries { return start }
    }
    guard left < sentences.count else { return start }
    let first = sentences[left].lowerBound
    sentences.removeSubrange(left...)
    return first
  }

  /// Looks at the candidate at `i`: the boundary, if it is one, and where to go on.
  private mutating func look(at i: Int, _ candidate: Candidate, from start: Int, limit: Int) -> (Boundary?, Int) {
    switch candidate {
    case .none: return (nil, i + 1)
    case .gap: return gap(at: i, from: start, limit: limit)
    case .bracket: return smiley(at: i, from: start, limit: limit)
    case .mark: return mark(at: i, from: start, limit: limit)
    case .quote: return enclosing(at: i, ScalarAt(value: UInt32(bytes[i]), length: 1), from: start, limit: limit)
    case .lead:
      guard let scalar = bytes.scalar(at: i) else { return (nil, i + 1) }
      if Marks.isTerminator(scalar.value) { return mark(at: i, from: start, limit: limit) }
      if Marks.isOpener(scalar.value) || Marks.isCloser(scalar.value) {
        return enclosing(at: i, scalar, from: start, limit: limit)
      }
      if scalar.value == Marks.arabicComma, dividesAtCommas { return comma(at: i, limit: limit) }
      if Marks.isEmoji(scalar.value) { return emoji(at: i, from: start, limit: limit) }
      return (nil, i + scalar.length)
    }
  }

  private mutating func mark(at i: Int, from start: Int, limit: Int) -> (Boundary?, Int) {
    let stop = Stop(at: i, bytes, rules, limit: limit, quoted: enclosures.isOpen(0x22))
    if stop.closed > stop.end { noteClosers(of: stop, from: start, limit: limit) }
    guard stop.closed < limit else { return (nil, limit) }
    let next = skipSpace(stop.closed, limit)
    noteStyle(after: stop, next: next, from: start)
    let context = BoundaryContext(
      bytes, rules, sentence: start, stop: stop, next: next, limit: limit, informal: isInformal)
    return (context.isBoundary ? Boundary(end: stop.closed, next: next) : nil, stop.closed)
  }

  /// Whether the first person is written small, as only those do who write without capitals (English alone shows it).
  private var isInformal: Bool {
    mutating get {
      if let informal { return informal }
      let found = rules.smallPronounIsInformal && Informality.writesSmallPronoun(bytes)
      informal = found
      return found
    }
  }

  // MARK: Commas

  /// A longer piece than this, in bytes, without a stop is no heading.
  private static let longestHeading = 120

  private func isUnstopped(_ piece: Range<Int>) -> Bool {
    guard piece.count > SentenceScanner.longestHeading else { return false }
    var i = piece.lowerBound
    while i < piece.upperBound, let scalar = bytes.scalar(at: i) {
      if Marks.isTerminator(scalar.value) { return false }
      i += scalar.length
    }
    return true
  }

  /// The comma divides, unless it only sets off the one word after it.
  private func comma(at i: Int, limit: Int) -> (Boundary?, Int) {
    let end = i + 2
    let next = skipSpace(end, limit)
    guard next > end, next < limit else { return (nil, end) }
    var word = next
    let last = min(limit, next + SentenceScanner.reach)
    while word < last, bytes[word] > 0x20 { word += 1 }
    if let mark = bytes.scalar(before: word), mark.value == Marks.arabicComma { return (nil, end) }
    return (Boundary(end: end, next: next), end)
  }

  // MARK: Pictures

  private func smiley(at i: Int, from start: Int, limit: Int) -> (Boundary?, Int) {
    // ":)" and ";-)" end a sentence before a capital.
    guard i > start + 1, i + 1 < limit, isSpace(bytes[i + 1]) else { return (nil, i + 1) }
    let eyes = bytes[i - 1] == 0x2D ? bytes[i - 2] : bytes[i - 1]
    guard eyes == 0x3A || eyes == 0x3B else { return (nil, i + 1) }
    return pictureBoundary(end: i + 1, limit: limit)
  }

  private func emoji(at i: Int, from start: Int, limit: Int) -> (Boundary?, Int) {
    var end = i
    while end < limit, let scalar = bytes.scalar(at: end), Marks.isEmoji(scalar.value) { end += scalar.length }
    guard end < limit, i > start, isSpace(bytes[end]) else { return (nil, end) }
    return pictureBoundary(end: end, limit: limit)
  }

  private func pictureBoundary(end: Int, limit: Int) -> (Boundary?, Int) {
    let next = skipSpace(end, limit)
    guard next < limit, let scalar = bytes.scalar(at: next), scalar.letterCase == .upper else { return (nil, end) }
    return (Boundary(end: end, next: next), end)
  }

  // MARK: Spaces

  private func isSpace(_ byte: UInt8) -> Bool { LetterCase.ofASCII(byte) == .space }

  func skipSpace(_ start: Int, _ limit: Int) -> Int {
    var i = start
    while i < limit, let scalar = bytes.scalar(at: i), Paragraphs.isBlank(scalar.value) { i += scalar.length }
    return min(i, limit)
  }
}
