internal import Bytes
internal import Checkpoints
internal import DocumentIO
internal import Files
internal import StageKit

/// How a document left a run before its end.
enum Ending: Hashable, Sendable {
  case dropped(step: String, reason: String)
  case quarantined(step: String, code: String, message: String)
  case ignored(reason: String)
}

/// The document that another is a copy of.
struct CopiedDocument: Hashable, Sendable {
  var id: String
  /// The run that it is of, where it is an earlier one: it is in the outputs of that run.
  var run: String?

  init(id: String, run: String? = nil) {
    self.id = id
    self.run = run
  }
}

extension CopiedDocument {
  /// As a checkpoint holds it: the id alone, or with the run.
  var json: JSONValue {
    guard let run else { return .string(id) }
    return .object([.init("id", .string(id)), .init("run", .string(run))])
  }

  init?(json: JSONValue) {
    guard let id = json.string ?? json["id"]?.string else { return nil }
    self.init(id: id, run: json["run"]?.string)
  }
}

extension CopiedDocument: CustomStringConvertible {
  var description: String { run.map { "\(id) in run \($0)" } ?? id }
}

/// One document on its way through a pass.
struct DocumentState: Sendable {
  let id: String
  /// Path bytes below the input directory: of the file, or of its container.
  let path: [UInt8]
  /// Number within its container; 0 for a file of its own.
  let record: Int
  /// SHA-256 of the file or line, once known.
  var content: Digest?
  /// The input's bytes, where the reader handed them on.
  var payload: InputPayload?
  var facts = Facts()
  /// The entry that was taken, by slot.
  var entries: [CheckpointEntry?]
  /// Results at hand, by slot.
  var results: [SlotResult?]
  /// What the store has under this id, by slot.
  var candidates: [[CheckpointEntry]]
  var ending: Ending?
  /// Whether the ending stands in no stored result, so that only the roster knows of it.
  var isEndingUnstored = false
  /// The document that this is a copy of, to be left out of the outputs where that is in them.
  var duplicateOf: CopiedDocument?
  /// What the file was when it was read, where it is one of its own.
  var stamp: FileStamp?
  /// The keys of its results so far, by slot.
  private(set) var keys: [Digest] = []
  /// The slot to do next.
  var next = 0
  /// What conclusions said of it, by the slot of their surveys.
  private var verdicts: [(survey: Int, json: [UInt8])] = []

  init(id: String, path: [UInt8], record: Int, slots: Int) {
    self.id = id
    self.path = path
    self.record = record
    entries = Array(repeating: nil, count: slots)
    results = Array(repeating: nil, count: slots)
    candidates = Array(repeating: [], count: slots)
  }

  /// Ends the document's way for a cause that lies outside of it, and is not stored.
  mutating func end(_ ending: Ending) {
    self.ending = ending
    isEndingUnstored = true
  }

  mutating func setVerdict(_ json: [UInt8], of survey: Int) { verdicts.append((survey, json)) }
  func verdict(of survey: Int) -> [UInt8]? { verdicts.first { $0.survey == survey }?.json }

  /// Bytes from which on a document is large.
  private static let large = 4 << 20

  /// What it takes of memory, roughly, for back-pressure: its input, decompressed, or what is stored of it. A large document
  /// counts four times: decoded, parsed and stored it takes many times its bytes, so that one of 64 MiB goes alone.
  ///
  /// - Parameter isWhole: whether all that is stored of it will be in memory, also where it is not large.
  func weight(isWhole: Bool) -> Int {
    let stored = storedCount
    let bytes = max(payload?.expandedCount ?? 0, isWhole || stored >= DocumentState.large ? stored : 0)
    return (bytes < DocumentState.large ? bytes : 4 * bytes) + 512
  }

  /// Bytes of what is stored of it, decompressed.
  var storedCount: Int { entries.reduce(0) { $0 + ($1?.byteCount ?? 0) } }

  /// Takes over a stored result. What it says of a document that was not kept stands in its record.
  mutating func adopt(_ entry: CheckpointEntry, of slot: Slot) {
    entries[slot.index] = entry
    keys.append(entry.key)
    next = slot.index + 1
    if entry.status == .kept { facts.adopt(entry.members, of: slot) }
  }

  /// Takes over a result that was just computed and stored.
  mutating func adopt(
    _ result: SlotResult, key: Digest, digests: [Digest], outcome: CheckpointOutcome, of slot: Slot
  ) {
    results[slot.index] = result
    keys.append(key)
    next = slot.index + 1
    ending = Ending(outcome, step: slot.step)
    if ending == nil { facts.adopt(Array(zip(result.members.map(\.name), digests)), of: slot) }
  }
}
