internal import ClassifyStage

/// Probabilities of labels of which a text has exactly one: each label's sigmoid, and how they share a whole.
struct SharedCalibration: Sendable {
  let scalings: [PlattScaling]
  private(set) var sharing = OddsSharing(own: 1, others: 0.2)

  /// Margins that are looked at, at most: of large collections the first texts stand for all.
  static let marginsAtMost = 1_000_000
  private static let rounds = 20

  /// Fitted by Newton's method to the likelihood of the texts' labels.
  ///
  /// - Parameter margins: for each label those of all texts, by weights learnt without them.
  init(_ margins: [[Float]], scalings: [PlattScaling], corpus: TrainingCorpus) {
    self.scalings = scalings
    let labels = margins.count
    let texts = min(corpus.order.count, max(1000, SharedCalibration.marginsAtMost / max(labels, 1)))
    for _ in 0..<SharedCalibration.rounds {
      var sums = Sums()
      for text in 0..<texts {
        let scores = scores(margins.map { $0[text] })
        var probabilities = scores
        sharing.share(&probabilities)
        sums.add(scores, probabilities, truth: Int(corpus.labelsOfTexts[text].first ?? 0))
      }
      let step = sums.step(from: sharing)
      sharing.own = min(max(sharing.own - Float(step.own), 0.1), 10)
      // At 0 all labels with high margins would be alike.
      sharing.others = min(max(sharing.others - Float(step.others), 0.01), 10)
      if abs(step.own) + abs(step.others) < 1e-4 { break }
    }
  }

  func scores(_ margins: [Float]) -> [Float] {
    margins.indices.map { Float(scalings[$0].slope * Double(margins[$0]) + scalings[$0].offset) }
  }

  /// The probabilities of all labels.
  func probabilities(of margins: [Float]) -> [Float] {
    var scores = scores(margins)
    sharing.share(&scores)
    return scores
  }

  /// First and second derivatives of the loss.
  private struct Sums {
    var gradient = (own: 0.0, others: 0.0)
    var curvature = (own: 1e-6, both: 0.0, others: 1e-6)

    mutating func add(_ scores: [Float], _ probabilities: [Float], truth: Int) {
      var mean = (own: 0.0, others: 0.0)
      for label in scores.indices where probabilities[label] > 1e-9 {
        let probability = Double(probabilities[label])
        let (own, others) = OddsSharing.logarithms(Double(scores[label]))
        mean.own += probability * own
        mean.others += probability * others
        curvature.own += probability * own * own
        curvature.both += probability * own * others
        curvature.others += probability * others * others
      }
      curvature.own -= mean.own * mean.own
      curvature.both -= mean.own * mean.others
      curvature.others -= mean.others * mean.others
      let (own, others) = OddsSharing.logarithms(Double(scores[truth]))
      gradient.own += mean.own - own
      gradient.others += mean.others - others
    }

    /// Both are drawn a little to where they begin, so that they have an end where all margins are on their right sides.
    func step(from sharing: OddsSharing) -> (own: Double, others: Double) {
      let (a, b) = (gradient.own + Double(sharing.own) - 1, gradient.others + Double(sharing.others) - 0.2)
      let (aa, ab, bb) = (curvature.own + 1, curvature.both, curvature.others + 1)
      let determinant = max(aa * bb - ab * ab, 1e-12)
      let step = ((bb * a - ab * b) / determinant, (aa * b - ab * a) / determinant)
      return (min(max(step.0, -1), 1), min(max(step.1, -1), 1))
    }
  }
}
