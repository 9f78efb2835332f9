internal import Bytes

/// Finds attributions within a frame.
struct AttributionFinder {
  /// A cue further from its quotation than this many elements is none.
  static let reach = 45

  let reading: Reading
  let frame: Frame
  let phrases: NounPhrases
  /// In its place where subjects stand before or after their verbs.
  let free: FreeOrderFinder?

  init(_ reading: Reading, _ frame: Frame) {
    free = reading.lexicon.isFreeOrder ? FreeOrderFinder(reading, frame) : nil
    self.reading = reading
    self.frame = frame
    phrases = NounPhrases(reading: reading, frame: frame)
  }

  func token(_ i: Int) -> Token? { frame.token(i).map { reading.tokens[$0] } }

  /// Where the element `i` starts, in bytes.
  func start(of i: Int) -> Int {
    switch frame.elements[i] {
    case .token(let token): reading.tokens[token].start
    case .stretch(let number): reading.tokens[reading.stretches[number].tokens.lowerBound].start
    }
  }

  /// The first element that starts at the byte or after it.
  func firstElement(from byte: Int) -> Int {
    var low = 0
    var high = frame.elements.count
    while low < high {
      let middle = (low + high) / 2
      if start(of: middle) < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// "according to X", "laut X", "nach Angaben von X" at element `i`.
  func source(at i: Int) -> Attribution? {
    if let free { return free.source(at: i) }
    guard let word = token(i) else { return nil }
    if word.has(.sourceAfter) { return sourceBefore(i) }
    var next = i + 1
    if word.has(.source), !word.has(.cue) {
      if let after = token(next), after.has(.preposition), reading.lexicon.isEnglish || after.kind == .word {
        next += 1
      }
    } else if reading.lexicon.capitalisesNouns, !namesSource(i) {
      return nil
    } else if word.has(.preposition), token(next)?.has(.sourceNoun) == true {
      next += 1
      if let after = token(next), after.has(.linking), !after.has(.determiner) { next += 1 }
    } else if word.has(.preposition), token(next)?.has(.determiner) == true, token(next + 1)?.has(.sourceNoun) == true {
      next += 2
      if let after = token(next), after.has(.linking), !after.has(.determiner) { next += 1 }
    } else {
      return nil
    }
    guard let speaker = phrases.phrase(startingAt: next) else { return nil }
    return Attribution(pattern: .source, cue: i..<next, speaker: speaker)
  }

  /// "Dem Bericht zufolge": the source stands before the word.
  private func sourceBefore(_ i: Int) -> Attribution? {
    guard let speaker = phrases.phrase(endingAt: i - 1) else { return nil }
    return Attribution(pattern: .source, cue: i..<i + 1, speaker: speaker)
  }

  /// German: "nach Angaben", "laut Bericht", not "mit den Worten".
  private func namesSource(_ i: Int) -> Bool { ["nach", "laut", "gemäß"].contains { lowered(i, $0) } }
}
