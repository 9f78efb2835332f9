internal import Bytes
internal import StageKit

/// A text as a slot gave it, with its offsets.
struct SlotText: Sendable {
  let text: Text
  let format: TextFormat
  let offsets: ScalarOffsets

  init(text: Text, format: TextFormat, offsets: ScalarOffsets? = nil) {
    self.text = text
    self.format = format
    self.offsets = offsets ?? ScalarOffsets(text)
  }
}

/// A slot's result for one document, in memory.
struct SlotResult: Sendable {
  /// What the stored line holds, by name, as JSON.
  var members: [(name: String, json: [UInt8])] = []
  /// The text that the slot gave, where it is at hand.
  var text: SlotText?
  /// The layer with its value, where the slot was computed here.
  var layer: StoredLayer?

  func member(_ name: String) -> [UInt8]? { members.first { $0.name == name }?.json }

  init() {}

  /// Lets go of the text and the layer where they are not kept, and of the JSON of a text that is at hand.
  mutating func keep(text keepsText: Bool, layer keepsLayer: Bool) {
    if !keepsText { text = nil }
    if !keepsLayer { layer = nil }
    let dropsText = !keepsText || text != nil
    members.removeAll { $0.name == Member.text && dropsText || $0.name == Member.layer && !keepsLayer }
  }

  /// What a stage made of `document`, ready to be stored.
  init(_ output: StageOutput, given document: Document) {
    var text = document.offsets
    if let rewritten = output.text {
      let given = SlotText(text: rewritten, format: .plain)
      var json = JSONWriter()
      json.string(rewritten.bytes)
      members.append((Member.text, json.bytes))
      self.text = given
      text = given.offsets
    }
    members.append(contentsOf: SlotResult.metadata(output.metadata))
    if let layer = output.layer {
      let json = layer.json(offsets: LayerOffsets(text: text, source: document.offsets))
      members.append((Member.layer, json))
      self.layer = StoredLayer(json: json, value: layer)
    }
  }

  /// Metadata as members: `{"value":…,"from":…}` each, of several for a key the first.
  static func metadata(_ entries: [MetadataEntry]) -> [(name: String, json: [UInt8])] {
    var seen: Set<String> = []
    return entries.compactMap { entry in
      guard seen.insert(entry.key).inserted else { return nil }
      var json = JSONWriter()
      json.object {
        $0.key("value")
        entry.value.write(to: &$0)
        if let provenance = entry.provenance { $0.member("from", provenance) }
      }
      return (Member.metadata(entry.key), json.bytes)
    }
  }
}
