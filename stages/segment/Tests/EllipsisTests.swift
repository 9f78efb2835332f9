import Testing

@testable import SegmentStage

/// Dots in a row.
@Suite struct EllipsisTests {
  @Test(arguments: [
    "He waited... and waited... | Then he left.",
    "I never meant that.... | She left.",
    "It ended so. ... | I slept.",
    "Stop! | Who goes there? | Nobody…",
  ])
  func threeDotsEndASentenceBeforeACapital(text: String) {
    expectSentences(text, "en")
  }

  @Test(arguments: [
    ("en", "I wasn't . . . well, the thing is . . . I didn't mean it."),
    ("en", "\"I… I don't know,\" he said."),
    ("da", "Det er . . . I ved det."),
  ])
  func theEnglishPronounIsNoBeginningAfterSpacedDots(language: String, text: String) {
    expectSentences(text, language)
  }

  @Test(arguments: [
    "It was weakened . . . by words. | . . . The practice was not abandoned. . . .",
    "Then mark the end with a period . . . . | Next sentence.",
  ])
  func fourSpacedDotsEndTheSentenceAtTheFirst(text: String) {
    expectSentences(text, "en")
  }

  @Test(arguments: [
    ("nl", "Het schot was raak. | ...en toen brak de hel los."),
    ("en", "It fell silent. | …and then it rang."),
  ])
  func anEllipsisMayOpenASentence(language: String, text: String) {
    expectSentences(text, language)
  }

  @Test(arguments: [
    ("en", "Bohr [...] used the stairways [...] again."),
    ("en", "It rose at once. [...] | Then it fell."),
    ("es", "¿Quién era? | (...) ¿Quién lo sabe?"),
  ])
  func wordsLeftOutStandInBrackets(language: String, text: String) {
    expectSentences(text, language)
  }
}
