internal import Bytes

/// The decision after a single full stop: most of it is about what word stands before.
extension BoundaryContext {
  func isBoundaryAfterPeriod(_ left: Preceding, _ right: Following) -> Bool {
    if left.isEnumerator(bytes, sentence: sentence) { return false }
    if left.hasDigits && !left.hasLetters || left.isRoman(bytes), isHeadingNumber(left) { return false }
    if left.isNumber { return isBoundaryAfterNumber(left, right) }
    if left.isAfterDegree(bytes) { return !left.isEmpty || right.first != .digit }
    if left.isEmpty || left.isTail(bytes, from: sentence) { return true }
    let kind = self.kind(of: left)
    let isPlain = kind.isEmpty && !left.isSingleLetter && !left.isDotted && !left.hasNoVowel(bytes)
    if isPlain || left.isInAddress(bytes, from: sentence) { return true }
    if !kind.isEmpty { return isBoundary(after: kind, left, right) }
    if left.isSingleLetter || left.isDotted && left.lastIsShort { return isBoundaryAfterInitial(left, right) }
    if left.hasNoVowel(bytes), right.first != .digit { return isStarter(right) || stop.closesQuote }
    return true
  }

  /// The class of the abbreviation before the stop; empty where it is a word.
  private func kind(of left: Preceding) -> Abbreviation {
    var kind = rules.abbreviation(bytes, left.token)
    if kind.isEmpty, !(left.isDotted && left.lastIsShort) { kind = rules.abbreviation(bytes, left.word) }
    if left.first == .upper, !left.isDotted, isOtherWord(left, kind) { return [] }
    return kind.isEmpty && rules.capitalNouns && left.isStreet(bytes) ? .number : kind
  }

  /// Whether a capital tells that a word is not the abbreviation: "Kg" is no unit, "5 C." is not "c. 1900",
  /// German "Schweiz." is a noun.
  private func isOtherWord(_ left: Preceding, _ kind: Abbreviation) -> Bool {
    if kind == .afterNumber { return true }
    guard kind == .never else { return false }
    return left.isSingleLetter || rules.capitalNouns && left.length > 4 && left.token.lowerBound > sentence
  }

  /// After digits: an ordinal where the language writes it so ("12. Juni"), else the end.
  private func isBoundaryAfterNumber(_ left: Preceding, _ right: Following) -> Bool {
    guard rules.ordinalPeriod, left.token.count <= 2, !right.opensQuote else { return true }
    if right.first == .digit { return false }
    return isStarter(right) || opensWithAbbreviation(right)
  }

  /// "Nr. 2 …", "Dr. Varga …" after a stop.
  private func opensWithAbbreviation(_ right: Following) -> Bool {
    guard right.word.upperBound < limit, bytes[right.word.upperBound] == 0x2E else { return false }
    return !rules.abbreviation(bytes, right.word).isDisjoint(with: [.title, .number])
  }

  private func isBoundaryAfterInitial(_ left: Preceding, _ right: Following) -> Bool {
    if right.first == .digit { return false }
    if left.isAfterMinutes(bytes) { return true }
    // "R. – Yes": who speaks in an interview.
    if right.afterDash, left.token.lowerBound == sentence { return false }
    if rules.capitalPronoun, left.isPronounI(bytes) { return left.followsLowerWord(bytes, sentence: sentence) }
    if left.isDotted || left.first == .lower {
      return isStarter(right) && !right.isInitial || right.opensQuote || right.afterDash
    }
    if rules.romanOrdinals, left.isRoman(bytes) { return isStarter(right) }
    guard isStarter(right), !right.isInitial, left.token.lowerBound > sentence else { return false }
    return left.followsLowerWord(bytes, sentence: sentence) || isNoName(right)
  }

  /// "Article 5.", "§ 2.": a number that only its kind stands before opens the sentence that it counts.
  private func isHeadingNumber(_ left: Preceding) -> Bool {
    guard left.token.lowerBound > sentence + 1, left.token.lowerBound - sentence < 24 else { return false }
    let word = Paragraphs.trimmed(sentence..<left.token.lowerBound, bytes)
    return rules.follower(bytes, word).contains(.counted)
  }

  private func isNoName(_ right: Following) -> Bool { rules.follower(bytes, right.word).contains(.pronoun) }

  private func isBoundary(after kind: Abbreviation, _ left: Preceding, _ right: Following) -> Bool {
    if bytes.scalar(at: next)?.value == 0xA7 { return false }
    if kind.contains(.ordinary), right.first != .digit, !isRomanNumber(right, after: left) { return true }
    if kind.contains(.afterNumber), left.first == .lower || !kind.contains(.title) {
      // "1898 г. В 1854" ends; "г. Волгоград" does not.
      guard right.first == .upper, left.first == .lower, !right.isInitial else { return false }
      return isStarter(right) || !opensWithDate && left.followsNumber(bytes, sentence: sentence)
    }
    if kind.contains(.title) { return rules.pronounsAreNoNames && left.first == .lower && isNoName(right) }
    if right.first == .digit { return !kind.contains(.number) && !kind.contains(.month) && kind.contains(.final) }
    if kind.contains(.never) { return false }
    if kind.contains(.final) { return isBoundaryAfterTime(left, right) }
    if stop.closesQuote { return true }
    return isStarter(right) || right.opensQuote && !stop.closesBracket
  }

  /// "art. XII", "Fig. V", "art. L. 12"; but "I" after "no." is the pronoun.
  private func isRomanNumber(_ right: Following, after left: Preceding) -> Bool {
    if left.first == .lower { return right.isRoman(bytes) && (right.word.count > 1 || right.isInitial) }
    return left.first != .upper || right.isRoman(bytes)
  }

  /// "В 1950 г.", "At 5 a.m.": a preposition, a number and its unit are no sentence.
  private var opensWithDate: Bool {
    guard stop.start - sentence < SentenceScanner.reach else { return false }
    return bytes[sentence..<stop.start].reduce(0) { $1 == 0x20 ? $0 + 1 : $0 } <= 2
  }

  /// After "p.m.", "etc.": the end before a capital, but not "At 5 a.m. Mr Hale went" nor "9 p.m. Monday".
  private func isBoundaryAfterTime(_ left: Preceding, _ right: Following) -> Bool {
    if rules.follower(bytes, right.word).contains(.timeWord) { return false }
    return !(left.isDotted && opensWithDate && rules.abbreviation(bytes, right.word).contains(.title))
  }
}
