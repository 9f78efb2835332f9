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

  // MARK: Verbs

  /// A verb of speech with the clitics, auxiliaries and adverbs before it: "lo ha poi detto".
  struct VerbGroup: Hashable {
    var elements: Range<Int>
    var verb: Int
    /// The pronoun of "a-t-il expliqué", within the group.
    var pronoun: Int?
  }

  /// Whether the element is a verb of speech, and not a noun of the same form.
  func isVerb(_ i: Int) -> Bool {
    guard let token = token(i), token.has(.cue) else { return false }
    let before = self.token(i - 1)
    if token.isCapital, let before, before.isWord || before.kind == .openBracket { return false }
    guard token.has(.nounLike), let before else { return true }
    if before.has(.auxiliary), !before.has([.determiner, .preposition]) { return true }
    return !before.has([.determiner, .preposition, .linking]) && self.token(i + 1)?.has(.linking) != true
  }

  func form(_ i: Int) -> VerbForm {
    guard let token = token(i) else { return .finite }
    return reading.lexicon.form(reading.bytes, token.range)
  }

  /// The verb group that starts at the element.
  func verbGroup(at start: Int) -> VerbGroup? {
    var i = start
    var helped = false
    var pronoun: Int?
    while i - start < 8, let token = token(i) {
      if isVerb(i), let form = usable(i, helped) { return group(start, i, pronoun, form) }
      if token.has(.auxiliary) {
        helped = true
        if let next = self.token(i + 1), next.has(.pronoun), isAttached(i + 1) {
          pronoun = i + 1
          i += 1
        }
      } else if !token.has([.adverb, .negation]), !isClitic(i), !(helped && leadsToInfinitive(i)) {
        return nil
      }
      i += 1
    }
    return nil
  }

  /// "fait savoir" and the like go on to the last verb; a pronoun tied to the verb belongs to the group's end.
  private func group(_ start: Int, _ verb: Int, _ pronoun: Int?, _ form: VerbForm) -> VerbGroup? {
    if form == .gerund { return nil }
    var last = verb
    if isVerb(verb + 1), self.form(verb + 1) == .infinitive { last = verb + 1 }
    return VerbGroup(elements: start..<last + 1, verb: last, pronoun: pronoun)
  }

  private func usable(_ i: Int, _ helped: Bool) -> VerbForm? {
    let form = form(i)
    return form == .finite || helped ? form : nil
  }

  /// "dit-il", "disse-lhe": no space before the pronoun.
  func isAttached(_ i: Int) -> Bool {
    guard let token = token(i), token.start > 0 else { return false }
    return reading.bytes[token.start - 1] == 0x2D
  }

  /// "lo explicó", "l'a dit": a determiner right before a verb is a pronoun.
  private func isClitic(_ i: Int) -> Bool {
    guard let token = token(i), token.has(.determiner), token.end - token.start <= 4, let next = self.token(i + 1)
    else {
      return false
    }
    return next.has(.auxiliary) || next.has(.cue) && !next.has(.nounLike)
  }

  /// "a tenu à préciser", "quiso también subrayar".
  private func leadsToInfinitive(_ i: Int) -> Bool {
    guard let token = token(i), token.has(.preposition), token.end - token.start <= 3 else { return false }
    return isVerb(i + 1) && form(i + 1) == .infinitive || isVerb(i + 2) && form(i + 2) == .infinitive
  }

  /// The first element of the group whose verb is `verb`.
  func groupStart(_ verb: Int) -> Int {
    var i = verb
    while i > 0, verb - i < 7, let before = token(i - 1) {
      let isSmall = before.has([.adverb, .auxiliary, .negation]) && !(before.isCapital && i > 1)
      guard isSmall || isClitic(i - 1) || i == verb && form(verb) == .infinitive && leadsToInfinitive(i - 1) else {
        break
      }
      i -= 1
    }
    return i
  }

  func hasAuxiliary(_ range: Range<Int>) -> Bool { range.contains { token($0)?.has(.auxiliary) == true } }

  // MARK: Noun phrases

  func isPreposition(_ token: Token) -> Bool { token.has(.preposition) && !token.has(.determiner) && !token.isCapital }

  private func startsPhrase(_ i: Int) -> Bool {
    guard let token = token(i), token.isWord else { return false }
    if token.has(.pronoun) { return !token.has(.subordinator) }
    if token.isCapital { return !token.has([.cue, .adverb, .conjunction, .subordinator, .preposition, .auxiliary]) }
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
      reading.lexicon.form(reading.bytes, token.range) == .participle
    else { return false }
    return reading.lexicon.agents.contains(Array(reading.bytes[next.range]))
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

  private static let small: WordFlags = WordFlags.function.union([.adverb, .determiner, .source])

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

  // MARK: Prepositional phrases

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
        !token.has(.role)
      { end += 1 }
      if let next = token(end), next.isCapital, !isPlural(end - 1), let whole = phrase(at: end, limit: limit) {
        return whole.upperBound
      }
      return end
    }
    return phrase(at: bare, limit: limit)?.upperBound ?? bare + 1
  }

  private func isPlural(_ i: Int) -> Bool {
    guard let token = token(i) else { return false }
    return reading.lexicon.endings.map { endings in
      endings.plural.contains { reading.bytes[token.range].hasSuffix($0) }
    } ?? false
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

/// The forms of a verb of speech, as its endings show them.
enum VerbForm: Hashable {
  case finite, participle, gerund, infinitive
}

/// Endings of a language's verbs and nouns, as UTF-8.
struct Endings: Sendable {
  var participle: [[UInt8]]
  var gerund: [[UInt8]]
  var infinitive: [[UInt8]]
  /// Of plurals, or of the cases that one is spoken to in.
  var plural: [[UInt8]]

  init(participle: String = "", gerund: String, infinitive: String, plural: String) {
    func list(_ text: String) -> [[UInt8]] { text.split(separator: " ").map { Array($0.utf8) } }
    self.participle = list(participle)
    self.gerund = list(gerund)
    self.infinitive = list(infinitive)
    self.plural = list(plural)
  }
}

extension Lexicon {
  /// The form of a verb of speech.
  func form(_ bytes: [UInt8], _ range: Range<Int>) -> VerbForm {
    guard let endings else { return .finite }
    let word = bytes[range]
    if endings.gerund.contains(where: { word.hasSuffix($0) }) { return .gerund }
    if endings.participle.contains(where: { word.hasSuffix($0) }) { return .participle }
    return endings.infinitive.contains { word.hasSuffix($0) } ? .infinitive : .finite
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes end with those of `ending`, and more stand before them.
  func hasSuffix(_ ending: [UInt8]) -> Bool { count > ending.count && suffix(ending.count).elementsEqual(ending) }
}
