import Testing

@testable import ClassifyTraining

struct EvaluationTests {
  @Test func oneLabelIsCountedByTheBest() {
    var evaluation = Evaluation(labels: ["bread", "fish"], severalLabels: false)
    evaluation.add(actual: ["bread"], probabilities: [0.8, 0.2], given: [0])
    evaluation.add(actual: ["fish"], probabilities: [0.6, 0.4], given: [0])
    evaluation.add(actual: ["fish"], probabilities: [0.1, 0.9], given: [1])
    #expect(evaluation.accuracy == 2.0 / 3)
    #expect(evaluation.labels[0].precision == 0.5 && evaluation.labels[0].recall == 1)
    #expect(evaluation.labels[1].precision == 1 && evaluation.labels[1].recall == 0.5)
    #expect(evaluation.confusions(atMost: 5) == [.init(actual: "fish", given: "bread", count: 1)])
  }

  @Test func microAndMacroAreOfAllLabelsThatTextsHave() {
    var evaluation = Evaluation(labels: ["a", "b", "never"], severalLabels: true)
    evaluation.add(actual: ["a", "b"], probabilities: [0.9, 0.8, 0], given: [0, 1])
    evaluation.add(actual: ["a"], probabilities: [0.9, 0.7, 0], given: [0, 1])
    evaluation.add(actual: ["b"], probabilities: [0.1, 0.2, 0], given: [])
    #expect(evaluation.microF1 == 6.0 / 8)
    #expect(evaluation.macroF1 == (1 + 0.5) / 2)
  }

  @Test func aLabelThatTheModelDoesNotKnowIsMissed() {
    var evaluation = Evaluation(labels: ["a"], severalLabels: true)
    evaluation.add(actual: ["new"], probabilities: [0.2], given: [])
    #expect(evaluation.labels.map(\.name) == ["a", "new"])
    #expect(evaluation.labels[1].missed == 1)
  }

  @Test func probabilitiesThatHoldHaveNoCalibrationError() {
    var right = CalibrationBins()
    var wrong = CalibrationBins()
    for answer in 0..<100 {
      right.add(0.75, isRight: answer % 4 != 0)
      wrong.add(0.75, isRight: false)
    }
    #expect(right.expectedError() < 1e-9)
    #expect(abs(wrong.expectedError() - 0.75) < 1e-9)
    #expect(CalibrationBins().expectedError() == 0)
  }

  @Test func thresholdsOfRareLabelsAreLow() {
    let frequent = LabelCalibration.threshold([0.95, 0.9, 0.9, 0.85, 0.1, 0.05])
    let rare = LabelCalibration.threshold([0.3, 0.02, 0.01, 0.01, 0.01])
    #expect(frequent == 0.5)
    #expect(rare < 0.31)
  }
}
