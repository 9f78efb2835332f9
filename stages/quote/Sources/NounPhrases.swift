internal import Bytes

/// Finds noun phrases beside a verb of speech, without a grammar: by function words, capitals and commas.
///
/// All positions are elements of one frame; a quotation within the frame bounds every phrase. Each search looks at no more
/// than `reach` elements.
struct NounPhrases {
  static let reach = 40

  let reading: Reading
  let frame: Frame

  func token(_ i: Int) -> Token? { frame.token(i).map { reading.tokens[$0] } }

  /// The tokens of the phrase between two elements, as bytes.
  func span(_ range: Range<Int>) -> Range<Int>? {
    guard let first = token(range.lowerBound), let last = token(range.upperBound - 1), first.start < last.end else {
      return nil
    }
    return first.start..<last.end
  }

  // MARK: Before a verb

  /// The subject that ends right before element `verb`: adverbs, auxiliaries and an apposition between are passed over.
  func subject(before verb: Int) -> Range<Int>? {
    var i = verb - 1
    var passed = 0
    while let token = token(i), passed < 5, !token.isCapital || token.has(.auxiliary),
      token.has([.adverb, .auxiliary, .negation]), !token.has([.pronoun, .role])
    {
      i -= 1
      passed += 1
    }
    // "X in 2010 said", "X on Friday said".
    if let last = token(i), last.kind == .number || last.has(.notPerson) && !last.has(.body),
      token(i - 1)?.has(.preposition) == true
    {
      i -= 2
    }
    guard let last = token(i) else { return nil }
    if last.kind == .comma || last.kind == .dash { return subjectWithInsertion(comma: i) }
    return phrase(endingAt: i)
  }

  /// All that stands between `start` and the verb, where it is one run of words: "a narrator in the film asks".
  func whole(_ start: Int, before verb: Int) -> Range<Int>? {
    var end = verb
    while end > start, let token = token(end - 1), token.has([.adverb, .auxiliary, .negation]) { end -= 1 }
    guard end > start, end - start <= 12, let first = token(start), !first.has([.auxiliary, .preposition]),
      let last = token(end - 1),
      first.isCapital || first.has([.determiner, .role]) || last.isCapital || last.kind == .closeBracket
    else { return nil }
    for i in start..<end {
      guard let token = token(i),
        token.isWord || token.kind == .genitive || token.kind == .openBracket || token.kind == .closeBracket,
        !token.has([.subordinator, .conjunction, .cue])
      else { return nil }
    }
    return start..<end
  }

  /// "X, the head of Y, said": the phrase before the insertion.
  private func subjectWithInsertion(comma: Int) -> Range<Int>? {
    var i = comma - 1
    let floor = max(0, comma - NounPhrases.reach)
    var outer: Range<Int>?
    while i > floor, let token = token(i) {
      if token.kind == .stop || token.kind == .colon { break }
      if token.kind == .comma || token.kind == .dash, token.kind == self.token(comma)?.kind, isInsertion(at: i + 1) {
        if let found = phrase(endingAt: i - 1), isNameOrPerson(found) {
          outer = found
          break
        }
      }
      i -= 1
    }
    if let outer { return outer }
    return nil
  }

  /// What may stand between two commas after a name.
  private func isInsertion(at i: Int) -> Bool {
    guard let token = token(i) else { return false }
    return token.has([.determiner, .role, .title, .subordinator, .pronoun, .adverb, .preposition])
      || token.kind == .number
      || token.isCapital || token.kind == .word
  }

  private func isNameOrPerson(_ range: Range<Int>) -> Bool {
    range.contains { token($0).map { $0.isCapital || $0.has([.role, .pronoun]) } ?? false }
  }

