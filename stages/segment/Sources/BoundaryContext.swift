internal import Bytes

/// A stop with its surroundings, and the decision whether a sentence ends there.
struct BoundaryContext {
  let bytes: [UInt8]
  let rules: LanguageRules
  /// Where the sentence that may end began.
  let sentence: Int
  let stop: Stop
  /// The first byte after the stop that is no white space.
  let next: Int
  let limit: Int
  /// Whether the text is written without capitals at the start of sentences.
  let informal: Bool

  init(
    _ bytes: [UInt8], _ rules: LanguageRules, sentence: Int, stop: Stop, next: Int, limit: Int, informal: Bool = false
  ) {
    self.informal = informal
    self.bytes = bytes
    self.rules = rules
    self.sentence = sentence
    self.stop = stop
    self.next = next
    self.limit = limit
  }

  var isBoundary: Bool {
    if next >= limit { return false }
    if stop.hard { return !startsWithStop }
    if isBracketedAside { return false }
    guard next > stop.closed else { return isGluedBoundary }
    let right = Following(bytes, at: next, limit: limit)
    switch right.first {
    case .lower where !right.isCamelCase: return right.isListItem || isInformalBoundary(right)
    case .space: return false
    case .other where right.isContinuation: return false
    default: break
    }
    // Russian and Spanish dialogue: "… ? – he said. – Tomorrow": the dash goes on with the speech.
    if right.afterDash, rules.dashContinuesSpeech, isInsideSpeech { return false }
    let left = Preceding(bytes, before: stop.start, from: sentence)
    if stop.exclaims { return !isExclaimingName(left) || isStarter(right) }
    if stop.isEllipsis { return isBoundaryAfterEllipsis(left, right) }
    return isBoundaryAfterPeriod(left, right)
  }

  /// In a text whose author writes no capitals, a stop after a word is the end.
  private func isInformalBoundary(_ right: Following) -> Bool {
    guard informal, !stop.closesBracket, !right.opensQuote else { return false }
    let left = Preceding(bytes, before: stop.start, from: sentence)
    if stop.exclaims { return true }
    guard left.length > 1, !left.isDotted, left.hasLetters else { return false }
    return rules.abbreviation(bytes, left.word).isEmpty
  }

  // MARK: Marks

  /// "(!)", "[…]": a mark that is all that a bracket holds.
  private var isBracketedAside: Bool {
    guard stop.closesBracket, stop.start > sentence else { return false }
    let before = bytes[stop.start - 1]
    guard before == 0x28 || before == 0x5B else { return false }
    return !stop.exclaims || !stop.closesQuote
  }

  private var startsWithStop: Bool { Marks.isTerminator(bytes.scalar(at: next)?.value ?? 0) }

  /// "Yahoo! Inc": a name with a mark in it.
  private func isExclaimingName(_ left: Preceding) -> Bool {
    rules.abbreviation(bytes, left.word).contains(.exclaims) && !stop.closesQuote
  }

  /// Whether an opening guillemet of the sentence is not closed yet, or it began with a dash.
  private var isInsideSpeech: Bool {
    var open = 0
    var i = max(sentence, stop.start - 400)
    while i < stop.start {
      if bytes[i] == 0xC2, i + 1 < stop.start {
        if bytes[i + 1] == 0xAB { open += 1 }
        if bytes[i + 1] == 0xBB { open -= 1 }
      }
      i += 1
    }
    return open > 0
  }

  private func isBoundaryAfterEllipsis(_ left: Preceding, _ right: Following) -> Bool {
    if right.first == .digit { return left.first != .digit }
    // "see … I didn't": the English pronoun is a capital that starts nothing.
    if rules.capitalPronoun, !stop.closesQuote, right.isPronounI(bytes), stop.dots == 3 || spacedDots {
      return left.first == .upper || !isSpaceBefore
    }
    return true
  }

  private var isSpaceBefore: Bool { stop.start > sentence && bytes[stop.start - 1] == 0x20 }
  private var spacedDots: Bool { stop.end - stop.start > stop.dots }

  // MARK: No space after the stop

