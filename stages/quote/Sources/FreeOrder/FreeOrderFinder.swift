internal import Bytes

/// Attributions of French, Spanish, Italian, Portuguese and Russian: « Q », a dit X; «Q», ha spiegato; X сказал: «Q»;
/// selon X, « Q ». A verb without a subject gives an attribution without a speaker: the one before goes on.
struct FreeOrderFinder {
  static let reach = 45

  let phrases: FreeOrderPhrases

  init(_ reading: Reading, _ frame: Frame) { phrases = FreeOrderPhrases(reading: reading, frame: frame) }

  private var reading: Reading { phrases.reading }
  private var frame: Frame { phrases.frame }
  private var count: Int { phrases.count }

  private func token(_ i: Int) -> Token? { phrases.token(i) }

  // MARK: After the quotation

  func after(_ stretch: Int) -> Attribution? {
    if reading.lexicon.isNeutral { return NeutralFinder(phrases: phrases).after(stretch) }
    var i = stretch + 1
    while let token = token(i), token.kind == .comma || token.kind == .dash || token.kind == .stop && i == stretch + 1 {
      i += 1
    }
    guard token(i) != nil else { return nil }
    if let found = source(at: i) { return found }
    if i == stretch + 1, frame.isStretch(stretch), isSubject(stretch) { return nil }
    if let group = phrases.verbGroup(at: i) { return inverted(group) }
    return subjectThenVerb(i) ?? signature(i)
  }

  /// "Q, explique-t-il", "Q, ha detto ieri il sindaco", "Q, añadió".
  private func inverted(_ group: FreeOrderPhrases.VerbGroup) -> Attribution? {
    var found = Attribution(pattern: .after, cue: group.elements, speaker: subject(of: group))
    if found.speaker == nil, phrases.form(group.verb) == .infinitive { return nil }
    if let pronoun = group.pronoun {
      found.speaker = pronoun..<pronoun + 1
      found.cue = group.verb..<group.verb + 1
    }
    return found
  }

  /// What stands in marks without a comma after it may be the subject of the verb: «Rosatom» announced.
  private func isSubject(_ stretch: Int) -> Bool {
    guard case .stretch(let index) = frame.elements[stretch] else { return false }
    let stretch = reading.stretches[index]
    return !reading.endsWithStop(stretch) && !reading.endsWithComma(stretch) && reading.words(stretch) <= 4
      && reading.startsWithCapital(stretch)
  }

  /// "Q, X dice".
  private func subjectThenVerb(_ start: Int) -> Attribution? {
    guard let speaker = phrases.phrase(at: start, limit: count), phrases.maySpeak(speaker) else { return nil }
    var i = speaker.upperBound
    if token(i)?.kind == .comma, let close = insertionEnd(i) { i = close + 1 }
    guard let group = phrases.verbGroup(at: i) else { return nil }
    return Attribution(pattern: .after, cue: group.elements, speaker: speaker)
  }

  /// Q – Ann Lee.
  private func signature(_ start: Int) -> Attribution? {
    guard token(start - 1)?.kind == .dash, token(start)?.isCapital == true, start >= 2,
      let speaker = phrases.phrase(at: start, limit: count)
    else { return nil }
    let rest = speaker.upperBound
    guard token(rest).map({ !$0.isWord }) ?? (rest >= count) else { return nil }
    return Attribution(pattern: .colon, cue: start - 1..<start, speaker: speaker)
  }

  /// The subject that follows a verb group: adverbs, prepositional phrases and insertions between are passed over.
  func subject(of group: FreeOrderPhrases.VerbGroup) -> Range<Int>? {
    let start = group.elements.upperBound
    let limit = min(count, start + 25)
    var i = start
    while i < limit, let token = token(i) {
      if token.kind == .comma {
        guard let close = insertionEnd(i) else { break }
        i = close + 1
      } else if !token.isWord || token.has([.subordinator, .conjunction]) && !token.has([.pronoun, .determiner]) {
        break
      } else if phrases.isPreposition(token) {
        i = max(i + 1, phrases.afterPreposition(i, limit: limit))
      } else if let found = phrases.phrase(at: i, limit: limit) {
        if phrases.maySpeak(found) { return found }
        i = max(i + 1, found.upperBound)
      } else {
        i += 1
      }
    }
    return placeOfSpeech(start, i)
  }

