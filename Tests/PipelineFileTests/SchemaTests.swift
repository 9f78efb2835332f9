import Bytes
import PipelineFile
import StageKit
import Testing

private func schema() throws -> JSONValue { try JSONValue(parsing: PipelineSchema.json(stages: TestStages.all)) }

private func step(_ stage: String) throws -> JSONValue {
  try #require(try schema()["$defs"]?["stage-\(stage)"])
}

@Test func schemaHasTheKeysOfTheFileAndNoOthers() throws {
  let schema = try schema()
  #expect(schema["$schema"]?.string == "https://json-schema.org/draft/2020-12/schema")
  #expect(schema["additionalProperties"]?.bool == false)
  #expect(schema["required"]?.stringList == ["name", "stages"])
  let keys = schema["properties"]?.members?.map(\.name) ?? []
  #expect(keys == ["name", "input", "stages", "quarantine", "output"])
  #expect(check("x: 1").contains("known here: \(keys.joined(separator: ", "))"))
}

@Test func everyStageIsAStep() throws {
  let steps = try schema()["$defs"]?["step"]?["oneOf"]?.elements?.compactMap { $0["$ref"]?.string }
  #expect(steps == TestStages.all.map { "#/$defs/stage-\($0.descriptor.name)" } + ["#/$defs/plugin"])
}

@Test func parametersCarryTypeRangeDefaultAndDoc() throws {
  let with = try #require(try step("label")["properties"]?["with"]?["properties"])
  func expect(_ name: String, _ json: String) throws {
    #expect(with[name] == (try JSONValue(parsing: Array(json.utf8))))
  }
  try expect(
    "threshold",
    #"{"description":"Labels below it are left out.","type":"number","minimum":0,"maximum":1,"default":0.5}"#)
  try expect(
    "most",
    #"{"description":"Labels a document. (labels)","type":"integer","minimum":1,"maximum":20,"default":5}"#)
  try expect(
    "window",
    #"{"description":"How long a label lasts.","type":"string","pattern":"^[0-9]+[smhd]$","default":"90d"}"#)
  try expect("keep", #"{"description":"Which label stays.","enum":["first","longest"],"default":"first"}"#)
  try expect(
    "fields",
    #"{"description":"What is read.","type":"array","uniqueItems":true,"items":{"enum":["title","text"]},"default":["text"]}"#
  )
}

@Test func parametersThatMustBeGivenAreRequired() throws {
  #expect(try step("model")["required"]?.stringList == ["uses", "with"])
  #expect(try step("model")["properties"]?["with"]?["required"]?.stringList == ["file"])
  #expect(try step("label")["required"]?.stringList == ["uses"])
  #expect(try step("wash")["properties"]?["with"] == nil)
}
