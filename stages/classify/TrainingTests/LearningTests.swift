import ClassifyStage
import Testing

@testable import ClassifyTraining

struct LearningTests {
  /// Rows of one column each, with 1 in it.
  private func rows(_ columns: [UInt32], width: Int) -> SparseMatrix {
    SparseMatrix(
      starts: Array(0...columns.count), columns: columns, values: columns.map { _ in 1 }, width: width)
  }

  @Test func coordinateDescentPartsWhatCanBeParted() {
    let matrix = rows([0, 0, 0, 1, 1, 1], width: 2)
    matrix.withView { view in
      var problem = DualCoordinateDescent(view, truth: [true, true, true, false, false, false], width: 2)
      problem.learn([0, 1, 2, 3, 4, 5], rounds: 50)
      let margins = problem.margins([0, 3])
      #expect(margins[0] > 0.5)
      #expect(margins[1] < -0.5)
      #expect(problem.duals.allSatisfy { $0 >= 0 })
    }
  }

  @Test func aStartFromTheSolutionIsTheSolution() {
    let matrix = rows([0, 1, 0, 1], width: 2)
    matrix.withView { view in
      var first = DualCoordinateDescent(view, truth: [true, false, true, false], width: 2)
      first.learn([0, 1, 2, 3], rounds: 50)
      var second = DualCoordinateDescent(view, truth: [true, false, true, false], width: 2)
      second.start(from: first.duals, texts: [0, 1, 2, 3])
      for (left, right) in zip(first.weights, second.weights) { #expect(abs(left - right) < 1e-4) }
    }
  }

  @Test func sigmoidsOfRareLabelsLeanOnTheCommonOne() {
    let without = MarginHistogram((0..<200).map { -1 - Float($0 % 10) / 20 })
    let common = PlattScaling(with: (0..<50).map { Float($0 % 10) / 10 - 0.3 }, without: without, common: nil)
    let rare = PlattScaling(with: [0.4], without: without, common: common)
    #expect(common.probability(of: 0.5) > 0.8)
    #expect(common.probability(of: -1.3) < 0.05)
    #expect(abs(rare.slope - common.slope) < 3)
  }

  @Test func wordsOfOneLabelWeighMoreThanThoseOfAll() throws {
    let texts = (0..<12).map { number in
      LabelledText(
        labels: [number % 2 == 0 ? "sea" : "land"],
        text: Array("\(number % 2 == 0 ? "wave" : "field") always".utf8)
          + Array(" n\(number)".utf8))
    }
    let contents = try Trainer().train(texts).contents
    func weight(_ word: String) -> Float? {
      let hash = TextFeatures.counts(title: [], text: Array(word.utf8))[0].hash
      return contents.features.first { $0.hash == hash }?.idf
    }
    let wave = try #require(weight("wave"))
    let always = try #require(weight("always"))
    #expect(wave > 2 * always)
    #expect(weight("n3") == nil)
  }

  @Test func copiesWithOtherLabelsStayInOnePart() throws {
    let texts = ["one", "two", "three"].flatMap { text in
      ["a", "b"].map { LabelledText(labels: [$0], text: Array(text.utf8)) }
    }
    let corpus = try TrainingCorpus(texts, options: TrainingOptions(), parallel: Parallel(threads: 1))
    #expect(corpus.contradictions == 3)
    for first in stride(from: 0, to: 6, by: 2) { #expect(corpus.foldOfTexts[first] == corpus.foldOfTexts[first + 1]) }
  }

  @Test func theLabelOfEveryTextIsLearntBesideOthers() throws {
    let texts = (0..<20).map { number in
      LabelledText(
        labels: number % 3 == 0 ? ["all", "third"] : ["all"],
        text: Array("word\(number % 4) \(number % 3 == 0 ? "lamp" : "door")".utf8))
    }
    let report = try Trainer().train(texts).report
    #expect(report.outOfFold.labels[0].recall == 1)
  }

  @Test func equalTextsWithDifferentLabelsAreNoError() throws {
    let texts = ["a", "b", "c"].map { LabelledText(labels: [$0], text: Array("the same words".utf8)) }
    #expect(try Trainer().train(texts).contents.labels.count == 3)
  }
}
