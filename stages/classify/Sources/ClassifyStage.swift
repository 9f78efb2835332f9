internal import Bytes
internal import Language
public import StageKit
internal import YAML

/// The stage `classify`: topics of documents, and the terms that spoke for them.
public enum ClassifyStage {
  public static let definition = StageDefinition(descriptor) { configuration throws(Diagnostics) in
    .document(try ClassifyDocuments(configuration))
  }

  static let descriptor = StageDescriptor(
    name: "classify",
    version: "2",
    summary: "Labels documents with topics, by rules that name what spoke for each",
    scope: .document,
    reads: [
      .text, .metadata("title"), .metadata("section"), .metadata("site"), .metadata("language"),
    ],
    writes: [.layer, .metadata("language", overwrites: false)],
    parameters: [
      ParameterDeclaration(
        "rules", .file, optional: true,
        doc: "A YAML file of labels and their terms; without it, the 17 top topics of IPTC in English and German."),
      ParameterDeclaration(
        "threshold", .number(0...1), optional: true,
        doc:
          "Labels that score below it are left out, unless the rules give a label one of its own. Default: the file's, or 0.4."
      ),
      ParameterDeclaration(
        "labels_at_most", .integer(1...1000), default: .integer(3), unit: "labels",
        doc: "How many labels a document gets, the best ones."),
      ParameterDeclaration(
        "evidence_at_most", .integer(0...1000), default: .integer(8), unit: "terms",
        doc: "How many terms are named for each label, the strongest ones, each where it stands first."),
    ])
}

/// `classify`, configured.
struct ClassifyDocuments: DocumentStage {
  private let classifier: RuleClassifier
  private let threshold: Double?
  private let labelLimit: Int
  private let evidenceLimit: Int

  /// For labels that neither the rules nor the pipeline give one.
  static let defaultThreshold = 0.4

  /// Throws what is wrong with the rules file.
  init(_ configuration: StageConfiguration) throws(Diagnostics) {
    if let resource = configuration.resources["rules"] {
      classifier = RuleClassifier(
        rules: try RuleFileReader.compile(SourceFile(name: resource.path, bytes: resource.bytes)))
    } else {
      classifier = RuleClassifier(rules: try Topics.compile())
    }
    threshold = configuration.number("threshold")
    labelLimit = configuration.integer("labels_at_most") ?? 3
    evidenceLimit = configuration.integer("evidence_at_most") ?? 8
  }

  func process(_ document: Document) throws(StageError) -> StageResult {
    let guess = document.metadata.language == nil ? LanguageIdentifier.identify(document.text) : nil
    let language = (document.metadata.language ?? guess?.language).map(LanguageTag.primary)
    let fields = RuleClassifier.Fields(
      text: document.text.bytes, title: Array((document.metadata.title ?? "").utf8),
      section: Array((document.metadata.section ?? "").utf8), site: Array((document.metadata.site ?? "").utf8))
    let scored = classifier.classify(fields, language: language) { label in
      label.threshold ?? threshold ?? classifier.rules.threshold ?? ClassifyDocuments.defaultThreshold
    }
    let labels = scored.prefix(labelLimit).map { label(of: $0, fields) }
    var output = StageOutput(layer: LabelsLayer(labels: labels))
    if let guess, guess.reliable {
      output.metadata.append(MetadataEntry("language", .string(guess.language), provenance: "classify"))
    }
    return .output(output)
  }

  private func label(of scored: RuleClassifier.Scored, _ fields: RuleClassifier.Fields) -> LabelsLayer.Label {
    LabelsLayer.Label(
      label: classifier.rules.labels[scored.label].name, score: rounded(scored.score, 10_000), by: "rules",
      evidence: scored.evidence.prefix(evidenceLimit).map { evidence(of: $0.record, $0.weight, fields) })
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
      term: classifier.rules.terms[record.term].source, place: place, weight: rounded(weight, 1000))
  }

  private func rounded(_ value: Double, _ steps: Double) -> Double { (value * steps).rounded() / steps }
}
