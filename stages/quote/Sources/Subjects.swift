internal import Bytes

/// Subjects of verbs of speech that do not stand right before them.
extension AttributionFinder {
  /// "…, indem sie den Rat aufforderte:", "X hat zur Eröffnung erklärt:": the verb ends its clause.
  func verbLastSubject(_ verb: Int, _ stretch: Int, _ floor: Int) -> Range<Int>? {
    // "gesagt haben:"
    let last = token(verb + 1)?.has(.auxiliary) == true && token(verb + 2)?.isWord != true ? verb + 1 : verb
    guard reading.lexicon.capitalisesNouns, let next = token(last + 1) ?? (last + 1 == stretch ? token(last) : nil),
      last + 1 == stretch || next.kind == .colon || next.kind == .comma, let before = token(verb - 1)
    else { return nil }
    var i = verb - 1
    while i >= floor, verb - i < AttributionFinder.reach, let token = token(i) {
      if token.has(.subordinator), i == floor || self.token(i - 1)?.kind == .comma {
        return phrases.phrase(startingAt: i + 1)
      }
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
  func invertedSubject(_ verb: Int, _ stretch: Int, _ floor: Int) -> Range<Int>? {
    guard reading.lexicon.inverts, let after = phrases.phrase(startingAt: verb + 1), after.upperBound <= stretch,
      let first = token(after.lowerBound)
    else { return nil }
    var start = verb
    while start > floor, let token = token(start - 1), token.isWord || token.kind == .genitive { start -= 1 }
    // An insertion stands before the verb: what it belongs to is the subject.
    guard start < verb, let opening = token(start) else {
      // "Es sei heiß, sagte Ann Lee in Lund: Q", but "Ann Lee, die Chefin, sagte der Zeitung: Q".
      return start == floor || first.isCapital || first.has(.pronoun) ? after : nil
    }
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

  /// The subject of an earlier verb of the frame, or the phrase that the frame opens with.
  func distantSubject(of verb: Int, _ floor: Int) -> Range<Int>? {
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
    if let free { return free.opening(floor, limit) }
    var i = floor
    // "Europe: The party …": a label before the sentence.
    if let colon = (floor..<min(limit, floor + 4)).first(where: { token($0)?.kind == .colon }), colon + 2 < limit {
      i = colon + 1
    }
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
}
