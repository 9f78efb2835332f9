internal import Bytes

/// Attributions of French, Spanish, Italian, Portuguese and Russian: « Q », a dit X; «Q», ha spiegato; X сказал: «Q»;
/// selon X, « Q ». A verb without a subject gives an attribution without a speaker: the one before goes on.
struct FreeOrderFinder {
  static let reach = 45

  let phrases: FreeOrderPhrases

  init(_ reading: Reading, _ frame: Frame) { phrases = FreeOrderPhrases(reading: reading, frame: frame) }

  var reading: Reading { phrases.reading }
  var frame: Frame { phrases.frame }
  var count: Int { phrases.count }

  func token(_ i: Int) -> Token? { phrases.token(i) }

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
  func inverted(_ group: FreeOrderPhrases.VerbGroup) -> Attribution? {
    var found = Attribution(pattern: .after, cue: group.elements, speaker: subject(of: group))
    if found.speaker == nil, phrases.form(group.verb) == .infinitive { return nil }
    if let pronoun = group.pronoun {
      found.speaker = pronoun..<pronoun + 1
      found.cue = group.verb..<group.verb + 1
    }
    return found
  }

  /// What stands in marks without a comma after it may be the subject of the verb: «Rosatom» announced.
  func isSubject(_ stretch: Int) -> Bool {
    guard case .stretch(let index) = frame.elements[stretch] else { return false }
    let stretch = reading.stretches[index]
    return !reading.endsWithStop(stretch) && !reading.endsWithComma(stretch) && reading.words(stretch) <= 4
      && reading.startsWithCapital(stretch)
  }

  /// "Q, X dice".
  func subjectThenVerb(_ start: Int) -> Attribution? {
    guard let speaker = phrases.phrase(at: start, limit: count), phrases.maySpeak(speaker) else { return nil }
    var i = speaker.upperBound
    if token(i)?.kind == .comma, let close = insertionEnd(i) { i = close + 1 }
    guard let group = phrases.verbGroup(at: i) else { return nil }
    return Attribution(pattern: .after, cue: group.elements, speaker: speaker)
  }

  /// Q – Ann Lee.
  func signature(_ start: Int) -> Attribution? {
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
    while i < limit {
      guard let token = token(i) else {
        guard i > start, phrases.isNameInMarks(i) else { break }
        i += 1
        continue
      }
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
  func placeOfSpeech(_ start: Int, _ end: Int) -> Range<Int>? {
    guard start < end, let first = token(start), let verb = token(start - 1),
      reading.lexicon.grammar?.isPlaceOfSpeech(Array(reading.bytes[first.range]), verb: reading.bytes[verb.range])
        == true
    else { return nil }
    return phrases.phrase(at: start + 1, limit: count) ?? nounsOnly(start + 1)
  }

  /// Words up to the next mark, verb or preposition.
  func nounsOnly(_ start: Int) -> Range<Int>? {
    var i = start
    while let token = token(i), token.isWord, i - start < 8,
      !token.has([.cue, .preposition, .subordinator, .auxiliary])
    {
      i += 1
    }
    return i > start ? start..<i : nil
  }

  /// ", por su parte,": the comma that ends what one opens between a verb and its subject.
  func insertionEnd(_ comma: Int) -> Int? {
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
}
