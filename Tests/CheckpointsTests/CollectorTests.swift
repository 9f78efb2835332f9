import Bytes
@testable import Checkpoints
import Files
import SystemPackage
import Testing

private let ids = ["a.txt", "b.txt", "c.jsonl#1", "c.jsonl#2", "d.txt"]

/// Three nights, of which the second changed one document and the third another.
private func fill(_ store: CheckpointStore) throws {
  try store.write(
    ids.map { sampleRecord($0, text: "night 1", proof: Array($0.utf8)) }, writer: "w1", columns: ["proof"])
  try store.write([sampleRecord("b.txt", text: "night 2")], writer: "w2")
  try store.write(
    [sampleRecord("c.jsonl#2", text: "night 3"), sampleRecord("b.txt", text: "night 2")], writer: "w3")
  let blob = try WriterGroup(name: "w2-blob").blobWriter("verdicts-1", in: try store.sampleTable())
  try blob.append(Array("1".utf8))
  _ = try blob.finish()
}

/// Records that the last run used.
private let needed =
  ["a.txt", "c.jsonl#1", "d.txt"].map { sampleRecord($0, text: "night 1", proof: Array($0.utf8)) }
  + [sampleRecord("b.txt", text: "night 2"), sampleRecord("c.jsonl#2", text: "night 3")]

private func keepNeeded(_ table: CheckpointTable) -> CollectionPolicy {
  let keys = Set(needed.map(\.key))
  return .keep(entries: { keys.contains($0.key) }, blobs: { $0 == "verdicts-1" })
}

private func expectNeeded(in store: CheckpointStore, _ comment: Comment) throws {
  let table = try store.sampleTable()
  let reader = CheckpointReader()
  for record in needed {
    let entry = try #require(table.entry(for: record), comment)
    let stored = try reader.record(entry)
    #expect(stored.members.map { Array($0.json) } == record.members.map(\.json), comment)
    #expect(try reader.column("proof", of: entry) == record.columns.first?.bytes, comment)
  }
  #expect(try table.blob("verdicts-1") != nil, comment)
}

@Test func collectKeepsWhatIsNeededAndNothingElse() throws {
  let temporary = try TemporaryStore()
  try fill(temporary.store)
  let report = try temporary.store.collect(keep: keepNeeded)
  try expectNeeded(in: temporary.store, "after gc")
  let table = try temporary.store.sampleTable()
  #expect(table.count == needed.count)
  #expect(table.segments.count == 1)
  #expect(report.entriesKept == 5)
  #expect(report.entriesDropped == 3)
  #expect(report.segmentsBefore == 3)
  #expect(report.segmentsAfter == 1)
  #expect(report.bytesFreed > 0)
  #expect(try temporary.store.verify().isEmpty)
  // A second time there is nothing to do.
  let again = try temporary.store.collect(keep: keepNeeded)
  #expect(again.bytesFreed == 0)
  #expect(again.entriesDropped == 0)
  try expectNeeded(in: temporary.store, "after the second gc")
}

@Test func collectStoppedAtAnyStepLosesNothing() throws {
  let temporary = try TemporaryStore()
  try fill(temporary.store)
  let table = try temporary.store.sampleTable()
  let damaged = try #require(table.entry(for: sampleRecord("a.txt", text: "night 1")))
  try temporary.store.write([needed[0]], writer: "w4", columns: ["proof"])
  _ = damaged
  let files = try temporary.snapshot()
  var steps = 0
  while true {
    try temporary.restore(files)
    var left = steps
    let collector = Collector(temporary.store) { () throws(CheckpointError) in
      if left == 0 { throw .noMemory("stopped") }
      left -= 1
    }
    let isDone = (try? collector.collect(keepNeeded)) != nil
    try expectNeeded(in: temporary.store, "stopped before step \(steps)")
    _ = try temporary.store.collect(keep: keepNeeded)
    try expectNeeded(in: temporary.store, "collected after a stop before step \(steps)")
    #expect(try temporary.store.sampleTable().count == needed.count)
    #expect(try temporary.store.verify().isEmpty)
    if isDone { break }
    steps += 1
  }
  #expect(steps > 8)
}

@Test func collectDropsTablesAndLeftovers() throws {
  let temporary = try TemporaryStore()
  try fill(temporary.store)
  let table = try temporary.store.sampleTable()
  try Files.makeDirectory(table.directory.appending("w8"))
  try TemporaryStore.write([1], to: table.directory.appending("w8/.000001.jsonl.zst.part"))
  let report = try temporary.store.collect { _ in .dropTable }
  #expect(report.tablesDropped == 1)
  #expect(report.bytesAfter == 0)
  #expect(try Files.names(in: temporary.store.directory).isEmpty)
  #expect(try temporary.store.tables().isEmpty)
}

@Test func collectRemovesExcludedAndDamagedSegments() throws {
  let temporary = try TemporaryStore()
  try fill(temporary.store)
  let table = try temporary.store.sampleTable()
  let excluded = try #require(table.entry(for: sampleRecord("c.jsonl#2", text: "night 3")))
  try WriterGroup(name: "w5").exclude(
    CheckpointDamage(segment: excluded.segmentName, file: table.directory, cause: "test"), from: table)
  try Files.remove(table.directory.appending("w2/000001.jsonl.zst"))
  _ = try temporary.store.collect { _ in .keepAll }
  let after = try temporary.store.sampleTable()
  #expect(after.count == 5)
  #expect(after.findings.isEmpty)
  #expect(try Files.names(in: table.directory).count == 2)
  #expect(try temporary.store.verify().isEmpty)
}

@Test func collectOfAnIntactStoreChangesNothing() throws {
  let temporary = try TemporaryStore()
  try temporary.store.write(ids.map { sampleRecord($0) }, writer: "w1")
  let files = try temporary.snapshot()
  _ = try temporary.store.collect { _ in .keepAll }
  #expect(try temporary.snapshot().map(\.bytes) == files.map(\.bytes))
}
