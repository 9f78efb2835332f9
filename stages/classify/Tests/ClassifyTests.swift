import Bytes
import StageKit
import Testing
import YAML

@testable import ClassifyStage

struct ClassifyTests {
  private let rules = """
    labels:
      - label: bridges
        terms:
          - river bridge
          - bridge
          - { terms: [ferry, ferries], weight: 0.5 }
          - { patterns: ['\\bB\\d{1,3}\\b'], exact: true, weight: 2 }
      - label: money
        terms: [budget, { terms: [toll], fields: [title] }]
    """

  @Test func labelsCarryTheTermsThatSpokeForThem() throws {
    let labels = try labels(
      "Die Brücke – the river bridge on the B12 stays shut.", rules: rules, ["threshold": .number(0.1)])
    #expect(labels.names == ["bridges"])
    #expect(labels.terms == [#"\bB\d{1,3}\b"#, "river bridge"])
    let label = try #require(labels.first)
    #expect(label.by == "rules")
    #expect(label.evidence.map(\.place) == [.text(40..<43), .text(20..<32)])
    #expect(label.evidence.map(\.weight).allSatisfy { $0 > 0.5 && $0 < 2 })
  }

  @Test func placesInMetadataAreCountedInScalars() throws {
    let labels = try labels("Text.", rules: rules, title: "Für die Brücke: no toll", ["threshold": .number(0.1)])
    #expect(labels.first?.evidence == [.init(term: "toll", place: .field("title", 19..<23), weight: 0.714)])
  }

  @Test func fieldsThatATermIsNotForAreLeftAlone() throws {
    #expect(try labels("The toll is high, the toll stays.", rules: rules, ["threshold": .number(0)]).isEmpty)
  }

  @Test func moreDistinctTermsScoreHigherAndNoScoreReachesOne() throws {
    let one = try labels("bridge bridge bridge bridge", rules: rules, ["threshold": .number(0)])
    let two = try labels("bridge bridge bridge ferry", rules: rules, ["threshold": .number(0)])
    let score = (try #require(one.first).score, try #require(two.first).score)
    #expect(score.0 > 0 && score.0 < score.1 && score.1 < 1)
  }

  @Test func theSameMentionSaysLessInALongText() throws {
    let filler = String(repeating: "and so it went on for some time ", count: 100)
    let short = try labels("The bridge is shut.", rules: rules, ["threshold": .number(0)])
    let long = try labels("The bridge is shut. " + filler, rules: rules, ["threshold": .number(0)])
    #expect(try #require(short.first).score > 2 * (try #require(long.first).score))
  }

  @Test func negativeTermsSpeakAgainstALabel() throws {
    let rules = "labels: [{ label: tea, terms: [cup], negative: [{ terms: [world cup], weight: 3 }] }]"
    #expect(try labels("A cup for the guest.", rules: rules, ["threshold": .number(0.01)]).names == ["tea"])
    #expect(try labels("The World Cup for the guest.", rules: rules, ["threshold": .number(0.01)]).isEmpty)
  }

  @Test func requiredTermsMustOccur() throws {
    let rules = "labels: [{ label: jazz, terms: [band, trumpet], required: [jazz, swing] }]"
    #expect(try labels("The band and the trumpet.", rules: rules, ["threshold": .number(0)]).isEmpty)
    #expect(try labels("The swing band and the trumpet.", rules: rules, ["threshold": .number(0.1)]).names == ["jazz"])
  }

  @Test func parentsInheritTheTermsOfTheirKinds() throws {
    let rules = """
      labels:
        - { label: sport, terms: [stadium] }
        - { label: football, parent: sport, terms: [goalkeeper] }
        - { label: women's football, parent: football, terms: [lioness] }
      """
    let found = try labels("A lioness and goalkeeper in the stadium.", rules: rules, ["threshold": .number(0)])
    #expect(found.names == ["sport", "football", "women's football"])
    #expect(Set(found.terms) == ["lioness", "goalkeeper", "stadium"])
  }

  @Test func aParentTakesTheGreaterWeightOfATermOfTwoOfItsKinds() throws {
    let rules = """
      labels:
        - { label: sport }
        - { label: polo, parent: sport, terms: [match] }
        - { label: golf, parent: sport, terms: [{ terms: [match], weight: 3 }] }
      """
    let found = try labels("A match.", rules: rules, ["threshold": .number(0)])
    #expect(found.names == ["sport", "golf", "polo"])
    #expect(found.map { $0.evidence.first?.weight ?? 0 }.max() == found.first?.evidence.first?.weight)
  }

  @Test func aParentHasAThresholdOfItsOwn() throws {
    let rules = "labels: [{ label: sport, threshold: 0.9 }, { label: golf, parent: sport, terms: [caddie] }]"
    #expect(try labels("The caddie.", rules: rules, ["threshold": .number(0)]).names == ["golf"])
  }

  @Test func theNearestThresholdCounts() throws {
    let text = "The bridge and the budget."
    let rules = """
      threshold: 0.9
      labels:
        - { label: bridges, threshold: 0.1, terms: [bridge] }
        - { label: money, terms: [budget] }
      """
    #expect(try labels(text, rules: rules).names == ["bridges"])
    #expect(try labels(text, rules: rules, ["threshold": .number(0.15)]).names == ["bridges", "money"])
  }

  @Test func labelsFarBehindTheBestAreLeftOutWhereTheRulesSaySo() throws {
    let text = "The bridge, the river bridge, and the budget."
    let labels = "labels: [{ label: bridges, terms: [bridge, river bridge] }, { label: money, terms: [budget] }]"
    #expect(try ClassifyStageTests.labels(text, rules: labels, ["threshold": .number(0)]).count == 2)
    let relative = "relative_threshold: 0.6\n" + labels
    #expect(try ClassifyStageTests.labels(text, rules: relative, ["threshold": .number(0)]).names == ["bridges"])
  }

  @Test func theNumbersOfLabelsAndTermsAreBounded() throws {
    let text = "The bridge, the ferry, the river bridge, the budget."
    let found = try labels(
      text, rules: rules, ["threshold": .number(0), "labels_at_most": .integer(1), "evidence_at_most": .integer(2)])
    #expect(found.names == ["bridges"])
    #expect(found.terms == ["bridge", "river bridge"])
  }

  @Test func termsOfALanguageCountInItsDocumentsOnly() throws {
    let rules = "labels: [{ label: conflict, terms: [{ terms: [war], language: en }] }]"
    let parameters: [String: ParameterValue] = ["threshold": .number(0)]
    #expect(try labels("Das war gut.", rules: rules, language: "de", parameters).isEmpty)
    #expect(try labels("The war goes on.", rules: rules, language: "en-GB", parameters).names == ["conflict"])
    #expect(try labels("War", rules: rules, parameters).names == ["conflict"])
  }

  @Test func theLanguageIsNotedWhereItWasNotKnown() throws {
    let text = "Der Gemeinderat hat beschlossen, die alte Brücke bis zum Frühjahr zu sperren."
    #expect(try classify(text).metadata.map(\.key) == ["language"])
    #expect(try classify(text).metadata.first?.value == .string("de"))
    #expect(try classify(text, language: "de-AT").metadata.isEmpty)
    #expect(try classify("12:30").metadata.isEmpty)
  }

  @Test func exactTermsMatchAsWritten() throws {
    let rules = "labels: [{ label: who, terms: [{ terms: [WHO], exact: true }] }]"
    #expect(try labels("Who is it? The WHO.", rules: rules, ["threshold": .number(0)]).first?.evidence.count == 1)
    #expect(try labels("Who is it?", rules: rules, ["threshold": .number(0)]).isEmpty)
    let starred = "labels: [{ label: who, terms: [{ terms: [NATO*, '*GATE'], exact: true }] }]"
    #expect(
      try labels("NATO-Rat, Nato, ShedGATE", rules: starred, ["threshold": .number(0)]).first?.evidence.count == 2)
    #expect(try labels("Natobeitritt, Shedgate", rules: starred, ["threshold": .number(0)]).isEmpty)
  }

