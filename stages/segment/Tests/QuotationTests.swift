import Testing

@testable import SegmentStage

/// Sentences that hold quotations, and quotations that hold sentences.
@Suite struct QuotationTests {
  @Test(arguments: [
    "\"Come in.\" | She closed the door. | 'Sit,' he said.",
    "It was \"over.\" | She agreed.",
    "The firm (founded 1910.) grew.",
    "It rose (see below). | Then it fell.",
  ])
  func closingMarksBelongToTheSentence(text: String) {
    expectSentences(text, "en")
  }

  @Test(arguments: [
    ("en", "\"This is great!\" she said."),
    ("de", "„Ich komme nicht“, sagte sie. | „Nie.“"),
    ("fr", "Il a dit : « Jamais ! » | Puis il est parti."),
    ("es", "«Es un error.», dijo. | Luego se fue."),
    ("ru", "«Кто там? – спросила она. – Завтра выходной»."),
  ])
  func whatASpeechIsFramedByGoesOn(language: String, text: String) {
    expectSentences(text, language)
  }

  @Test(arguments: [
    ("en", "\"We lost the boats. | We kept the harbour,\" she said."),
    ("en", "\"I work day-to-day. | I like it,\" she said."),
    ("de", "„Wir haben verloren. | Das ist bitter“, sagte sie."),
  ])
  func aSpeechOfSeveralSentencesIsDivided(language: String, text: String) {
    expectSentences(text, language)
  }

  @Test(arguments: [
    "'Well!' thought Ada to herself, 'what a fall! How brave they'll think me!' (Which was likely.)",
    "She said, \"Run home--_all_ of you! Quick, now!\" | Then she slept.",
    "\"I'll miss her to-night. She is such a dear thing.\" | He wept.",
    "He never came, and said, \"But I--\" | The door closed.",
  ])
  func inStoriesASpeechIsPartOfItsSentence(text: String) {
    expectSentences(text, "en")
  }

  @Test(arguments: [
    "He wrote that ‘it grows on hills. It is found in a land far away’ (translated by A. Vane, p. 154). | It is rare."
  ])
  func aQuotationWithItsSourceIsWhole(text: String) {
    expectSentences(text, "en")
  }

  @Test(arguments: [
    "He said \"no. | They left. | It rained.",
    "It is 5\" long. | It is cheap. | \"Yes,\" he said.",
  ])
  func aStrayQuotationMarkDoesNotSwallowTheRest(text: String) {
    expectSentences(text, "en")
  }

  @Test(arguments: [
    "She works at Yahoo! in the accounting department.",
    "Who is it? | Nobody!",
  ])
  func namesWithAMarkGoOn(text: String) {
    expectSentences(text, "en")
  }
}
