import Testing

@testable import ClassifyStage

struct RuleTermTests {
  /// The words of a term, prefixes with their star.
  private func words(_ source: String) throws -> [String] {
    try RuleTerm(source).elements.map { String(decoding: $0.bytes, as: UTF8.self) + ($0.isPrefix ? "*" : "") }
  }

  @Test(arguments: [
    ("World Cup", ["world", "cup"]), ("shoot-out", ["shoot", "out"]), ("Minister’s", ["minister"]),
    ("econom*", ["econom*"]),
    ("öffentlich* Verkehr", ["öffentlich*", "verkehr"]), ("e-mail*", ["e", "mail*"]), ("大桥", ["大", "桥"]),
  ])
  func termsAreCutAsTextsAre(source: String, expected: [String]) throws {
    #expect(try words(source) == expected)
  }

  @Test(arguments: [
    ("…", RuleTermError.noWord), ("", .noWord), ("ab*", .prefixTooShort), ("con* pol*", .twoPrefixes),
    ("a*b", .starInside), ("*", .starInside), ("one two three four five six seven eight nine", .tooManyWords),
  ])
  func termsThatCannotMatchAreRefused(source: String, error: RuleTermError) {
    #expect(throws: error) { try RuleTerm(source) }
  }
}
