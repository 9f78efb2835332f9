import StageKit
import Testing

@testable import QuoteStage

@Suite struct SpeechEvidenceTests {
  private let report = """
    "We will rebuild the pier," said Mayor Ilse Varga.
    "It is a matter of pride. Nobody here will give it up."
    """

  /// A guide that uses marks for examples and titles.
  private let guide = """
    Start with a plain question such as "what does a new roof cost in my town" and note the answers.
    Nobody wants to read "the best roofs of the year for small houses" any more.
    Move from "we are the leading roofers" to "your roof is dry in a day" on the first page.
    """

  @Test func aStretchThatNamesNobodyIsBelievedWhereOthersAreNamed() {
    #expect(quotes(report).count == 2)
  }

  @Test func wordsInMarksOfATextThatNamesNoSpeakersAreNoQuotations() {
    #expect(quotes(guide).isEmpty)
  }

  @Test func aNamedSpeakerIsHeardInAGuideAsWell() {
    let found = quotes(guide + "\n\"A roof is a promise,\" said Bruno Keel.")
    #expect(found.map(\.speaker?.name) == ["Bruno Keel"])
  }

  @Test(arguments: [
    "You could say: \"I would like to see the figures first.\"", "If you ask, \"Is it dry?\" they nod.",
  ])
  func whatTheReaderMightSayIsAnExample(text: String) {
    #expect(quotes(report + "\n" + text).count == 2)
  }

  @Test func whatTheReaderDidSayIsNone() {
    #expect(quotes(report + "\n\"The pier is old,\" you said.").count == 3)
  }

  @Test func codeAndTablesHoldNoQuotations() {
    let code = #"print("the pier is closed for the winter"); "# + "\n"
    let blocks = [BlocksLayer.Block(span: 0..<code.utf8.count - 1, kind: .code)]
    #expect(quotes(code + report, blocks: blocks).count == 2)
    #expect(quotes(code + report).count > 2)
  }

  @Test func whereFewVerbsAreKnownNothingIsMadeOfTheirAbsence() {
    #expect(quotes("„Most bude otevřen už na jaře příštího roku,“ pravil Karel Borek.", "cs").count == 1)
  }
}
