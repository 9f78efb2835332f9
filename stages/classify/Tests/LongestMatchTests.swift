import Bytes
import StageKit
import Testing

@testable import ClassifyStage

/// Terms that lie in one another.
struct LongestMatchTests {
  /// What speaks for the first label, with its places, as "term start-end".
  private func evidence(_ text: String, _ terms: String, language: String? = nil) throws -> [String] {
    let rules = "labels: [{ label: a, terms: [\(terms)] }]"
    let found = try labels(
      text, rules: rules, language: language, ["threshold": .number(0), "evidence_at_most": .integer(99)])
    return (found.first?.evidence ?? []).map { evidence in
      guard case .text(let range) = evidence.place else { return evidence.term }
      return "\(evidence.term) \(range.lowerBound)-\(range.upperBound)"
    }.sorted()
  }

  @Test(arguments: [
    ("world cup, cup", "The world cup", ["world cup 4-13"]),
    ("world cup, world", "The world cup", ["world cup 4-13"]),
    ("the world cup final, world, cup, world cup", "The world cup final", ["the world cup final 0-19"]),
    ("a b c d, b c", "a b c", ["b c 2-5"]),
    ("world cup, cup", "The cup, the world cup", ["cup 4-7", "world cup 13-22"]),
    ("world cup, cup", "The world cup, the cup", ["cup 19-22", "world cup 4-13"]),
  ])
  func onlyTheLongestTermCounts(terms: String, text: String, expected: [String]) throws {
    #expect(try evidence(text, terms) == expected)
  }

  @Test func termsThatOverlapBothCount() throws {
    #expect(try evidence("The world cup final", "world cup, cup final") == ["cup final 10-19", "world cup 4-13"])
  }

  @Test(arguments: [
    ("klima*, klimawandel*", "Klimawandels", ["klimawandel* 0-12"]),
    ("klimawandel*, klimawandel", "Klimawandel", ["klimawandel 0-11"]),
    ("'*minister', umweltminister", "Umweltminister", ["umweltminister 0-14"]),
    ("'*minister', '*umweltminister'", "Bundesumweltminister", ["*umweltminister 0-20"]),
    ("chart, charts", "charts", ["charts 0-6"]), ("'*software', software*", "Software", ["software* 0-8"]),
  ])
  func ofTermsForTheSameWordTheMoreSpecificCounts(terms: String, text: String, expected: [String]) throws {
    #expect(try evidence(text, terms) == expected)
  }

  @Test func theSameTermUnderTwoConditionsCountsUnderBoth() throws {
    let rules = "labels: [{ label: a, terms: [war, { terms: [war], language: en, weight: 2 }] }]"
    #expect(try labels("war", rules: rules, language: "en", ["threshold": .number(0)]).first?.evidence.count == 2)
  }

  @Test func everyLabelHasLongestTermsOfItsOwn() throws {
    let rules = "labels: [{ label: sport, terms: [world cup, cup] }, { label: tea, terms: [cup] }]"
    let found = try labels("The world cup", rules: rules, ["threshold": .number(0)])
    #expect(found.map(\.label) == ["sport", "tea"])
    #expect(found.map { $0.evidence.map(\.term) } == [["world cup"], ["cup"]])
  }

  @Test func aTermThatSpeaksAgainstALabelTakesTheTermsInIt() throws {
    let rules = "labels: [{ label: tea, terms: [cup], negative: [{ terms: [world cup], weight: 0 }] }]"
    #expect(try labels("The world cup", rules: rules, ["threshold": .number(0)]).isEmpty)
    #expect(try labels("The world cup, a cup", rules: rules, ["threshold": .number(0)]).first?.evidence.count == 1)
  }

  @Test func aTermOfAnotherLanguageTakesNothing() throws {
    let rules = "labels: [{ label: a, terms: [cup, { terms: [world cup], language: fr }] }]"
    #expect(try labels("The world cup", rules: rules, language: "en", ["threshold": .number(0)]).names == ["a"])
  }

  @Test func requirementsAreMetWithinLongerTerms() throws {
    let rules = "labels: [{ label: a, terms: [world cup, world], required: [cup] }]"
    #expect(try labels("The world cup", rules: rules, ["threshold": .number(0)]).names == ["a"])
  }

  /// So many that not all can be held back: against what a look at each place gives.
  @Test func longRunsOfTermsAreSettledAlike() throws {
    let rules = "labels: [{ label: a, terms: [a, a a, a a a a a a a a, b] }]"
    let text = String(repeating: "a ", count: 2500) + "b " + String(repeating: "a ", count: 9)
    let evidence = try #require(try labels(text, rules: rules, ["threshold": .number(0)]).first).evidence
    #expect(Set(evidence.map(\.term)) == ["a a a a a a a a", "b"])
  }
}
