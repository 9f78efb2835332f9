internal import Bytes

/// How a quotation is tied to its speaker.
enum Pattern: Hashable, CaseIterable {
  /// "Q, said X" and "Q, X said".
  case after
  /// "X said: Q", "X said, Q".
  case before
  /// "according to X".
  case source
  /// "X: Q".
  case colon
  /// "X called Y Q": words in marks within a reporting clause.
  case within
  /// A participle or a second verb, whose subject stands farther off: "X left, adding that Q".
  case participle
  /// The subject of the sentence before.
  case subject
  /// The speaker of the quotation before.
  case carried
  /// Nothing.
  case none
}

/// The cue and the speaker of one quotation within its frame; positions are elements of the frame.
struct Attribution: Hashable {
  var pattern: Pattern
  var cue: Range<Int>?
  var speaker: Range<Int>?

  /// All elements that say who speaks: the quotation's content ends or begins at them.
  var extent: Range<Int>? {
    switch (cue, speaker) {
    case (let cue?, let speaker?):
      min(cue.lowerBound, speaker.lowerBound)..<max(cue.upperBound, speaker.upperBound)
    case (let cue?, nil): cue
    case (nil, let speaker?): speaker
    case (nil, nil): nil
    }
  }
}

/// Finds attributions within a frame.
struct AttributionFinder {
  /// A cue further from its quotation than this many elements is none.
  static let reach = 45

  let reading: Reading
  let frame: Frame
  let phrases: NounPhrases

  init(_ reading: Reading, _ frame: Frame) {
    self.reading = reading
    self.frame = frame
    phrases = NounPhrases(reading: reading, frame: frame)
  }

  func token(_ i: Int) -> Token? { frame.token(i).map { reading.tokens[$0] } }

  // MARK: After the quotation

  /// What follows the element `stretch`: "said X", "X said", "according to X".
  func after(_ stretch: Int) -> Attribution? {
    var i = stretch + 1
    while let token = token(i), token.kind == .comma || token.kind == .dash || token.kind == .stop && i == stretch + 1 {
      i += 1
    }
    guard token(i) != nil else { return nil }
    if let found = source(at: i) { return found }
    if let found = auxiliaryThenSpeaker(at: i) ?? verbThenSpeaker(at: i) { return found }
    return speakerThenVerb(at: i) ?? signature(stretch, at: i)
  }

  /// "Q, hatte X in Y erklärt", "Q, a déclaré X": an auxiliary opens, the verb stands before or after the speaker.
  private func auxiliaryThenSpeaker(at start: Int) -> Attribution? {
    guard reading.lexicon.inverts, token(start)?.has(.auxiliary) == true, token(start)?.has(.cue) != true,
      !isVerb(start + 1), let speaker = phrases.phrase(startingAt: start + 1), speaker.lowerBound == start + 1
    else { return nil }
    var i = speaker.upperBound
    while i < frame.elements.count, i - start < 20, let token = token(i), token.kind != .stop, token.kind != .comma {
      if isVerb(i) { return Attribution(pattern: .after, cue: i..<i + 1, speaker: speaker) }
      i += 1
    }
    return nil
  }

  private func verbThenSpeaker(at start: Int) -> Attribution? {
    var i = start
    while let token = token(i), i - start < 3, token.has([.adverb, .auxiliary]), !token.has([.cue, .bareCue]) { i += 1 }
    if token(i)?.has(.bareCue) == true, isVerb(i + 1) { i += 1 }
    guard isVerb(i) && !isParticiple(i) || token(i)?.has(.bareCue) == true else { return nil }
    guard let speaker = phrases.phrase(startingAt: i + 1) else { return nil }
    // "said he" is old, "said him" is none; a noun phrase that a verb follows is the subject of the next clause.
    var end = i + 1
    if token(i)?.has(.bareCue) == true, isVerb(speaker.upperBound) { end = speaker.upperBound + 1 }
    return Attribution(pattern: .after, cue: i..<max(end, i + 1), speaker: speaker)
  }