  /// "сообщили в министерстве", "aseguran desde el sindicato", "fanno sapere dalla questura": a body that speaks.
  private func placeOfSpeech(_ start: Int, _ end: Int) -> Range<Int>? {
    guard start < end, let first = token(start), reading.lexicon.opensPlaceOfSpeech(reading.bytes, first.range),
      reading.lexicon.placesSpeak(reading.bytes, token(start - 1)?.range)
    else { return nil }
    return phrases.phrase(at: start + 1, limit: count) ?? nounsOnly(start + 1)
  }

  /// Words up to the next mark, verb or preposition.
  private func nounsOnly(_ start: Int) -> Range<Int>? {
    var i = start
    while let token = token(i), token.isWord, i - start < 8,
      !token.has([.cue, .preposition, .subordinator, .auxiliary])
    {
      i += 1
    }
    return i > start ? start..<i : nil
  }

  /// ", por su parte,": the comma that ends what one opens between a verb and its subject.
  private func insertionEnd(_ comma: Int) -> Int? {
    guard let first = token(comma + 1), first.isWord, !first.has([.subordinator, .conjunction, .cue]) else {
      return nil
    }
    var i = comma + 2
    while let token = token(i), i - comma < 9 {
      if token.kind == .comma {
        guard let next = self.token(i + 1) else { return nil }
        return next.isCapital || next.has([.determiner, .role, .title, .cue, .auxiliary]) ? i : nil
      }
      guard token.isWord else { return nil }
      i += 1
    }
    return nil
  }

  // MARK: Sources

  /// "selon X", "según informó X", "como ha detto X", "по словам X" at the element.
  func source(at i: Int) -> Attribution? {
    guard let word = token(i), let next = sourceEnd(word, i) else { return nil }
    if let group = phrases.verbGroup(at: next) {
      guard word.has([.source, .subordinator]), let speaker = subject(of: group) ?? agent(group.verb + 1, count) else {
        return nil
      }
      return Attribution(pattern: .source, cue: i..<group.elements.upperBound, speaker: speaker)
    }
    // "à ses yeux", "по его словам": the speaker of before.
    if next > i + 2, let owner = token(i + 1), reading.lexicon.isPossessive(reading.bytes, owner.range) {
      return Attribution(pattern: .source, cue: i..<next, speaker: nil)
    }
    guard word.has([.source, .preposition, .linking]) && !word.has(.subordinator), let first = token(next),
      !first.has([.notPerson, .subordinator]) || first.isCapital,
      let speaker = phrases.phrase(at: next, limit: count) ?? bareNoun(next), phrases.maySpeak(speaker) || next > i + 1
    else { return nil }
    return Attribution(pattern: .source, cue: i..<next, speaker: speaker)
  }

  /// The element after the words that announce a source.
  private func sourceEnd(_ word: Token, _ i: Int) -> Int? {
    let next = token(i + 1)
    if word.has(.source) {
      // "o segundo filme" is no source.
      if let before = token(i - 1), before.has([.determiner, .preposition]) { return nil }
      guard next?.has(.sourceNoun) == true else { return i + 1 }
      return i + 2
    }
    guard word.has(.preposition) || word.has(.linking) else { return nil }
    var noun = i + 1
    if token(noun)?.has(.determiner) == true { noun += 1 }
    guard let found = token(noun), found.has(.sourceNoun), !found.isCapital else { return nil }
    noun += 1
    if token(i + 1).map({ reading.lexicon.isPossessive(reading.bytes, $0.range) }) == true { return noun }
    if let after = token(noun), after.has(.preposition), !after.isCapital { return noun + 1 }
    // "по словам Анны Орловой": the genitive needs no preposition; nor does "d'après".
    return reading.lexicon.isSlavic || found.has(.preposition) ? noun : nil
  }

  private func bareNoun(_ i: Int) -> Range<Int>? {
    guard let token = token(i), token.kind == .word, token.flags.isDisjoint(with: .function), !token.has(.adverb) else {
      return nil
    }
    return nounsOnly(i)
  }

  // MARK: Before the quotation

