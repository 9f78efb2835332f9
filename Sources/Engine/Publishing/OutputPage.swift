internal import Bytes
internal import DocumentIO
internal import StageKit

/// What a document is in the outputs: its line of `documents.jsonl`, its rows of `quotes.csv`. Empty for one that is not
/// in them.
struct OutputPage: Sendable {
  private(set) var line: [UInt8] = []
  private(set) var quotes: [UInt8] = []

  init() {}

  /// Puts together what the slots stored of a document; layers are copied as they stand.
  init(of state: inout DocumentState, at bench: Workbench) throws {
    guard state.ending == nil else { return }
    var json = JSONWriter()
    json.reserve(state.storedCount + (state.payload?.expandedCount ?? 0))
    json.beginObject()
    json.member("id", state.id)
    json.key("source")
    if let fact = state.facts.source, let source = try bench.member(Member.source, of: fact.slot, state) {
      json.raw(source)
    } else {
      Source().write(to: &json)
    }
    json.key("metadata")
    let metadata = try MergedMetadata(of: &state, at: bench)
    metadata.write(to: &json)
    json.key("text")
    try OutputPage.writeText(of: &state, at: bench, to: &json)
    for slot in bench.slots {
      guard state.facts.layer(of: slot.index) != nil else { continue }
      guard let layer = try bench.storedMember(Member.layer, of: slot.index, state) else { continue }
      json.key(slot.step)
      json.raw(layer)
      if slot.stage == QuotationsLayer.stage {
        var rows = QuotesTable()
        try rows.append(document: state.id, published: metadata.string("published"), layer: Array(layer))
        quotes += rows.bytes
      }
    }
    json.endObject()
    json.newline()
    line = json.bytes
  }

  /// The text as it was stored, without decoding it where that is possible.
  private static func writeText(of state: inout DocumentState, at bench: Workbench, to json: inout JSONWriter) throws {
    if let slot = state.facts.text?.slot, slot > 0, let stored = try bench.storedMember(Member.text, of: slot, state) {
      json.raw(stored)
    } else {
      json.string(try bench.text(of: &state).text.bytes)
    }
  }
}

/// A document's metadata with where each value was found.
struct MergedMetadata {
  private var values: [(key: String, json: [UInt8])] = []
  private var provenance: [JSONValue.Member] = []

  init(of state: inout DocumentState, at bench: Workbench) throws {
    for (key, fact) in state.facts.metadata {
      guard let member = try bench.member(Member.metadata(key), of: fact.slot, state) else { continue }
      var reader = JSONReader(member)
      try reader.enterObject()
      while let name = try reader.nextMember() {
        switch name {
        case "value" where key == "provenance":
          provenance = (try JSONValue(from: &reader).members ?? []) + provenance
        case "value": values.append((key, try reader.raw()))
        case "from": provenance.append(.init(key, .string(try reader.string())))
        default: try reader.skip()
        }
      }
    }
  }

  /// A value that is a string.
  func string(_ key: String) -> String? {
    guard let json = values.first(where: { $0.key == key })?.json else { return nil }
    return (try? JSONValue(parsing: json))?.string
  }

  func write(to json: inout JSONWriter) {
    json.object {
      for (key, value) in values {
        $0.key(key)
        $0.raw(value)
      }
      if !provenance.isEmpty {
        $0.key("provenance")
        JSONValue.object(provenance).write(to: &$0)
      }
    }
  }
}
