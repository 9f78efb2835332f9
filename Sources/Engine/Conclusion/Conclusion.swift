internal import Bytes
internal import Checkpoints
internal import DocumentIO
internal import Files
internal import StageKit
internal import SystemPackage

/// Brings a corpus stage from the evidence of all documents to one verdict each, once for the same evidence.
struct Conclusion {
  let slot: Slot
  let stage: any CorpusStage
  let writers: WriterGroup
  let workspace: Workspace
  /// What runs before left, where the step keeps a history.
  let earlier: EarlierEvidence?

  /// The name of the blob that holds the verdicts for the documents of the roster that were surveyed: found in the store,
  /// or concluded now.
  func verdicts(_ roster: FilePath) throws -> String {
    let corpus = EvidenceCorpus(try evidence(roster), earlier: earlier)
    let name = "verdicts-" + corpus.digest().hexadecimal
    if try slot.table.blob(name) == nil { try conclude(corpus, name) }
    return name
  }

  private func conclude(_ corpus: EvidenceCorpus, _ name: String) throws {
    let blob = try writers.blobWriter(name, in: slot.table)
    var json = JSONWriter()
    var next = 0
    func write(_ ordinal: Int, _ verdict: [UInt8]) throws {
      json.removeAll()
      json.object {
        $0.member("id", (try? corpus.id(ordinal)) ?? "")
        $0.key("verdict")
        $0.raw(verdict)
      }
      try blob.append(json.bytes)
    }
    try stage.conclude(corpus, workspace) { ordinal, verdict in
      guard ordinal >= next, ordinal < corpus.count else {
        throw RunError.internalFault("'\(slot.stage)' gave its verdicts out of order")
      }
      next = ordinal + 1
      if !verdict.isEmpty { try write(ordinal, verdict) }
    }
    _ = try blob.finish()
    try writers.commit()
  }

  /// The survey's entries of the documents that are still in the run, in input order.
  private func evidence(_ roster: FilePath) throws -> [CheckpointEntry] {
    var lines = try LineReader(roster)
    var cursor = slot.table.cursor()
    var entries: [CheckpointEntry] = []
    while let line = try lines.next() {
      let entry = try RosterLine(json: line)
      guard entry.ending == nil, let key = entry.lastKey else { continue }
      let found = cursor.find(id: entry.id, path: DocumentID.path(of: entry.id), key: key)
      guard let found else { throw RunError.internalFault("the evidence of '\(entry.id)' is not in the store") }
      entries.append(found)
    }
    return entries
  }
}