  /// "Hello world.Today": a word in lower case, a full stop, a capitalised word, and neither looks like an address.
  private var isGluedBoundary: Bool {
    guard stop.dots == 1 || stop.exclaims, !stop.closesBracket, let scalar = bytes.scalar(at: next),
      scalar.letterCase == .upper
    else { return false }
    let left = Preceding(bytes, before: stop.start, from: sentence)
    guard !left.isDotted || left.isNumber, left.isGlueable(bytes), next + scalar.length < limit else { return false }
    guard let second = bytes.scalar(at: next + scalar.length), second.letterCase == .lower else { return false }
    guard rules.abbreviation(bytes, left.word).isEmpty else { return false }
    return !continuesAddress
  }

  /// Whether the word after the stop holds what only addresses and file names hold.
  private var continuesAddress: Bool {
    var i = next
    let end = min(limit, next + SentenceScanner.reach)
    while i < end {
      let byte = bytes[i]
      if LetterCase.ofASCII(byte) == .space { break }
      if byte == 0x2F || byte == 0x40 || byte == 0x5F || byte == 0x3D { return true }
      i += 1
    }
    let word = next..<i
    return rules.isAddressEnding(bytes, word)
  }

  // MARK: After a full stop

  private func isBoundaryAfterPeriod(_ left: Preceding, _ right: Following) -> Bool {
    if left.isEnumerator(bytes, sentence: sentence) { return false }
    if left.isNumber { return isBoundaryAfterNumber(left, right) }
    if left.isAfterDegree(bytes) { return !left.isEmpty || right.first != .digit }
    if left.isEmpty { return true }
    let whole = rules.abbreviation(bytes, left.token)
    let kind = whole.isEmpty && !(left.isDotted && left.lastIsShort) ? rules.abbreviation(bytes, left.word) : whole
    if !kind.isEmpty { return isBoundary(after: kind, left, right) }
    if left.isSingleLetter || left.isDotted && left.lastIsShort { return isBoundaryAfterInitial(left, right) }
    if left.hasNoVowel(bytes), right.first != .digit { return isStarter(right) || stop.closesQuote }
    return true
  }

  /// After digits: an ordinal where the language writes it so ("12. Juni"), else the end.
  private func isBoundaryAfterNumber(_ left: Preceding, _ right: Following) -> Bool {
    guard rules.ordinalPeriod, left.token.count <= 2, !right.opensQuote else { return true }
    if right.first == .digit { return false }
    return isStarter(right)
  }

  private func isBoundaryAfterInitial(_ left: Preceding, _ right: Following) -> Bool {
    if right.first == .digit { return left.isDotted && left.first == .upper }
    if rules.capitalPronoun, left.isPronounI(bytes) { return left.followsLowerWord(bytes, sentence: sentence) }
    if left.isDotted || left.first == .lower {
      return isStarter(right) && !right.isInitial || right.opensQuote || right.afterDash
    }
    if rules.romanOrdinals, left.isRoman(bytes) { return isStarter(right) }
    return isStarter(right) && left.followsLowerWord(bytes, sentence: sentence) && !right.isInitial
  }

  private func isBoundary(after kind: Abbreviation, _ left: Preceding, _ right: Following) -> Bool {
    if kind.contains(.ordinary), right.first != .digit,
      left.first == .lower || left.first == .upper && !right.isRoman(bytes)
    {
      return true
    }
    if kind.contains(.afterNumber) {
      // "1898 г. В 1854" ends; "г. Волгоград" does not.
      return left.followsDigit(bytes, sentence: sentence) && right.first == .upper
    }
    if kind.contains(.title) { return false }
    if right.first == .digit { return !kind.contains(.number) && !kind.contains(.month) && kind.contains(.final) }
    if kind.contains(.never) { return false }
    if kind.contains(.final) { return isBoundaryAfterTime(left, right) }
    if stop.closesQuote { return true }
    return isStarter(right) || right.opensQuote && !stop.closesBracket
  }

  /// After "p.m.", "etc.": the end before a capital, but not "At 5 a.m. Mr Hale went" nor "9 p.m. Monday".
  private func isBoundaryAfterTime(_ left: Preceding, _ right: Following) -> Bool {
    if rules.follower(bytes, right.word).contains(.timeWord) { return false }
    if left.isDotted, rules.abbreviation(bytes, right.word).contains(.title) {
      return stop.start - sentence > 16
    }
    return true
  }

  private func isStarter(_ right: Following) -> Bool { rules.follower(bytes, right.word).contains(.starter) }
}
