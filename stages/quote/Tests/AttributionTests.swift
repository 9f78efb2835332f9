import StageKit
import Testing

@testable import QuoteStage

@Suite struct AttributionTests {
  @Test(arguments: [
    "\"Use wide vessels,\" she instructs.", "\"Use wide vessels,\" Ilse Varga instructs in May.",
  ])
  func betweenACommaAndTheEndAnyVerbIsOneOfSpeech(text: String) {
    #expect(quotes(text).first?.cue != nil)
  }

  @Test func anUnknownVerbWithAnObjectIsNone() {
    #expect(quotes("\"The Long Way,\" Varga paints bridges.").first?.cue == nil)
  }

  @Test func aColonLeadsInAQuotationWhateverStandsBeforeIt() {
    let found = quotes("The ruling left the town stunned: \"The bridge is safe,\" Ilse Varga wrote.")
    #expect(found.map(\.kind) == [.direct])
  }

  @Test(arguments: [
    "The school, known to all as \"the old mill,\" said nothing.",
    "They read \"Who Has Your Back?\" twice.",
    "The film, titled \"The Long Way,\" was shown in May.",
  ])
  func namesAndTitlesAreNoQuotations(text: String) {
    #expect(quotes(text).isEmpty)
  }

  @Test(arguments: [
    ("Den Umbau hält er für sinnvoll: „Die Brücke wird sicher und schön sein.“", "er"),
    ("Die Ruhe habe geholfen, sagte Ilse Varga am Freitag: „Wir sind stolz auf die Brücke.“", "Ilse Varga"),
    ("Brücken: Ilse Varga ist zufrieden. „Wir sind stolz auf die Brücke.“", "Ilse Varga"),
    ("Nach Ansicht der Ministerin „steht die Brücke noch lange“.", "der Ministerin"),
    ("Wie Ilse Varga mitteilte, ist die Brücke „sicher wie ein Haus“.", "Ilse Varga"),
  ])
  func germanSubjectsStandWhereTheirSentencesPutThem(text: String, speaker: String) {
    #expect(quotes(text, "de").last?.speaker?.text == speaker)
  }

  @Test(arguments: [
    ("Laut der „Lunder Post“ ist die Brücke „sicher wie ein Haus“.", "der „Lunder Post“"),
    ("„Die Brücke ist sicher“, schreibt die „Lunder Post“.", "die „Lunder Post“"),
    ("„Die Brücke ist sicher“, heißt es in der Mitteilung.", "der Mitteilung"),
    ("Dem Bericht zufolge ist die Brücke „sicher wie ein Haus“.", "Dem Bericht"),
  ])
  func namesOfPapersAndTextsSpeak(text: String, speaker: String) {
    let found = quotes(text, "de")
    #expect(found.count == 1)
    #expect(found.first?.speaker?.text == speaker)
  }

  @Test func nothingIsAttributedWithoutAMarkBetween() {
    #expect(quotes("In der „Lunder Post“ schreibt Ilse Varga über Brücken.", "de").isEmpty)
  }

  @Test func onlyADirectQuotationBesideItsVerbIsNearlySure() {
    let text = """
      "The bridge is safe," said Ilse Varga.
      Ilse Varga called the bridge "as safe as a house" in May.
      """
    #expect(quotes(text).map { $0.confidence >= 0.9 } == [true, false])
  }
}
