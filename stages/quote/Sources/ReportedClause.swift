internal import Bytes

/// The clause around words in marks: "that the bridge was "unsafe" and had to go".
extension Scene {
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
