internal import Bytes
internal import Language
internal import StageKit
internal import YAML

/// `classify`, configured.
struct ClassifyDocuments: DocumentStage {
  /// `nil` where there is a model and no rules.
  private let classifier: RuleClassifier?
  private let model: LinearModel?
  private let threshold: Double?
  private let labelLimit: Int
  private let evidenceLimit: Int

  /// For labels that neither the rules nor the pipeline give one.
  static let defaultThreshold = 0.4
  /// Labels of a document, by rules, where the pipeline does not say.
  static let defaultLabelLimit = 3

  /// Throws what is wrong with the rules file or the model.
  init(_ configuration: StageConfiguration) throws(Diagnostics) {
    model = try configuration.resources["model"].map { resource throws(Diagnostics) in
      try ClassifyDocuments.model(resource)
    }
    if let resource = configuration.resources["rules"] {
      classifier = RuleClassifier(
        rules: try RuleFileReader.compile(SourceFile(name: resource.path, bytes: resource.bytes)))
    } else {
      classifier = model == nil ? RuleClassifier(rules: try Topics.compile()) : nil
    }
    threshold = configuration.number("threshold")
    labelLimit = configuration.integer("labels_at_most") ?? (model == nil ? ClassifyDocuments.defaultLabelLimit : .max)
    evidenceLimit = configuration.integer("evidence_at_most") ?? 8
  }

  private static func model(_ resource: Resource) throws(Diagnostics) -> LinearModel {
    do throws(ModelError) {
      return try LinearModel(resource.memory)
    } catch {
      throw Diagnostics([Diagnostic(file: resource.path, position: nil, message: error.message)])
    }
  }

  func process(_ document: Document) throws(StageError) -> StageResult {
    let fields = RuleClassifier.Fields(
      text: document.text.bytes, title: Array((document.metadata.title ?? "").utf8),
      section: Array((document.metadata.section ?? "").utf8), site: Array((document.metadata.site ?? "").utf8))
    var output = StageOutput()
    var labels = LabelMerge(labelLimit: labelLimit, evidenceLimit: evidenceLimit)
    if let classifier {
      let guess = document.metadata.language == nil ? LanguageIdentifier.identify(document.text) : nil
      let profile = document.metadata.language == nil ? LanguageProfile(document.text, guess: guess) : nil
      let language = document.metadata.language ?? profile?.language ?? guess?.language
      // A label far down the list may rise when the model gives it too.
      let limit = model == nil ? labelLimit : .max
      labels.byRules = RuleLabels(classifier, threshold, limit, evidenceLimit).labels(
        of: fields, language: language.map(LanguageTag.primary))
      if let language = profile?.language {
        output.metadata.append(MetadataEntry("language", .string(language), provenance: "classify"))
      }
      if let profile, !profile.shares.isEmpty {
        let shares = profile.shares.map { (language: $0.language, share: $0.share) }
        output.metadata.append(.languages(shares, provenance: "classify"))
      }
    }
    var layer = LabelsLayer()
    if let model {
      layer = ModelLabels(model, threshold, labelLimit, evidenceLimit).answer(to: fields)
      labels.byModel = layer.labels
    }
    layer.labels = labels.merged()
    output.layer = layer
    return .output(output)
  }
}
