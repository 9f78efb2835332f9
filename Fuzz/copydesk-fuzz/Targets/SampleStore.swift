internal import Bytes
internal import Checkpoints
internal import SystemPackage

/// A small store: two writers, a column, a blob, records of all outcomes; and what must come back of it.
struct SampleStore {
  let store: CheckpointStore
  private let key = Digest(of: "stage")
  private let records: [CheckpointRecord]
  private let verdicts = [Array("{\"role\":\"unique\"}".utf8), Array("{\"role\":\"duplicate\"}".utf8)]

  init(_ directory: FilePath) throws {
    store = CheckpointStore(directory: directory.appending("checkpoints"))
    records = ["a.txt", "b/c%25.html", "d.jsonl#1", "d.jsonl#L2", "e.txt"].enumerated().map { number, id in
      CheckpointRecord(
        id: id, record: number == 3 ? 2 : 0, key: Digest(of: id),
        outcome: number == 1
          ? .dropped(reason: "no article")
          : number == 2 ? .failed(code: "binary", message: "not text") : .kept,
        members: number == 1 || number == 2
          ? []
          : [.init("layer", Array("{\"words\":[\(number),2]}".utf8)), .init("text", Array("\"Rain \(number)\"".utf8))],
        columns: number == 4 ? [.init("proof", [1, 2, 3])] : [])
    }
    try write(Array(records.prefix(3)), as: "w1", compacted: false)
    try write(Array(records.dropFirst(3)), as: "w2", compacted: true)
  }

  private func table() throws(CheckpointError) -> CheckpointTable {
    try store.table(step: "clean", stageKey: key, columns: ["proof"])
  }

  private func write(_ records: [CheckpointRecord], as writer: String, compacted: Bool) throws {
    let table = try table()
    let group = WriterGroup(name: writer)
    let builder = try FrameBuilder(columns: ["proof"])
    for record in records { try builder.add(record) }
    try group.append(try builder.finish(), to: table)
    try group.commit()
    guard compacted else { return }
    let blob = try group.blobWriter("verdicts", in: table)
    for line in verdicts { try blob.append(line) }
    _ = try blob.finish()
  }

  /// Each record comes back as it was stored, or not at all.
  func check() throws(CheckpointError) {
    let table = try table()
    let reader = CheckpointReader()
    var cursor = table.cursor()
    for record in records {
      let path = CheckpointOrder.path(ofID: record.id)
      guard let entry = cursor.find(id: record.id, path: path, key: record.key) else { continue }
      do throws(CheckpointError) {
        let stored = try reader.record(entry)
        promise(stored.outcome == record.outcome, "another outcome of '\(record.id)'")
        promise(stored.members.map(\.name) == record.members.map(\.name), "other members of '\(record.id)'")
        promise(stored.members.map { Array($0.json) } == record.members.map(\.json), "other JSON of '\(record.id)'")
        promise(try reader.column("proof", of: entry) == record.columns.first?.bytes, "another proof of '\(record.id)'")
      } catch {
        guard case .damaged = error else { throw error }
      }
    }
    if let blob = try table.blob("verdicts") {
      var lines: [[UInt8]] = []
      while let line = try blob.next() { lines.append(Array(line)) }
      promise(lines == verdicts, "another blob")
    }
  }

  /// Touches all that there is, whatever it says.
  func walk() throws(CheckpointError) {
    _ = try store.verify()
    for table in try store.tables() {
      let reader = CheckpointReader()
      var cursor = table.cursor()
      var left = 1000
      while left > 0, let entries = cursor.nextPath() {
        for entry in entries.prefix(100) { touch(entry, reader) }
        left -= 1
      }
      for name in table.blobNames {
        guard let blob = try table.blob(name) else { continue }
        while try blob.next() != nil {}
      }
      cursor = table.cursor()
      for record in records {
        _ = cursor.candidates(id: record.id, path: CheckpointOrder.path(ofID: record.id)).count
      }
    }
    _ = try store.collect { _ in .keepAll }
  }

  private func touch(_ entry: CheckpointEntry, _ reader: CheckpointReader) {
    _ = entry.id
    _ = entry.members.count + entry.record + entry.byteCount
    _ = try? reader.line(entry)
    if let record = try? reader.record(entry) { _ = record.members.map(\.json.count) }
    _ = try? reader.column("proof", of: entry)
    _ = try? reader.outcome(entry)
  }
}
