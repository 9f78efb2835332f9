internal import Bytes

/// The clause around words in marks: "that the bridge was "unsafe" and had to go".
extension Scene {
  /// The reported clause that holds the quotation: from after the attribution to the end of the frame, or from the start
  /// of the frame to the attribution.
  func clause(_ attribution: Attribution) -> Range<Int> {
    guard let stretch else { return 0..<0 }
    guard let speech = attribution.extent else { return frame.isReported ? wholeSentence : stretch.inner }
    let quoted = quotedBytes(stretch)
    if speech.lowerBound > place {
      return startOfBytes(leadingClause(floor))..<max(quoted.upperBound, lastWordEnd(before: speech.lowerBound))
    }
    guard let first = reading.lexicon.capitalisesNouns ? germanStart(speech) : freeStart(speech) ?? clauseStart(speech)
    else {
      return quoted
    }
    let start = first < place ? startOfBytes(first) : quoted.lowerBound
    return start..<max(quoted.upperBound, clauseEnd)
  }

  /// What goes on after an attribution within the clause: "Q, she said, and Q".
  func clause(after speech: Range<Int>) -> Range<Int> {
    guard let stretch else { return 0..<0 }
    let quoted = quotedBytes(stretch)
    var first = place
    while first > speech.upperBound, token(first - 1)?.kind != .comma { first -= 1 }
    while first < place, let token = token(first), !token.isWord || token.has(.conjunction) { first += 1 }
    let start = first > speech.upperBound ? startOfBytes(first) : quoted.lowerBound
    return start..<max(quoted.upperBound, clauseEnd)
  }

  private func quotedBytes(_ stretch: QuotedStretch) -> Range<Int> {
    reading.tokens[stretch.tokens.lowerBound].start..<reading.tokens[stretch.tokens.upperBound - 1].end
  }

  // MARK: Its start

  /// The first word of a clause that an attribution follows; what a colon introduces stands alone.
  private func leadingClause(_ floor: Int) -> Int {
    var first = floor
    for i in max(floor, place - Scene.reach)..<max(floor, place) where token(i)?.kind == .colon { first = i + 1 }
    while first < place, let token = token(first), !token.isWord { first += 1 }
    return first
  }

  /// Where the reported clause starts after the verb: at "that", after the one who is told, or at once.
  private func clauseStart(_ speech: Range<Int>) -> Int? {
    var first = speech.upperBound
    while let token = token(first), first < place, !token.isWord || token.has(.adverb) { first += 1 }
    guard first < place, let word = token(first), !word.has(.subordinator) else { return first }
    // "called it Q"
    if first == place - 1, AttributionFinder.objects.contains(where: { finder.isWord(first, $0) }) { return place }
    let isTold = finder.complements(speech.upperBound - 1).contains(.told)
    if word.has([.preposition, .notPerson]) || isTold,
      let that = (first..<min(place, first + 14)).first(where: finder.opensClause)
    {
      return that
    }
    guard isTold, let object = finder.phrases.phrase(startingAt: first), object.upperBound < place,
      let next = token(object.upperBound), next.has([.pronoun, .determiner]) || finder.isTo(object.upperBound)
    else { return first }
    return object.upperBound
  }

  private func freeStart(_ speech: Range<Int>) -> Int? { finder.free?.clauseStart(after: speech, before: place) }

  /// German: the clause after the verb's comma. Without one the words in marks are all that is reported: "nannte es „…“".
  private func germanStart(_ speech: Range<Int>) -> Int? {
    var i = place - 1
    let lowest = max(speech.upperBound, place - Scene.reach)
    var first: Int?
    while i >= lowest, let token = token(i) {
      if token.kind == .comma || token.kind == .colon {
        first = i + 1
        if self.token(i + 1).map(opensReport) == true { break }
      }
      i -= 1
    }
    return first
  }

  private func opensReport(_ token: Token) -> Bool { token.has([.subordinator, .pronoun]) }

  // MARK: Its end

  /// Where the clause ends: at a second verb of speech, before the final stop, or with the quotation.
  var clauseEnd: Int {
    guard let stretch else { return 0 }
    let quoted = reading.tokens[stretch.tokens.upperBound - 1].end
    guard !reading.endsWithStop(stretch), !endsWithInnerComma(stretch), token(place + 1)?.kind != .stop else {
      return quoted
    }
    var end = quoted
    var i = place + 1
    while i < min(frame.elements.count, place + Scene.reach) {
      if case .stretch(let other) = frame.elements[i] {
        end = reading.tokens[reading.stretches[other].tokens.upperBound - 1].end
      } else if let token = token(i) {
        if token.kind == .comma && !goesOnAfterComma(i) || token.kind == .semicolon { break }
        if token.kind == .dash, token.start > end { break }
        if token.has(.conjunction), verbFollows(i) { break }
        if token.isWord { end = token.end }
      }
      i += 1
    }
    return max(quoted, end)
  }

  /// German sets a comma before every clause: those that open with "zu", "dass" and the like still belong to what is said.
  private func goesOnAfterComma(_ i: Int) -> Bool {
    reading.lexicon.capitalisesNouns && frame.isReported
      && (i + 1..<i + 9).contains { token($0)?.has(.subjunctive) == true }
  }

  private func endsWithInnerComma(_ stretch: QuotedStretch) -> Bool {
    reading.bytes.scalar(before: stretch.inner.upperBound)?.value == 0x2C
  }

  /// Whether another verb of speech takes over after the conjunction at element `i`.
  private func verbFollows(_ i: Int) -> Bool {
    finder.isVerb(i + 1) || (i + 2...i + 4).contains { finder.isVerb($0) && finder.isStrong($0) }
  }

  // MARK: The sentence

  /// The sentence without its final stop.
  private var wholeSentence: Range<Int> {
    let first = startOfBytes(leadingClause(max(0, place - Scene.reach)))
    var last = min(frame.elements.count, place + Scene.reach) - 1
    while last > place, let token = token(last), !token.isWord { last -= 1 }
    guard last > place, let token = token(last) else {
      guard let stretch else { return first..<first }
      return first..<quotedBytes(stretch).upperBound
    }
    return first..<token.end
  }

  private func startOfBytes(_ element: Int) -> Int { finder.start(of: element) }

  private func lastWordEnd(before element: Int) -> Int {
    var i = element - 1
    while i > place, let token = token(i), !token.isWord { i -= 1 }
    return token(i)?.end ?? 0
  }
}
