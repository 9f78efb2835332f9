internal import Bytes
internal import StageKit

/// A document as it was cleaned on its own, as one JSON value that waits for the verdict on its lines.
enum CleanDraft {
  static func json(of result: StageResult, source: ScalarOffsets) -> [UInt8] {
    var json = JSONWriter()
    json.object {
      switch result {
      case .dropped(let reason): $0.member("dropped", reason)
      case .output(let output), .duplicate(_, let output), .repeated(_, let output): write(output, source, to: &$0)
      }
    }
    return json.bytes
  }

  private static func write(_ output: StageOutput, _ source: ScalarOffsets, to json: inout JSONWriter) {
    let text = output.text ?? ""
    json.key("text")
    json.string(text.bytes)
    if let layer = output.layer {
      json.key("layer")
      layer.write(to: &json, offsets: LayerOffsets(text: ScalarOffsets(text), source: source))
    }
    json.key("metadata")
    json.array {
      for entry in output.metadata {
        $0.object {
          $0.member("key", entry.key)
          $0.key("value")
          entry.value.write(to: &$0)
          if let provenance = entry.provenance { $0.member("from", provenance) }
        }
      }
    }
  }

  /// What `json` was made of.
  static func result(of json: [UInt8], source: ScalarOffsets) throws(JSONError) -> StageResult {
    var reader = JSONReader(json)
    var output = StageOutput()
    var text = Text("")
    try reader.enterObject()
    while let name = try reader.nextMember() {
      switch name {
      case "dropped": return .dropped(reason: try reader.string())
      case "text": text = Text(trusted: try reader.stringBytes())
      case "layer":
        let offsets = LayerOffsets(text: ScalarOffsets(text), source: source)
        output.layer = try BlocksLayer(from: &reader, offsets: offsets)
      case "metadata":
        try reader.enterArray()
        while try reader.nextElement() { output.metadata.append(try entry(from: &reader)) }
      default: try reader.skip()
      }
    }
    output.text = text
    return .output(output)
  }

  private static func entry(from reader: inout JSONReader) throws(JSONError) -> MetadataEntry {
    var key = ""
    var value = JSONValue.null
    var provenance: String?
    try reader.enterObject()
    while let name = try reader.nextMember() {
      switch name {
      case "key": key = try reader.string()
      case "value": value = try JSONValue(from: &reader)
      case "from": provenance = try reader.string()
      default: try reader.skip()
      }
    }
    return MetadataEntry(key, value, provenance: provenance)
  }
}
