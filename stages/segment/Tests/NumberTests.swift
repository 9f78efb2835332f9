import Testing

@testable import SegmentStage

/// Full stops in and after numbers, addresses and places.
@Suite struct NumberTests {
  @Test(arguments: [
    "She paid $12.50 for it. | It was worth it.",
    "Version 2.4.1 is out.",
    "It ended in 1984. | Books followed.",
    "The vote was 52-48. | That is all.",
  ])
  func fullStopsWithinNumbersAndVersionsAreNoEnds(text: String) {
    expectSentences(text, "en")
  }

  @Test(arguments: [
    "Get it at https://example.org/get.html now.",
    "The site is https://www.example.50.com/new/page.html. | Please look.",
    "Write to press@harbour.example. | We answer.",
    "Run setup.exe or redis.StrictRedis(port) first. | Then wait.",
  ])
  func addressesAreNeverDivided(text: String) {
    expectSentences(text, "en")
  }

  @Test(arguments: [
    "1. This is the first.",
    "3.1. Methods are these.",
    "Article 5. The State is free. | § 6. Its penalty is this.",
  ])
  func numbersThatOpenASentenceCountIt(text: String) {
    expectSentences(text, "en")
  }

  @Test(arguments: [
    "You find it at N°. 1026.253.553. | That is where the treasure is.",
    "It lies at 40°26′46″N 79°58′56″W. | Go there.",
  ])
  func placesOnTheGlobeAreWhole(text: String) {
    expectSentences(text, "en")
  }

  @Test(arguments: [
    "Trade grew by 3 per cent.[4][5] | It fell later. [6] | It rose.",
    "Nobody knew.[citation needed] | It sank.² | It is gone.",
    "The minority is protected. 4 | Even so it is small.",
    "The ship sailed.1 | It sank.",
  ])
  func notesClingToTheSentenceBefore(text: String) {
    expectSentences(text, "en")
  }

  @Test(arguments: [
    ("en", "Hello world.| Today is Monday."),
    ("en", "She paid 1,000.| That is a lot."),
    ("da", "Hej verden.| I dag er det mandag."),
    ("kk", "Бұл елдің жағдайы.| XVIII ғасырдың ісі."),
  ])
  func aSpaceMayBeForgotten(language: String, text: String) {
    expectSentences(text, language)
  }
}