  @Test func placesHoldAccentsThatAreMarksOfTheirOwn() throws {
    let rules = "labels: [{ label: places, terms: [café] }]"
    let labels = try labels("Le cafe\u{301} ferme.", rules: rules, ["threshold": .number(0)])
    #expect(labels.first?.evidence.map(\.place) == [.text(3..<9)])
  }

  @Test func parentsTakeTheirPlacesAmongTheLabels() throws {
    let rules = "labels: [{ label: golf, parent: sport, terms: [caddie] }, { label: sport, terms: [club] }]"
    let parameters: [String: ParameterValue] = ["threshold": .number(0), "labels_at_most": .integer(1)]
    #expect(try labels("The caddie left the club.", rules: rules, parameters).names == ["sport"])
  }

  @Test func patternsCountInTheirFieldsAndLanguageOnly() throws {
    let rules = "labels: [{ label: road, terms: [{ patterns: ['B\\d+'], fields: [title], language: de }] }]"
    let parameters: [String: ParameterValue] = ["threshold": .number(0)]
    #expect(try labels("Die B12.", rules: rules, title: "Sperrung", language: "de", parameters).isEmpty)
    #expect(try labels("The road.", rules: rules, title: "B12", language: "en", parameters).isEmpty)
    let found = try labels("Die Straße.", rules: rules, title: "Die B12", language: "de", parameters)
    #expect(found.first?.evidence.map(\.place) == [.field("title", 4..<7)])
  }

  @Test func emptyDocumentsHaveNoLabels() throws {
    #expect(try labels("").isEmpty)
  }

  @Test func brokenRulesAreRefusedWhenTheStageIsMade() {
    #expect(throws: Diagnostics.self) { try labels("x", rules: "labels: [{ label: a, terms: ['…'] }]") }
  }
}
