internal import Bytes

/// Noun phrases that follow a verb of speech: "said Ann Lee of the union".
extension NounPhrases {
  /// The noun phrase that starts at element `start`, adverbs passed over: "said yesterday Ann Lee of the union".
  func phrase(startingAt start: Int) -> Range<Int>? {
    var i = start
    while let token = token(i), i - start < 4, token.has([.adverb, .auxiliary]), !token.isCapital,
      !token.has(.determiner)
    {
      i += 1
    }
    guard let first = token(i) else { return nil }
    if first.has(.pronoun) { return first.has(.subordinator) ? nil : i..<i + 1 }
    guard first.isWord, !isBreak(first) || first.has(.determiner), first.kind != .number || token(i + 1)?.isWord == true
    else { return nil }
    var end = i
    var sawNoun = false
    while end - i < NounPhrases.reach, let token = token(end) {
      if token.kind == .openBracket, sawNoun {
        guard let close = closeBracket(after: end) else { break }
        end = close + 1
        break
      }
      guard extends(token, end, from: i, sawNoun) else { break }
      sawNoun = sawNoun || token.isCapital || token.kind == .word && !token.has([.determiner, .linking])
      end += 1
    }
    while end > i, let last = token(end - 1), last.has([.determiner, .linking, .preposition, .conjunction, .adverb]),
      !last.isCapital
    { end -= 1 }
    guard end > i, sawNoun else { return nil }
    return i..<end
  }

  private func extends(_ token: Token, _ i: Int, from start: Int, _ sawNoun: Bool) -> Bool {
    if token.kind == .genitive { return sawNoun }
    guard token.isWord else { return false }
    if token.has(.adverb), !token.isCapital, sawNoun { return false }
    if token.isCapital { return !token.has([.pronoun, .subordinator]) && !isDay(token, i) }
    if token.has(.particle), let next = self.token(i + 1) {
      let isSecond = next.has(.particle) && self.token(i + 2)?.isCapital == true
      if next.isCapital || isSecond && !reading.lexicon.capitalisesNouns { return true }
    }
    if token.has(.linking), !token.has(.determiner) { return sawNoun && linksForward(i) }
    if token.has(.conjunction) { return sawNoun && joinsNames(i) }
    if token.has(.determiner) {
      return !sawNoun || token.has(.linking) && reading.lexicon.capitalisesNouns
        || self.token(i - 1)?.has(.linking) == true
    }
    if isBreak(token) { return false }
    // After a name small words start something else, as they do in a language whose nouns have capitals.
    if let before = self.token(i - 1), before.isCapital, !before.has(.determiner), i > start {
      return token.has([.role, .title]) && !reading.lexicon.capitalisesNouns
    }
    return true
  }

  private func isDay(_ token: Token, _ i: Int) -> Bool {
    token.has(.notPerson) && self.token(i + 1)?.isWord != true && !token.has(.body)
  }

  /// "the head of the union", "Ann Lee of Maryland"; not "Ann Lee on Friday".
  private func linksForward(_ i: Int) -> Bool {
    guard let before = token(i - 1), let after = token(i + 1), let link = token(i) else { return false }
    guard after.isCapital || after.has(.determiner) || after.kind == .word && !after.has(.function) else {
      return false
    }
    if after.has(.notPerson), !after.has(.body) { return false }
    let word = reading.bytes[link.range]
    let isOf = word.elementsEqual("of".utf8) || !reading.lexicon.isEnglish
    if before.isCapital, !before.has([.role, .body, .title]) {
      return isOf && after.isCapital || isOf && after.has(.determiner)
    }
    return isOf || before.has([.role, .title])
  }

  private func closeBracket(after open: Int) -> Int? {
    var i = open + 1
    while i - open < 12, let token = token(i) {
      if token.kind == .closeBracket { return i }
      i += 1
    }
    return nil
  }
}
