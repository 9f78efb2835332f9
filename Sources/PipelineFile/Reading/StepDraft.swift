internal import StageKit
internal import YAML

/// A step while the file is read: what is known of it so far.
struct StepDraft {
  var id: String
  /// Where its id stands, or else `uses`.
  var idPlace: SourceFile.Extent
  var usesPlace: SourceFile.Extent
  /// `nil` where `uses` could not be resolved, which was reported.
  var definition: StageDefinition?
  var values: [String: ParameterValue] = [:]
  var resources: [String: Resource] = [:]
  var execution = ExecutionSettings()
  /// Parameters that were given but will not do, which was reported.
  var refused: Set<String> = []

  /// Members of a line of documents.jsonl that are no layers.
  static let reserved = ["id", "source", "metadata", "text"]

  /// Reports ids that are reserved or used twice.
  static func checkIDs(_ steps: [StepDraft], _ log: DiagnosticLog) {
    var seen: [String: SourceFile.Extent] = [:]
    for step in steps where !step.id.isEmpty {
      if reserved.contains(step.id) {
        log.error("a step cannot be called '\(step.id)': documents.jsonl has a member of that name", at: step.idPlace)
      }
      if let first = seen[step.id] {
        let line = log.source.position(ofScalar: first.start).line
        log.error(
          "two steps are called '\(step.id)', the first on line \(line): give this one another name, as in "
            + "'id: \(step.id)-2'", at: step.idPlace)
      } else {
        seen[step.id] = step.idPlace
      }
    }
  }

  /// Takes a value for a parameter, over one that was given before.
  mutating func set(_ name: String, _ value: ParameterReader.Value) {
    refused.remove(name)
    values[name] = value.value
    resources[name] = value.resource
  }

  /// Fills in the defaults, and reports what must be given and was not.
  mutating func fillDefaults(_ log: DiagnosticLog) {
    guard let descriptor = definition?.descriptor else { return }
    for parameter in descriptor.parameters where values[parameter.name] == nil && !refused.contains(parameter.name) {
      values[parameter.name] = parameter.defaultValue
      if parameter.defaultValue == nil, !parameter.optional {
        refused.insert(parameter.name)
        log.error(
          "'\(descriptor.name)' needs the parameter '\(parameter.name)' under 'with': \(parameter.doc)", at: usesPlace)
      }
    }
  }

  /// What the stage is and reads with the values so far.
  var descriptor: StageDescriptor? { definition?.descriptor.configured(by: configuration) }

  var configuration: StageConfiguration {
    StageConfiguration(values: values, resources: resources, execution: execution)
  }

  /// The stage, made; `nil` where it could not be, which is reported. What a stage finds without naming a file is
  /// reported at the step.
  func make(_ log: DiagnosticLog) -> StageInstance? {
    guard let definition, refused.isEmpty else { return nil }
    do throws(Diagnostics) {
      return try definition.make(configuration)
    } catch {
      log.add(Diagnostics(error.all.filter { !$0.file.isEmpty }))
      for diagnostic in error.all where diagnostic.file.isEmpty { log.error(diagnostic.message, at: usesPlace) }
      if !log.hasErrors { log.error("'\(definition.descriptor.name)' refuses its parameters", at: usesPlace) }
      return nil
    }
  }

  func step(instance: StageInstance, layers: [Step.LayerSource], _ log: DiagnosticLog) -> Step? {
    definition.map {
      Step(
        id: id, definition: $0, configuration: configuration, instance: instance, layers: layers,
        position: log.source.position(ofScalar: usesPlace.start))
    }
  }
}
