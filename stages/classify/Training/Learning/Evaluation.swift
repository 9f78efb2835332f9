/// Answers of a classifier against the labels that texts really have.
///
/// Figures are of the labels that a text has or was given; all are 0 where they would divide by 0.
package struct Evaluation: Sendable {
  /// What was said of one label.
  package struct Label: Sendable {
    package let name: String
    /// Texts that have it and got it, have it not but got it, have it and did not get it.
    package internal(set) var right = 0
    package internal(set) var wrong = 0
    package internal(set) var missed = 0

    package var support: Int { right + missed }
    package var precision: Double { Evaluation.ratio(right, right + wrong) }
    package var recall: Double { Evaluation.ratio(right, right + missed) }
    package var f1: Double { Evaluation.ratio(2 * right, 2 * right + wrong + missed) }
  }

  /// Texts with the label `actual`, given `given` in its stead.
  package struct Confusion: Hashable, Sendable {
    package let actual: String
    package let given: String
    package let count: Int
  }

  /// Whether texts may have several labels: calibration is then of each label of each text, else of the best one.
  package let severalLabels: Bool
  /// Those of the model in their order, then others that texts have, in order of their first text.
  package private(set) var labels: [Label]
  package private(set) var documents = 0
  /// Texts whose best label is one of their own.
  package private(set) var bestIsRight = 0
  private var calibration = CalibrationBins()
  private var numbers: [String: Int] = [:]
  private var confused: [Pair: Int] = [:]

  private struct Pair: Hashable {
    let actual: Int
    let given: Int
  }

  /// An evaluation of no text yet. `labels`: those that a model knows.
  package init(labels: [String], severalLabels: Bool) {
    self.severalLabels = severalLabels
    self.labels = []
    for label in labels { _ = number(of: label) }
  }

  /// Adds the answer to a text that has the labels `actual`.
  ///
  /// - Parameters:
  ///   - probabilities: one a label of the model, in its order.
  ///   - given: the labels that the text got, as numbers in the model's order.
  package mutating func add(actual: [String], probabilities: [Float], given: [Int]) {
    documents += 1
    let known = labels.count
    let actual = Set(actual.map { number(of: $0) }).sorted()
    let given = Set(given.filter { (0..<known).contains($0) }).sorted()
    for label in given { actual.contains(label) ? (labels[label].right += 1) : (labels[label].wrong += 1) }
    for label in actual where !given.contains(label) { labels[label].missed += 1 }
    addConfusions(actual: actual, given: given)
    addCalibration(actual: actual, probabilities: probabilities)
  }

  private mutating func addConfusions(actual: [Int], given: [Int]) {
    let lacking = actual.filter { !given.contains($0) }
    for wrong in given where !actual.contains(wrong) {
      for label in lacking { confused[Pair(actual: label, given: wrong), default: 0] += 1 }
    }
  }

  private mutating func addCalibration(actual: [Int], probabilities: [Float]) {
    guard let best = Evaluation.best(of: probabilities) else { return }
    if actual.contains(best) { bestIsRight += 1 }
    if severalLabels {
      for (label, probability) in probabilities.enumerated() {
        calibration.add(probability, isRight: actual.contains(label))
      }
    } else {
      calibration.add(probabilities[best], isRight: actual.contains(best))
    }
  }

  /// The first of the highest.
  static func best(of probabilities: [Float]) -> Int? {
    guard var best = probabilities.indices.first else { return nil }
    for label in probabilities.indices where probabilities[label] > probabilities[best] { best = label }
    return best
  }

  private mutating func number(of label: String) -> Int {
    if let number = numbers[label] { return number }
    numbers[label] = labels.count
    labels.append(Label(name: label))
    return labels.count - 1
  }

  static func ratio(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 0 : Double(part) / Double(whole) }
}

// MARK: Figures over all labels

extension Evaluation {
  /// The part of the texts whose best label is one of their own.
  package var accuracy: Double { Evaluation.ratio(bestIsRight, documents) }
  package var microPrecision: Double { Evaluation.ratio(sum(\.right), sum(\.right) + sum(\.wrong)) }
  package var microRecall: Double { Evaluation.ratio(sum(\.right), sum(\.right) + sum(\.missed)) }
  package var microF1: Double {
    Evaluation.ratio(2 * sum(\.right), 2 * sum(\.right) + sum(\.wrong) + sum(\.missed))
  }
  /// The mean over the labels that at least one text has.
  package var macroF1: Double {
    let supported = labels.filter { $0.support > 0 }
    return supported.isEmpty ? 0 : supported.reduce(0) { $0 + $1.f1 } / Double(supported.count)
  }
  /// The mean distance between probability and truth, over 15 bins of equally many answers (expected calibration error).
  package var calibrationError: Double { calibration.expectedError() }

  /// Those 15 bins, from low probabilities to high ones.
  package func calibrationTable() -> [CalibrationBins.Bin] { calibration.table() }

  /// The most frequent confusions, at most `count`; of equally frequent ones those of earlier labels.
  package func confusions(atMost count: Int) -> [Confusion] {
    let ordered = confused.sorted { left, right in
      (right.value, left.key.actual, left.key.given) < (left.value, right.key.actual, right.key.given)
    }
    return ordered.prefix(max(count, 0)).map { pair, count in
      Confusion(actual: labels[pair.actual].name, given: labels[pair.given].name, count: count)
    }
  }

  private func sum(_ count: KeyPath<Label, Int>) -> Int { labels.reduce(0) { $0 + $1[keyPath: count] } }
}
