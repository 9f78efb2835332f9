internal import Bytes

/// Verbs of speech before what they report.
extension FreeOrderFinder {
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
  func reaches(_ verb: Int, _ stretch: Int) -> Bool {
    if let last = token(stretch - 1), last.kind == .colon, stretch - verb <= 16 { return true }
    if stretch - verb <= 9 { return true }
    return (verb + 1..<min(stretch, verb + 12)).contains { token($0)?.has(.subordinator) == true }
  }

  func leadsIn(_ verb: Int, _ stretch: Int) -> Bool {
    guard let last = token(stretch - 1) else { return false }
    return last.kind == .colon || last.kind == .comma || stretch - 1 == verb
  }

  /// The attribution by the verb at the element, before the quotation.
  func reporting(_ verb: Int, _ stretch: Int, _ floor: Int) -> Attribution? {
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
    if let pronoun = token(verb + 1), pronoun.has(.pronoun), phrases.isAttached(verb + 1) {
      return Attribution(pattern: pattern, cue: cue, speaker: verb + 1..<verb + 2)
    }
    if let speaker = inserted(cue, verb, stretch) ?? subject(before: start, floor) {
      return Attribution(pattern: pattern, cue: cue, speaker: speaker)
    }
    let group = FreeOrderPhrases.VerbGroup(elements: cue, verb: verb)
    if let speaker = subject(of: group), speaker.upperBound <= stretch, phrases.isNamed(speaker) {
      return Attribution(pattern: pattern, cue: cue, speaker: speaker)
    }
    if let found = distant(verb, start, floor) { return found }
    return Attribution(pattern: pattern, cue: cue, speaker: openingPlace(before: start, floor))
  }

  /// "Desde la asociación reclaman …": the body that a clause opens with, before a verb without a subject.
  func openingPlace(before start: Int, _ floor: Int) -> Range<Int>? {
    let low = boundary(before: start, floor)
    guard low < start, let word = token(low), let verb = token(start),
      let speaker = phrases.phrase(at: low + 1, limit: start),
      reading.lexicon.grammar?.isPlaceOfSpeech(
        LetterCase.folded(reading.bytes, word.range), verb: reading.bytes[verb.range])
        == true, speaker.upperBound == start
    else { return nil }
    return speaker
  }

  /// "…, añade el auto, Q": an attribution between two commas has its subject behind its verb.
  func inserted(_ cue: Range<Int>, _ verb: Int, _ stretch: Int) -> Range<Int>? {
    guard token(cue.lowerBound - 1)?.kind == .comma,
      let found = phrases.phrase(at: verb + 1, limit: stretch), phrases.maySpeak(found),
      token(found.upperBound)?.kind == .comma
    else { return nil }
    return found
  }

  func isPassive(_ cue: Range<Int>) -> Bool {
    cue.contains { i in
      token(i).map { reading.lexicon.grammar?.isPassive(LetterCase.folded(reading.bytes, $0.range)) == true } ?? false
    }
  }

  /// The phrase after "par", "por", "da": who does what a passive tells.
  func agent(_ start: Int, _ limit: Int) -> Range<Int>? {
    var i = start
    while i < min(limit, start + 14) {
      if let token = token(i) {
        if token.kind == .stop || token.kind == .semicolon { return nil }
        if reading.lexicon.grammar?.isAgent(LetterCase.folded(reading.bytes, token.range)) == true {
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

  /// The subject of an earlier verb: "X llegó y dijo", "X ha ricordato …, aggiungendo".
  func distant(_ verb: Int, _ start: Int, _ floor: Int) -> Attribution? {
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

  func isBeforeVerb(_ speaker: Range<Int>) -> Bool {
    token(speaker.upperBound)?.has(.auxiliary) == true || phrases.verbGroup(at: speaker.upperBound) != nil
  }
}
