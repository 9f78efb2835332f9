import StageKit
import Testing

@testable import QuoteStage

private func reported(_ text: String, _ language: String = "en") -> [QuotationsLayer.Quotation] {
  quotes(text, language, kinds: [.indirect])
}

/// What stands at each span of a quotation.
private func parts(_ quote: QuotationsLayer.Quotation, of text: String) -> [String] {
  let bytes = Array(text.utf8)
  return quote.spans.map { String(decoding: bytes[$0], as: UTF8.self) }
}

@Suite struct ReportedSpeechTests {
  @Test(arguments: [
    ("Ilse Varga said the bridge was safe.", "the bridge was safe"),
    ("Ilse Varga said on Friday in Lund that the bridge was safe.", "that the bridge was safe"),
    ("Ilse Varga told reporters the bridge was safe.", "the bridge was safe"),
    ("Ilse Varga told him that the bridge was safe.", "that the bridge was safe"),
    ("Ilse Varga promised to mend the bridge by May.", "to mend the bridge by May"),
    ("Ilse Varga criticised the plan for a new bridge.", "the plan for a new bridge"),
    ("Ilse Varga called for a vote on the bridge.", "a vote on the bridge"),
    ("Ilse Varga asked whether the bridge was safe.", "whether the bridge was safe"),
    ("As Ilse Varga told the council, the bridge is safe.", "the bridge is safe"),
    ("LUND (AP) — The bridge is safe, Ilse Varga said.", "The bridge is safe"),
  ])
  func whatTheVerbTakesIsReported(text: String, content: String) throws {
    let found = reported(text)
    #expect(found.map(\.text) == [content])
    #expect(found.first?.speaker?.text == "Ilse Varga")
  }

  @Test(arguments: [
    "The Ohio border states voted early.",
    "The report of the council was long and dull.",
    "Her plans for the bridge were ready in May.",
    "After a long walk over the bridge, she met the council.",
    "Voters who say the bridge is safe were few.",
    "If you think it is safe, walk over it.",
    "The fields describe the costs and the dates of the work.",
    "They cut the cost per hour to ten crowns.",
    "Tom Hale, the head of the union, said nothing.",
  ])
  func aVerbOfSpeechThatReportsNothingIsLeftAlone(text: String) {
    #expect(reported(text).isEmpty)
  }

  @Test func severalAttributionsOfASentenceAllCount() {
    let text = "Ilse Varga said the bridge was safe, and Tom Hale said it was not."
    #expect(reported(text).map(\.text) == ["the bridge was safe", "it was not"])
    #expect(reported(text).map { $0.speaker?.text } == ["Ilse Varga", "Tom Hale"])
  }

  @Test func anAttributionInTheMidstPartsWhatIsSaid() throws {
    let text = "The bridge, Ilse Varga said, is safe for ten years."
    let found = try #require(reported(text).first)
    #expect(parts(found, of: text) == ["The bridge", "is safe for ten years"])
  }

  @Test(arguments: [
    ("While Ilse Varga said it was safe, nobody went near it.", "it was safe"),
    ("Ilse Varga said it was safe, adding that it had cost too much.", "it was safe"),
    ("Ilse Varga praised the plan, which had cost too much.", "the plan"),
    ("Ilse Varga said it was safe – a bold claim for May.", "it was safe"),
  ])
  func whatIsSaidEndsWhereTheWriterGoesOn(text: String, content: String) {
    #expect(reported(text).first?.text == content)
  }

  @Test func speechIsReportedBesideAQuotation() {
    let text = "Ilse Varga called it \"as safe as a house\" and promised to walk over it in May."
    let found = quotes(text, kinds: [.direct, .mixed, .indirect])
    #expect(found.last?.text == "to walk over it in May")
  }

  @Test(arguments: [
    ("Ilse Varga sagte, dass die Brücke sicher sei.", "dass die Brücke sicher sei"),
    ("Ilse Varga erklärte am Freitag, die Brücke sei sicher.", "die Brücke sei sicher"),
    ("Ilse Varga forderte den Rat auf, die Brücke zu sperren.", "die Brücke zu sperren"),
    ("Laut Ilse Varga ist die Brücke seit Mai sicher.", "ist die Brücke seit Mai sicher"),
    ("Wie Ilse Varga mitteilte, ist die Brücke sicher.", "ist die Brücke sicher"),
  ])
  func germanReportsWithItsOwnMeans(text: String, content: String) {
    let found = reported(text, "de")
    #expect(found.map(\.text) == [content])
    #expect(found.first?.speaker?.text == "Ilse Varga")
  }

  @Test func aGermanSourceInTheMidstHasContentOnBothSides() throws {
    let text = "Die Brücke ist nach Angaben von Ilse Varga seit Mai gesperrt."
    let found = try #require(reported(text, "de").first)
    #expect(parts(found, of: text) == ["Die Brücke ist", "seit Mai gesperrt"])
  }

  @Test func theGermanSubjunctiveGoesOnWithWhatWasSaid() {
    let found = reported("Ilse Varga sagte, die Brücke sei sicher. Sie werde im Mai geöffnet.", "de")
    #expect(found.map(\.text) == ["die Brücke sei sicher", "Sie werde im Mai geöffnet"])
    #expect(found.map { $0.speaker?.name } == ["Ilse Varga", "Ilse Varga"])
  }
}
