import StageKit
import Testing

@testable import QuoteStage

@Suite struct QuotationTextTests {
  @Test(arguments: [
    ("\"The bridge,\" said Ilse Varga, \"is safe.\"", "The bridge is safe."),
    ("\"It was,\" said Ilse Varga, \"the worst day of all.\"", "It was the worst day of all."),
    ("\"If it shakes,\" said Ilse Varga, \"we close it.\"", "If it shakes, we close it."),
    ("\"It is safe,\" said Ilse Varga. \"It will stand.\"", "It is safe. It will stand."),
    ("\"Is it safe?\" asked Ilse Varga. \"It shakes.\"", "Is it safe? It shakes."),
  ])
  func theCommaOfTheAttributionIsNotTheSpeakers(text: String, joined: String) {
    #expect(quotes(text).map(\.text) == [joined])
  }

  @Test func aLanguageWithItsCommaOutsideTheMarksGetsItsStop() {
    let found = quotes("«El puente es seguro», dijo Ilse Varga. «No se caerá.»", "es")
    #expect(found.map(\.text) == ["El puente es seguro. No se caerá."])
  }

  @Test func theSpansStayWhatStandsThere() {
    let text = "\"The bridge,\" said Ilse Varga, \"is safe.\""
    #expect(quotes(text).map(\.spans) == [[1..<12, 32..<40]])
  }
}
