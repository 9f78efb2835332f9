internal import Bytes
internal import StageKit

/// The labels that a model gives a document, as the layer has them.
struct ModelLabels {
  private let model: LinearModel
  private let threshold: Double?
  private let labelLimit: Int
  private let evidenceLimit: Int

  /// - Parameter threshold: in place of the labels' own, and of the best one of a model of one label.
  init(_ model: LinearModel, _ threshold: Double?, _ labelLimit: Int, _ evidenceLimit: Int) {
    self.model = model
    self.threshold = threshold
    self.labelLimit = labelLimit
    self.evidenceLimit = evidenceLimit
  }

  /// The labels, best first, whether the text is unlike anything that the model has seen, and how unlike.
  func answer(to fields: RuleClassifier.Fields) -> LabelsLayer {
    model.read(title: fields.title, text: fields.text) { reading in
      var labels: [LabelsLayer.Label] = []
      for number in given(reading.prediction).prefix(labelLimit) {
        labels.append(
          LabelsLayer.Label(
            label: model.labels[number].name,
            score: LabelMerge.rounded(Double(reading.prediction.probabilities[number]), 10_000), by: "model",
            evidence: reading.strongest(for: number, limit: evidenceLimit).map { evidence(of: $0, fields) }))
      }
      return LabelsLayer(
        labels: labels, rejected: reading.prediction.isRejected,
        novelty: reading.prediction.novelty.map { LabelMerge.rounded(Double($0), 10_000) })
    }
  }

  private func given(_ prediction: Prediction) -> [Int] {
    guard let threshold else { return prediction.given(model.kind) { model.labels[$0].threshold } }
    return prediction.reaching(threshold)
  }

  private func evidence(
    of contribution: ModelReading.Contribution, _ fields: RuleClassifier.Fields
  ) -> LabelsLayer.Evidence {
    let bytes = contribution.isInTitle ? fields.title : fields.text
    let place: LabelsLayer.Evidence.Place =
      contribution.isInTitle
      ? .field(Field.title.name, ScalarOffsets(Text(trusted: fields.title)).scalars(contribution.range))
      : .text(contribution.range)
    return LabelsLayer.Evidence(
      term: WordScanner.phrase(bytes, contribution.range), place: place,
      weight: LabelMerge.rounded(Double(contribution.weight), 1000))
  }
}
