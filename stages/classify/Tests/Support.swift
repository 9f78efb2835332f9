import Bytes
import StageKit
import Testing
import YAML

@testable import ClassifyStage

/// What `classify` makes of a document under some rules.
func classify(
  _ text: String, rules: String? = nil, model: ModelContents? = nil, title: String? = nil, section: String? = nil,
  language: String? = nil, _ parameters: [String: ParameterValue] = [:]
) throws -> StageOutput {
  var resources: [String: Resource] = [:]
  if let rules { resources["rules"] = Resource(path: "rules.yaml", bytes: Array(rules.utf8)) }
  if let model { resources["model"] = Resource(path: "topics.ckm", bytes: ModelPacker.pack(model).bytes) }
  var metadata = Metadata()
  if let title { metadata["title"] = .string(title) }
  if let section { metadata["section"] = .string(section) }
  if let language { metadata["language"] = .string(language) }
  let configuration = StageConfiguration(ClassifyStage.definition.descriptor, parameters, resources: resources)
  guard case .document(let stage) = try ClassifyStage.definition.make(configuration),
    case .output(let output) = try stage.process(Document(text: Text(text), metadata: metadata))
  else { throw StageError(code: "test", "no output") }
  return output
}

/// The labels that `classify` gives.
func labels(
  _ text: String, rules: String? = nil, model: ModelContents? = nil, title: String? = nil, section: String? = nil,
  language: String? = nil, _ parameters: [String: ParameterValue] = [:]
) throws -> [LabelsLayer.Label] {
  let output = try classify(
    text, rules: rules, model: model, title: title, section: section, language: language, parameters)
  return try #require(output.layer as? LabelsLayer).labels
}

extension [LabelsLayer.Label] {
  var names: [String] { map(\.label) }

  /// The terms that spoke for the first label.
  var terms: [String] { first?.evidence.map(\.term) ?? [] }
}

/// What is said against a rules file: "line:column message".
func faults(in rules: String) -> [String] {
  do {
    _ = try RuleFileReader.compile(SourceFile(name: "rules.yaml", bytes: Array(rules.utf8)))
    return []
  } catch {
    return error.all.map { "\($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.message)" }
  }
}
