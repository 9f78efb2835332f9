import Testing

@testable import SegmentStage

/// What holds of sentences whatever the marks.
@Suite struct SentenceTests {
  @Test func textWithoutCapitalsIsDividedAtItsStops() {
    expectSentences("i like cats. | they are kind. | do you? | i do", "en")
    expectSentences("He asked why? and left.", "en")
  }

  @Test func picturesEndASentenceBeforeACapital() {
    expectSentences("We won 😀 | Nobody slept :-) | It is late", "en")
  }

  @Test func doubledMarksEndASentenceOnce() {
    expectSentences("Hello!! | Long time no see. | Really?! | Yes.", "en")
  }
}