  func before(_ stretch: Int, floor: Int) -> Attribution? {
    if reading.lexicon.isNeutral { return NeutralFinder(phrases: phrases).before(stretch, floor: floor) }
    if let found = speakerColon(stretch, floor) { return found }
    var i = stretch - 1
    let lowest = max(floor, stretch - FreeOrderFinder.reach)
    while i >= lowest {
      if let found = source(at: i), found.speaker.map({ $0.upperBound <= stretch }) ?? true { return found }
      if phrases.isVerb(i), reaches(i, stretch), let found = reporting(i, stretch, floor) { return found }
      i -= 1
    }
    return viewpoint(stretch, floor) ?? colon(stretch, floor)
  }

  /// A verb of speech reports the quotation where it leads in, stands near, or a clause with "that" begins right after it.
  private func reaches(_ verb: Int, _ stretch: Int) -> Bool {
    if let last = token(stretch - 1), last.kind == .colon, stretch - verb <= 16 { return true }
    if stretch - verb <= 9 { return true }
    return (verb + 1..<min(stretch, verb + 12)).contains { token($0)?.has(.subordinator) == true }
  }

  private func leadsIn(_ verb: Int, _ stretch: Int) -> Bool {
    guard let last = token(stretch - 1) else { return false }
    return last.kind == .colon || last.kind == .comma || stretch - 1 == verb
  }

  /// The attribution by the verb at the element, before the quotation.
  private func reporting(_ verb: Int, _ stretch: Int, _ floor: Int) -> Attribution? {
    let start = phrases.groupStart(verb)
    let cue = start..<verb + 1
    let pattern: Pattern = leadsIn(verb, stretch) ? .before : .within
    let helped = phrases.hasAuxiliary(cue)
    if isPassive(cue) {
      return agent(verb + 1, min(count, stretch + 12)).map { Attribution(pattern: .within, cue: cue, speaker: $0) }
    }
    switch phrases.form(verb) {
    case .gerund: return distant(verb, start, floor)
    case .infinitive where !helped: return distant(verb, start, floor)
    case .participle where !helped:
      return agent(verb + 1, min(count, stretch + 12)).map { Attribution(pattern: .within, cue: cue, speaker: $0) }
    default: break
    }
    if let speaker = subject(before: start, floor) { return Attribution(pattern: pattern, cue: cue, speaker: speaker) }
    let group = FreeOrderPhrases.VerbGroup(elements: cue, verb: verb)
    if let speaker = subject(of: group), speaker.upperBound <= stretch, phrases.isNamed(speaker) {
      return Attribution(pattern: pattern, cue: cue, speaker: speaker)
    }
    if let found = distant(verb, start, floor) { return found }
    return Attribution(pattern: pattern, cue: cue, speaker: nil)
  }

  private func isPassive(_ cue: Range<Int>) -> Bool {
    cue.contains { i in
      token(i).map { reading.lexicon.passives.contains(LetterCase.folded(reading.bytes, $0.range)) } ?? false
    }
  }

  /// The phrase after "par", "por", "da": who does what a passive tells.
  private func agent(_ start: Int, _ limit: Int) -> Range<Int>? {
    var i = start
    while i < min(limit, start + 14) {
      if let token = token(i) {
        if token.kind == .stop || token.kind == .semicolon { return nil }
        if reading.lexicon.agents.contains(agentWord(token)) {
          guard let found = phrases.phrase(at: i + 1, limit: count) ?? bareNoun(i + 1), phrases.isNamed(found) else {
            return nil
          }
          return found
        }
      }
      i += 1
    }
    return nil
  }

  /// The word without the apostrophe of "dall'azienda".
  private func agentWord(_ token: Token) -> [UInt8] {
    let word = LetterCase.folded(reading.bytes, token.range)
    return word.last == 0x27 ? word.dropLast() : word.suffix(3) == [0xE2, 0x80, 0x99] ? word.dropLast(3) : word
  }

  /// The subject of an earlier verb: "X llegó y dijo", "X ha ricordato …, aggiungendo".
  private func distant(_ verb: Int, _ start: Int, _ floor: Int) -> Attribution? {
    let isSecond = token(start - 1).map { $0.has(.conjunction) } ?? false
    guard isSecond || phrases.form(verb) != .finite else { return nil }
    let lowest = max(0, start - FreeOrderFinder.reach)
    var candidates = phrases.phrases(in: lowest..<start).filter { phrases.isNamed($0) }
    if lowest < floor, let near = candidates.last(where: { $0.lowerBound >= floor && isBeforeVerb($0) }) {
      candidates = [near]
    }
    guard let speaker = candidates.first(where: isBeforeVerb) ?? candidates.first else { return nil }
    return Attribution(pattern: .participle, cue: start..<verb + 1, speaker: speaker)
  }