  /// The noun phrase whose last element is `end`.
  func phrase(endingAt end: Int) -> Range<Int>? {
    guard let last = token(end) else { return nil }
    if last.has(.pronoun), !(last.has(.firstPerson) && last.isCapital && reading.lexicon.capitalisesNouns) {
      return end..<end + 1
    }
    var start = end
    if last.kind == .closeBracket {
      guard let open = openBracket(before: end) else { return nil }
      start = open
      guard let name = phrase(endingAt: open - 1) else { return nil }
      return name.lowerBound..<end + 1
    }
    guard last.isWord || last.kind == .genitive, !isBreak(last) else { return nil }
    var links = 0
    while start > 0, end - start < NounPhrases.reach, let before = token(start - 1) {
      if before.has(.determiner), !before.isCapital || start == 1 || token(start - 2)?.isWord != true {
        start -= 1
        guard links < 3, let link = token(start - 1), link.has(.linking), !link.has(.determiner),
          continuesBack(start - 2)
        else { break }
        start -= 1
        links += 1
        continue
      }
      if before.isWord || before.kind == .genitive, !isBreak(before) {
        start -= 1
        continue
      }
      if before.has(.linking), !before.has(.determiner), links < 3, continuesBack(start - 2) {
        start -= 1
        links += 1
        continue
      }
      if before.has(.conjunction), joinsNames(start - 1) {
        start -= 1
        continue
      }
      break
    }
    return trimmed(start..<end + 1)
  }

  /// Whether the element is the head of a phrase that a preposition goes on: "officials at", "a spokesman for".
  private func continuesBack(_ i: Int) -> Bool {
    guard let token = token(i) else { return false }
    return token.has([.role, .title]) || token.isCapital && token.has(.body)
  }

  /// "Smith and Jones": a conjunction between capitals.
  func joinsNames(_ i: Int) -> Bool {
    guard let before = token(i - 1), let after = token(i + 1) else { return false }
    return before.isCapital && after.isCapital && !after.has(.pronoun)
  }

  func isBreak(_ token: Token) -> Bool {
    if token.isCapital, !token.has([.pronoun, .preposition, .subordinator, .conjunction, .auxiliary]) { return false }
    if token.has(.particle), !token.has(.preposition) { return false }
    return token.has(.function) && !token.has(.role)
  }

  private func openBracket(before close: Int) -> Int? {
    var i = close - 1
    while i >= 0, close - i < 12, let token = token(i) {
      if token.kind == .openBracket { return i }
      i -= 1
    }
    return nil
  }

  /// The phrase without adverbs, numbers of dates and the like at its edges.
  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    let end = range.upperBound
    while start < end, let token = token(start) {
      if token.kind == .genitive || token.has([.adverb, .preposition]) && !token.has([.particle, .role, .title]) {
        start += 1
      } else {
        break
      }
    }
    guard start < end else { return nil }
    // A long run of small words holds a clause that no table knew: its noun phrase is not to be had.
    if end - start > 14 { return lastName(in: start..<end) }
    if !hasAnchor(start..<end) || opensAdverbial(start..<end) { return lastName(in: start..<end) ?? nil }
    return start..<end
  }

  /// "In a radio interview Lee said": what stands between a preposition and a name without a role is no part of it.
  private func opensAdverbial(_ range: Range<Int>) -> Bool {
    guard let before = token(range.lowerBound - 1), before.has(.preposition),
      token(range.upperBound - 1)?.isCapital == true
    else { return false }
    guard let small = range.last(where: { token($0)?.kind == .word }), let word = token(small) else { return false }
    return !word.has([.role, .title, .particle, .determiner, .linking])
  }

  /// A phrase is believed where it opens with a determiner, or is short and opens the frame or follows a comma.
  private func hasAnchor(_ range: Range<Int>) -> Bool {
    guard let first = token(range.lowerBound), let last = token(range.upperBound - 1) else { return false }
    // A single small word is a speaker where it is a person or a plural.
    if range.count == 1, last.kind == .word, reading.lexicon.isEnglish {
      return last.has(.role) || reading.bytes[last.end - 1] == 0x73
    }
    return first.has([.determiner, .title, .role]) || first.isCapital || range.count <= 4
  }

  /// The capitalised words that end the range.
  private func lastName(in range: Range<Int>) -> Range<Int>? {
    var start = range.upperBound
    while start > range.lowerBound, let token = token(start - 1), token.isCapital || token.has(.particle) { start -= 1 }
    while start < range.upperBound, let token = token(start), !token.isCapital { start += 1 }
    return start < range.upperBound ? start..<range.upperBound : nil
  }
}
