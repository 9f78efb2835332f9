internal import Bytes

/// Finds the sentences of one piece of running text.
///
/// One pass: each mark that may end a sentence is looked at once, with at most `reach` bytes around it, and the marks and
/// spaces after it are consumed with it. So the time is linear whatever the input.
struct SentenceScanner {
  /// How far, in bytes, a decision looks to either side.
  static let reach = 48

  let bytes: [UInt8]
  let rules: LanguageRules
  /// What each byte may be the start of.
  private let classes: [Candidate]
  /// The last item number of the list that the sentence is in.
  private var list: Enumerator?
  private var bulleted = false
  /// Whether the text's author writes no capitals; found out when it first matters.
  private var informal: Bool?

  enum Candidate: UInt8 { case none, mark, bracket, lead }

  init(_ bytes: [UInt8], _ rules: LanguageRules) {
    self.bytes = bytes
    self.rules = rules
    var classes = Array(repeating: Candidate.none, count: 256)
    for byte in ".!?".utf8 + rules.extraStops { classes[Int(byte)] = .mark }
    classes[0x29] = .bracket
    for lead in [0xD6, 0xD8, 0xDB, 0xE0, 0xE1, 0xE2, 0xE3, 0xEF, 0xF0] { classes[lead] = .lead }
    self.classes = classes
  }

  /// Adds the sentences of `piece`, which together cover all of it but white space.
  mutating func scan(_ piece: Range<Int>, into sentences: inout [Range<Int>]) {
    var start = piece.lowerBound
    list = nil
    openSentence(at: start, limit: piece.upperBound)
    var i = start
    while i < piece.upperBound {
      let candidate = classes[Int(bytes[i])]
      if candidate == .none {
        i += 1
        continue
      }
      let (boundary, resume) = look(at: i, candidate, from: start, limit: piece.upperBound)
      if let boundary {
        append(start..<boundary.end, to: &sentences)
        start = boundary.next
        openSentence(at: start, limit: piece.upperBound)
      }
      i = max(i + 1, resume)
    }
    append(start..<piece.upperBound, to: &sentences)
  }

  /// Where a sentence ends and the next begins.
  struct Boundary {
    var end: Int
    var next: Int
  }

  private func append(_ span: Range<Int>, to sentences: inout [Range<Int>]) {
    let span = Paragraphs.trimmed(span, bytes)
    if !span.isEmpty { sentences.append(span) }
  }

  /// Looks at the candidate at `i`: the boundary, if it is one, and where to go on.
  private mutating func look(at i: Int, _ candidate: Candidate, from start: Int, limit: Int) -> (Boundary?, Int) {
    switch candidate {
    case .none: return (nil, i + 1)
    case .bracket: return smileyOrItem(at: i, from: start, limit: limit)
    case .mark:
      if let item = item(at: i, from: start, limit: limit) { return item }
      return mark(at: i, from: start, limit: limit)
    case .lead:
      guard let scalar = bytes.scalar(at: i) else { return (nil, i + 1) }
      if Marks.isTerminator(scalar.value) { return mark(at: i, from: start, limit: limit) }
      if Marks.isBullet(scalar.value), bulleted, i > start { return (Boundary(end: i, next: i), i + scalar.length) }
      if Marks.isEmoji(scalar.value) { return emoji(at: i, from: start, limit: limit) }
      return (nil, i + scalar.length)
    }
  }

  private mutating func mark(at i: Int, from start: Int, limit: Int) -> (Boundary?, Int) {
    let stop = Stop(at: i, bytes, rules, limit: limit)
    guard stop.closed < limit else { return (nil, limit) }
    let next = skipSpace(stop.closed, limit)
    let context = BoundaryContext(
      bytes, rules, sentence: start, stop: stop, next: next, limit: limit, informal: isInformal)
    return (context.isBoundary ? Boundary(end: stop.closed, next: next) : nil, stop.closed)
  }

  /// Whether the first person is written small, as only those do who write without capitals (English alone shows it).
  private var isInformal: Bool {
    mutating get {
      if let informal { return informal }
      let found = rules.capitalPronoun && Informality.writesSmallPronoun(bytes)
      informal = found
      return found
    }
  }

  // MARK: Lists in running text

  private mutating func openSentence(at start: Int, limit: Int) {
    bulleted = false
    var i = start
    if let scalar = bytes.scalar(at: i), i < limit, Marks.isBullet(scalar.value) {
      bulleted = true
      i = skipSpace(i + scalar.length, limit)
    }
    guard let found = Enumerator(at: i, bytes, end: limit), !found.isInitial else { return }
    if found.isFirst || list?.precedes(found) == true { list = found }
  }

  /// An item of the list that the sentence before opened: "1) The first item 2) The second".
  private mutating func item(at i: Int, from start: Int, limit: Int) -> (Boundary?, Int)? {
    guard let list, i > start, LetterCase.ofASCII(bytes[i - 1]) == .digit || list.form == .letters else { return nil }
    var first = i
    while first > start, i - first < 3, LetterCase.ofASCII(bytes[first - 1]).isWord { first -= 1 }
    if first > start, bytes[first - 1] == 0x28 { first -= 1 }
    guard first > start, let found = Enumerator(at: first, bytes, end: limit), list.precedes(found), found.end < limit,
      isSpace(bytes[found.end]), isSpace(bytes[first - 1])
    else { return nil }
    let next = skipSpace(found.end, limit)
    guard let scalar = bytes.scalar(at: next), next < limit, scalar.letterCase.isWord, found.end - first > 1 else {
      return nil
    }
    // "See 1. and 2. above" counts nothing: an item has words before the next.
    guard first - start > 6 || list.mark == 0x29 else { return nil }
    return (Boundary(end: first, next: first), found.end)
  }

  private mutating func smileyOrItem(at i: Int, from start: Int, limit: Int) -> (Boundary?, Int) {
    if let item = item(at: i, from: start, limit: limit) { return item }
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

  private func skipSpace(_ start: Int, _ limit: Int) -> Int {
    var i = start
    while i < limit, let scalar = bytes.scalar(at: i), Paragraphs.isBlank(scalar.value) { i += scalar.length }
    return min(i, limit)
  }
}
