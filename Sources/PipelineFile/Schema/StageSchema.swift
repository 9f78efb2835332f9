internal import Bytes
internal import StageKit

/// The schema of a step and its parameters.
enum StageSchema {
  static let sizePattern = "^[0-9]+(B|KiB|MiB|GiB|TiB)$"
  private static let durationPattern = "^[0-9]+[smhd]$"

  /// A step that uses one of the stages.
  static func anyStep(_ stages: [StageDescriptor]) -> JSONValue {
    PipelineSchema.object([
      ("description", .string("One use of a stage.")),
      (
        "oneOf",
        .array((stages.map(key) + ["plugin"]).map { PipelineSchema.object([("$ref", .string("#/$defs/\($0)"))]) })
      ),
    ])
  }

  /// The name and the schema of a step that uses `stage`.
  static func definition(_ stage: StageDescriptor) -> (String, JSONValue) {
    let needed = stage.parameters.filter { $0.defaultValue == nil && !$0.optional }.map(\.name)
    let uses = PipelineSchema.object([("description", .string(stage.summary)), ("const", .string(stage.name))])
    var members = [("uses", uses), ("id", id)]
    if !stage.parameters.isEmpty {
      members.append(
        (
          "with",
          PipelineSchema.closed(
            "Parameters of \(stage.name).", stage.parameters.map { ($0.name, parameter($0)) }, required: needed)
        ))
    }
    return (
      key(stage), PipelineSchema.closed(stage.summary, members, required: ["uses"] + (needed.isEmpty ? [] : ["with"]))
    )
  }

  private static var id: JSONValue {
    PipelineSchema.object([
      (
        "description",
        .string("The step's name, where its layer stands in documents.jsonl. Default: the stage's name.")
      ),
      ("type", .string("string")), ("pattern", .string("^[a-z0-9_-]{1,64}$")),
      ("not", PipelineSchema.object([("enum", .strings(StepDraft.reserved))])),
    ])
  }

  /// A step that uses a plugin, whose parameters only its `stage.yaml` knows.
  static var plugin: JSONValue {
    func text(_ doc: String, _ pattern: String) -> JSONValue {
      PipelineSchema.object([
        ("description", .string(doc)), ("type", .string("string")), ("pattern", .string(pattern)),
      ])
    }
    return PipelineSchema.closed(
      "A plugin: a program of your own.",
      [
        ("uses", text("A directory with a stage.yaml, absolute or relative to this file.", "^\\.|/")),
        ("id", id),
        (
          "with",
          PipelineSchema.object([
            ("description", .string("Parameters that its stage.yaml declares.")), ("type", .string("object")),
          ])
        ),
        (
          "workers",
          PipelineSchema.object([
            ("description", .string("How many processes share the work.")), ("type", .string("integer")),
            ("minimum", .integer(1)), ("maximum", .integer(1024)),
          ])
        ),
        ("timeout", text("How long a process may be silent while it owes answers.", durationPattern)),
        ("memory", text("How much memory a process may take.", sizePattern)),
      ], required: ["uses"])
  }

  private static func key(_ stage: StageDescriptor) -> String { "stage-\(stage.name)" }

  private static func parameter(_ parameter: ParameterDeclaration) -> JSONValue {
    let unit = parameter.unit.isEmpty ? "" : " (\(parameter.unit))"
    var members: [(String, JSONValue)] = [("description", .string(parameter.doc + unit))] + type(parameter.type)
    if let value = parameter.defaultValue { members.append(("default", json(value))) }
    return PipelineSchema.object(members)
  }

  private static func type(_ type: ParameterType) -> [(String, JSONValue)] {
    switch type {
    case .string, .file, .history: [("type", .string("string"))]
    case .boolean: [("type", .string("boolean"))]
    case .integer(let range):
      [("type", .string("integer"))]
        + (range.lowerBound == .min ? [] : [("minimum", .integer(range.lowerBound))])
        + (range.upperBound == .max ? [] : [("maximum", .integer(range.upperBound))])
    case .number(let range):
      [("type", .string("number"))]
        + (range.lowerBound < -1e300 ? [] : [("minimum", number(range.lowerBound))])
        + (range.upperBound > 1e300 ? [] : [("maximum", number(range.upperBound))])
    case .duration: [("type", .string("string")), ("pattern", .string(durationPattern))]
    case .size: [("type", .string("string")), ("pattern", .string(sizePattern))]
    case .choice(let words): [("enum", .strings(words))]
    case .choices(let words):
      [
        ("type", .string("array")), ("uniqueItems", .boolean(true)),
        ("items", PipelineSchema.object([("enum", .strings(words))])),
      ]
    case .strings:
      [("type", .string("array")), ("items", PipelineSchema.object([("type", .string("string"))]))]
    }
  }

  /// A value as it stands in a pipeline file.
  private static func json(_ value: ParameterValue) -> JSONValue {
    switch value {
    case .boolean(let value): .boolean(value)
    case .integer(let value): .integer(value)
    case .number(let value): number(value)
    case .strings(let values): .strings(values)
    case .string(let text), .file(let text), .directory(let text): .string(text)
    case .duration, .size: .string(ParameterText.value(value))
    }
  }

  private static func number(_ value: Double) -> JSONValue {
    var writer = JSONWriter()
    writer.number(value)
    return .number(String(decoding: writer.bytes, as: UTF8.self))
  }
}
