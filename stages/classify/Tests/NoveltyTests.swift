import Testing

@testable import ClassifyStage

struct NoveltyTests {
  /// Texts of some 100 words, of which nine in ten and every third pair are known.
  private let novelty = Novelty(
    length: .init(mean: 4.6, slope: 0, deviation: 0.5), words: .init(mean: 0.9, slope: 0, deviation: 0.05),
    pairs: .init(mean: 0.33, slope: 0, deviation: 0.1), margin: .init(mean: 1, slope: 0, deviation: 0.5),
    likenessAtLeast: -4)

  private func figures(words: Int = 100, known: Int = 90, pairs: Int = 33, margin: Float = 1) -> Novelty.Figures {
    Novelty.Figures(words: words, knownWords: known, knownPairs: pairs, margin: margin)
  }

  @Test func usualTextsAreNotRejected() {
    #expect(novelty.novelty(of: figures()) < 0.1)
  }

  @Test func unknownWordsRarePairsAndLowMarginsSpeakForNovelty() {
    let usual = novelty.likeness(of: figures())
    #expect(novelty.likeness(of: figures(known: 60)) < usual)
    #expect(novelty.likeness(of: figures(pairs: 3)) < usual)
    #expect(novelty.likeness(of: figures(margin: -1)) < usual)
    #expect(novelty.novelty(of: figures(known: 60, pairs: 3, margin: -1)) > 0.5)
  }

  @Test func aTextWithoutAWordIsRejected() {
    #expect(novelty.novelty(of: figures(words: 0, known: 0, pairs: 0, margin: -1)) > 0.5)
  }

  @Test func extrasComeBackFromTheirNumbers() {
    let extras = ModelExtras(sharing: OddsSharing(own: 1.2, others: 0.3), eachHasLabel: true, novelty: novelty)
    #expect(ModelExtras(extras.numbers) == extras)
    let plain = ModelExtras(sharing: .odds, eachHasLabel: false, novelty: nil)
    #expect(ModelExtras(plain.numbers) == plain)
  }

  @Test func otherNumbersAreNoExtras() {
    #expect(ModelExtras([]) == nil)
    #expect(ModelExtras([1, 1, 0, 5]) == nil)
    #expect(ModelExtras([.nan, 1, 0]) == nil)
  }

  @Test func sharesSumToOneAndKeepTheOrderOfTheScores() {
    var scores: [Float] = [-300, 2, 0.5, 300]
    OddsSharing(own: 1.1, others: 0.2).share(&scores)
    #expect(abs(scores.reduce(0, +) - 1) < 1e-5)
    #expect(scores[3] > scores[1] && scores[1] >= scores[2] && scores[2] >= scores[0])
  }

  @Test func withTheOddsThemselvesTheSharesAreASoftmax() {
    var scores: [Float] = [0, 0.6931472]
    OddsSharing.odds.share(&scores)
    #expect(abs(scores[0] - 1 / 3) < 1e-5)
  }
}
