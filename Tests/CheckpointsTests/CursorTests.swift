import Bytes
@testable import Checkpoints
import Testing

/// What a reader of the input would ask, in input order: path bytes, then record number.
private func inputOrder(_ records: [CheckpointRecord]) -> [CheckpointRecord] {
  records.sorted {
    let (a, b) = (CheckpointOrder.path(ofID: $0.id), CheckpointOrder.path(ofID: $1.id))
    return a == b ? $0.record < $1.record : a.lexicographicallyPrecedes(b)
  }
}

@Test func pathsAreDecodedFromIds() {
  func path(_ id: String) -> String { String(decoding: CheckpointOrder.path(ofID: id), as: UTF8.self) }
  #expect(path("a/b.txt") == "a/b.txt")
  #expect(path("a/b.jsonl#7") == "a/b.jsonl")
  #expect(path("100%25%23.jsonl#a%23b") == "100%#.jsonl")
  #expect(path("50%zz%4") == "50%zz%4")
  #expect(CheckpointOrder.path(ofID: "%ff%00") == [0xFF, 0])
  #expect(path("#x") == "")
}

@Test func entriesAreFoundInInputOrderWhateverTheirBytes() throws {
  let temporary = try TemporaryStore()
  let ids = [
    "a.txt", "a/b", "a", "a%23", "a%25b", "a b", "A", "%ff", "é.txt", "a/b/c", "zz", "a-b", "%0a", "a%2", "b#1",
  ]
  let records = inputOrder(ids.map { sampleRecord($0) })
  // One writer got them in order, another the rest in an order of its own.
  try temporary.store.write(records.enumerated().filter { $0.offset % 2 == 0 }.map(\.element), writer: "w1")
  try temporary.store.write(records.enumerated().filter { $0.offset % 2 == 1 }.map(\.element).reversed(), writer: "w2")
  let table = try temporary.store.sampleTable()
  var cursor = table.cursor()
  for record in records {
    let found = cursor.find(id: record.id, path: CheckpointOrder.path(ofID: record.id), key: record.key)
    #expect(found?.id == record.id)
  }
  var walk = table.cursor()
  var walked: [String] = []
  while let entries = walk.nextPath() { walked += entries.map(\.id) }
  #expect(walked == records.map(\.id))
}

@Test func whatIsNotStoredIsNotFound() throws {
  let temporary = try TemporaryStore()
  let record = sampleRecord("m.txt")
  try temporary.store.write([record], writer: "w1")
  var cursor = try temporary.store.sampleTable().cursor()
  func find(_ id: String, _ key: Digest) -> CheckpointEntry? { cursor.find(id: id, path: Array(id.utf8), key: key) }
  #expect(find("a.txt", record.key) == nil)
  #expect(find("m.txt", Digest(of: "another key")) == nil)
  #expect(find("m.txt", record.key) != nil)
  #expect(find("n.txt", record.key) == nil)
  #expect(cursor.candidates(id: "m.txt#1", path: Array("m.txt".utf8)).isEmpty)
}

@Test func aSmallerPathIsStillFound() throws {
  let temporary = try TemporaryStore()
  let records = ["a", "b", "c"].map { sampleRecord($0) }
  try temporary.store.write(records, writer: "w1")
  var cursor = try temporary.store.sampleTable().cursor()
  for record in records + records.reversed() {
    let found = cursor.find(id: record.id, path: Array(record.id.utf8), key: record.key)
    #expect(found?.id == record.id)
  }
}

@Test func recordsOfAContainerAreFoundWhereverTheyMoved() throws {
  let temporary = try TemporaryStore()
  let records = (1...50).map { sampleRecord("news.jsonl#r\($0)", record: $0) }
  try temporary.store.write([sampleRecord("alpha.txt")] + Array(records[..<30]), writer: "w1")
  try temporary.store.write(Array(records[30...]) + [sampleRecord("zeta.txt")], writer: "w2")
  var cursor = try temporary.store.sampleTable().cursor()
  let path = Array("news.jsonl".utf8)
  for record in records.reversed() + records[10..<20] {
    let found = cursor.find(id: record.id, path: path, key: record.key)
    #expect(found?.id == record.id)
    #expect(found?.record == record.record)
  }
  let last = sampleRecord("zeta.txt")
  #expect(cursor.find(id: last.id, path: Array(last.id.utf8), key: last.key) != nil)
}

@Test func candidatesComeNewestFirst() throws {
  let temporary = try TemporaryStore()
  let texts = ["Rain.", "Sun.", "Hail."]
  for (number, text) in texts.enumerated() {
    try temporary.store.write(
      [sampleRecord("a.txt", text: text), sampleRecord("b.txt", text: text + "!")], writer: "w\(number)")
  }
  try temporary.store.write(
    [sampleRecord("a.txt", text: "Sleet."), sampleRecord("a.txt", text: "Snow.")], writer: "w9")
  var cursor = try temporary.store.sampleTable().cursor()
  let keys = cursor.candidates(id: "a.txt", path: Array("a.txt".utf8)).map(\.key)
  #expect(keys == ["Snow.", "Sleet.", "Hail.", "Sun.", "Rain."].map { Digest(of: "a.txt" + $0) })
}

@Test func aRetriedResultHidesTheOneBefore() throws {
  let temporary = try TemporaryStore()
  var failed = sampleRecord("a.txt")
  failed.outcome = .failed(code: "timeout", message: "silent for 20 s")
  try temporary.store.write([failed], writer: "w1")
  try temporary.store.write([sampleRecord("a.txt")], writer: "w2")
  #expect(try temporary.store.sampleTable().entry(for: failed)?.status == .kept)
}

@Test func keysOfDifferentPiecesDiffer() {
  func stage(_ name: String, _ version: String, _ parameters: String = "{}", _ resources: [Digest] = []) -> Digest {
    CheckpointKey.stage(
      formatVersion: 1, name: name, version: version, parameters: Array(parameters.utf8), resources: resources)
  }
  let one = Digest(of: "1")
  let keys = [
    stage("clean", "1"), stage("clean1", ""), stage("clea", "n1"), stage("clean", "2"), stage("clean", "1", "{ }"),
    stage("clean", "1", "{}", [one]), stage("clean", "1", "{}", [one, one]),
    CheckpointKey.document(stageKey: one, reads: []), CheckpointKey.document(stageKey: one, reads: [nil]),
    CheckpointKey.document(stageKey: one, reads: [one]), CheckpointKey.document(stageKey: one, reads: [one, nil]),
    CheckpointKey.document(stageKey: one, reads: [nil, one]),
  ]
  #expect(Set(keys).count == keys.count)
  #expect(stage("clean", "1") == keys[0])
}