  private func speakerThenVerb(at start: Int) -> Attribution? {
    var i = start
    let limit = min(frame.elements.count, start + 30)
    while i < limit, let token = token(i) {
      if token.kind == .stop || token.kind == .colon || token.kind == .semicolon { return nil }
      if isVerb(i), i > start, !isParticiple(i) {
        let speaker: Range<Int>
        if let found = phrases.subject(before: i), found.lowerBound >= start, opensClause(start, found.lowerBound) {
          speaker = found
        } else if let whole = phrases.whole(start, before: i) {
          speaker = whole
        } else {
          return nil
        }
        return Attribution(pattern: .after, cue: i..<i + 1, speaker: speaker)
      }
      i += 1
    }
    return nil
  }

  /// A dash and a name at the end of the frame: "Q" – Ann Lee.
  private func signature(_ stretch: Int, at start: Int) -> Attribution? {
    guard token(start - 1)?.kind == .dash, token(start)?.isCapital == true,
      let speaker = phrases.phrase(startingAt: start)
    else { return nil }
    let rest = speaker.upperBound
    guard token(rest).map({ !$0.isWord && $0.kind != .genitive || $0.has([.role, .title]) }) ?? true else { return nil }
    return Attribution(pattern: .colon, cue: start - 1..<start, speaker: speaker)
  }

  /// Whether nothing but small words stands between the start and the speaker.
  private func opensClause(_ start: Int, _ speaker: Int) -> Bool {
    guard speaker - start <= 3 else { return false }
    return (start..<speaker).allSatisfy { i in
      token(i).map { $0.kind == .comma || $0.has([.adverb, .determiner]) } ?? false
    }
  }

  // MARK: Sources

  /// "according to X", "laut X", "nach Angaben von X" at element `i`.
  func source(at i: Int) -> Attribution? {
    guard let word = token(i) else { return nil }
    var next = i + 1
    if word.has(.source), !word.has(.cue) {
      if let after = token(next), after.has(.preposition), reading.lexicon.isEnglish || after.kind == .word {
        next += 1
      }
    } else if word.has(.preposition), token(next)?.has(.sourceNoun) == true {
      next += 1
      if let after = token(next), after.has(.linking), !after.has(.determiner) { next += 1 }
    } else if word.has(.preposition), token(next)?.has(.determiner) == true, token(next + 1)?.has(.sourceNoun) == true {
      next += 2
      if let after = token(next), after.has(.linking), !after.has(.determiner) { next += 1 }
    } else {
      return nil
    }
    guard let speaker = phrases.phrase(startingAt: next) else { return nil }
    return Attribution(pattern: .source, cue: i..<next, speaker: speaker)
  }

  // MARK: Before the quotation

  /// The attribution that stands before the element `stretch` and not before `floor`.
  func before(_ stretch: Int, floor: Int) -> Attribution? {
    if let found = speakerColon(stretch, floor) { return found }
    var i = stretch - 1
    let lowest = max(floor, stretch - AttributionFinder.reach)
    var best: (verb: Int, found: Attribution)?
    while i >= lowest {
      if let found = source(at: i), let speaker = found.speaker, speaker.upperBound <= stretch {
        return best?.found ?? found
      }
      if isVerb(i), isStrong(i) || isNear(i, stretch), let found = reporting(verb: i, stretch, floor) {
        guard let known = best else {
          best = (i, found)
          i -= 1
          continue
        }
        if isStrong(i), found.pattern != .participle, reports(i, known.verb, known.found) { best = (i, found) }
      }
      i -= 1
    }
    return best?.found ?? openingBeforeColon(stretch, floor)
  }

  /// "The minister was blunt: Q": no verb of speech, but a colon and somebody who opens the sentence.
  private func openingBeforeColon(_ stretch: Int, _ floor: Int) -> Attribution? {
    guard token(stretch - 1)?.kind == .colon, let speaker = opening(floor, stretch) else { return nil }
    return Attribution(pattern: .participle, cue: nil, speaker: speaker)
  }

  /// Whether a verb only counts near the quotation: few words between them.
  private func isNear(_ verb: Int, _ stretch: Int) -> Bool {
    stretch - verb <= (token(verb)?.has(.weak) == true ? 6 : 14)
  }

