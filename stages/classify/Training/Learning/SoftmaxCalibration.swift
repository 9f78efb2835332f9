internal import ClassifyStage

/// Probabilities of labels of which a text has exactly one: a softmax over all margins, stretched alike, with an offset for
/// each label (temperature and bias scaling; Guo and others, "On calibration of modern neural networks", ICML 2017).
struct SoftmaxCalibration: Sendable {
  private(set) var slope = 2.0
  /// One a label.
  private(set) var offsets: [Double]

  /// Margins that are looked at, at most: of large collections the first texts stand for all.
  static let marginsAtMost = 8_000_000
  /// How strongly offsets are drawn to 0.
  static let offsetPull = 4.0
  private static let rounds = 25

  /// - Parameter margins: for each label those of all texts, by weights learnt without them.
  init(_ margins: [[Float]], corpus: TrainingCorpus) {
    let labels = margins.count
    let texts = min(corpus.order.count, max(1000, SoftmaxCalibration.marginsAtMost / max(labels, 1)))
    offsets = Array(repeating: 0, count: labels)
    var row = [Float](repeating: 0, count: labels)
    for _ in 0..<SoftmaxCalibration.rounds {
      var sums = Sums(labels: labels)
      for text in 0..<texts {
        for label in 0..<labels { row[label] = margins[label][text] }
        sums.add(row, truth: Int(corpus.labelsOfTexts[text].first ?? 0), probabilities(of: row))
      }
      if move(by: sums) < 1e-4 { break }
    }
  }

  /// The probabilities of all labels.
  func probabilities(of margins: [Float]) -> [Double] {
    var logits = margins.indices.map { slope * Double(margins[$0]) + offsets[$0] }
    let highest = logits.max() ?? 0
    var sum = 0.0
    for label in logits.indices {
      logits[label] = logits[label] - highest < -30 ? 0 : Elementary.exp(logits[label] - highest)
      sum += logits[label]
    }
    return logits.map { $0 / sum }
  }

  /// First and second derivatives of the loss.
  private struct Sums {
    var slope = 0.0
    var slopeCurvature = 1e-6
    var offsets: [Double]
    var curvatures: [Double]

    init(labels: Int) {
      offsets = Array(repeating: 0, count: labels)
      curvatures = offsets
    }

    mutating func add(_ margins: [Float], truth: Int, _ probabilities: [Double]) {
      var (mean, square) = (0.0, 0.0)
      for (label, probability) in probabilities.enumerated() {
        let margin = Double(margins[label])
        mean += probability * margin
        square += probability * margin * margin
        offsets[label] += probability - (label == truth ? 1 : 0)
        curvatures[label] += probability * (1 - probability)
      }
      slope += mean - Double(margins[truth])
      slopeCurvature += square - mean * mean
    }
  }

  /// A step of Newton's method along each axis; how far it was.
  private mutating func move(by sums: Sums) -> Double {
    let step = min(max(sums.slope / sums.slopeCurvature, -1), 1) * 0.7
    slope = max(slope - step, 0.1)
    var farthest = abs(step)
    for label in offsets.indices {
      let pull = SoftmaxCalibration.offsetPull
      let step = (sums.offsets[label] + pull * offsets[label]) / (sums.curvatures[label] + pull) * 0.7
      offsets[label] -= min(max(step, -1), 1)
      farthest = max(farthest, abs(step))
    }
    return farthest
  }
}
