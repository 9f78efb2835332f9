internal import Bytes

/// Where what a verb reports begins.
extension IndirectSpeech {
  /// How far from its verb a "that" is looked for: "told a room full of reporters in Lund on Monday that …".
  private static let reach = 14

  /// The first element of what the verb at element `i` reports; `nil` where it reports nothing.
  func contentStart(verb i: Int) -> Int? {
    guard finder.reading.lexicon.isEnglish else { return genericStart(i) }
    let kinds = finder.complements(i)
    guard !kinds.isEmpty else { return nil }
    let next = afterAdverbs(i + 1)
    guard next < end, let word = token(next) else { return nil }
    if !kinds.isDisjoint(with: [.clause, .bare]) {
      if finder.opensClause(next) { return next }
      if let that = distantThat(next, kinds) { return that }
      if kinds.contains(.told), let told = afterTold(next) { return told }
      if kinds.contains(.bare), !kinds.contains(.told) { return bareStart(next) }
      if startsBareClause(next) { return next }
    }
    if kinds.contains(.infinitive), finder.isTo(next), token(next + 1)?.kind == .word { return next }
    for (kind, preposition) in Complements.prepositions where kinds.contains(kind) && finder.isWord(next, preposition) {
      return next + 1
    }
    if kinds.contains(.object), word.isWord,
      !word.has([.preposition, .conjunction, .subordinator, .auxiliary, .adverb])
        || word.has(.determiner)
    {
      return next
    }
    return nil
  }

  /// A language without a table of complements: a verb that says little else than speech, or a clause that opens.
  private func genericStart(_ i: Int) -> Int? {
    guard finder.isVerb(i), finder.isStrong(i) || token(i + 1)?.has(.subordinator) == true else { return nil }
    return i + 1
  }

  private func afterAdverbs(_ i: Int) -> Int {
    var next = i
    while next < end, let token = token(next), token.has(.adverb), !token.has(.determiner), !token.isCapital {
      next += 1
    }
    // "said, however, that"
    if token(next)?.kind == .comma,
      let close = (next + 1..<max(next + 1, min(end, next + 8))).first(where: { token($0)?.kind == .comma }),
      close + 1 < end, finder.opensClause(close + 1) || token(close + 1)?.has(.pronoun) == true
    {
      return close + 1
    }
    return next
  }

  /// "said on Monday in Lund that": a "that" farther off, with nothing but adverbials or those who are told before it.
  private func distantThat(_ next: Int, _ kinds: Complements) -> Int? {
    guard let first = token(next),
      first.has([.preposition, .notPerson]) && kinds.contains(.bare) || kinds.contains(.told)
    else { return nil }
    var i = next + 1
    while i < min(end, next + IndirectSpeech.reach), let token = token(i) {
      if finder.isThat(i) { return i }
      if token.has(.auxiliary) && !token.isCapital || finder.isVerb(i) || token.kind == .semicolon
        || token.kind == .colon
      {
        return nil
      }
      i += 1
    }
    return nil
  }

  /// "told reporters he would go", "told her she was right": past the one who is told.
  private func afterTold(_ next: Int) -> Int? {
    var after = next
    if AttributionFinder.objects.contains(where: { finder.isWord(next, $0) }) {
      after = next + 1
    } else if let object = finder.phrases.phrase(startingAt: next), object.lowerBound == next {
      after = object.upperBound
    }
    guard after > next else { return nil }
    after = afterAdverbs(after)
    return after < end && (finder.opensClause(after) || finder.isTo(after) || startsBareClause(after)) ? after : nil
  }

  /// What "said" reports, the day and the place left out: "said Monday he would go".
  private func bareStart(_ next: Int) -> Int? {
    var start = next
    if let token = token(start), token.has(.notPerson), !token.has(.body), self.token(start + 1)?.isWord == true,
      !(self.token(start + 1)?.has(.auxiliary) ?? true), !(self.token(start + 1)?.isCapital ?? true)
    {
      start += 1
    }
    if let token = token(start), token.has(.preposition), let pronoun = firstSubject(after: start) { start = pronoun }
    guard let token = token(start), token.isWord, !token.has(.conjunction) else { return nil }
    return start + 1 < end ? start : nil
  }

  /// "said in an interview he would": a pronoun as a subject that follows an adverbial without a comma.
  private func firstSubject(after start: Int) -> Int? {
    for i in start + 1..<max(start + 1, min(end, start + 8)) {
      guard let token = token(i), token.isWord else { return nil }
      if token.has(.pronoun), !token.has(.subordinator) { return i }
    }
    return nil
  }

  /// Whether a clause without "that" starts: a pronoun, or a phrase with a finite verb after it.
  func startsBareClause(_ start: Int) -> Bool {
    guard let first = token(start), first.isWord, !first.has([.preposition, .conjunction, .adverb]) else {
      return false
    }
    if first.has(.pronoun), !first.has(.subordinator) {
      return token(start + 1)?.isWord == true && token(start + 1)?.has([.preposition, .determiner]) != true
    }
    guard first.isCapital || first.has(.determiner) || first.kind == .word else { return false }
    for i in start + 1..<max(start + 1, min(end, start + 10)) {
      guard let token = token(i), token.isWord || token.kind == .genitive else { return false }
      if token.has(.auxiliary) { return !isInfinitiveBe(i) }
      if token.has([.subordinator, .conjunction]) { return false }
    }
    return false
  }

  private func isInfinitiveBe(_ i: Int) -> Bool {
    finder.isTo(i - 1) || finder.isWord(i, "being") || finder.isWord(i, "be")
  }
}
