internal import Bytes
internal import Checkpoints
internal import DocumentIO
internal import Files
internal import PipelineFile
internal import StageKit
internal import SystemPackage

/// Gives the documents of a recorded run as a step saw them: from the store; where no step rewrote a text, from the input, or
/// else from the outputs, checked against the digest of what the run read.
struct RecordedTexts {
  private let slots: [RecordedRun.Slot]
  private var cursors: [CheckpointCursor]
  private let reader = CheckpointReader()
  private var inputs: InputBytes?
  private let outputs: FilePath?
  private let decoder = InputDecoder(records: RecordDecoder(RecordFields()), limit: RecordedTexts.limit)

  /// Larger documents are not looked at.
  private static let limit = 64 << 20

  init(_ run: RecordedRun, before step: RecordedRun.Slot) {
    slots = Array(run.slots[..<step.number])
    cursors = slots.map { $0.table.cursor() }
    let place = run.summary["input"]?.string ?? ""
    let input = place == "-" ? run.work.path.appending("stdin.jsonl") : FilePath(place)
    inputs = (try? InputDirectory(input)).map { InputBytes($0, limit: RecordedTexts.limit) }
    outputs = run.summary["output"]?.string.map { FilePath($0).appending(Publication.documents) }
  }

  /// The document's id, text and metadata, and whether its text could be had. Documents must come in input order.
  mutating func document(_ id: String, record: Int, keys: [String]) throws -> (Document, hasText: Bool) {
    var text: Text?
    var promised: String?
    var metadata = Metadata()
    for index in slots.indices {
      guard let entry = slots[index].entry(id, keys: keys, &cursors[index]) else { continue }
      for (name, json) in try reader.record(entry).members {
        if let key = Member.metadataKey(name) {
          if metadata[key] == nil { metadata[key] = try JSONValue(parsing: Array(json))["value"] }
        } else if name == Member.text {
          let value = try JSONValue(parsing: Array(json))
          text = value.string.map { Text($0) }
          promised = value["sha256"]?.string
        }
      }
    }
    if text == nil, let promised { text = unwritten(id, record, promised) }
    return (Document(id: id, text: text ?? "", metadata: metadata), text != nil)
  }

  /// A text that no step rewrote.
  private mutating func unwritten(_ id: String, _ record: Int, _ sha256: String) -> Text? {
    let holds = { (text: Text) in Digest(of: text.bytes).hexadecimal == sha256 }
    var state = DocumentState(id: id, path: DocumentID.path(of: id), record: record, slots: 0)
    if let payload = try? inputs?.payload(of: state) {
      state.content = Digest(of: payload.bytes)
      let decoded = decoder.decode(payload, path: state.path, content: state.content).result.text?.text
      if let decoded, holds(decoded) { return decoded }
    }
    guard let outputs, let line = try? RecordedRun.line(of: id, in: outputs) else { return nil }
    let written = line["text"]?.string.map { Text($0) }
    return written.flatMap { holds($0) ? $0 : nil }
  }
}