  private func isBeforeVerb(_ speaker: Range<Int>) -> Bool {
    token(speaker.upperBound)?.has(.auxiliary) == true || phrases.verbGroup(at: speaker.upperBound) != nil
  }

  // MARK: The subject before a verb

  /// The subject of the verb group that starts at `start`.
  func subject(before start: Int, _ floor: Int) -> Range<Int>? {
    if let before = token(start - 1), before.has(.conjunction), !before.has(.pronoun) { return nil }
    var end = start
    for round in 0..<4 where end > floor {
      let low = boundary(before: end, floor)
      if let opener = token(low - 1), low > floor, opener.has(.subordinator), isRelative(low, end) {
        return antecedent(before: low - 1, floor)
      }
      let found = phrases.phrases(in: low..<end)
      if round > 0, let outer = endingPhrase(low - 1, floor) { return outer }
      if let last = found.last(where: { phrases.isNamed($0) }) ?? found.last { return last }
      guard low > floor, let comma = token(low - 1), comma.kind == .comma || comma.kind == .dash else { return nil }
      end = low - 1
    }
    return nil
  }

  /// The first element of the clause part that ends before `end`.
  private func boundary(before end: Int, _ floor: Int) -> Int {
    var i = end
    let lowest = max(floor, end - FreeOrderPhrases.reach)
    while i > lowest, let token = token(i - 1) {
      if !token.isWord, token.kind != .openBracket, token.kind != .closeBracket { break }
      if token.has(.subordinator), !token.has(.determiner) { break }
      if token.has(.conjunction), !token.has(.determiner), self.token(i).map({ !$0.isCapital }) ?? true { break }
      i -= 1
    }
    return i
  }

  /// "…, qui a dit", "…, que afirmó": the clause has no subject of its own but the relative pronoun.
  private func isRelative(_ low: Int, _ end: Int) -> Bool {
    guard let pronoun = token(low - 1) else { return false }
    if pronoun.has(.pronoun) { return true }
    guard phrases.phrases(in: low..<end).isEmpty, let before = token(low - 2) else { return false }
    return pronoun.has(.linking) && (before.kind == .comma || before.isCapital)
  }

  private func antecedent(before pronoun: Int, _ floor: Int) -> Range<Int>? {
    let end = token(pronoun - 1)?.kind == .comma ? pronoun - 1 : pronoun
    return endingPhrase(end, floor)
  }

  /// The phrase of somebody that ends right before the element, or before the insertion that ends there.
  private func endingPhrase(_ end: Int, _ floor: Int) -> Range<Int>? {
    let low = boundary(before: end, floor)
    guard low < end, let last = phrases.phrases(in: low..<end).last, last.upperBound == end, phrases.isNamed(last)
    else {
      return nil
    }
    // "X, le maire de Y, qui": the name before an apposition.
    if token(low - 1)?.kind == .comma, last.lowerBound == low, token(low)?.isCapital == false, low - 1 > floor {
      let before = boundary(before: low - 1, floor)
      if let name = phrases.phrases(in: before..<low - 1).last, name.upperBound == low - 1, phrases.isNamed(name) {
        return name
      }
    }
    return last
  }

  // MARK: Without a verb

  /// "X: Q".
  private func speakerColon(_ stretch: Int, _ floor: Int) -> Attribution? {
    guard token(stretch - 1)?.kind == .colon, stretch - 1 > floor, stretch - 1 - floor <= 12,
      let speaker = phrases.phrase(at: floor, limit: stretch - 1), phrases.isNamed(speaker)
    else { return nil }
    var rest = speaker.upperBound
    if token(rest)?.kind == .openBracket { while rest < stretch - 1, token(rest)?.kind != .closeBracket { rest += 1 } }
    guard rest >= stretch - 2 || token(rest)?.kind == .comma && !containsVerb(rest..<stretch) else { return nil }
    if stretch < count, case .stretch(let index) = frame.elements[stretch], reading.words(reading.stretches[index]) <= 3
    {
      return nil
    }
    return Attribution(pattern: .colon, cue: stretch - 1..<stretch, speaker: speaker)
  }

