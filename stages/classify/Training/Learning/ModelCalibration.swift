internal import ClassifyStage

/// How margins become probabilities and answers.
struct ModelCalibration: Sendable {
  /// One a label.
  let scalings: [PlattScaling]
  /// 0 where a text has one label, the best.
  let thresholds: [Float]
  private let shared: SharedCalibration?
  private let eachHasLabel: Bool

  /// - Parameter margins: for each label those of all texts, by weights learnt without them.
  init(_ margins: [[Float]], corpus: TrainingCorpus, parallel: Parallel) {
    let calibration = LabelCalibration(margins, corpus: corpus, parallel: parallel)
    scalings = calibration.scalings
    eachHasLabel = corpus.eachHasLabel
    thresholds = corpus.severalLabels ? calibration.thresholds : calibration.thresholds.map { _ in 0 }
    shared =
      corpus.severalLabels ? nil : SharedCalibration(margins, scalings: calibration.scalings, corpus: corpus)
  }

  func extras(_ novelty: Novelty?) -> ModelExtras {
    ModelExtras(
      sharing: shared?.sharing ?? OddsSharing(own: 1, others: 1), eachHasLabel: eachHasLabel, novelty: novelty)
  }

  private func probabilities(_ margins: [Float]) -> [Float] {
    shared?.probabilities(of: margins) ?? margins.indices.map { Float(scalings[$0].probability(of: margins[$0])) }
  }

  /// The answers to all texts, from margins by weights learnt without them.
  func evaluation(_ margins: [[Float]], _ corpus: TrainingCorpus) -> Evaluation {
    var evaluation = Evaluation(labels: corpus.labels, severalLabels: corpus.severalLabels)
    for text in corpus.order.indices {
      let probabilities = probabilities(margins.map { $0[text] })
      var given = corpus.severalLabels ? probabilities.indices.filter { probabilities[$0] >= thresholds[$0] } : []
      if given.isEmpty, !corpus.severalLabels || eachHasLabel, let best = Evaluation.best(of: probabilities) {
        given = [best]
      }
      evaluation.add(
        actual: corpus.labelsOfTexts[text].map { corpus.labels[Int($0)] }, probabilities: probabilities, given: given)
    }
    return evaluation
  }
}
