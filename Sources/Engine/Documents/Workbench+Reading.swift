internal import Bytes
internal import Checkpoints
internal import StageKit

/// What a stage is given of a document: from memory, from the store, or decoded anew from the input.
extension Workbench {
  func document(for slot: Slot, _ state: inout DocumentState) throws(Failure) -> Document {
    var id = ""
    var source = Source()
    var text: SlotText?
    var metadata = Metadata()
    var layers: [String: StoredLayer] = [:]
    for read in slot.reads {
      switch read {
      case .id: id = state.id
      case .source: source = try self.source(of: &state)
      case .text: text = try self.text(of: &state)
      case .metadata(let key): metadata[key] = try self.metadata(key, of: &state)
      case .layer(let from, let stage):
        if let from { layers[stage] = try layer(of: from, &state) }
      }
    }
    return Document(
      id: id, source: source, format: text?.format ?? .plain, text: text?.text ?? "", metadata: metadata,
      layers: layers, offsets: text?.offsets)
  }

  /// The document's text as it stands after the slots so far.
  func text(of state: inout DocumentState) throws(Failure) -> SlotText {
    guard let fact = state.facts.text else { return SlotText(text: "", format: .plain) }
    if let text = state.results[fact.slot]?.text { return text }
    if fact.slot == 0 { return try decodeAgain(&state, expecting: fact.digest) }
    guard let json = try member(Member.text, of: fact.slot, state) else {
      throw .input(code: "bad-checkpoint", message: "the stored text is no JSON string")
    }
    var reader = JSONReader(json)
    guard let bytes = try? reader.stringBytes() else {
      throw .input(code: "bad-checkpoint", message: "the stored text is no JSON string")
    }
    let text = SlotText(text: Text(trusted: bytes), format: .plain)
    var known = state.results[fact.slot] ?? SlotResult()
    known.text = text
    state.results[fact.slot] = known
    return text
  }

  /// The text of the input, decoded anew and checked against what was stored of it.
  private func decodeAgain(_ state: inout DocumentState, expecting digest: Digest) throws(Failure) -> SlotText {
    guard let payload = state.payload else {
      throw .input(code: "unread", message: "the input was not handed on")
    }
    let again = decoder.decode(payload, path: state.path, content: nil).result
    guard let text = again.text, again.member(Member.text).map({ Digest(of: $0) }) == digest else {
      throw .input(code: "changed-while-running", message: "the input changed while the run was reading it; run again")
    }
    state.results[0] = again
    return text
  }

  func source(of state: inout DocumentState) throws(Failure) -> Source {
    guard let fact = state.facts.source, let json = try member(Member.source, of: fact.slot, state) else {
      return Source()
    }
    return (try? Source(json: json)) ?? Source()
  }

  private func metadata(_ key: String, of state: inout DocumentState) throws(Failure) -> JSONValue? {
    guard let fact = state.facts.metadata(key), let json = try member(Member.metadata(key), of: fact.slot, state)
    else {
      return nil
    }
    return (try? JSONValue(parsing: json))?["value"]
  }

  private func layer(of slot: Int, _ state: inout DocumentState) throws(Failure) -> StoredLayer? {
    guard state.facts.layer(of: slot) != nil else { return nil }
    if let layer = state.results[slot]?.layer { return layer }
    return try member(Member.layer, of: slot, state).map { StoredLayer(json: $0) }
  }

  /// A member of a slot's result as JSON, from memory or from the store.
  func member(_ name: String, of slot: Int, _ state: DocumentState) throws(Failure) -> [UInt8]? {
    try storedMember(name, of: slot, state).map { Array($0) }
  }

  /// A member of a slot's result as JSON, from memory or, without a copy of it, from the store.
  func storedMember(_ name: String, of slot: Int, _ state: DocumentState) throws(Failure) -> ArraySlice<UInt8>? {
    if let known = state.results[slot]?.member(name) { return known[...] }
    guard let entry = state.entries[slot] else { return nil }
    do throws(CheckpointError) { return try reader.member(name, of: entry) } catch { throw .checkpoint(error) }
  }
}