  /// Whether what an outer verb reports holds an inner verb: "Ann says she hopes Q" is Ann's, but "Ann said no, and Bo
  /// said Q" is Bo's.
  private func reports(_ outer: Int, _ inner: Int, _ found: Attribution) -> Bool {
    let subject = found.speaker?.lowerBound ?? inner
    if found.pattern == .participle { return subject <= outer }
    guard subject > outer else { return false }
    let between = outer + 1..<max(outer + 1, subject)
    let parted = between.contains { i in
      token(i).map { $0.kind == .semicolon || $0.kind == .colon || $0.has(.conjunction) || $0.kind == .comma } ?? true
    }
    guard parted else { return true }
    // A pronoun after a conjunction may still be what the outer speaker says of himself; a name is not.
    return false
  }

  private func isStrong(_ i: Int) -> Bool { token(i)?.has(.strong) ?? false }

  /// "Clinton: Q": a name or role, then a colon, and nothing else.
  private func speakerColon(_ stretch: Int, _ floor: Int) -> Attribution? {
    guard token(stretch - 1)?.kind == .colon, stretch - 1 > floor, stretch - 1 - floor <= 8 else { return nil }
    guard !(floor..<stretch).contains(where: isVerb) else { return nil }
    guard let speaker = phrases.phrase(endingAt: stretch - 2), speaker.lowerBound == floor else { return nil }
    guard speaker.contains(where: { token($0)?.isCapital == true || token($0)?.has(.role) == true }) else { return nil }
    // Of a few words in marks "Name:" may be a label. The quotation may also stand in the next paragraph.
    if stretch < frame.elements.count, case .stretch(let index) = frame.elements[stretch],
      reading.words(reading.stretches[index]) <= 3
    {
      return nil
    }
    return Attribution(pattern: .colon, cue: stretch - 1..<stretch, speaker: speaker)
  }

  /// The attribution by the verb at element `verb`, which stands before the quotation.
  private func reporting(verb: Int, _ stretch: Int, _ floor: Int) -> Attribution? {
    let cue = verb..<verb + 1
    let pattern: Pattern = leadsIn(verb, stretch) ? .before : .within
    if isPassive(verb) {
      guard let agent = agent(after: verb, stretch) else { return nil }
      return Attribution(pattern: .within, cue: cue, speaker: agent)
    }
    if isParticiple(verb) || token(verb - 1)?.has(.conjunction) == true || isInfinitive(verb) {
      guard let speaker = distantSubject(of: verb, 0) else { return nil }
      return Attribution(pattern: .participle, cue: cue, speaker: speaker)
    }
    if let speaker = verbLastSubject(verb, stretch, floor) ?? invertedSubject(verb, stretch, floor) {
      return Attribution(pattern: pattern, cue: cue, speaker: speaker)
    }
    if let speaker = phrases.subject(before: verb), speaker.lowerBound >= floor {
      if speaker.count == 1, let who = token(speaker.lowerBound), who.has(.subordinator) {
        let isComma = token(speaker.lowerBound - 1)?.kind == .comma
        if !isComma, (floor..<speaker.lowerBound).contains(where: { isStrong($0) && isVerb($0) }) { return nil }
        let before = isComma ? speaker.lowerBound - 2 : speaker.lowerBound - 1
        guard let antecedent = phrases.phrase(endingAt: before) else { return nil }
        return Attribution(pattern: pattern, cue: cue, speaker: antecedent)
      }
      return Attribution(pattern: pattern, cue: cue, speaker: speaker)
    }
    // Inverted: "Said Ellis:", "… verkündete er:".
    if verb == floor || !reading.lexicon.isEnglish, let speaker = phrases.phrase(startingAt: verb + 1),
      speaker.upperBound <= stretch
    {
      return Attribution(pattern: pattern, cue: cue, speaker: speaker)
    }
    guard let speaker = distantSubject(of: verb, 0) else { return nil }
    return Attribution(pattern: .participle, cue: cue, speaker: speaker)
  }

