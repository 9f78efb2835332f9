import Testing

@testable import ClassifyStage

struct RuleTermTests {
  /// The words of a term, prefixes with their star.
  private func words(_ source: String) throws -> [String] {
    try RuleTerm(source).elements.map { element in
      let word = String(decoding: element.bytes, as: UTF8.self)
      switch element {
      case .word: return word
      case .prefix: return word + "*"
      case .suffix: return "*" + word
      }
    }
  }

  @Test(arguments: [
    ("World Cup", ["world", "cup"]), ("shoot-out", ["shoot", "out"]), ("Minister’s", ["minister"]),
    ("econom*", ["econom*"]),
    ("öffentlich* Verkehr", ["öffentlich*", "verkehr"]), ("e-mail*", ["e", "mail*"]), ("大桥", ["大", "桥"]),
    ("*Minister", ["*minister"]), ("cafe\u{301}", ["café"]),
  ])
  func termsAreCutAsTextsAre(source: String, expected: [String]) throws {
    #expect(try words(source) == expected)
  }

  @Test(arguments: [
    ("…", RuleTermError.noWord), ("", .noWord), ("ab*", .prefixTooShort), ("con* pol*", .twoPrefixes),
    ("a*b", .starInside), ("*", .starInside), ("*a*b", .starInside), ("* amt", .starInside), ("*amt", .suffixTooShort),
    ("*haupt*", .twoStars), ("*haupt amt", .suffixInPhrase), ("*…", .noWord),
    ("one two three four five six seven eight nine", .tooManyWords),
  ])
  func termsThatCannotMatchAreRefused(source: String, error: RuleTermError) {
    #expect(throws: error) { try RuleTerm(source) }
  }
}
