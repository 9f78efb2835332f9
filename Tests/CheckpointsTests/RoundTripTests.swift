import Bytes
@testable import Checkpoints
import Files
import SystemPackage
import Testing

@Test func recordsAreReadBackAsTheyWereWritten() throws {
  let temporary = try TemporaryStore()
  let kept = sampleRecord("a/Tide \"tables\".txt")
  var dropped = sampleRecord("b.txt")
  dropped.outcome = .dropped(reason: "too short")
  var failed = sampleRecord("c.txt")
  failed.outcome = .failed(code: "bad-html", message: "no body\nat all")
  failed.members = []
  try temporary.store.write([kept, dropped, failed], writer: "w1")
  let table = try temporary.store.sampleTable()
  let reader = CheckpointReader()
  for record in [kept, dropped, failed] {
    let entry = try #require(table.entry(for: record))
    let stored = try reader.record(entry)
    #expect(entry.id == record.id)
    #expect(entry.status == record.outcome.status)
    #expect(stored.outcome == record.outcome)
    #expect(stored.members.map(\.name) == record.members.map(\.name))
    #expect(stored.members.map { Array($0.json) } == record.members.map(\.json))
    #expect(entry.members.map(\.digest) == record.members.map { Digest(of: $0.json) })
    #expect(entry.digest(of: "text") == record.members.last.map { Digest(of: $0.json) })
    #expect(entry.digest(of: "title") == nil)
  }
}

@Test func aRecordIsALineOfJSONAsDocumented() throws {
  let temporary = try TemporaryStore()
  var record = sampleRecord("pier.jsonl#7", record: 7)
  record.outcome = .dropped(reason: "an advertisement")
  try temporary.store.write([record], writer: "w1")
  let entry = try #require(try temporary.store.sampleTable().entry(for: record))
  let line = String(decoding: try CheckpointReader().line(entry), as: UTF8.self)
  #expect(
    line == """
      {"id":"pier.jsonl#7","record":7,"key":"\(record.key)","status":"dropped","reason":"an advertisement",\
      "layer":{"words":[1,2]},"text":"Rain fell on Port Ellery."}
      """)
}

@Test func lineBreaksBetweenTokensDoNotBreakLines() throws {
  let temporary = try TemporaryStore()
  var record = sampleRecord("a.txt")
  record.members = [.init("layer", Array("{\n\"a\":\r\n1}".utf8)), .init("empty", [])]
  try temporary.store.write([record], writer: "w1")
  let entry = try #require(try temporary.store.sampleTable().entry(for: record))
  let stored = try CheckpointReader().record(entry)
  #expect(stored["layer"].map { String(decoding: $0, as: UTF8.self) } == "{ \"a\":  1}")
  #expect(stored["empty"].map { String(decoding: $0, as: UTF8.self) } == "null")
  #expect(entry.digest(of: "layer") == Digest(of: "{ \"a\":  1}"))
}

