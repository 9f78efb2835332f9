import StageKit
import Testing

@testable import QuoteStage

@Suite struct ReportedClauseTests {
  @Test(arguments: [
    (
      "Ilse Varga said on Friday that the bridge was \"as safe as a house\" and would stand.",
      "that the bridge was \"as safe as a house\" and would stand"
    ),
    (
      "Ilse Varga said the bridge was \"as safe as a house\", though she had never seen it.",
      "the bridge was \"as safe as a house\""
    ),
    (
      "Ilse Varga said the bridge was \"as safe as a house,\" but nobody went near it.",
      "the bridge was \"as safe as a house,\""
    ),
    ("Ilse Varga described the bridge as a \"house of cards\".", "the bridge as a \"house of cards\""),
    (
      "It would cost \"a fortune\", or 30,000 crowns a year, Ilse Varga said.",
      "It would cost \"a fortune\", or 30,000 crowns a year"
    ),
  ])
  func aMixedQuotationIsTheReportedClause(text: String, clause: String) throws {
    let found = try #require(quotes(text).first)
    #expect(found.kind == .mixed)
    #expect(found.text == clause)
  }

  @Test func anAttributionInTheMidstOfAClausePartsIt() {
    let found = quotes("It was \"as safe as a house,\" Ilse Varga said on Friday, and \"a joy to see\".")
    #expect(found.map(\.spans.count) == [2])
  }

  @Test(arguments: [
    ("Ilse Varga nannte die Brücke am Freitag eine „Schande für Lund“.", "„Schande für Lund“"),
    ("Ilse Varga sagte in Lund, die Brücke sei „eine Schande“.", "die Brücke sei „eine Schande“"),
    ("Ilse Varga sprach in Lund. Die Brücke sei „eine Schande für Lund“.", "Die Brücke sei „eine Schande für Lund“"),
  ])
  func germanReportsAClauseOrTheWordsAlone(text: String, clause: String) {
    #expect(quotes(text, "de").last?.text == clause)
  }

  @Test func whatIsOnlySoCalledIsNoQuotation() {
    #expect(quotes("Die Stadträtin Ilse Varga warnt vor sogenannten „Nachtbussen“.", "de").isEmpty)
    #expect(quotes("Die Stadträtin Ilse Varga warnt vor sogenannten „Nachtbussen“, die leer fahren.", "de").isEmpty)
    #expect(quotes("Die Stadträtin Ilse Varga warnt vor „Bussen, die niemand will“.", "de").count == 1)
  }

  @Test func aGermanSentenceAfterTheAttributionIsAQuotationOfItsOwn() {
    let found = quotes("„Die Brücke ist sicher“, sagte Ilse Varga. „Sie wird im Mai geöffnet.“", "de")
    #expect(found.map(\.text) == ["Die Brücke ist sicher", "Sie wird im Mai geöffnet."])
    #expect(found.last?.speaker?.via == .carried)
  }
}
