internal import Bytes
internal import StageKit

/// The labels that rules give a document, as the layer has them.
struct RuleLabels {
  private let classifier: RuleClassifier
  private let threshold: Double?
  private let labelLimit: Int
  private let evidenceLimit: Int

  init(_ classifier: RuleClassifier, _ threshold: Double?, _ labelLimit: Int, _ evidenceLimit: Int) {
    self.classifier = classifier
    self.threshold = threshold
    self.labelLimit = labelLimit
    self.evidenceLimit = evidenceLimit
  }

  /// Best first.
  func labels(of fields: RuleClassifier.Fields, language: String?) -> [LabelsLayer.Label] {
    let rules = classifier.rules
    let scored = classifier.classify(fields, language: language) { label in
      label.threshold ?? threshold ?? rules.threshold ?? ClassifyDocuments.defaultThreshold
    }
    return scored.prefix(labelLimit).map { scored in
      LabelsLayer.Label(
        label: rules.labels[scored.label].name, score: LabelMerge.rounded(scored.score, 10_000), by: "rules",
        evidence: scored.evidence.prefix(evidenceLimit).map { evidence(of: $0.record, $0.weight, fields) })
    }
  }

  private func evidence(
    of record: HitCounts.Record, _ weight: Double, _ fields: RuleClassifier.Fields
  ) -> LabelsLayer.Evidence {
    let place: LabelsLayer.Evidence.Place =
      record.field == .text
      ? .text(record.range)
      : .field(
        record.field.name, ScalarOffsets(Text(trusted: fields[record.field])).scalars(record.range))
    return LabelsLayer.Evidence(
      term: classifier.rules.terms[classifier.rules.uses[record.use].term].source, place: place,
      weight: LabelMerge.rounded(weight, 1000))
  }
}
