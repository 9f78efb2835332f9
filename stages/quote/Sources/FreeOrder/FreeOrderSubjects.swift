internal import Bytes

/// Subjects before their verbs, and the clauses behind them.
extension FreeOrderFinder {
  /// The subject of the verb group that starts at `start`.
  func subject(before start: Int, _ floor: Int) -> Range<Int>? {
    if let before = token(start - 1), before.has(.conjunction), !before.has(.pronoun) { return nil }
    var end = start
    for round in 0..<4 where end > floor {
      let low = boundary(before: end, floor)
      if let opener = token(low - 1), low > floor, opener.has(.subordinator), isRelative(low, end) {
        return antecedent(before: low - 1, floor)
      }
      let found = phrases.phrases(in: low..<end)
      if round > 0, let outer = endingPhrase(low - 1, floor) { return outer }
      if let last = found.last, last.upperBound == end { return last }
      if let last = found.last(where: { phrases.isNamed($0) }) { return last }
      guard low > floor, let comma = token(low - 1), comma.kind == .comma || comma.kind == .dash else { return nil }
      end = low - 1
    }
    return nil
  }

  /// The first element of the clause part that ends before `end`.
  func boundary(before end: Int, _ floor: Int) -> Int {
    var i = end
    let lowest = max(floor, end - FreeOrderPhrases.reach)
    while i > lowest, let token = token(i - 1) {
      if !token.isWord, token.kind != .openBracket, token.kind != .closeBracket { break }
      if token.has(.subordinator), !token.has(.determiner) { break }
      if token.has(.conjunction), !token.has(.determiner), self.token(i).map({ !$0.isCapital }) ?? true { break }
      i -= 1
    }
    return i
  }

  /// "…, qui a dit", "…, que afirmó": the clause has no subject of its own but the relative pronoun.
  func isRelative(_ low: Int, _ end: Int) -> Bool {
    guard let pronoun = token(low - 1) else { return false }
    if pronoun.has(.pronoun) { return true }
    guard phrases.phrases(in: low..<end).isEmpty, let before = token(low - 2) else { return false }
    return pronoun.has(.linking) && (before.kind == .comma || before.isCapital)
  }

  func antecedent(before pronoun: Int, _ floor: Int) -> Range<Int>? {
    let end = token(pronoun - 1)?.kind == .comma ? pronoun - 1 : pronoun
    return endingPhrase(end, floor)
  }

  /// The phrase that ends at the element, be it behind a preposition: "según las autoridades, que …".
  private func phraseEnding(at end: Int, from low: Int) -> Range<Int>? {
    if let last = phrases.phrases(in: low..<end).last, last.upperBound == end { return last }
    return (low..<end).lazy.compactMap { phrases.phrase(at: $0, limit: end) }.first { $0.upperBound == end }
  }

  /// The phrase of somebody that ends right before the element, or before the insertion that ends there.
  func endingPhrase(_ end: Int, _ floor: Int) -> Range<Int>? {
    let low = boundary(before: end, floor)
    guard low < end, let last = phraseEnding(at: end, from: low), phrases.isNamed(last) else { return nil }
    // "X, le maire de Y, qui": the name before an apposition.
    if token(low - 1)?.kind == .comma, last.lowerBound == low, token(low)?.isCapital == false, low - 1 > floor {
      let before = boundary(before: low - 1, floor)
      if let name = phrases.phrases(in: before..<low - 1).last, name.upperBound == low - 1, phrases.isNamed(name) {
        return name
      }
    }
    return last
  }

  /// The element at which the clause starts that an attribution before it reports: an apposition, times and places of the
  /// speech are passed over where "that" follows them.
  func clauseStart(after speech: Range<Int>, before place: Int) -> Int {
    var first = speech.upperBound
    if token(first)?.kind == .comma, let name = phrases.phrase(at: first + 1, limit: place), phrases.isNamed(name),
      token(name.upperBound)?.kind == .comma
    {
      first = name.upperBound + 1
    }
    while first < place, let token = token(first), !token.isWord || token.has(.adverb) || phrases.isTime(token) {
      first += 1
    }
    guard first < place, let word = token(first), phrases.isPreposition(word) || word.has(.determiner) else {
      return first
    }
    let that = (first..<min(place, first + 14)).first { i in
      token(i).map { $0.has(.subordinator) && !$0.has(.pronoun) } ?? false
    }
    return that ?? first
  }

  /// "X a déclaré que …", "X сказал, что …": the verb and what it reports, up to the element `end`.
  func reporting(end: Int) -> Statement? {
    for verb in 0..<min(end, 30) where phrases.isVerb(verb) && phrases.form(verb) != .gerund {
      let start = phrases.groupStart(verb)
      guard phrases.form(verb) == .finite || phrases.hasAuxiliary(start..<verb + 1) else { continue }
      var that = verb + 1
      while let token = phrases.token(that), that - verb <= 7, !token.has(.subordinator), token.kind != .stop {
        that += 1
      }
      guard let opener = phrases.token(that), opener.has(.subordinator), !opener.has(.pronoun), that + 2 < end else {
        continue
      }
      let group = FreeOrderPhrases.VerbGroup(elements: start..<verb + 1, verb: verb)
      guard let speaker = subject(before: start, 0) ?? subject(of: group).flatMap({ $0.upperBound <= that ? $0 : nil })
      else { continue }
      return Statement(
        attribution: Attribution(pattern: .before, cue: start..<verb + 1, speaker: speaker), contents: [that..<end])
    }
    return nil
  }
}
