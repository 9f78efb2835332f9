internal import StageKit

/// Makes one list of the labels that rules and a model give.
struct LabelMerge {
  let labelLimit: Int
  let evidenceLimit: Int
  var byRules: [LabelsLayer.Label] = []
  var byModel: [LabelsLayer.Label] = []

  /// The labels of both, best first, those of the rules before those of the model where they score the same.
  ///
  /// A label that both give scores as if either alone were right by chance of its score: `1 - (1 - rules)(1 - model)`.
  func merged() -> [LabelsLayer.Label] {
    guard !byRules.isEmpty, !byModel.isEmpty else { return Array((byRules + byModel).prefix(labelLimit)) }
    var labels = byRules
    let places = Dictionary(byRules.indices.map { (byRules[$0].label, $0) }) { first, _ in first }
    for label in byModel {
      if let place = places[label.label] {
        labels[place] = joined(byRules[place], label)
      } else {
        labels.append(label)
      }
    }
    let order = labels.indices.sorted { (labels[$1].score, $0) < (labels[$0].score, $1) }
    return order.prefix(labelLimit).map { labels[$0] }
  }

  /// Half of the evidence is the rules', half the model's, where each has as much.
  private func joined(_ rules: LabelsLayer.Label, _ model: LabelsLayer.Label) -> LabelsLayer.Label {
    let fromModel = min(model.evidence.count, max(evidenceLimit / 2, evidenceLimit - rules.evidence.count))
    let evidence = rules.evidence.prefix(evidenceLimit - fromModel) + model.evidence.prefix(fromModel)
    return LabelsLayer.Label(
      label: rules.label, score: LabelMerge.rounded(1 - (1 - rules.score) * (1 - model.score), 10_000),
      by: "rules+model", evidence: Array(evidence))
  }

  static func rounded(_ value: Double, _ steps: Double) -> Double { (value * steps).rounded() / steps }
}
