internal import DocumentIO
internal import Bytes
public import StageKit

/// The JSON Schema (draft 2020-12) of the pipeline file, for editors: `copydesk schema`.
///
/// It says what can be said of one place at a time; how steps fit together is for `check`.
public enum PipelineSchema {
  /// The schema, indented, with a line end.
  public static func json(stages: [StageDefinition]) -> [UInt8] {
    let descriptors = stages.map(\.descriptor)
    let schema = object([
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("title", .string("Copydesk pipeline")),
      ("description", .string("What a run reads, which stages work on it, and where the results go.")),
      ("type", .string("object")),
      ("additionalProperties", .boolean(false)),
      ("required", .strings(["name", "stages"])),
      ("properties", object(properties)),
      (
        "$defs",
        object(
          [("step", StageSchema.anyStep(descriptors))] + descriptors.map(StageSchema.definition)
            + [("plugin", StageSchema.plugin)])
      ),
    ])
    var writer = IndentedJSON()
    writer.write(schema)
    return writer.bytes
  }

  private static var properties: [(String, JSONValue)] {
    [
      (
        "name",
        text("What the run is called; its default work directory too.", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$")
      ),
      ("input", input),
      (
        "stages",
        object([
          ("description", .string("The steps, in the order they are done.")), ("type", .string("array")),
          ("minItems", .integer(1)),
          ("items", object([("$ref", .string("#/$defs/step"))])),
        ])
      ),
      (
        "quarantine",
        closed(
          "What the run puts up with.",
          [
            (
              "at_most",
              text(
                "The run fails where a larger share of the documents, and at least 10, are quarantined.",
                pattern: "^[0-9]+(\\.[0-9]+)?%$", default: "5%")
            )
          ])
      ),
      (
        "output",
        closed(
          "Where results go.",
          [("path", text("A directory: absolute, or relative to this file. Default: output/ in the work directory."))])
      ),
    ]
  }

  private static var input: JSONValue {
    closed(
      "What is read.",
      [
        ("path", text("A directory or file, absolute or relative to this file; - for JSON Lines on standard input.")),
        (
          "include",
          patterns(
            "Which files are documents: patterns with *, ?, [a-z] and ** for directories. Default: text, HTML and JSON "
              + "Lines by their endings, also .gz and .zst, and files without an ending; no name that begins with a full stop."
          )
        ),
        ("exclude", patterns("Which files are left out, though included.")),
        (
          "fields",
          closed(
            "What the members of JSON Lines records are called.",
            [
              ("text", text("The member with plain text.", default: "text")),
              ("html", text("The member with HTML.", default: "html")),
              ("id", text("The member with the record's id.", default: "id")),
              ("metadata", text("The member with an object of metadata.", default: "metadata")),
            ] + RecordFields.metadataKeys.map { ($0, text("The member with the metadata '\($0)'.")) })
        ),
        (
          "limits",
          closed(
            "How large things may be.",
            [
              (
                "document_bytes",
                text(
                  "A larger document is quarantined, not read.", pattern: StageSchema.sizePattern, default: "64MiB")
              )
            ])
        ),
      ])
  }

  private static func patterns(_ doc: String) -> JSONValue {
    object([
      ("description", .string(doc)), ("type", .string("array")), ("minItems", .integer(1)),
      ("items", object([("type", .string("string")), ("minLength", .integer(1))])),
    ])
  }

  private static func text(_ doc: String, pattern: String? = nil, default value: String? = nil) -> JSONValue {
    object(
      [("description", .string(doc)), ("type", .string("string"))] + (pattern.map { [("pattern", .string($0))] } ?? [])
        + (value.map { [("default", .string($0))] } ?? []))
  }

  /// An object with those members and no others.
  static func closed(
    _ doc: String, _ members: [(String, JSONValue)], required: [String] = []
  ) -> JSONValue {
    object(
      [
        ("description", .string(doc)), ("type", .string("object")), ("additionalProperties", .boolean(false)),
        ("properties", object(members)),
      ] + (required.isEmpty ? [] : [("required", .strings(required))]))
  }

  static func object(_ members: [(String, JSONValue)]) -> JSONValue {
    .object(members.map { JSONValue.Member($0.0, $0.1) })
  }
}
