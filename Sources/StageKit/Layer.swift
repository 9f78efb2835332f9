public import Bytes

/// What one step adds to a document. Spans are UTF-8 byte ranges in memory, Unicode scalar ranges in JSON.
public protocol Layer: Sendable {
  /// The name of the stage that makes it.
  static var stage: String { get }

  /// Writes the layer as one JSON value, spans converted by `offsets`.
  func write(to json: inout JSONWriter, offsets: LayerOffsets)

  /// Reads what `write` wrote. Spans into the source are not converted back: other stages have no source text.
  init(from json: inout JSONReader, offsets: ScalarOffsets) throws(JSONError)
}

/// The offsets that a layer is written with.
public struct LayerOffsets: Sendable {
  /// Of the document's text as the step leaves it.
  public let text: ScalarOffsets
  /// Of the text that the step was given: the same unless it rewrote the text.
  public let source: ScalarOffsets

  public init(text: ScalarOffsets, source: ScalarOffsets) {
    self.text = text
    self.source = source
  }
}

extension Layer {
  /// The layer as JSON.
  public func json(offsets: LayerOffsets) -> [UInt8] {
    var writer = JSONWriter()
    write(to: &writer, offsets: offsets)
    return writer.bytes
  }
}

/// A layer as the engine keeps it: its JSON, and its value where the step that made it ran in this process.
public struct StoredLayer: Sendable {
  public let json: [UInt8]
  public let value: (any Layer)?

  public init(json: [UInt8], value: (any Layer)? = nil) {
    self.json = json
    self.value = value
  }
}

/// A layer that is JSON to everybody, its spans in Unicode scalars already: for stages of one's own without a struct.
public struct RawLayer: Layer {
  public static var stage: String { "" }
  public let json: [UInt8]

  /// - Parameter json: one JSON value.
  public init(json: [UInt8]) { self.json = json }

  public func write(to json: inout JSONWriter, offsets: LayerOffsets) { json.raw(self.json) }

  public init(from json: inout JSONReader, offsets: ScalarOffsets) throws(JSONError) { self.json = try json.raw() }
}
