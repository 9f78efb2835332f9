internal import Bytes

/// Attributions that stand before their quotation: "X said: Q", "X: Q", "X called Y Q".
extension AttributionFinder {
  /// The attribution that stands before the element `stretch` and not before `floor`.
  func before(_ stretch: Int, floor: Int) -> Attribution? {
    if let free { return free.before(stretch, floor: floor) }
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
    guard token(stretch - 1)?.kind == .colon, let speaker = pronoun(before: stretch, floor) ?? opening(floor, stretch)
    else { return nil }
    return Attribution(pattern: .participle, cue: nil, speaker: speaker)
  }

  /// German and the like: "Das Modell hält er für sinnvoll: Q" has its subject behind the verb.
  private func pronoun(before stretch: Int, _ floor: Int) -> Range<Int>? {
    guard reading.lexicon.inverts else { return nil }
    let found = (max(floor, stretch - AttributionFinder.reach)..<stretch).last { i in
      token(i).map { $0.has(.pronoun) && $0.has(.male) || $0.has(.pronoun) && $0.has(.female) } ?? false
    }
    return found.map { $0..<$0 + 1 }
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

  func isStrong(_ i: Int) -> Bool { token(i)?.has(.strong) ?? false }

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
  func reporting(verb: Int, _ stretch: Int, _ floor: Int) -> Attribution? {
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

  /// Whether the quotation follows the verb at once, or after one it is said to and a comma or colon.
  private func leadsIn(_ verb: Int, _ stretch: Int) -> Bool {
    guard let last = token(stretch - 1) else { return false }
    return last.kind == .colon || last.kind == .comma || stretch - 1 == verb
  }
}
