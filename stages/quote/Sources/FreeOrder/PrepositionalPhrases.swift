internal import Bytes

/// What stands between a verb and its subject, and the phrases of a clause.
extension FreeOrderPhrases {
  /// The element after the prepositional phrase that starts at `i`.
  func afterPreposition(_ i: Int, limit: Int) -> Int {
    var first = i + 1
    while first < limit, let token = token(first), isPreposition(token) { first += 1 }
    var bare = first
    while bare < limit, let token = token(bare), token.has(.determiner) { bare += 1 }
    guard bare < limit, let noun = token(bare), noun.isWord, !noun.has(.pronoun) else { return max(i + 1, bare) }
    if noun.kind == .word || noun.kind == .number {
      // "a los periodistas Ana": a name after a plural is somebody else's.
      var end = bare + 1
      while end < limit, let token = token(end), token.kind == .word,
        token.flags.isDisjoint(with: FreeOrderPhrases.small),
        !(token.has(.role) && token.has(.body))
      { end += 1 }
      if let next = token(end), next.isCapital, !isPlural(end - 1), let whole = phrase(at: end, limit: limit) {
        return whole.upperBound
      }
      return end
    }
    guard let whole = phrase(at: bare, limit: limit) else { return bare + 1 }
    return whole.dropFirst().first { startsPerson($0) } ?? whole.upperBound
  }

  /// "à Folha Ana Souza": a first name behind a name that is none.
  private func startsPerson(_ i: Int) -> Bool {
    guard let token = token(i), token.isCapital, token.has(.firstName), let before = self.token(i - 1) else {
      return false
    }
    return before.isCapital && !before.has([.firstName, .title, .particle]) && (!before.has(.role) || before.has(.body))
  }

  /// Whether an element is a name in marks: "a la revista «…» Ana López".
  func isNameInMarks(_ i: Int) -> Bool {
    guard i < count, case .stretch(let number) = frame.elements[i] else { return false }
    let stretch = reading.stretches[number]
    return reading.words(stretch) <= 5 && reading.startsWithCapital(stretch) && !reading.endsWithStop(stretch)
      && token(i - 1)?.kind == .word
  }

  private func isPlural(_ i: Int) -> Bool {
    guard let token = token(i) else { return false }
    return reading.lexicon.grammar?.isPlural(reading.bytes[token.range]) ?? false
  }

  /// Noun phrases of the range that no preposition governs.
  func phrases(in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var i = range.lowerBound
    while i < range.upperBound {
      guard let token = token(i) else {
        i += 1
        continue
      }
      if isPreposition(token) {
        i = max(i + 1, afterPreposition(i, limit: range.upperBound))
      } else if let phrase = phrase(at: i, limit: range.upperBound) {
        if maySpeak(phrase) { found.append(phrase) }
        i = max(i + 1, phrase.upperBound)
      } else {
        i += 1
      }
    }
    return found
  }
}
