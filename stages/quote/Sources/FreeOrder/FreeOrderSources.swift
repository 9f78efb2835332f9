internal import Bytes

/// Sources without a verb of their own, and views: "selon X", "según informó X", "по словам X", "pour X".
extension FreeOrderFinder {
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
    if next > i + 2, let owner = token(i + 1),
      FreeOrderGrammar.isPossessive(LetterCase.folded(reading.bytes, owner.range))
    {
      return Attribution(pattern: .source, cue: i..<next, speaker: nil)
    }
    guard word.has([.source, .preposition, .linking]) && !word.has(.subordinator), let first = token(next),
      !first.has([.notPerson, .subordinator]) || first.isCapital,
      let speaker = phrases.phrase(at: next, limit: count) ?? bareNoun(next), phrases.maySpeak(speaker) || next > i + 1
    else { return nil }
    return Attribution(pattern: .source, cue: i..<next, speaker: speaker)
  }

  /// The element after the words that announce a source.
  func sourceEnd(_ word: Token, _ i: Int) -> Int? {
    let next = token(i + 1)
    if word.has(.source) {
      // "o segundo filme" is no source.
      if let before = token(i - 1), before.has([.determiner, .preposition]) { return nil }
      guard next?.has(.sourceNoun) == true else { return i + 1 }
      return i + 2
    }
    guard word.has(.preposition), !word.has(.determiner) else { return nil }
    var noun = i + 1
    if token(noun)?.has(.determiner) == true { noun += 1 }
    guard let found = token(noun), found.has(.sourceNoun), !found.isCapital else { return nil }
    noun += 1
    if token(i + 1).map({ FreeOrderGrammar.isPossessive(LetterCase.folded(reading.bytes, $0.range)) }) == true {
      return noun
    }
    if let after = token(noun), after.has(.preposition), !after.isCapital { return noun + 1 }
    // "по словам Анны Орловой": the genitive needs no preposition; nor does "d'après".
    return reading.lexicon.isSlavic || found.has(.preposition) ? noun : nil
  }

  func bareNoun(_ i: Int) -> Range<Int>? {
    guard let token = token(i), token.kind == .word, token.flags.isDisjoint(with: .function), !token.has(.adverb) else {
      return nil
    }
    return nounsOnly(i)
  }

  /// "X: Q".
  func speakerColon(_ stretch: Int, _ floor: Int) -> Attribution? {
    guard token(stretch - 1)?.kind == .colon, stretch - 1 > floor, stretch - 1 - floor <= 12,
      let speaker = phrases.phrase(at: floor, limit: stretch - 1), phrases.isNamed(speaker), isSomebody(speaker)
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

  /// "Despite the criticism:" is a capital at the start of a sentence, and nobody.
  func isSomebody(_ range: Range<Int>) -> Bool {
    range.count == 1 || range.filter { token($0)?.isCapital == true }.count >= 2
      || range.contains { i in token(i)?.has([.role, .title, .firstName, .pronoun, .body]) == true }
  }

  func containsVerb(_ range: Range<Int>) -> Bool {
    range.contains { i in phrases.isVerb(i) || token(i)?.has(.auxiliary) == true }
  }

  /// "Pour X, Q": somebody's view opens the sentence.
  func viewpoint(_ stretch: Int, _ floor: Int) -> Attribution? {
    var start = floor
    while let token = token(start), start < stretch, token.has([.conjunction, .adverb]) || !token.isWord { start += 1 }
    guard let word = token(start),
      reading.lexicon.grammar?.isViewpoint(LetterCase.folded(reading.bytes, word.range)) == true,
      let speaker = phrases.phrase(at: start + 1, limit: stretch), phrases.isNamed(speaker), isPersonal(speaker),
      token(speaker.upperBound)?.kind == .comma
    else { return nil }
    return Attribution(pattern: .source, cue: start..<start + 1, speaker: speaker)
  }

  func isPersonal(_ range: Range<Int>) -> Bool {
    range.contains { i in token(i)?.has([.role, .title, .firstName, .pronoun]) == true } || range.count >= 2
  }

  /// "The minister was blunt: Q": no verb of speech, but a colon and somebody who opens the sentence.
  func colon(_ stretch: Int, _ floor: Int) -> Attribution? {
    guard token(stretch - 1)?.kind == .colon, let speaker = opening(floor, stretch) else { return nil }
    return Attribution(pattern: .participle, cue: nil, speaker: speaker)
  }

  /// The first phrase of the range that names somebody, if no other stands in it.
  func opening(_ floor: Int, _ limit: Int) -> Range<Int>? {
    let low = max(floor, limit - FreeOrderFinder.reach)
    let found = phrases.phrases(in: low..<limit).first { range in
      range.contains { i in
        token(i).map { $0.has([.title, .pronoun, .firstName]) || $0.has(.role) && !$0.has(.body) } ?? false
      }
    }
    return found.map(headOnly)
  }

  /// Without the small words behind the noun or name, which may be a verb that no table has.
  func headOnly(_ phrase: Range<Int>) -> Range<Int> {
    let known = phrase.last { i in token(i).map { $0.isCapital || $0.has([.role, .title, .pronoun]) } ?? false }
    return phrase.lowerBound..<(known ?? phrase.upperBound - 1) + 1
  }
}
