internal import Bytes
internal import StageKit

/// What a plugin says of one document: a line that it wrote, checked against what its manifest lets it write.
struct PluginAnswer {
  /// What the line says; an error where it names a document and says of it what it may not.
  enum Content {
    case output(layer: [UInt8]?, text: Text?, metadata: [MetadataEntry])
    case dropped(reason: String)
    case failed(StageError)
  }

  let id: String
  let content: Content

  /// Why a line answers for no document.
  struct Stray: Error, Hashable {
    /// A part of a sentence about the line: "is no JSON: expected a value at byte 3".
    let cause: String
  }

  /// What becomes of `document` by it.
  func result(for document: Document) -> Result<StageResult, StageError> {
    switch content {
    case .failed(let error): return .failure(error)
    case .dropped(let reason): return .success(.dropped(reason: reason))
    case .output(let layer, let text, let metadata):
      // A text that is given back as it was is no new one, and takes no room in the store.
      let isSame = document.format == .plain && text == document.text
      return .success(
        .output(
          StageOutput(layer: layer.map { RawLayer(json: $0) }, text: isSame ? nil : text, metadata: metadata)))
    }
  }
}

/// Reads the lines that a plugin writes.
struct PluginAnswerReader {
  /// Characters of what a plugin says of a document in words, at most: it is stored and shown.
  private static let wordLimit = 2000

  /// Bytes of metadata in one answer, at most: as a tree they take many times that.
  private static let metadataLimit = 1 << 20

  private let stage: String
  private let writesLayer: Bool
  private let writesText: Bool
  private let keys: Set<String>

  init(_ descriptor: StageDescriptor) {
    stage = descriptor.name
    writesLayer = descriptor.writes.contains(.layer)
    writesText = descriptor.writes.contains(.text)
    keys = Set(descriptor.writes.compactMap { if case .metadata(let key, _) = $0 { key } else { nil } })
  }

  /// What the line in `range` of `bytes` says. Throws `PluginAnswer.Stray` where it names no document.
  func read(_ bytes: [UInt8], _ range: Range<Int>) throws(PluginAnswer.Stray) -> PluginAnswer {
    var draft = Draft()
    do throws(JSONError) {
      var json = JSONReader(bytes, range)
      try json.enterObject()
      while let name = try json.nextMember() { try take(name, from: &json, into: &draft) }
      try json.end()
    } catch {
      // What named its document before it went wrong is that document's matter.
      let cause = "\(error.message) at byte \(error.offset - range.lowerBound)"
      guard let id = draft.id else { throw PluginAnswer.Stray(cause: "is no JSON object: \(cause)") }
      return PluginAnswer(id: id, content: .failed(PluginAnswerReader.bad("its answer is no JSON: \(cause)")))
    }
    guard let id = draft.id else { throw PluginAnswer.Stray(cause: draft.idFault ?? "has no 'id'") }
    let invalid = bytes.withUnsafeBufferPointer { UTF8Validation.firstInvalid(in: .init(rebasing: $0[range])) }
    if let invalid { draft.fault = "its answer is not valid UTF-8 at byte \(invalid)" }
    return PluginAnswer(id: id, content: draft.content)
  }

  private struct Draft {
    var id: String?
    var idFault: String?
    var seen: Set<String> = []
    var layer: [UInt8]?
    var text: Text?
    var metadata: [MetadataEntry] = []
    var error: String?
    var drop: String?
    var fault: String?

    var content: PluginAnswer.Content {
      if let fault { return .failed(PluginAnswerReader.bad(fault)) }
      if let error { return .failed(StageError(code: "plugin-error", error)) }
      if let drop { return .dropped(reason: drop) }
      return .output(layer: layer, text: text, metadata: metadata)
    }
  }

  private static func bad(_ message: String) -> StageError { StageError(code: "plugin-bad-answer", message) }

  private func take(_ name: String, from json: inout JSONReader, into draft: inout Draft) throws(JSONError) {
    let isKnown: Bool
    switch name {
    case "id", "error", "drop": isKnown = true
    case "text": isKnown = writesText
    case "metadata": isKnown = !keys.isEmpty
    default: isKnown = name == stage && writesLayer
    }
    guard isKnown else { return _ = try json.skip() }
    if !draft.seen.insert(name).inserted { draft.fault = "its answer has '\(name)' twice" }
    switch name {
    case "id": try takeID(from: &json, into: &draft)
    case "error":
      if try json.null() { return }
      let isString = try json.kind() == .string
      let said = isString ? try json.string() : String(decoding: try json.raw(), as: UTF8.self)
      draft.error = words(said.isEmpty ? "it gives no reason" : said)
    case "drop": try takeDrop(from: &json, into: &draft)
    case "text":
      guard try json.kind() == .string else {
        let value = try excerpt(&json)
        return draft.fault = "its 'text' is \(value), not a string; an answer without 'text' leaves it as it is"
      }
      draft.text = Text(trusted: try json.stringBytes())
    case "metadata": try takeMetadata(from: &json, into: &draft)
    default: draft.layer = try layer(from: &json)
    }
  }

  private func takeID(from json: inout JSONReader, into draft: inout Draft) throws(JSONError) {
    guard try json.kind() == .string else { return draft.idFault = "has \(try excerpt(&json)) as its 'id'" }
    draft.id = try json.string()
  }

  private func takeDrop(from json: inout JSONReader, into draft: inout Draft) throws(JSONError) {
    if try json.null() { return }
    guard try json.kind() == .string else {
      return draft.fault = "its 'drop' is \(try excerpt(&json)), not a string with the reason"
    }
    let reason = words(try json.string())
    if reason.isEmpty { draft.fault = "its 'drop' is empty, without a reason" }
    draft.drop = reason
  }

  private func takeMetadata(from json: inout JSONReader, into draft: inout Draft) throws(JSONError) {
    guard try json.kind() == .object else {
      return draft.fault = "its 'metadata' is \(try excerpt(&json)), not an object"
    }
    let start = json
    guard try json.skip().count <= PluginAnswerReader.metadataLimit else {
      return draft.fault = "its 'metadata' is larger than 1 MiB"
    }
    json = start
    try json.enterObject()
    while let key = try json.nextMember() {
      guard keys.contains(key) else {
        try json.skip()
        continue
      }
      let value = try JSONValue(from: &json)
      if value != .null { draft.metadata.append(MetadataEntry(key, value, provenance: stage)) }
    }
  }

  /// The next value as it stands, but for halves of surrogate pairs, which many readers refuse.
  private func layer(from json: inout JSONReader) throws(JSONError) -> [UInt8] {
    var raw = try json.raw()
    SurrogateEscapes.mend(&raw)
    return raw
  }

  /// Passes over a value, which is named in a message.
  private func excerpt(_ json: inout JSONReader) throws(JSONError) -> String {
    Printable.escaped(String(decoding: try json.raw(), as: UTF8.self).excerpt)
  }

  private func words(_ text: String) -> String {
    let scalars = text.unicodeScalars
    return scalars.count > PluginAnswerReader.wordLimit
      ? String(scalars.prefix(PluginAnswerReader.wordLimit)) + "..." : text
  }
}
