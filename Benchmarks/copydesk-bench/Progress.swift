internal import Bytes
internal import StageKit

/// A document on its way through the steps, with all that they have added.
struct Progress {
  let id: String
  let source: Source
  /// What it was at first: pages are measured apart from texts.
  let isPage: Bool
  private(set) var format: TextFormat
  private(set) var text: Text
  private(set) var metadata = Metadata()
  private var layers: [String: StoredLayer] = [:]

  init(id: String, source: Source, format: TextFormat, text: Text) {
    self.id = id
    self.source = source
    isPage = format == .html
    self.format = format
    self.text = text
  }

  /// What a stage is given: what it declared to read, and nothing else.
  func view(for descriptor: StageDescriptor) -> Document {
    var keys: [String] = []
    var layers: [String: StoredLayer] = [:]
    var seesText = false
    for input in descriptor.reads {
      switch input {
      case .text: seesText = true
      case .metadata(let key): keys.append(key)
      case .layer(let stage, _): layers[stage] = self.layers[stage]
      case .id, .source: continue
      }
    }
    return Document(
      id: descriptor.reads.contains(.id) ? id : "", source: descriptor.reads.contains(.source) ? source : Source(),
      format: seesText ? format : .plain, text: seesText ? text : "",
      metadata: Metadata(metadata.members.filter { keys.contains($0.name) }), layers: layers)
  }

  /// Adds what a step gave. Returns the layer with the offsets to write it with.
  mutating func add(_ output: StageOutput) -> LayerToWrite? {
    let before = text
    if let rewritten = output.text {
      text = rewritten
      format = .plain
    }
    for entry in output.metadata where metadata[entry.key] == nil { metadata[entry.key] = entry.value }
    guard let layer = output.layer else { return nil }
    let after = ScalarOffsets(text)
    return LayerToWrite(
      layer: layer, offsets: LayerOffsets(text: after, source: output.text == nil ? after : ScalarOffsets(before)))
  }

  /// With a layer for the steps after.
  func keeping(_ layer: StoredLayer?, of stage: String) -> Progress {
    var document = self
    document.layers[stage] = layer
    return document
  }
}

/// A layer that is yet to become JSON.
struct LayerToWrite {
  let layer: any Layer
  let offsets: LayerOffsets
}