@Test func aSideColumnIsReadByEntry() throws {
  let temporary = try TemporaryStore()
  let records = [
    sampleRecord("a.txt", proof: [1, 2, 3]), sampleRecord("b.txt"), sampleRecord("c.txt", proof: []),
    sampleRecord("d.txt", proof: Array(repeating: 255, count: 1000)),
  ]
  try temporary.store.write(records, writer: "w1", columns: ["proof"])
  let table = try temporary.store.sampleTable()
  let reader = CheckpointReader()
  let proofs = try records.map { try reader.column("proof", of: try #require(table.entry(for: $0))) }
  #expect(proofs == [[1, 2, 3], nil, [], Array(repeating: 255, count: 1000)])
  #expect(try reader.column("other", of: try #require(table.entry(for: records[0]))) == nil)
}

@Test func valuesOfMoreSegmentsThanAReaderKeepsOpenAreReadInAnyOrder() throws {
  let temporary = try TemporaryStore()
  var records: [CheckpointRecord] = []
  for number in 0..<40 {
    records.append(sampleRecord("\(number).txt", proof: [UInt8(number), 0, 255]))
    try temporary.store.write([records[number]], writer: "w\(number)", columns: ["proof"])
  }
  let table = try temporary.store.table(step: "clean", stageKey: sampleKey, columns: ["proof"])
  // Without a cache every question goes to a file.
  let reader = CheckpointReader(cacheBytes: 0)
  for question in 0..<200 {
    let number = question * 23 % 40
    let entry = try #require(table.entry(for: records[number]))
    #expect(try reader.column("proof", of: entry) == [UInt8(number), 0, 255])
    #expect(try reader.record(entry).members.count == 2)
  }
}

@Test func addGivesTheDigestsOfWhatIsStored() throws {
  let builder = try FrameBuilder()
  let record = sampleRecord("a.txt")
  #expect(try builder.add(record) == record.members.map { Digest(of: $0.json) })
  #expect(try builder.finish().count == 1)
  #expect(try builder.finish().isEmpty)
}

@Test func nothingIsCreatedBeforeTheFirstRecord() throws {
  let temporary = try TemporaryStore()
  let table = try temporary.store.sampleTable()
  let group = WriterGroup(name: "w1")
  try group.append(try FrameBuilder().finish(), to: table)
  try group.commit()
  #expect(try Files.names(in: temporary.root).isEmpty)
}

@Test func manyFramesAndSegmentsKeepTheirRecords() throws {
  let temporary = try TemporaryStore()
  let table = try temporary.store.table(step: "clean", stageKey: sampleKey, columns: ["proof"])
  let group = WriterGroup(name: "w1")
  let builder = try FrameBuilder(columns: ["proof"])
  let records = (0..<600).map { number in
    let id = String("0000\(number)".suffix(5))
    return sampleRecord(id, text: String(repeating: id + " ", count: 100), proof: Array(id.utf8))
  }
  for (number, record) in records.enumerated() {
    try builder.add(record)
    if number % 64 == 63 { try group.append(try builder.finish(), to: table) }
    if number % 200 == 199 { try group.commit() }
  }
  try group.append(try builder.finish(), to: table)
  try group.commit()
  #expect(table.segments.count == 4)
  let reader = CheckpointReader(cacheBytes: 200_000)
  for opened in [table, try temporary.store.sampleTable()] {
    var cursor = opened.cursor()
    for record in records {
      let found = cursor.find(id: record.id, path: Array(record.id.utf8), key: record.key)
      let entry = try #require(found)
      #expect(try Array(#require(try reader.member("text", of: entry))) == record.members[1].json)
      #expect(try reader.column("proof", of: entry) == Array(record.id.utf8))
    }
  }
}

@Test func commitsAreTwoSecondsApart() throws {
  let temporary = try TemporaryStore()
  let table = try temporary.store.sampleTable()
  let group = WriterGroup(name: "w1")
  let builder = try FrameBuilder()
  let start = ContinuousClock.now
  #expect(try !group.commitIfDue(now: start))
  try builder.add(sampleRecord("a.txt"))
  try group.append(try builder.finish(), to: table)
  #expect(try !group.commitIfDue(now: start + .seconds(1)))
  #expect(table.count == 0)
  #expect(try group.commitIfDue(now: start + .seconds(2)))
  #expect(table.count == 1)
  #expect(try !group.commitIfDue(now: start + .seconds(9)))
}

@Test func aBlobIsReadLineByLine() throws {
  let temporary = try TemporaryStore()
  let table = try temporary.store.sampleTable()
  let group = WriterGroup(name: "w1")
  let writer = try group.blobWriter("verdicts-1", in: table)
  let lines = (0..<20_000).map { Array("{\"role\":\"unique\",\"number\":\($0)}".utf8) }
  for line in lines { try writer.append(line) }
  #expect(try table.blob("verdicts-1") == nil)
  let digest = try writer.finish()
  for opened in [table, try temporary.store.sampleTable()] {
    let reader = try #require(try opened.blob("verdicts-1"))
    var read: [[UInt8]] = []
    while let line = try reader.next() { read.append(Array(line)) }
    #expect(read == lines)
    #expect(reader.digest == digest)
    #expect(opened.blobNames == ["verdicts-1"])
  }
  #expect(try temporary.store.verify().isEmpty)
}

@Test func aTableOfAnotherStageKeyIsRefused() throws {
  let temporary = try TemporaryStore()
  try temporary.store.write([sampleRecord("a.txt")], writer: "w1")
  var bytes = sampleKey.bytes
  bytes[31] ^= 1
  let other = try #require(Digest(bytes: bytes))
  #expect(throws: CheckpointError.self) { try temporary.store.table(step: "clean", stageKey: other) }
}
