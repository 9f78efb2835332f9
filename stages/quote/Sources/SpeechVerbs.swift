internal import Bytes

/// Which words of a frame are verbs of speech, and in which form.
extension AttributionFinder {
  /// Whether the element is a verb of speech and not a noun of the same form.
  func isVerb(_ i: Int) -> Bool {
    if let free { return free.phrases.isVerb(i) }
    guard let token = token(i), token.has(.cue), !token.isCapital || i == 0 || frame.isStretch(i - 1) else {
      return false
    }
    return standsAsVerb(i)
  }

  /// Whether a word that may be a verb or a noun stands as a verb.
  func standsAsVerb(_ i: Int) -> Bool {
    guard reading.lexicon.isEnglish, let token = token(i) else { return true }
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

  func endsLike(_ i: Int, _ ending: StaticString) -> Bool {
    guard let token = token(i), token.end - token.start > ending.utf8CodeUnitCount else { return false }
    let tail = reading.bytes[(token.end - ending.utf8CodeUnitCount)..<token.end]
    return ending.withUTF8Buffer { tail.elementsEqual($0) }
  }

  func isParticiple(_ i: Int) -> Bool { reading.lexicon.isEnglish && endsLike(i, "ing") }

  func isInfinitive(_ i: Int) -> Bool {
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
  func agent(after verb: Int, _ stretch: Int) -> Range<Int>? {
    var i = verb + 1
    while i < min(frame.elements.count, verb + 16), let token = token(i) {
      if reading.bytes[token.range].elementsEqual("by".utf8) { return phrases.phrase(startingAt: i + 1) }
      i += 1
    }
    return nil
  }
}
