internal import Bytes

/// The nominal parts of one frame outside its quotations, and how much weight their places have.
struct Clause {
  /// "the minister", "his wife", "a neighbour": a determiner and a noun for persons.
  struct Phrase: Hashable {
    var elements: Range<Int>
    /// The token of the noun.
    var head: Int
    var signs: PersonSigns
    var isDefinite: Bool
    var isPlural: Bool
  }

  let reading: Reading
  let names: NameTable
  let frame: Frame
  /// Whether a name, pronoun or noun phrase stood before.
  var sawNominal = false

  init(_ reading: Reading, _ names: NameTable, _ frame: Frame) {
    self.reading = reading
    self.names = names
    self.frame = frame
  }

  private func token(_ i: Int) -> Token? { frame.token(i).map { reading.tokens[$0] } }

  // MARK: Places

  /// The weight of the subject of a verb of speech.
  static let speaker = 1.3

  /// 1 for a subject, less for what stands behind a verb or preposition.
  func weight(_ range: Range<Int>) -> Double {
    let next = token(range.upperBound)
    if next?.kind == .genitive { return 0.4 }
    if speaks(after: range.upperBound) { return Clause.speaker }
    let start = start(of: range.lowerBound)
    guard let before = token(start - 1) else { return sawNominal ? 0.6 : 1 }
    if before.has(.source) { return Clause.speaker }
    if before.has(.cue), before.has(.strong), !before.has(.object), isAfterQuotation(start - 1) {
      return Clause.speaker
    }
    if isPreposition(before) { return behindPreposition(start - 1) }
    if !sawNominal { return 1 }
    if before.kind == .comma, next.map({ $0.kind == .stop }) ?? true { return 0.2 }
    let opens = before.kind == .comma || before.kind == .semicolon || before.has([.subordinator, .conjunction])
    if opens, let next, next.kind == .word, !next.has([.preposition, .conjunction, .determiner]) { return 0.9 }
    return 0.6
  }

  /// A source speaks; who opens a sentence ("For Lee, …") is its topic; "by Lee" names who did it.
  private func behindPreposition(_ i: Int) -> Double {
    if isSource(i) { return Clause.speaker }
    if i == 0, reading.lexicon.isEnglish { return 1 }
    guard let token = token(i) else { return 0.45 }
    return reading.bytes[token.range].elementsEqual("by".utf8) ? 0.7 : 0.45
  }

  private func isPreposition(_ token: Token) -> Bool { token.has([.preposition, .linking]) && !token.has(.determiner) }

  /// "according to", "nach Angaben von".
  private func isSource(_ i: Int) -> Bool {
    token(i)?.has(.source) == true || token(i - 1)?.has([.source, .sourceNoun]) == true
  }

  /// Whether a verb of speech follows: at once, or behind "of the union" or ", the head of the union,".
  private func speaks(after end: Int) -> Bool {
    if isVerbOfSpeech(end) { return true }
    guard let next = token(end) else { return false }
    if next.kind == .comma { return speaksBehindInsertion(end) }
    guard isPreposition(next) else { return false }
    return (end + 2..<end + 6).contains { i in
      isVerbOfSpeech(i) && (end + 1..<i).allSatisfy { token($0)?.isWord == true && token($0)?.has(.pronoun) != true }
    }
  }

  /// "Lee, 59, of Ashton, Md., said".
  private func speaksBehindInsertion(_ comma: Int) -> Bool {
    for i in comma + 1..<comma + NameTable.insertion {
      guard let token = token(i) else { return false }
      if token.kind == .comma, isVerbOfSpeech(i + 1) { return true }
      let isAbbreviation = token.kind == .stop && self.token(i + 1)?.kind == .comma
      guard token.isWord || token.kind == .comma || token.kind == .genitive || isAbbreviation else { return false }
    }
    return false
  }

