internal import Bytes

/// Attributions that stand after their quotation: "Q, said X", "Q, X said", "Q" – X.
extension AttributionFinder {
  /// What follows the element `stretch`: "said X", "X said", "according to X".
  func after(_ stretch: Int) -> Attribution? {
    if let free { return free.after(stretch) }
    var i = stretch + 1
    while let token = token(i), token.kind == .comma || token.kind == .dash || token.kind == .stop && i == stretch + 1 {
      i += 1
    }
    guard token(i) != nil else { return nil }
    if let found = source(at: i) ?? namedSource(at: i) { return found }
    if let found = auxiliaryThenSpeaker(at: i) ?? verbThenSpeaker(at: i) { return found }
    return speakerThenVerb(at: i) ?? unknownVerb(stretch, at: i) ?? signature(stretch, at: i)
  }

  /// "Q, dem Bericht zufolge".
  private func namedSource(at i: Int) -> Attribution? {
    guard reading.lexicon.capitalisesNouns, let speaker = phrases.phrase(startingAt: i),
      token(speaker.upperBound)?.has(.sourceAfter) == true
    else { return nil }
    return source(at: speaker.upperBound)
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
    let isBare = token(i)?.has(.bareCue) == true
    guard isVerb(i) && !isParticiple(i) || isBare, !isBare || token(i + 1)?.has(.auxiliary) != true else { return nil }
    guard let speaker = phrases.phrase(startingAt: i + 1) else { return nil }
    if isImpersonal(speaker) { return impersonal(verb: i, speaker) }
    // "said he" is old, "said him" is none; a noun phrase that a verb follows is the subject of the next clause.
    var end = i + 1
    if token(i)?.has(.bareCue) == true, isVerb(speaker.upperBound) { end = speaker.upperBound + 1 }
    return Attribution(pattern: .after, cue: i..<max(end, i + 1), speaker: speaker)
  }

  /// German "es" and "man".
  func isImpersonal(_ speaker: Range<Int>) -> Bool {
    reading.lexicon.capitalisesNouns && speaker.count == 1 && ["es", "man"].contains { isWord(speaker.lowerBound, $0) }
  }

  /// "heißt es in der Mitteilung": the speaker is where it says so.
  private func impersonal(verb: Int, _ subject: Range<Int>) -> Attribution {
    var i = subject.upperBound
    while let token = token(i), token.has(.adverb), i < subject.upperBound + 3 { i += 1 }
    let place = token(i)?.has(.preposition) == true ? phrases.phrase(startingAt: i + 1) : nil
    return Attribution(pattern: .after, cue: verb..<verb + 1, speaker: place)
  }

  private func speakerThenVerb(at start: Int) -> Attribution? {
    var i = start
    let limit = min(frame.elements.count, start + 30)
    while i < limit, let token = token(i) {
      // "Callan Ferris, R-Ky., said": a stop before a comma is an abbreviation's.
      let ends = token.kind == .stop && self.token(i + 1)?.kind != .comma
      if ends || token.kind == .colon || token.kind == .semicolon { return nil }
      if isVerb(i), i > start, !isParticiple(i) {
        let speaker: Range<Int>
        if let name = nameWithInsertion(at: start), name.upperBound < i {
          speaker = name
        } else if let found = phrases.subject(before: i), found.lowerBound >= start,
          opensClause(start, found.lowerBound)
        {
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

  /// "Callan Ferris, president of Hale Works, which makes pipes, said": the full name before the insertions.
  private func nameWithInsertion(at start: Int) -> Range<Int>? {
    guard reading.lexicon.isEnglish, let name = phrases.phrase(startingAt: start), name.lowerBound == start,
      token(name.upperBound)?.kind == .comma, name.count > 1, let last = token(name.upperBound - 1), last.isCapital,
      let next = token(name.upperBound + 1), !isVerb(name.upperBound + 1), !next.has(.pronoun)
    else { return nil }
    return name.contains { token($0)?.has([.firstName, .title, .role]) == true }
      || next.has([.determiner, .role, .title])
      || next.kind == .word ? name : nil
  }

  /// "Q," she instructs. – between a comma and the end of the clause any English verb after a name or pronoun is one of speech.
  private func unknownVerb(_ stretch: Int, at start: Int) -> Attribution? {
    guard reading.lexicon.isEnglish, stretch < frame.elements.count,
      case .stretch(let number) = frame.elements[stretch],
      reading.endsWithComma(reading.stretches[number]), let first = token(start),
      first.isCapital || first.has([.male, .female]) && first.has(.pronoun)
    else { return nil }
    var i = start
    while i < start + 4, let token = token(i), token.isCapital || i == start { i += 1 }
    guard let verb = token(i), verb.kind == .word, !verb.has([.auxiliary, .preposition, .conjunction, .adverb]),
      endsLike(i, "s") || endsLike(i, "ed"), let next = token(i + 1),
      next.kind == .stop || next.kind == .comma || next.has([.preposition, .adverb])
    else { return nil }
    return Attribution(pattern: .after, cue: i..<i + 1, speaker: start..<i)
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
}
