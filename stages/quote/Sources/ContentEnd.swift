internal import Bytes

/// Where what a verb reports ends: nearly always with the sentence.
extension IndirectSpeech {
  /// The element after the last one of what the verb at element `verb` reports.
  func contentEnd(verb: Int, from start: Int, _ speaker: Range<Int>) -> Int {
    let isAside = opensAside(verb, speaker)
    let isShort = !isClause(start)
    var i = start
    while i < end {
      if let token = token(i), token.kind != .word || !token.flags.isDisjoint(with: [.conjunction, .subordinator]) {
        switch token.kind {
        case .semicolon: return i
        case .comma where isAside && i > start + 1 || parts(at: i) || isShort && turns(at: i + 1): return i
        case .dash where i > start && token.start > (self.token(i - 1)?.end ?? 0) && !closesAgain(i): return i
        case .word where token.has(.conjunction) && speaksAgain(i + 1): return i
        case .word where isShort && i > start && isAdverbialClause(i): return i
        default: break
        }
      }
      i += 1
    }
    return end
  }

  /// Whether the content is a clause of its own, and no noun phrase or infinitive.
  private func isClause(_ start: Int) -> Bool {
    guard let first = token(start) else { return false }
    return first.has([.subordinator, .pronoun]) || startsBareClause(start)
  }

  /// A clause that stands before the main one ends with its comma: "While Ann says she is safe, Bo …", "Ann, who says …,".
  private func opensAside(_ verb: Int, _ speaker: Range<Int>) -> Bool {
    if isRelative(verb) { return true }
    var first = begin
    while let token = token(first), token.has([.conjunction, .adverb]), !token.has(.subordinator), first < begin + 3 {
      first += 1
    }
    guard let token = token(first), token.has([.subordinator, .preposition]), speaker.lowerBound > first else {
      return false
    }
    return (first..<speaker.lowerBound).allSatisfy { self.token($0)?.kind != .comma }
  }

  /// "who says": whether the verb at element `i` stands in a relative clause.
  func isRelative(_ i: Int) -> Bool {
    var before = i - 1
    while let token = token(before), i - before < 4, token.has([.adverb, .auxiliary]) { before -= 1 }
    return token(before)?.has(.subordinator) == true && token(before)?.has(.pronoun) == true
      || finder.isWord(before, "which")
  }

  /// Whether the comma at element `i` parts the content from another attribution.
  private func parts(at i: Int) -> Bool {
    var next = i + 1
    if let token = token(next), token.has([.conjunction, .subordinator]), !finder.isThat(next) { next += 1 }
    if finder.source(at: next) != nil { return true }
    if next > i + 1 { return speaksAgain(next) || finder.isWord(i + 1, "but") && token(next)?.has(.pronoun) == true }
    return finder.isVerb(next) && finder.isParticiple(next)
  }

  /// Whether what follows a comma leaves the reported noun phrase: "criticised the plan, which …".
  private func turns(at next: Int) -> Bool {
    guard let token = token(next) else { return false }
    return token.has(.subordinator) && !finder.isThat(next) || finder.isWord(next, "but") || finder.isWord(next, "so")
      || endsLikeParticiple(next)
  }

  private func endsLikeParticiple(_ i: Int) -> Bool { token(i)?.kind == .word && finder.isParticiple(i) }

  /// "because", "after", "when" after a noun phrase: why or when it was said.
  private func isAdverbialClause(_ i: Int) -> Bool {
    ["because", "when", "while", "although", "though", "if"].contains { finder.isWord(i, $0) }
  }

  /// Whether another dash follows, so that the two enclose an aside.
  private func closesAgain(_ i: Int) -> Bool {
    (i + 1..<max(i + 1, min(end, i + 40))).contains { k in
      token(k).map { $0.kind == .dash && $0.start > (token(k - 1)?.end ?? 0) } ?? false
    }
  }

  /// Whether a verb of speech follows, at once or after a short subject, adverbs passed over.
  private func speaksAgain(_ start: Int) -> Bool {
    var i = start
    while i < start + 6, let token = token(i), token.isWord, !finder.isVerb(i),
      token.has([.adverb, .auxiliary, .pronoun, .determiner, .role]) || token.isCapital || token.kind == .number
    {
      i += 1
    }
    return finder.isVerb(i) && finder.isStrong(i) && !finder.isParticiple(i) && !finder.isPassive(i)
      && token(i + 1)?.kind != .stop
  }
}
