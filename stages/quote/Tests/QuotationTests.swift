import Bytes
import StageKit
import Testing

@testable import QuoteStage

@Suite struct QuotationTests {
  @Test(arguments: [
    ("\"The bridge is safe,\" said Ilse Varga.", "The bridge is safe,", "Ilse Varga"),
    ("\"The bridge is safe,\" Ilse Varga said on Monday.", "The bridge is safe,", "Ilse Varga"),
    ("Ilse Varga said: \"The bridge is safe.\"", "The bridge is safe.", "Ilse Varga"),
    ("Ilse Varga told reporters, \"The bridge is safe.\"", "The bridge is safe.", "Ilse Varga"),
    ("\"Is the bridge safe?\" Ilse Varga asked.", "Is the bridge safe?", "Ilse Varga"),
    ("\"The bridge is safe,\" according to Ilse Varga.", "The bridge is safe,", "Ilse Varga"),
    ("\"The bridge is safe,\" Ilse Varga, the head of the road agency, said.", "The bridge is safe,", "Ilse Varga"),
    ("“The bridge is safe,” said Mayor Varga.", "The bridge is safe,", "Mayor Varga"),
    (
      "\"The bridge is safe,\" a spokesman for the road agency said.", "The bridge is safe,",
      "a spokesman for the road agency"
    ),
  ])
  func aDirectQuotationHasItsSpeaker(text: String, quotation: String, speaker: String) throws {
    let found = try #require(quotes(text).first)
    #expect(found.kind == .direct)
    #expect(found.text == quotation)
    #expect(found.speaker?.text == speaker)
  }

  @Test func aSplitQuotationIsOneWithTwoSpans() {
    let found = quotes("\"The bridge,\" said Ilse Varga, \"is safe. Nobody must worry.\"")
    #expect(found.count == 1)
    #expect(found.first?.spans.count == 2)
    #expect(found.first?.text == "The bridge is safe. Nobody must worry.")
  }

  @Test func aSentenceInMarksAfterTheCueGoesOnWithTheQuotation() {
    let found = quotes("\"The bridge is safe,\" said Ilse Varga. \"Nobody must worry.\" It was closed in May.")
    #expect(found.map(\.spans.count) == [2])
  }

  @Test func openingMarksAloneCarryAQuotationOverParagraphs() {
    let found = quotes("Ilse Varga said: “The bridge is safe.\n“It was built well.\n“It will stand.”\nThe end.")
    #expect(found.map(\.spans.count) == [3])
  }

  @Test func wordsInMarksWithinReportedSpeechAreMixed() throws {
    let found = try #require(
      quotes("Ilse Varga said that the bridge was \"as safe as a house\" and would stand.").first)
    #expect(found.kind == .mixed)
    #expect(found.speaker?.name == "Ilse Varga")
    #expect(found.text.hasPrefix("that the bridge was \"as safe as a house\""))
  }

  @Test(arguments: [
    "They saw the film \"The Long Way Home\" twice.",
    "William \"Bill\" Hale came late.",
    "The so-called \"green\" plan failed.",
    "It was the \"best\" of all.",
  ])
  func titlesNicknamesAndWordsInMarksAreNoQuotations(text: String) {
    #expect(quotes(text).isEmpty)
  }

  @Test func pronounsAndRolesComeOutWithTheName() {
    let text = """
      Transport minister Ilse Varga opened the bridge on Monday.
      "It is safe," she said.
      "I would walk over it," the minister added.
      "I would not," said Tom Hale.
      "You never do," Varga said.
      """
    let found = quotes(text)
    #expect(found.map { $0.speaker?.name } == ["Ilse Varga", "Ilse Varga", "Tom Hale", "Ilse Varga"])
    #expect(found.map { $0.speaker?.via } == [.pronoun, .nominal, .name, .name])
  }

  @Test func aRoleWithoutAnArticleIsNobodyInParticular() {
    let found = quotes("Police chief Ilse Varga came.\n\"It is safe,\" police said.")
    #expect(found.map { $0.speaker?.name } == [nil])
  }

  @Test func aWomanIsNotHe() {
    let found = quotes("Ilse Varga met the press.\n\"It is safe,\" he said.")
    #expect(found.first?.speaker?.name == nil)
    #expect(found.first?.speaker?.via == .pronoun)
  }

  @Test func aParagraphInMarksWithoutASpeakerIsCarried() {
    let found = quotes("\"It is safe,\" said Ilse Varga.\n\"We measured it for a year, day and night.\"")
    #expect(found.map { $0.speaker?.name } == ["Ilse Varga", "Ilse Varga"])
    #expect(found.last?.speaker?.via == .carried)
  }

  @Test func anUnclosedMarkEndsWithItsParagraph() {
    let found = quotes("Tom Hale said: \"It shook.\nNobody was hurt.\n\"We ran,\" said Ilse Varga.")
    #expect(found.map(\.text) == ["It shook.", "We ran,"])
  }

  @Test func aNameAndAColonMayStandInAParagraphOfTheirOwn() {
    let found = quotes("Tom Hale:\n\"It shook the whole house.\"")
    #expect(found.map { $0.speaker?.name } == ["Tom Hale"])
  }

  @Test func indirectSpeechIsGivenOnDemand() {
    let text = "The bridge is safe, Ilse Varga said. According to Tom Hale, nobody was hurt."
    #expect(quotes(text).isEmpty)
    let found = quotes(text, kinds: [.indirect])
    #expect(found.map(\.text) == ["The bridge is safe", "nobody was hurt"])
    #expect(found.map { $0.speaker?.name } == ["Ilse Varga", "Tom Hale"])
  }

  @Test(arguments: [
    ("de", "„Die Brücke ist sicher“, sagte Ilse Varga.", "Ilse Varga"),
    ("de", "Die Ministerin Ilse Varga sagte am Montag: „Die Brücke ist sicher.“", "Die Ministerin Ilse Varga"),
    ("de", "„Die Brücke ist sicher“, so Ilse Varga.", "Ilse Varga"),
    ("fr", "« Le pont est sûr », a déclaré Ilse Varga.", "Ilse Varga"),
    ("es", "«El puente es seguro», dijo Ilse Varga.", "Ilse Varga"),
    ("it", "«Il ponte è sicuro», ha detto Ilse Varga.", "Ilse Varga"),
    ("pt", "\"A ponte é segura\", disse Ilse Varga.", "Ilse Varga"),
    ("ru", "«Мост надёжен», — сказала Анна Орлова.", "Анна Орлова"),
  ])
  func otherLanguagesHaveTheirCues(language: String, text: String, speaker: String) {
    #expect(quotes(text, language).first?.speaker?.text == speaker)
  }

  @Test(arguments: ["\"", "“", "\" ", "said \"", "„“", "«", "'a' ", ", said X \"", "A, "])
  func hostileTextDoesNoHarm(unit: String) {
    let text = String(repeating: unit, count: 300)
    for quote in quotes(text, kinds: [.direct, .mixed, .indirect]) {
      #expect(quote.spans.allSatisfy { $0.lowerBound <= $0.upperBound && $0.upperBound <= text.utf8.count })
    }
  }
}
