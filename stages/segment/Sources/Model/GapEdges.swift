internal import Bytes

/// White space with the two tokens that it parts: enough to tell that most of it is no boundary.
struct GapEdges {
  /// From the end of the token before to the start of the one after.
  let space: Range<Int>
  let left: Token
  let right: Token
  /// 0 where the word after the space is none that opens sentences, 1 where it is, 2 for those that have their capital
  /// always: "I", the German "Sie" and "Waren".
  let opener: UInt64
  /// Whether the word before is one that opens sentences and clauses: article, preposition, conjunction.
  let followsOpener: Bool

  init(_ bytes: [UInt8], _ rules: LanguageRules, sentence: Int, space: Range<Int>, limit: Int) {
    self.space = space
    let floor = max(sentence, space.lowerBound - Gap.reach)
    var start = space.lowerBound
    while start > floor, !Gap.isSpace(bytes[start - 1]) { start -= 1 }
    left = Token(bytes, start..<space.lowerBound)
    let ceiling = min(limit, space.upperBound + Gap.reach)
    var end = space.upperBound
    while end < ceiling, !Gap.isSpace(bytes[end]) { end += 1 }
    right = Token(bytes, space.upperBound..<end)
    opener = GapEdges.opener(bytes, rules, right.word)
    followsOpener = left.shape == .small && rules.follower(bytes, left.word).contains(.starter)
  }

  private static func opener(_ bytes: [UInt8], _ rules: LanguageRules, _ word: Range<Int>) -> UInt64 {
    if word.isEmpty { return 0 }
    let end = word.prefix(6).first { bytes[$0] == 0x27 || bytes[$0] == 0xE2 } ?? word.upperBound
    if rules.capitalPronoun, end == word.lowerBound + 1, bytes[word.lowerBound] == 0x49 { return 2 }
    if rules.modelled == .german, germanCapitals.value(bytes, word) != nil { return 2 }
    if rules.follower(bytes, word).contains(.starter) { return 1 }
    return end < word.upperBound && rules.follower(bytes, word.lowerBound..<end).contains(.starter) ? 1 : 0
  }

  private static let germanCapitals = WordTable(
    "sie ihnen ihr ihre ihrem ihren ihrer du dir dich waren morgen ja nein".split(separator: " ").map {
      (String($0), 1)
    })

  private static let signs = Array("=|*/<>+&%${}~^\\".utf8)

  /// What is refused whatever the weights say.
  func isPossible(in language: ModelledLanguage?) -> Bool {
    // Signs alone open no sentence: "a = b", "n/a | n/a".
    if right.shape == .none, GapEdges.signs.contains(right.opening) { return false }
    return switch left.end {
    // What a colon announces belongs to it; cells of a table are no sentences.
    case 0x3A, 0x7C: false
    // A semicolon divides the items of a list, unless the next opens like a sentence; in English always.
    case 0x3B: opener == 1 && right.opening == 0 && language != .english
    default: true
    }
  }
}