  /// "…, indem sie den Rat aufforderte:", "X hat zur Eröffnung erklärt:": the verb ends its clause.
  private func verbLastSubject(_ verb: Int, _ stretch: Int, _ floor: Int) -> Range<Int>? {
    guard reading.lexicon.capitalisesNouns, let next = token(verb + 1) ?? (verb + 1 == stretch ? token(verb) : nil),
      verb + 1 == stretch || next.kind == .colon || next.kind == .comma, let before = token(verb - 1)
    else { return nil }
    var i = verb - 1
    while i > floor, verb - i < AttributionFinder.reach, let token = token(i) {
      if token.has(.subordinator), self.token(i - 1)?.kind == .comma { return phrases.phrase(startingAt: i + 1) }
      if token.has(.auxiliary), !before.has(.pronoun) {
        if let found = phrases.phrase(endingAt: i - 1), found.lowerBound >= floor,
          self.token(found.lowerBound - 1)?.has(.preposition) != true
        {
          return found
        }
        if let found = phrases.subject(before: i), found.lowerBound >= floor { return found }
        return phrases.phrase(startingAt: i + 1)
      }
      i -= 1
    }
    return nil
  }

  /// "In einem Interview sagte er:", "So warnten Vertreter …": where something else opens the sentence, the subject
  /// follows the verb.
  private func invertedSubject(_ verb: Int, _ stretch: Int, _ floor: Int) -> Range<Int>? {
    guard reading.lexicon.inverts, let after = phrases.phrase(startingAt: verb + 1), after.upperBound <= stretch,
      let first = token(after.lowerBound)
    else { return nil }
    var start = verb
    while start > floor, let token = token(start - 1), token.isWord || token.kind == .genitive { start -= 1 }
    // An insertion stands before the verb: what it belongs to is the subject.
    guard start < verb, let opening = token(start) else { return start > floor ? nil : after }
    let isPerson = after.contains { token($0)?.has([.role, .title, .firstName]) == true }
    if start + 1 == verb, isPerson,
      first.has(.determiner) || !opening.has([.title, .role, .firstName]) && after.count > 1
    {
      return after
    }
    if opening.has([.preposition, .adverb, .bareCue, .sourceNoun]), !opening.has([.pronoun, .title]) { return after }
    // "Der Zeitung sagte Ilse Varga": a pronoun or a full name after the verb is its subject.
    let isName =
      after.count >= 2 && token(after.upperBound - 1)?.isCapital == true && first.isCapital
      && after.contains { token($0)?.has([.firstName, .title]) == true }
    return first.has(.pronoun) && !first.has(.subordinator) || isName ? after : nil
  }

  /// Whether the quotation follows the verb at once, or after one it is said to and a comma or colon.
  private func leadsIn(_ verb: Int, _ stretch: Int) -> Bool {
    guard let last = token(stretch - 1) else { return false }
    return last.kind == .colon || last.kind == .comma || stretch - 1 == verb
  }

  /// The subject of an earlier verb of the frame, or the phrase that the frame opens with.
  private func distantSubject(of verb: Int, _ floor: Int) -> Range<Int>? {
    var i = max(floor, verb - AttributionFinder.reach)
    while i < verb {
      if isVerb(i), !isParticiple(i), !isPassive(i), !isInfinitive(i), let speaker = phrases.subject(before: i),
        speaker.lowerBound >= floor, token(speaker.lowerBound)?.has(.subordinator) != true
      {
        return speaker
      }
      if !reading.lexicon.isEnglish, isVerb(i), let speaker = phrases.phrase(startingAt: i + 1),
        speaker.upperBound <= verb
      {
        return speaker
      }
      i += 1
    }
    if let auxiliary = subjectOfAuxiliary(before: verb, floor) { return auxiliary }
    return opening(floor, verb)
  }

