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
    if stop.hard { return !startsWithStop && !goesOnAfterHardStop }
    if isBracketedAside { return false }
    guard next > stop.closed else { return isGluedBoundary }
    if bytes[stop.start] == 0x3A, rules.colonEndsLabels { return isLabel }
    if startsWithEllipsis || startsWithCut { return true }
    let right = Following(bytes, at: next, limit: limit)
    switch right.first {
    case .lower where !right.isCamelCase: return right.isListItem || isBoundaryBeforeSmallLetter(right)
    case .space: return false
    case .other where right.isContinuation: return false
    default: break
    }
    // Russian and Spanish dialogue: "… ? – he said. – Tomorrow": the dash goes on with the speech.
    if right.afterDash, rules.dashContinuesSpeech, isInsideSpeech { return false }
    let left = Preceding(bytes, before: stop.start, from: sentence)
    if stop.exclaims { return isBoundaryAfterExclamation(left, right) }
    if stop.isEllipsis { return isBoundaryAfterEllipsis(left, right) }
    return isBoundaryAfterPeriod(left, right)
  }

  func isStarter(_ right: Following) -> Bool { rules.follower(bytes, right.word).contains(.starter) }

  // MARK: Small letters

  /// Before a small letter a stop ends a sentence where the author writes no capitals, or where it follows a plain word
  /// that no abbreviation looks like.
  private func isBoundaryBeforeSmallLetter(_ right: Following) -> Bool {
    guard !stop.closesBracket, !right.opensQuote, !right.afterDash, !stop.isEllipsis else { return false }
    let left = Preceding(bytes, before: stop.start, from: sentence)
    if stop.exclaims { return informal || isQuestionAfterQuestion(right) }
    guard left.length > 1, !left.isDotted, left.hasLetters, !left.hasDigits else { return false }
    guard rules.abbreviation(bytes, left.word).isEmpty else { return false }
    if informal { return true }
    return stop.dots == 1 && !stop.closesQuote && left.isPlain(bytes, from: rules.shortestPlainWord)
  }

  /// "who? what?": a word with a question mark of its own.
  private func isQuestionAfterQuestion(_ right: Following) -> Bool {
    !stop.closesQuote && right.word.upperBound < limit && bytes[right.word.upperBound] == 0x3F
      && right.word.lowerBound == next
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

  /// "It fell silent. ...and then", "It fell. . . . Then": a sentence that begins with an ellipsis.
  private var startsWithEllipsis: Bool {
    guard stop.dots == 1, !stop.exclaims, next + 3 < limit else { return false }
    if stop.precedesSpacedEllipsis(bytes, limit) { return true }
    if bytes[next] == 0x2E { return bytes[next + 1] == 0x2E && bytes[next + 2] == 0x2E && isWord(at: next + 3) }
    return bytes.scalar(at: next)?.value == 0x2026 && isWord(at: next + 3)
  }

  /// "It fell silent. (...) Then": words left out between two sentences.
  private var startsWithCut: Bool {
    guard !stop.closesBracket, !stop.isEllipsis, next + 5 < limit, bytes[next] == 0x28 || bytes[next] == 0x5B else {
      return false
    }
    let end = next + 4
    guard bytes[(next + 1)..<end].elementsEqual("...".utf8) || bytes[(next + 1)..<end].elementsEqual("…".utf8) else {
      return false
    }
    guard bytes[end] == 0x29, let right = bytes.scalar(at: end + 2) else { return false }
    return right.letterCase == .upper || Marks.isOpener(right.value)
  }

  private func isWord(at i: Int) -> Bool { bytes.scalar(at: i)?.letterCase.isWord ?? false }

  /// After a closing bracket or quotation mark Japanese goes on in a particle; digits go on after a wide full stop.
  private var goesOnAfterHardStop: Bool {
    guard next == stop.closed, let right = bytes.scalar(at: next) else { return false }
    if stop.closesQuote || stop.closesBracket {
      if let mark = bytes.scalar(before: stop.closed), mark.value == 0x300B || mark.value == 0x3009 { return true }
      if (0x3041...0x309F).contains(right.value) || right.value == 0x3001 || right.value == 0xFF0C { return true }
      return stop.closesQuote ? reportsSpeech : isInsideWideBracket
    }
    guard right.letterCase == .digit, let mark = bytes.scalar(before: stop.end), mark.value == 0xFF0E else {
      return false
    }
    return bytes.scalar(before: stop.start)?.letterCase == .digit
  }

  /// "“……！”他说。": a verb of saying a few ideographs after the closing mark, and a mark after it.
  private var reportsSpeech: Bool {
    var i = next
    for _ in 0..<8 {
      guard let scalar = bytes.scalar(at: i), i < limit, scalar.letterCase == .uncased else { return false }
      i += scalar.length
      if BoundaryContext.verbsOfSaying.contains(scalar.value), bytes.scalar(at: i)?.letterCase == .other { return true }
    }
    return false
  }

  /// 说 說 道 问 問 喊 答
  private static let verbsOfSaying: Set<UInt32> = [0x8BF4, 0x8AAA, 0x9053, 0x95EE, 0x554F, 0x558A, 0x7B54]

  /// Whether the wide bracket that closes here opened within the sentence.
  private var isInsideWideBracket: Bool {
    var i = stop.start
    let floor = max(sentence, i - 2 * SentenceScanner.reach)
    while i > floor {
      i -= 1
      if bytes[i] == 0x88, i > floor + 2, bytes[i - 1] == 0xBC, bytes[i - 2] == 0xEF { return true }
    }
    return false
  }

  private func isBoundaryAfterExclamation(_ left: Preceding, _ right: Following) -> Bool {
    if rules.abbreviation(bytes, left.word).contains(.exclaims), !stop.closesQuote { return isStarter(right) }
    if right.isRelativeAside(bytes) { return false }
    return right.first != .digit || !isInsideBracket
  }

  /// Whether a bracket opened a few words before and is not closed yet.
  private var isInsideBracket: Bool {
    var i = stop.start
    let floor = max(sentence, i - SentenceScanner.reach)
    while i > floor {
      i -= 1
      if bytes[i] == 0x5D || bytes[i] == 0x29 { return false }
      if bytes[i] == 0x5B || bytes[i] == 0x28 { return true }
    }
    return false
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
    // "… The practice was not abandoned": it opens the sentence.
    if stop.start == sentence, !stop.closesBracket, !stop.closesQuote { return false }
    if right.first == .digit { return left.first != .digit }
    if followsStop { return true }
    // "I… I don't know."
    if left.isPronounI(bytes), right.isPronounI(bytes) { return false }
    // "see … I didn't": the English pronoun is a capital that starts nothing.
    if rules.capitalPronoun, !stop.closesQuote, right.isPronounI(bytes), stop.dots == 3 || spacedDots {
      return left.first == .upper || !isSpaceBefore
    }
    return true
  }

  /// "It ended. ... I slept": what was left out stands between two sentences.
  private var followsStop: Bool { isSpaceBefore && stop.start - 2 > sentence && bytes[stop.start - 2] == 0x2E }

  private var isSpaceBefore: Bool { stop.start > sentence && bytes[stop.start - 1] == 0x20 }
  private var spacedDots: Bool { stop.end - stop.start > stop.dots }

  /// "Questions and answers:": a short line opening that ends in a colon and does not report speech, where it is custom.
  private var isLabel: Bool {
    guard stop.start - sentence < BoundaryContext.longestLabel else { return false }
    guard sentence == 0 || LineJoiner.isLineEnd(bytes, before: sentence) else { return false }
    var word = sentence
    for i in sentence...stop.start where bytes[i] <= 0x20 || i == stop.start {
      if rules.follower(bytes, word..<i).contains(.reports) { return false }
      word = i + 1
    }
    return true
  }

  private static let longestLabel = 120

  // MARK: No space after the stop

  /// "Hello world.Today": a word in lower case, a full stop, a capitalised word, and neither looks like an address.
  private var isGluedBoundary: Bool {
    guard stop.dots == 1 || stop.exclaims, !stop.closesBracket, let scalar = bytes.scalar(at: next),
      scalar.letterCase == .upper
    else { return false }
    let left = Preceding(bytes, before: stop.start, from: sentence)
    guard !left.isDotted || left.isNumber, left.isGlueable(bytes), next + scalar.length < limit else { return false }
    guard rules.abbreviation(bytes, left.word).isEmpty, opensGlued(scalar, left) else { return false }
    return !continuesAddress
  }

  /// Whether a capitalised word, the pronoun "I" or a Roman number starts right after the stop.
  private func opensGlued(_ capital: ScalarAt, _ left: Preceding) -> Bool {
    guard let second = bytes.scalar(at: next + capital.length) else { return false }
    if second.letterCase == .lower { return true }
    guard left.length > 3, left.first == .lower || left.first == .upper else { return false }
    let right = Following(bytes, at: next, limit: limit)
    guard right.word.upperBound < limit, bytes[right.word.upperBound] == 0x20 else { return false }
    return rules.capitalPronoun && right.isPronounI(bytes) || right.word.count > 1 && right.isRoman(bytes)
  }

  /// Whether the word after the stop holds what only addresses and file names hold.
  private var continuesAddress: Bool {
    var i = next
    let end = min(limit, next + SentenceScanner.reach)
    while i < end {
      let byte = bytes[i]
      if LetterCase.ofASCII(byte) == .space { break }
      if byte == 0x2F || byte == 0x40 || byte == 0x5F || byte == 0x3D || byte == 0x28 { return true }
      i += 1
    }
    let word = next..<i
    return rules.isAddressEnding(bytes, word)
  }
}
