import Testing

@testable import SegmentStage

/// Items of lists within running text.
@Suite struct ListTests {
  @Test(arguments: [
    "1) The first item | 2) The second item",
    "1. The first item | 2. The second item",
    "1.) The first item. | 2.) The second item.",
    "a. The first item | b. The second item | c. The third",
    "(i) Hello there. | (ii) Hello again.",
    "i. First point | ii. Second point | iii. Third point",
  ])
  func itemsCountOnFromEachOther(text: String) {
    expectSentences(text, "en")
  }

  @Test(arguments: [
    "• Ring the bell | • Leave the hall",
    "• 9. The first item | • 10. The second item",
    "⁃9. The first item | ⁃10. The second item",
  ])
  func bulletsOpenItems(text: String) {
    expectSentences(text, "en")
  }

  @Test(arguments: [
    "They went home. | a) hello there | b) hello again",
    "His name is Mark E. Stone. | a. here it is | b. another | c. one more",
    "1) One thing | 2) Another | 1. Something else | 2. The last",
  ])
  func aListMayBeginAfterASentence(text: String) {
    expectSentences(text, "en")
  }

  @Test(arguments: [
    "We need (1) wood, (2) iron and (3) coal. | That is all.",
    "Items 1. and 2. above apply.",
  ])
  func whatStandsAmongCommasIsNoList(text: String) {
    expectSentences(text, "en")
  }

  @Test(arguments: [
    ("de", "Der 1. Mai war kalt, am 2. Mai schneite es."),
    ("de", "1. Dies ist ein Punkt."),
    ("en", "J. Hale and K. Stone came."),
  ])
  func ordinalsAreNoItems(language: String, text: String) {
    expectSentences(text, language)
  }
}
