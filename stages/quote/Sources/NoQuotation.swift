internal import Bytes

/// What stands in marks and is no quotation: titles of works, nicknames, words.
extension Scene {
  /// Titles, nicknames and single words, though a verb of speech stands somewhere near.
  func isNoQuotation(_ attribution: Attribution) -> Bool {
    guard let stretch else { return true }
    if reading.lexicon.isFreeOrder {
      return isNickname || NamesInMarks(scene: self, stretch: stretch).isNoQuotation(attribution)
    }
    let words = reading.words(stretch)
    if isNickname { return true }
    let near = attribution.extent.map { abs($0.upperBound - place) <= 2 || abs($0.lowerBound - place) <= 2 } ?? false
    if isTitleOfWork {
      return !(near && [.before, .within, .source].contains(attribution.pattern))
        || token(place - 1)?.has(reading.lexicon.isEnglish ? .work : [.work, .naming]) == true
    }
    if words <= 3, !reading.endsWithComma(stretch), attribution.pattern != .before, attribution.pattern != .after {
      if let before = token(place - 1), before.has(.naming) { return true }
      return attribution.pattern == .participle && words < 2 && !near && attribution.cue == nil
    }
    return false
  }

  /// "William 'Bill' Smith".
  var isNickname: Bool {
    guard let stretch, reading.words(stretch) <= 3, let before = token(place - 1), let after = token(place + 1) else {
      return false
    }
    return before.isCapital && after.isCapital && before.end + 1 >= reading.tokens[stretch.tokens.lowerBound].start
      && !before.has([.cue, .pronoun])
  }

  /// Words with capitals throughout, or the noun for a work before the marks.
  var isTitleOfWork: Bool {
    guard let stretch else { return false }
    if reading.lexicon.isFreeOrder { return NamesInMarks(scene: self, stretch: stretch).isName }
    if isKnownAs { return true }
    if let before = token(place - 1), before.has([.work, .naming]), isNamed(before) || !reading.endsWithComma(stretch) {
      return true
    }
    if !reading.lexicon.isEnglish { return isNamedByNoun }
    var capitals = 0
    var small = 0
    for token in reading.tokens[stretch.tokens] where token.isWord {
      if token.isCapital {
        capitals += 1
      } else if token.flags.isDisjoint(with: [.preposition, .determiner, .conjunction, .particle]) {
        small += 1
      }
    }
    guard small == 0, capitals >= 2, capitals <= 9 else { return false }
    return !endsSentenceLike(stretch) || capitals == reading.words(stretch) && !reading.endsWithFullStop(stretch)
  }

  /// "known to all as Q": a name.
  private var isKnownAs: Bool {
    guard reading.lexicon.isEnglish, finder.isWord(place - 1, "as") else { return false }
    return (max(0, place - 5)..<max(0, place - 1)).contains { finder.isWord($0, "known") }
  }

  /// "titled", "dubbed", "sogenannte": what follows is a name, with or without a comma.
  private func isNamed(_ before: Token) -> Bool {
    guard before.has(.naming), !before.has([.sourceNoun, .cue]) else { return false }
    return reading.lexicon.capitalisesNouns || reading.lexicon.isEnglish && reading.bytes[before.end - 1] == 0x64
  }

  /// "die Ausstellung „Licht und Land“": a noun right before the marks, no comma or stop in them; or capitals throughout.
  private var isNamedByNoun: Bool {
    guard let stretch, !endsSentenceLike(stretch), !reading.endsWithComma(stretch) else { return false }
    let words = reading.tokens[stretch.tokens].filter(\.isWord)
    let isName = words.count >= 2 && words.allSatisfy { $0.kind != .word || $0.has(.particle) }
    guard let before = token(place - 1) else { return isName }
    if reading.lexicon.capitalisesNouns {
      // Titles open with a capital; words of a sentence need not.
      guard reading.startsWithCapital(stretch) else { return false }
      return before.isCapital && !before.has(.sourceNoun) && !before.has(.pronoun) || isName
    }
    return isName && words.count >= 3
  }

  /// Whether a stretch that nobody is tied to is speech: many words, or words that end as sentences do.
  func isLikelySpeech(_ words: Int) -> Bool {
    guard let stretch else { return false }
    if reading.lexicon.isFreeOrder { return NamesInMarks(scene: self, stretch: stretch).isLikelySpeech(words) }
    return words >= 5 || words >= 3 && reading.endsWithStop(stretch)
  }
}
