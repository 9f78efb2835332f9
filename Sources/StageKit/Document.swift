public import Bytes

/// One input text, as a stage sees it: only what the stage declared to read is there, the rest is empty.
public struct Document: Sendable {
  /// Path relative to the input directory, percent-encoded, `path#record` for a record of a container.
  public let id: String
  /// Where the document came from.
  public let source: Source
  /// What `text` is. HTML reaches only stages that declare `readsMarkup`.
  public let format: TextFormat
  /// The text. Every span in memory counts UTF-8 bytes of it.
  public let text: Text
  public let metadata: Metadata
  private let layers: [String: StoredLayer]
  private let textOffsets: ScalarOffsets?

  /// - Parameters:
  ///   - layers: by the name of the stage that made them.
  ///   - offsets: of `text`, where they are known already.
  public init(
    id: String = "", source: Source = Source(), format: TextFormat = .plain, text: Text = "",
    metadata: Metadata = Metadata(), layers: [String: StoredLayer] = [:], offsets: ScalarOffsets? = nil
  ) {
    self.id = id
    self.source = source
    self.format = format
    self.text = text
    self.metadata = metadata
    self.layers = layers
    textOffsets = offsets
  }

  /// Converts between the byte offsets and the scalar offsets of `text`.
  public var offsets: ScalarOffsets { textOffsets ?? ScalarOffsets(text) }

  /// The layer of the nearest earlier step that uses the stage of `L`; `nil` where no such step was declared or run.
  ///
  /// Throws `StageError` where the stored layer is not what `L` expects.
  public func layer<L: Layer>(_ type: L.Type) throws(StageError) -> L? {
    guard let stored = layers[L.stage] else { return nil }
    if let value = stored.value as? L { return value }
    do {
      var reader = JSONReader(stored.json)
      return try L(from: &reader, offsets: offsets)
    } catch {
      throw StageError(code: "bad-layer", "the layer of '\(L.stage)' cannot be read: \(error)")
    }
  }

  /// The layer of a stage as JSON, spans in Unicode scalars.
  public func rawLayer(of stage: String) -> [UInt8]? { layers[stage]?.json }
}

/// What a document's text is made of.
public enum TextFormat: String, Hashable, Sendable { case plain, html }

/// Where a document came from.
public struct Source: Hashable, Sendable {
  /// Relative to the input directory, percent-encoded.
  public var path: String
  /// Size in bytes: of the file, or of the record's own line.
  public var bytes: Int
  /// SHA-256 of those bytes, hexadecimal.
  public var sha256: String
  public var mediaType: String
  /// The name of the charset that was decoded, lowercase ("utf-8", "windows-1252").
  public var encoding: String
  /// Whether nothing declared the charset, so that it was guessed from the bytes.
  public var isEncodingGuessed = false

  public init(path: String = "", bytes: Int = 0, sha256: String = "", mediaType: String = "", encoding: String = "") {
    self.path = path
    self.bytes = bytes
    self.sha256 = sha256
    self.mediaType = mediaType
    self.encoding = encoding
  }

  public func write(to json: inout JSONWriter) {
    json.object {
      $0.member("path", path)
      $0.member("bytes", bytes)
      $0.member("sha256", sha256)
      $0.member("media_type", mediaType)
      $0.member("encoding", encoding)
      if isEncodingGuessed { $0.member("encoding_guessed", true) }
    }
  }
}

extension Source {
  /// Reads what `write` wrote.
  public init(json: [UInt8]) throws(JSONError) {
    self.init()
    var reader = JSONReader(json)
    try reader.enterObject()
    while let name = try reader.nextMember() {
      switch name {
      case "path": path = try reader.string()
      case "bytes": bytes = try reader.integer()
      case "sha256": sha256 = try reader.string()
      case "media_type": mediaType = try reader.string()
      case "encoding": encoding = try reader.string()
      case "encoding_guessed": isEncodingGuessed = try reader.boolean()
      default: try reader.skip()
      }
    }
  }
}
