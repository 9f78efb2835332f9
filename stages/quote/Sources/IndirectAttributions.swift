internal import Bytes

/// Attributions of reported speech that stand after or within it, and sources that open a sentence.
extension IndirectSpeech {
  /// "…, she said.", "…, according to X."
  var trailing: Statement? {
    var i = end - 1
    let floor = max(3, end - 30)
    while i >= floor {
      if token(i)?.kind == .comma, let found = finder.after(i), let extent = found.extent, extent.lowerBound <= i + 2,
        extent.upperBound <= end, endsSentence(found, extent), saysSomething(0..<i)
      {
        return Statement(attribution: found, contents: [0..<i])
      }
      if let found = source(at: i), let extent = found.extent, endsSentence(found, extent) {
        return Statement(attribution: found, contents: [0..<i])
      }
      i -= 1
    }
    return nil
  }

  /// Whether nothing but adverbials, or words on the speaker, follow the attribution: no complement of its own.
  private func endsSentence(_ found: Attribution, _ extent: Range<Int>) -> Bool {
    if found.pattern == .source {
      return extent.upperBound >= end - 8 || (extent.upperBound..<end).allSatisfy { token($0)?.kind != .comma }
    }
    guard let cue = found.cue, isCue(found) || extent.upperBound == end else { return false }
    let next = afterTold(found, extent)
    guard next < end, let after = token(next) else { return true }
    let speakerIsLast = cue.lowerBound == extent.lowerBound
    if after.kind == .comma, let word = token(next + 1) {
      return finder.isVerb(next + 1) || word.has(.subordinator) || speakerIsLast && !word.has(.conjunction)
    }
    guard next >= end - 12 else { return false }
    return !after.isWord || after.has([.preposition, .adverb, .notPerson]) && !after.has(.subordinator)
      || after.has(.subordinator) && !finder.isThat(next) && !speakerIsLast
  }

  /// Whether a verb stands in the range, for what can be told: "Ann Lee, the head of the union, said" is not "Ann Lee".
  private func saysSomething(_ range: Range<Int>) -> Bool {
    guard finder.reading.lexicon.isEnglish else { return true }
    return range.contains { i in
      guard let token = token(i), token.kind == .word, !token.has([.role, .body]) else { return false }
      return token.has([.auxiliary, .pronoun, .cue]) || finder.endsLike(i, "ed") || finder.endsLike(i, "s")
    }
  }

  /// Past the one who is told: "she told reporters".
  private func afterTold(_ found: Attribution, _ extent: Range<Int>) -> Int {
    let next = extent.upperBound
    guard let cue = found.cue, cue.upperBound == next, token(cue.lowerBound)?.has(.object) == true else { return next }
    if let object = finder.phrases.phrase(startingAt: next), object.lowerBound == next { return object.upperBound }
    return token(next)?.kind == .word && token(next)?.has([.preposition, .adverb]) == false ? next + 1 : next
  }

  /// A verb of speech that may end a sentence: "she said", "she told reporters", not "whom she called Bo".
  private func isCue(_ found: Attribution) -> Bool {
    guard let cue = found.cue, let verb = token(cue.lowerBound), finder.isStrong(cue.lowerBound),
      let speaker = found.speaker,
      isSpeaker(speaker)
    else { return false }
    return !verb.has(.object) || finder.complements(cue.lowerBound).contains(.told)
  }

  /// "The bridge, she said, is safe": an attribution between two commas.
  func inserted(at i: Int) -> Statement? {
    guard i >= 1, token(i)?.kind == .comma, let found = source(at: i + 1) ?? finder.after(i),
      let extent = found.extent, extent.lowerBound <= i + 2, found.pattern == .source || isCue(found)
    else { return nil }
    let first = found.pattern == .source ? extent.upperBound : afterTold(found, extent)
    var close = first
    while close < end, close - first < 10, let token = token(close), token.isWord,
      close > first || token.has([.preposition, .adverb, .notPerson])
    {
      close += 1
    }
    guard close + 2 < end, token(close)?.kind == .comma, token(close + 1)?.kind != .number else { return nil }
    return Statement(attribution: found, contents: [0..<i, close + 1..<end])
  }

  /// A source but "per", which stands between amounts as often.
  private func source(at i: Int) -> Attribution? { finder.lowered(i, "per") ? nil : finder.source(at: i) }

  /// "According to X, …"
  var leadingSource: Statement? {
    guard
      let found = source(at: 0)
        ?? (token(0)?.has([.conjunction, .adverb]) == true ? source(at: 1) : nil),
      let speaker = found.speaker
    else { return nil }
    var first = speaker.upperBound
    while first < end, first - speaker.upperBound < 12, token(first)?.kind != .comma { first += 1 }
    if token(first)?.kind != .comma { first = speaker.upperBound }
    return first + 2 < end ? Statement(attribution: found, contents: [first..<end]) : nil
  }
}