  /// "X hat in Y erklärt": the phrase before or after the auxiliary.
  private func subjectOfAuxiliary(before verb: Int, _ floor: Int) -> Range<Int>? {
    var i = verb - 1
    while i > floor, verb - i < AttributionFinder.reach {
      if let token = token(i), token.has(.auxiliary) {
        if let found = phrases.phrase(endingAt: i - 1), found.lowerBound >= floor { return found }
        if !reading.lexicon.isEnglish, let found = phrases.phrase(startingAt: i + 1), found.upperBound <= verb {
          return found
        }
      }
      i -= 1
    }
    return nil
  }

  /// The phrase that the frame opens with, small words and an adverbial before a comma left out.
  func opening(_ floor: Int, _ limit: Int) -> Range<Int>? {
    var i = floor
    while let token = token(i), i < limit, token.has([.conjunction, .adverb, .subordinator]) || !token.isWord {
      i += 1
    }
    if let first = token(i), first.has(.preposition) {
      while i < limit, i - floor < AttributionFinder.reach, let token = token(i), token.kind != .comma { i += 1 }
      i += 1
    }
    guard i < limit, let found = phrases.phrase(startingAt: i), found.upperBound <= limit else { return nil }
    return found.contains { token($0).map { $0.isCapital || $0.has([.pronoun, .role, .title]) } ?? false } ? found : nil
  }

  // MARK: Verbs

  /// Whether the element is a verb of speech and not a noun of the same form.
  func isVerb(_ i: Int) -> Bool {
    guard let token = token(i), token.has(.cue), !token.isCapital || i == 0 || frame.isStretch(i - 1) else {
      return false
    }
    guard reading.lexicon.isEnglish else { return true }
    guard let before = self.token(i - 1) else { return true }
    if before.has(.determiner), before.has(.linking) { return false }
    if before.kind == .genitive { return false }
    if token.has(.nounLike), !mayBeSubject(before, i - 1) { return false }
    // "in question", "on demand": a plain form after a preposition is a noun.
    if before.has(.preposition), !isInfinitive(i), !isParticiple(i), !endsLike(i, "ed") { return false }
    return true
  }

  /// Whether a word before a form that may be a noun lets it be a verb: a name, a pronoun, a person, an auxiliary.
  private func mayBeSubject(_ before: Token, _ i: Int) -> Bool {
    if before.isCapital || before.has([.pronoun, .role, .auxiliary, .adverb, .negation, .subordinator]) { return true }
    if before.kind == .comma || before.kind == .closeBracket || before.kind == .number || !before.isWord { return true }
    return isInfinitive(i + 1) || before.has(.conjunction)
  }

  private func endsLike(_ i: Int, _ ending: StaticString) -> Bool {
    guard let token = token(i), token.end - token.start > ending.utf8CodeUnitCount else { return false }
    let tail = reading.bytes[(token.end - ending.utf8CodeUnitCount)..<token.end]
    return ending.withUTF8Buffer { tail.elementsEqual($0) }
  }

  private func isParticiple(_ i: Int) -> Bool { reading.lexicon.isEnglish && endsLike(i, "ing") }

  private func isInfinitive(_ i: Int) -> Bool {
    guard reading.lexicon.isEnglish, let before = token(i - 1) else { return false }
    return reading.bytes[before.range].elementsEqual("to".utf8)
  }

  /// "was called": a form of "be" before the verb.
  func isPassive(_ i: Int) -> Bool {
    guard reading.lexicon.isEnglish, !isParticiple(i) else { return false }
    var k = i - 1
    while let token = token(k), i - k < 4, token.has([.adverb, .auxiliary, .negation]) {
      if token.has(.auxiliary), AttributionFinder.be.contains(Array(reading.bytes[token.range])) { return true }
      k -= 1
    }
    return false
  }

  private static let be: Set<[UInt8]> = Set(["was", "were", "been", "is", "are", "be", "being"].map { Array($0.utf8) })

  /// The phrase after "by".
  private func agent(after verb: Int, _ stretch: Int) -> Range<Int>? {
    var i = verb + 1
    while i < min(frame.elements.count, verb + 16), let token = token(i) {
      if reading.bytes[token.range].elementsEqual("by".utf8) { return phrases.phrase(startingAt: i + 1) }
      i += 1
    }
    return nil
  }
}
