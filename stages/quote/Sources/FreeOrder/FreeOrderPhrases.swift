internal import Bytes

/// Verb groups and noun phrases of languages whose subjects stand before or after their verbs, or nowhere.
///
/// Positions are elements of one frame. Each search looks at no more than `reach` elements.
struct FreeOrderPhrases {
  static let reach = 30

  let reading: Reading
  let frame: Frame

  var count: Int { frame.elements.count }

  func token(_ i: Int) -> Token? { frame.token(i).map { reading.tokens[$0] } }

  // MARK: Noun phrases

  func isPreposition(_ token: Token) -> Bool { token.has(.preposition) && !token.has(.determiner) }

  private func startsPhrase(_ i: Int) -> Bool {
    guard let token = token(i), token.isWord else { return false }
    if token.has(.pronoun) { return !token.has(.subordinator) }
    if token.isCapital {
      return !token.has([.cue, .adverb, .conjunction, .subordinator, .preposition, .auxiliary, .negation])
    }
    return token.has([.determiner, .role, .title]) && !token.has([.subordinator, .adverb]) && !isClitic(i)
  }

  /// The noun phrase that starts at the element: a determiner, a noun with its complements, a name.
  func phrase(at start: Int, limit: Int) -> Range<Int>? {
    guard startsPhrase(start), let first = token(start) else { return nil }
    if first.has(.pronoun), !first.has(.determiner) || self.token(start + 1)?.isWord != true {
      return start..<start + 1
    }
    var i = start
    while i < limit, let token = token(i), token.has(.determiner), !token.has(.role) { i += 1 }
    var end = i
    var named = false
    while i < limit, i - start < FreeOrderPhrases.reach, let step = step(at: i, from: end, named, limit) {
      named = step.named
      i = step.next
      if step.isNoun { end = i }
    }
    while end > start + 2, isParticiple(end - 1) { end -= 1 }
    return end > start && self.token(end - 1)?.has(.determiner) != true ? start..<end : nil
  }

  /// "el grupo apoyado por …": what an agent follows is no noun.
  private func isParticiple(_ i: Int) -> Bool {
    guard let token = token(i), token.kind == .word, !token.has([.role, .title]), let next = self.token(i + 1),
      let grammar = reading.lexicon.grammar, grammar.form(reading.bytes[token.range]) == .participle
    else { return false }
    return grammar.isAgent(Array(reading.bytes[next.range]))
  }

  private struct Step {
    var next: Int
    var isNoun: Bool
    var named: Bool
  }

  /// The next word of a phrase whose last noun ended at `end`; `nil` where the phrase is over.
  private func step(at i: Int, from end: Int, _ named: Bool, _ limit: Int) -> Step? {
    guard let token = token(i) else {
      // A body's name in marks within a title: "глава «…» Имя Фамилия".
      return frame.isStretch(i) && i == end && self.token(i + 1)?.isCapital == true && i + 1 < limit
        ? Step(next: i + 1, isNoun: false, named: false) : nil
    }
    if token.isCapital {
      guard !token.has([.pronoun, .subordinator, .cue]), !isTime(token) else { return nil }
      if named, token.has(.firstName), self.token(i - 1)?.has(.firstName) != true, i == end, startsOver(i) {
        return nil
      }
      return Step(next: i + 1, isNoun: true, named: !token.has([.role, .title, .body, .notPerson]))
    }
    if token.kind == .number { return i > 0 && i == end ? Step(next: i + 1, isNoun: true, named: named) : nil }
    guard token.kind == .word else { return nil }
    if token.has(.linking), token.has(.preposition) { return link(i, end) }
    if token.has(.particle), named, self.token(i + 1)?.isCapital == true {
      return Step(next: i + 1, isNoun: false, named: named)
    }
    if token.has(.conjunction) { return conjunction(i, named) }
    if token.has(.role) || token.flags.isDisjoint(with: FreeOrderPhrases.small) {
      guard !isTime(token), !named || i == end && endsComplement(i, limit), !isAcronym(i - 1) || isComplement(i - 1)
      else { return nil }
      return Step(next: i + 1, isNoun: true, named: named)
    }
    return nil
  }

  /// "de la Protección Civil andaluza,": an adjective or two after the name of a complement, and no more words.
  private func endsComplement(_ i: Int, _ limit: Int) -> Bool {
    var last = i
    while last > 0, last - i > -2, token(last - 1)?.kind == .word { last -= 1 }
    guard isComplement(last - 1) else { return false }
    var next = i + 1
    if let second = token(next), second.kind == .word, second.flags.isDisjoint(with: FreeOrderPhrases.small) {
      next += 1
    }
    guard next < limit, let after = token(next) else { return true }
    return !after.isWord || after.isCapital || after.has([.auxiliary, .cue])
  }

  /// Whether the capital belongs to a run of them that a preposition governs.
  private func isComplement(_ i: Int) -> Bool {
    var i = i
    while let token = token(i), token.isCapital, !token.has(.firstName) { i -= 1 }
    while let token = token(i), token.has(.determiner), !token.has(.preposition) { i -= 1 }
    return token(i).map { $0.has(.linking) && $0.has(.preposition) } ?? false
  }

  private func isAcronym(_ i: Int) -> Bool {
    guard let token = token(i), token.isCapital, token.range.count > 1 else { return false }
    return reading.bytes[token.range].allSatisfy { $0 &- 0x41 < 26 }
  }

  static let small: WordFlags = WordFlags.function.union([.adverb, .determiner, .source])

  /// "Twitter Jean Dupont": a first name after a name that is none starts another phrase.
  private func startsOver(_ i: Int) -> Bool { token(i + 1)?.isCapital == true }

  private func link(_ i: Int, _ end: Int) -> Step? {
    guard i == end || token(i - 1)?.has(.linking) == true else { return nil }
    var next = i + 1
    while let token = token(next), token.has(.determiner), next - i < 3 { next += 1 }
    guard let after = token(next), after.isWord, after.isCapital || after.flags.isDisjoint(with: FreeOrderPhrases.small)
    else { return nil }
    return isTime(after) ? nil : Step(next: next, isNoun: false, named: false)
  }

  /// "Smith et Jones", "ministro de Economía y Hacienda".
  private func conjunction(_ i: Int, _ named: Bool) -> Step? {
    guard let before = token(i - 1), before.isCapital, let after = token(i + 1), after.isCapital, !after.has(.pronoun)
    else { return nil }
    return Step(next: i + 1, isNoun: false, named: false)
  }

  /// A day, month or stretch of time, which no person bears.
  func isTime(_ token: Token) -> Bool { token.has(.notPerson) && !token.isCapital && !token.has([.body, .role]) }

  /// Whether a phrase may speak: a name, a role, a pronoun, or a noun with its determiner that is no time.
  func maySpeak(_ range: Range<Int>) -> Bool {
    var isNoun = false
    for i in range {
      guard let token = token(i) else { continue }
      if token.has([.role, .title, .pronoun]) || token.isCapital && !token.has(.notPerson) { return true }
      if token.has(.body) { return true }
      if !token.has([.determiner, .notPerson, .linking]), token.kind == .word { isNoun = true }
    }
    return isNoun && token(range.lowerBound)?.has(.determiner) == true
  }

  /// Whether the phrase names somebody or something by a capital, a role or a pronoun.
  func isNamed(_ range: Range<Int>) -> Bool {
    range.contains { i in
      token(i).map { $0.has([.role, .title, .pronoun]) || $0.isCapital && !$0.has([.determiner, .notPerson]) } ?? false
    }
  }
}
