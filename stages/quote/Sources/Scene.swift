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

  private func token(_ i: Int) -> Token? { finder.token(i) }

  private var stretch: QuotedStretch? {
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
    return after ?? trailing
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
    if let last = token(place - 1), last.kind == .colon { return false }
    guard reading.startsWithCapital(stretch) else { return true }
    if let last = token(place - 1), last.kind == .comma { return false }
    if speech.upperBound == place { return false }
    // "She told reporters Q": an object and small words may stand between.
    let between = (speech.upperBound..<place).filter { token($0)?.isWord == true }
    if between.isEmpty { return false }
    return between.contains { token($0)?.has(.subordinator) == true } || !endsSentenceLike(stretch) || between.count > 6
  }

  private func endsSentenceLike(_ stretch: QuotedStretch) -> Bool {
    reading.endsWithStop(stretch) && reading.words(stretch) > 3
  }

  // MARK: What is no quotation

  /// Titles, nicknames and single words, though a verb of speech stands somewhere near.
  func isNoQuotation(_ attribution: Attribution) -> Bool {
    guard let stretch else { return true }
    let words = reading.words(stretch)
    if isNickname { return true }
    let near = attribution.extent.map { abs($0.upperBound - place) <= 2 || abs($0.lowerBound - place) <= 2 } ?? false
    if isTitleOfWork {
      return !(near && (attribution.pattern == .before || attribution.pattern == .within))
        || token(place - 1)?.has(.work) == true
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
    if let before = token(place - 1), before.has([.work, .naming]), !reading.endsWithComma(stretch) { return true }
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
    return small == 0 && capitals >= 2 && capitals <= 9 && !endsSentenceLike(stretch)
  }

  /// "die Ausstellung „Licht und Land“": a noun right before the marks, no comma or stop in them; or capitals throughout.
  private var isNamedByNoun: Bool {
    guard let stretch, !endsSentenceLike(stretch), !reading.endsWithComma(stretch) else { return false }
    let words = reading.tokens[stretch.tokens].filter(\.isWord)
    let isName = words.count >= 2 && words.allSatisfy { $0.kind != .word || $0.has(.particle) }
    guard let before = token(place - 1) else { return isName }
    if reading.lexicon.capitalisesNouns {
      return before.isCapital && !before.has(.sourceNoun) && !before.has(.pronoun) || isName
    }
    return isName && words.count >= 3
  }

  /// Whether a stretch that nobody is tied to is speech: many words, or words that end as sentences do.
  func isLikelySpeech(_ words: Int) -> Bool {
    guard let stretch else { return false }
    return words >= 5 || words >= 3 && reading.endsWithStop(stretch)
  }

  // MARK: The clause around embedded words

  /// The reported clause that holds the quotation: from after the attribution to the end of the frame, or from the start
  /// of the frame to the attribution.
  func clause(_ attribution: Attribution) -> Range<Int> {
    guard let stretch else { return 0..<0 }
    guard let speech = attribution.extent else { return stretch.inner }
    let quoted = reading.tokens[stretch.tokens.lowerBound].start..<(reading.tokens[stretch.tokens.upperBound - 1].end)
    var start = quoted.lowerBound
    if speech.lowerBound > place {
      start = startOfBytes(floor)
      let end = max(quoted.upperBound, lastWordEnd(before: speech.lowerBound))
      return start..<end
    }
    let first = clauseStart(speech)
    start = first < place ? startOfBytes(first) : quoted.lowerBound
    return start..<max(quoted.upperBound, clauseEnd(attribution))
  }

  /// Where the reported clause starts after the verb: at "that", after the one who is told, or at once.
  private func clauseStart(_ speech: Range<Int>) -> Int {
    var first = speech.upperBound
    while let token = token(first), first < place, !token.isWord || token.has(.adverb) { first += 1 }
    guard first < place, let word = token(first), !word.has(.subordinator) else { return first }
    let that = (first..<min(place, first + 11)).first { token($0)?.has(.subordinator) == true }
    let isTold =
      token(speech.upperBound - 1)?.has(.object) == true && token(speech.upperBound - 1)?.has(.strong) == true
    if word.has(.preposition) || isTold, let that { return that }
    guard isTold, let object = finder.phrases.phrase(startingAt: first), object.upperBound < place,
      let next = token(object.upperBound), next.has([.pronoun, .determiner])
    else { return first }
    return object.upperBound
  }

  /// Where the clause ends: at a second verb of speech, before the final stop, or with the quotation.
  func clauseEnd(_ attribution: Attribution?) -> Int {
    guard let stretch else { return 0 }
    let quoted = reading.tokens[stretch.tokens.upperBound - 1].end
    guard !reading.endsWithStop(stretch),
      !(stretch.tokens.upperBound < reading.tokens.count && token(place + 1)?.kind == .stop)
    else { return quoted }
    var end = quoted
    var i = place + 1
    while i < min(frame.elements.count, place + Scene.reach) {
      if case .stretch(let other) = frame.elements[i] {
        end = reading.tokens[reading.stretches[other].tokens.upperBound - 1].end
      } else if let token = token(i) {
        if token.kind == .comma || token.kind == .semicolon || token.has(.conjunction) && verbFollows(i) { break }
        if token.isWord { end = token.end }
      }
      i += 1
    }
    return max(quoted, end)
  }

  private func verbFollows(_ i: Int) -> Bool { (i + 1...i + 4).contains { finder.isVerb($0) } }

  private func startOfBytes(_ element: Int) -> Int {
    switch frame.elements[element] {
    case .token(let token): reading.tokens[token].start
    case .stretch(let stretch): reading.tokens[reading.stretches[stretch].tokens.lowerBound].start
    }
  }

  private func lastWordEnd(before element: Int) -> Int {
    var i = element - 1
    while i > place, let token = token(i), !token.isWord { i -= 1 }
    return token(i)?.end ?? 0
  }
}
