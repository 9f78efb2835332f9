internal import ClassifyStage

/// The sigmoid of each label, and the thresholds of labels of which a text may have several.
struct LabelCalibration: Sendable {
  /// One a label.
  private(set) var scalings: [PlattScaling] = []
  private(set) var thresholds: [Float] = []

  /// - Parameter margins: for each label those of all texts, by weights learnt without them.
  init(_ margins: [[Float]], corpus: TrainingCorpus, parallel: Parallel) {
    let sides = parallel.map(margins.count) { label in
      LabelCalibration.sides(margins[label], corpus, UInt16(truncatingIfNeeded: label))
    }
    var without = MarginHistogram()
    for side in sides { without.add(side.without) }
    let common = PlattScaling(with: sides.flatMap(\.with), without: without, common: nil)
    let fitted = parallel.map(margins.count) { label in
      let scaling = PlattScaling(with: sides[label].with, without: sides[label].without, common: common)
      return (scaling, LabelCalibration.threshold(margins[label].map(scaling.probability)))
    }
    scalings = fitted.map(\.0)
    thresholds = fitted.map(\.1)
  }

  private static func sides(
    _ margins: [Float], _ corpus: TrainingCorpus, _ label: UInt16
  ) -> (with: [Float], without: MarginHistogram) {
    var with: [Float] = []
    var without = MarginHistogram()
    for (text, margin) in margins.enumerated() {
      if corpus.labelsOfTexts[text].contains(label) { with.append(margin) } else { without.add(margin) }
    }
    return (with, without)
  }

  /// The threshold that gives the highest F1 to be expected, were all probabilities right (Lipton and others, "Optimal
  /// thresholding of classifiers to maximize F1 measure", 2014): no single text, rightly or wrongly placed, moves it much.
  static func threshold(_ probabilities: [Double]) -> Float {
    let sorted = probabilities.sorted(by: >)
    let expected = sorted.reduce(0, +)
    var (best, threshold, hits) = (0.0, 0.5, 0.0)
    for (place, probability) in sorted.enumerated() {
      hits += probability
      let f1 = 2 * hits / (Double(place + 1) + expected)
      if f1 > best { (best, threshold) = (f1, probability) }
      if probability < expected / Double(sorted.count) * 0.01 { break }
    }
    return Float(min(max(threshold, 0.05), 0.5))
  }
}
