internal import Bytes

/// One quotation within its frame: who is tied to it, and of what kind it is.
struct Scene {
  /// How many elements to either side are looked at, so that the time is linear in a frame of any length.
  static let reach = 120

  let reading: Reading
  let frame: Frame
  let finder: AttributionFinder
  /// The element of the quotation.
  let place: Int
  /// The first element after the quotation before it.
  let floor: Int
  /// The element of the next quotation, or the end.
  let limit: Int

  func token(_ i: Int) -> Token? { finder.token(i) }

  var stretch: QuotedStretch? {
    guard place < frame.elements.count, case .stretch(let index) = frame.elements[place] else { return nil }
    return reading.stretches[index]
  }

  // MARK: Positions

  func bytes(_ range: Range<Int>) -> Range<Int>? { finder.phrases.span(range) }

  func tokens(_ range: Range<Int>) -> Range<Int>? {
    guard let first = frame.token(range.lowerBound), let last = frame.token(range.upperBound - 1) else { return nil }
    return first..<last + 1
  }

  // MARK: Attribution

  /// The attribution after the quotation where it ends with a comma or a question, else the one before, else after.
  func attribution(isFirst: Bool) -> Attribution? {
    guard let stretch else { return nil }
    let after = finder.after(place)
    let invites = reading.endsWithComma(stretch) || place == floor || reading.endsWithStop(stretch) && place == 0
    if let after, invites, place <= floor + 1 || reading.endsWithComma(stretch) { return after }
    if let before = finder.before(place, floor: floor) {
      if before.pattern == .participle, let after, invites { return after }
      return before
    }
    if let after, invites || !reading.lexicon.capitalisesNouns || isParted { return after }
    return trailing
  }

  /// German sets a comma or dash between a quotation and its attribution: "in der „Post“ schreibt Ann" has none.
  private var isParted: Bool {
    guard let stretch else { return false }
    return reading.endsWithStop(stretch) || token(place + 1)?.kind == .comma || token(place + 1)?.kind == .dash
  }

  /// ", she said." at the end of the frame, words of the clause between it and the quotation.
  private var trailing: Attribution? {
    var i = place + 1
    while i < limit {
      if let token = token(i), token.kind == .comma || token.kind == .dash, let found = finder.after(i),
        let extent = found.extent, extent.lowerBound <= i + 3
      {
        return found
      }
      if let found = finder.source(at: i) { return found }
      i += 1
    }
    return nil
  }

  /// Whether the attribution of the quotation before stands between the two and nothing new is said: Q1, S V, Q2.
  func goesOn(_ attribution: Attribution) -> Bool {
    let after = finder.after(place)
    if finder.before(place, floor: floor) == nil, after == nil { return true }
    if after != nil, let stretch, reading.endsWithComma(stretch) { return false }
    guard let extent = attribution.extent, extent.lowerBound >= floor else { return false }
    // Another verb after the first, before this quotation: a statement of its own.
    let others = (extent.upperBound..<max(extent.upperBound, place)).contains { finder.isVerb($0) }
    return !others
  }

  // MARK: Kind

  /// Whether the quotation stands as a sentence of its own in its paragraph.
  var standsAlone: Bool {
    (max(0, place - Scene.reach)..<min(frame.elements.count, place + Scene.reach)).allSatisfy { i in
      frame.isStretch(i) || token(i).map { !$0.isWord } ?? true || i < place && token(i)?.has(.conjunction) == true
    }
  }

  /// Whether words of the clause stand outside the marks.
  func isEmbedded(_ attribution: Attribution) -> Bool {
    guard let stretch else { return true }
    let speech = attribution.extent
    let before = (floor..<place).filter { token($0)?.isWord == true && speech?.contains($0) != true }
    let followed = (place + 1..<max(place + 1, limit)).filter {
      token($0)?.isWord == true && speech?.contains($0) != true
    }
    if attribution.pattern == .colon || followsColon { return false }
    if let speech, speech.lowerBound > place {
      // Q …, she said: words between the quotation and its attribution belong to the clause.
      let between = (place + 1..<max(place + 1, speech.lowerBound)).contains {
        token($0)?.isWord == true && token($0)?.has([.adverb, .conjunction, .auxiliary]) != true
      }
      if between { return true }
      if before.isEmpty { return false }
      return before.contains { token($0)?.has([.conjunction, .adverb]) != true }
    }
    guard let speech else { return !standsAlone && !(before.isEmpty && followed.isEmpty) }
    guard reading.startsWithCapital(stretch) else { return true }
    if let last = token(place - 1), last.kind == .comma { return false }
    if speech.upperBound == place { return false }
    // "She told reporters Q": an object and small words may stand between.
    let between = (speech.upperBound..<place).filter { token($0)?.isWord == true }
    if between.isEmpty { return false }
    return between.contains { token($0)?.has(.subordinator) == true } || !endsSentenceLike(stretch) || between.count > 6
  }

  /// Whether a colon leads in a quotation of more than a word or two.
  private var followsColon: Bool {
    guard let stretch, token(place - 1)?.kind == .colon else { return false }
    return reading.startsWithCapital(stretch) || reading.words(stretch) > 3
  }

  func endsSentenceLike(_ stretch: QuotedStretch) -> Bool {
    reading.endsWithStop(stretch) && reading.words(stretch) > 3
  }
}