  private func isVerbOfSpeech(_ start: Int) -> Bool {
    var i = start
    while let token = token(i), i - start < 2, token.has([.adverb, .auxiliary]), !token.has(.cue) { i += 1 }
    guard let verb = token(i), verb.has(.cue), !verb.isCapital else { return false }
    return !verb.has(.weak) || verb.has(.strong)
  }

  private func isAfterQuotation(_ verb: Int) -> Bool {
    frame.isStretch(verb - 1) || frame.isStretch(verb - 2) || token(verb - 1)?.kind == .comma || reading.lexicon.inverts
  }

  /// Where the titles and the determiner before a name begin.
  private func start(of name: Int) -> Int {
    var start = name
    while name - start < 6, let before = token(start - 1), before.isWord,
      before.flags.isDisjoint(with: [
        .preposition, .conjunction, .subordinator, .auxiliary, .cue, .adverb, .pronoun, .determiner, .source,
      ]) || before.has(.title)
    { start -= 1 }
    if let before = token(start - 1), before.has(.determiner) { start -= 1 }
    return start
  }

  // MARK: Phrases

  /// The noun phrase that a determiner or genitive at element `i` opens; `nil` where it holds or introduces a name.
  func phrase(at i: Int) -> Phrase? {
    guard let first = token(i), first.has(.determiner) || first.kind == .genitive, !isPredicate(i) else { return nil }
    var end = i + 1
    var head: Int?
    while end - i < 7, let word = token(end), word.isWord || word.kind == .genitive,
      word.flags.isDisjoint(with: [.preposition, .conjunction, .subordinator, .auxiliary, .pronoun, .adverb])
    {
      if word.kind == .genitive { return nil }
      if word.has(.cue), !word.has(.nounLike) || head != nil { break }
      if word.isCapital, let place = frame.token(end), names.mention(at: place) != nil,
        !reading.lexicon.capitalisesNouns
      {
        guard head == nil, names.mention(at: place).map({ names.persons[$0.person].isBody }) ?? false else {
          return nil
        }
      }
      if let place = frame.token(end), names.isRole(place) || isPeople(place) { head = end }
      end += 1
    }
    guard let head, let place = frame.token(head), !introducesName(head + 1) else { return nil }
    return Phrase(
      elements: i..<head + 1, head: place, signs: names.signs(place), isDefinite: !first.isIndefinite(reading),
      isPlural: isPeople(place) || first.has(.plural))
  }

  /// "is a driver", "as a driver": says what somebody is, and brings up nobody.
  private func isPredicate(_ i: Int) -> Bool {
    guard reading.lexicon.isEnglish, let before = token(i - 1) else { return false }
    return before.has(.auxiliary) || reading.bytes[before.range].elementsEqual("as".utf8)
  }

  private func isPeople(_ place: Int) -> Bool {
    names.signs(place).contains(.people) || reading.tokens[place].has(.plural)
  }

  /// "the minister Ann Lee", "his wife, Ann Lee,".
  private func introducesName(_ i: Int) -> Bool {
    guard let next = token(i) else { return false }
    let place = next.kind == .comma ? i + 1 : i
    guard let name = frame.token(place), reading.tokens[name].isCapital else { return false }
    return names.mention(at: name).map { !names.persons[$0.person].isBody } ?? false
  }
}

extension Token {
  /// "a", "some", "many": a determiner of what was not talked about before; "my", of what only the one who talks knows.
  func isIndefinite(_ reading: Reading) -> Bool {
    guard has(.determiner) else { return false }
    let word = reading.bytes[range]
    return Token.indefinites.contains { other in
      word.count == other.utf8.count && zip(word, other.utf8).allSatisfy { $0 | 0x20 == $1 }
    }
  }

  private static let indefinites = [
    "a", "an", "one", "another", "some", "many", "several", "every", "any", "no", "two", "three", "ein", "eine",
    "einer",
    "mehrere", "viele", "einige", "un", "une", "una", "um", "uma",
    "my", "our", "your", "mein", "meine", "unser", "unsere",
  ]
}