  private func containsVerb(_ range: Range<Int>) -> Bool {
    range.contains { i in phrases.isVerb(i) || token(i)?.has(.auxiliary) == true }
  }

  /// "Pour X, Q": somebody's view opens the sentence.
  private func viewpoint(_ stretch: Int, _ floor: Int) -> Attribution? {
    var start = floor
    while let token = token(start), start < stretch, token.has([.conjunction, .adverb]) || !token.isWord { start += 1 }
    guard let word = token(start), reading.lexicon.viewpoints.contains(LetterCase.folded(reading.bytes, word.range)),
      let speaker = phrases.phrase(at: start + 1, limit: stretch), phrases.isNamed(speaker), isPersonal(speaker),
      token(speaker.upperBound)?.kind == .comma
    else { return nil }
    return Attribution(pattern: .source, cue: start..<start + 1, speaker: speaker)
  }

  private func isPersonal(_ range: Range<Int>) -> Bool {
    range.contains { i in token(i)?.has([.role, .title, .firstName, .pronoun]) == true } || range.count >= 2
  }

  /// "The minister was blunt: Q": no verb of speech, but a colon and somebody who opens the sentence.
  private func colon(_ stretch: Int, _ floor: Int) -> Attribution? {
    guard token(stretch - 1)?.kind == .colon, let speaker = opening(floor, stretch) else { return nil }
    return Attribution(pattern: .participle, cue: nil, speaker: speaker)
  }

  /// The first phrase of the range that names somebody, if no other stands in it.
  func opening(_ floor: Int, _ limit: Int) -> Range<Int>? {
    let low = max(floor, limit - FreeOrderFinder.reach)
    let found = phrases.phrases(in: low..<limit).filter { range in
      phrases.isNamed(range)
        && range.contains { i in
          token(i).map { $0.has([.role, .title, .pronoun, .firstName]) } ?? false
        }
    }
    return found.first
  }
}

extension LetterCase {
  /// The bytes of a word, lowered.
  static func folded(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var word: [UInt8] = []
    forEachLowered(bytes, range) {
      word.append($0)
      return true
    }
    return word
  }
}

extension FreeOrderFinder {
  /// The element at which the clause starts that an attribution before it reports: an apposition, times and places of the
  /// speech are passed over where "that" follows them.
  func clauseStart(after speech: Range<Int>, before place: Int) -> Int {
    var first = speech.upperBound
    if token(first)?.kind == .comma, let name = phrases.phrase(at: first + 1, limit: place), phrases.isNamed(name),
      token(name.upperBound)?.kind == .comma
    {
      first = name.upperBound + 1
    }
    while first < place, let token = token(first), !token.isWord || token.has(.adverb) || phrases.isTime(token) {
      first += 1
    }
    guard first < place, let word = token(first), phrases.isPreposition(word) || word.has(.determiner) else {
      return first
    }
    let that = (first..<min(place, first + 14)).first { i in
      token(i).map { $0.has(.subordinator) && !$0.has(.pronoun) } ?? false
    }
    return that ?? first
  }

  /// "X a déclaré que …", "X сказал, что …": the verb and what it reports, up to the element `end`.
  func reporting(end: Int) -> Statement? {
    for verb in 0..<min(end, 30) where phrases.isVerb(verb) && phrases.form(verb) != .gerund {
      let start = phrases.groupStart(verb)
      guard phrases.form(verb) == .finite || phrases.hasAuxiliary(start..<verb + 1) else { continue }
      var that = verb + 1
      while let token = phrases.token(that), that - verb <= 7, !token.has(.subordinator), token.kind != .stop {
        that += 1
      }
      guard let opener = phrases.token(that), opener.has(.subordinator), !opener.has(.pronoun), that + 2 < end else {
        continue
      }
      let group = FreeOrderPhrases.VerbGroup(elements: start..<verb + 1, verb: verb)
      guard let speaker = subject(before: start, 0) ?? subject(of: group).flatMap({ $0.upperBound <= that ? $0 : nil })
      else { continue }
      return Statement(
        attribution: Attribution(pattern: .before, cue: start..<verb + 1, speaker: speaker), contents: [that..<end])
    }
    return nil
  }
}
