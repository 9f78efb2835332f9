/// Attributions by marks and capitals alone, for languages without a lexicon: "Q", word Name; Name word: "Q".
struct NeutralFinder {
  let phrases: FreeOrderPhrases

  private func token(_ i: Int) -> Token? { phrases.token(i) }

  /// A name with a verb of speech beside it, or the name that ends the sentence one word after a comma or dash.
  func after(_ stretch: Int) -> Attribution? {
    var i = stretch + 1
    while let token = token(i), token.kind == .comma || token.kind == .dash { i += 1 }
    guard let first = token(i), first.isWord else { return nil }
    let isParted = i > stretch + 1
    if let verb = (i..<i + 4).first(where: { token($0)?.has(.cue) == true }) {
      let name = run(from: verb + 1, skipping: 3) ?? run(endingAt: verb)
      guard let name else { return nil }
      return Attribution(pattern: .participle, cue: verb..<verb + 1, speaker: name)
    }
    guard isParted, first.kind == .word, let name = run(from: i + 1, skipping: 0),
      token(name.upperBound).map({ $0.kind == .stop || $0.kind == .comma }) ?? true
    else { return nil }
    return Attribution(pattern: .participle, cue: i..<i + 1, speaker: name)
  }

  /// "Name:" and "Name says:".
  func before(_ stretch: Int, floor: Int) -> Attribution? {
    guard token(stretch - 1)?.kind == .colon, stretch - 1 > floor else { return nil }
    if let name = run(endingAt: stretch - 1) {
      return Attribution(pattern: .participle, cue: stretch - 1..<stretch, speaker: name)
    }
    let lowest = max(floor, stretch - 8)
    guard let verb = (lowest..<stretch).last(where: { token($0)?.has(.cue) == true }),
      let name = run(endingAt: verb) ?? run(from: verb + 1, skipping: 0)
    else { return nil }
    return Attribution(pattern: .participle, cue: verb..<verb + 1, speaker: name)
  }

  /// Capitals from the element on, after as many small words at most.
  private func run(from start: Int, skipping: Int) -> Range<Int>? {
    var i = start
    while i - start < skipping, token(i)?.kind == .word { i += 1 }
    guard token(i)?.isCapital == true else { return nil }
    var end = i + 1
    while token(end)?.isCapital == true, end - i < 6 { end += 1 }
    return i..<end
  }

  private func run(endingAt end: Int) -> Range<Int>? {
    var start = end
    while start > 0, end - start < 6, token(start - 1)?.isCapital == true { start -= 1 }
    // One capital at the start of a sentence may be any word.
    return end - start >= 2 ? start..<end : nil
  }
}
