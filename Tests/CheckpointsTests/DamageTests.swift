import Bytes
@testable import Checkpoints
import Files
import SystemPackage
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A small store with a column and a blob, and what was written to it.
private struct DamageCase {
  let temporary: TemporaryStore
  let files: [(path: FilePath, bytes: [UInt8])]
  let records = [
    sampleRecord("a.txt", text: "The ferry to Port Ellery stayed in harbour.", proof: [1, 2, 3, 4]),
    sampleRecord("b%25.txt", text: "Mayor Ines Varga spoke.", proof: [9]),
  ]
  let verdicts = [Array("{\"role\":\"unique\"}".utf8), Array("{\"role\":\"duplicate\"}".utf8)]

  init() throws {
    temporary = try TemporaryStore()
    try temporary.store.write(records, writer: "w1", columns: ["proof"])
    let blob = try WriterGroup(name: "w2").blobWriter("verdicts", in: try temporary.store.sampleTable())
    for line in verdicts { try blob.append(line) }
    _ = try blob.finish()
    files = try temporary.snapshot()
  }

  /// How many records are still found; fails where one comes back changed.
  func intactRecords(_ comment: Comment) throws -> Int {
    let table = try temporary.store.sampleTable()
    let reader = CheckpointReader()
    var intact = 0
    for record in records {
      guard let entry = table.entry(for: record) else { continue }
      guard let (stored, proof) = try read(entry, reader) else { continue }
      #expect(stored.outcome == record.outcome, comment)
      #expect(stored.members.map { Array($0.json) } == record.members.map(\.json), comment)
      #expect(proof == record.columns[0].bytes, comment)
      intact += 1
    }
    if let blob = try table.blob("verdicts") {
      var lines: [[UInt8]] = []
      while let line = try blob.next() { lines.append(Array(line)) }
      #expect(lines == verdicts, comment)
    }
    return intact
  }

  /// `nil` where damage was found.
  private func read(
    _ entry: CheckpointEntry, _ reader: CheckpointReader
  ) throws -> (record: StoredRecord, proof: [UInt8]?)? {
    do throws(CheckpointError) {
      return (try reader.record(entry), try reader.column("proof", of: entry))
    } catch {
      if case .damaged = error { return nil }
      throw error
    }
  }

  /// Changes one file for the time of `body`.
  func with(_ bytes: [UInt8], in file: FilePath, _ body: () throws -> Void) throws {
    try TemporaryStore.write(bytes, to: file)
    try body()
    for original in files where original.path == file { try TemporaryStore.write(original.bytes, to: file) }
  }
}

/// The bits of a byte to flip: all where `COPYDESK_TORTURE` is set, else one, another from byte to byte.
private func bits(ofByte position: Int) -> [Int] {
  getenv("COPYDESK_TORTURE") == nil ? [position % 8] : Array(0..<8)
}

@Test func everyFlippedBitIsFoundByVerify() throws {
  let sample = try DamageCase()
  #expect(try sample.temporary.store.verify().isEmpty)
  for file in sample.files {
    for position in file.bytes.indices {
      for bit in bits(ofByte: position) {
        var bytes = file.bytes
        bytes[position] ^= 1 << UInt8(bit)
        try TemporaryStore.write(bytes, to: file.path)
        let findings = try sample.temporary.store.verify()
        #expect(
          findings.contains { $0.severity == .damage && $0.file == file.path }, "\(file.path) bit \(position * 8 + bit)"
        )
      }
    }
    try TemporaryStore.write(file.bytes, to: file.path)
  }
}

@Test func aFlippedBitNeverGivesWrongData() throws {
  let sample = try DamageCase()
  for file in sample.files {
    for position in file.bytes.indices {
      for bit in bits(ofByte: position) {
        var bytes = file.bytes
        bytes[position] ^= 1 << UInt8(bit)
        try sample.with(bytes, in: file.path) { _ = try sample.intactRecords("\(file.path) byte \(position)") }
      }
    }
  }
}

@Test func aManifestCutAtAnyByteGivesAllOrNothing() throws {
  let sample = try DamageCase()
  for file in sample.files where file.path.lastComponent?.string == "manifest.jsonl" {
    for length in file.bytes.indices {
      try sample.with(Array(file.bytes[..<length]), in: file.path) {
        let intact = try sample.intactRecords("\(file.path) cut at \(length)")
        #expect(intact == 0 || intact == 2)
        guard length % 16 == 0 else { return }
        // The next run does again what is missing, in a directory of its own.
        try sample.temporary.store.write(sample.records, writer: "w3", columns: ["proof"])
        #expect(try sample.intactRecords("resumed after a cut at \(length)") == 2)
        TemporaryStore.removeTree(try sample.temporary.store.sampleTable().directory.appending("w3"))
      }
    }
  }
}

@Test func aManifestThatDoesNotSayWhoseItIsIsDoneAgainAndCollected() throws {
  let sample = try DamageCase()
  let manifest = try #require(sample.files.first { $0.path.string.hasSuffix("w1/manifest.jsonl") })
  var bytes = manifest.bytes
  bytes[10] ^= 1
  try TemporaryStore.write(bytes, to: manifest.path)
  let store = sample.temporary.store
  #expect(try sample.intactRecords("before") == 0)
  try store.write(sample.records, writer: "w3", columns: ["proof"])
  #expect(try sample.intactRecords("done again") == 2)
  _ = try store.collect { _ in .keepAll }
  #expect(try sample.intactRecords("collected") == 2)
  #expect(try store.verify().isEmpty)
}

@Test func aTableThatNobodySaysWhoseItIsIsCollected() throws {
  let temporary = try TemporaryStore()
  try temporary.store.write([sampleRecord("a.txt")], writer: "w1")
  let manifest = try temporary.store.sampleTable().directory.appending("w1/manifest.jsonl")
  var bytes = try Files.read(manifest)
  bytes[10] ^= 1
  try TemporaryStore.write(bytes, to: manifest)
  _ = try temporary.store.collect { _ in .keepAll }
  #expect(try Files.names(in: temporary.store.directory).isEmpty)
}

@Test func aFileCutAtAnyByteIsNoticedWhenTheTableIsOpened() throws {
  let sample = try DamageCase()
  for file in sample.files where file.path.string.hasSuffix(".zst") && file.path.string.contains("/w1/") {
    for length in file.bytes.indices {
      try sample.with(Array(file.bytes[..<length]), in: file.path) { () throws in
        #expect(try sample.intactRecords("\(file.path) cut at \(length)") == 0)
        #expect(try sample.temporary.store.sampleTable().findings.map(\.file) == [file.path])
      }
    }
  }
}

@Test func anIndexThatIsMissingCutOrChangedIsMadeAgain() throws {
  let sample = try DamageCase()
  let index = try #require(sample.files.first { $0.path.string.hasSuffix(".index") })
  for bytes in [[], Array(index.bytes.dropLast()), index.bytes.map { $0 ^ 1 }] {
    try TemporaryStore.write(bytes, to: index.path)
    #expect(try sample.intactRecords("index of \(bytes.count) bytes") == 2)
    #expect(try Files.read(index.path) == index.bytes)
  }
  try Files.remove(index.path)
  #expect(try sample.intactRecords("no index") == 2)
  #expect(try sample.temporary.store.verify().isEmpty)
}

@Test func anIndexThatTheSystemFailsToReadIsAnErrorThatNamesIt() throws {
  let temporary = try TemporaryStore()
  let path = temporary.root.appending("file").appending("000001.index")
  try TemporaryStore.write([1], to: path.removingLastComponent())
  #expect(throws: FileError("open", path, .notDirectory)) { try SegmentIndex(at: path, length: 9, digest: nil) }
  #expect(try SegmentIndex(at: temporary.root.appending("none"), length: 9, digest: nil) == nil)
}

@Test func anIndexIsNotMadeFromASegmentThatIsDamagedToo() throws {
  let sample = try DamageCase()
  let index = try #require(sample.files.first { $0.path.string.hasSuffix(".index") })
  let segment = try #require(sample.files.first { $0.path.string.hasSuffix("000001.jsonl.zst") })
  try Files.remove(index.path)
  var bytes = segment.bytes
  bytes[bytes.count / 2] ^= 4
  try TemporaryStore.write(bytes, to: segment.path)
  #expect(try sample.intactRecords("both") == 0)
}

private func damageSeen(reading entry: CheckpointEntry) -> CheckpointDamage? {
  do throws(CheckpointError) {
    _ = try CheckpointReader().record(entry)
  } catch {
    if case .damaged(let damage) = error { return damage }
  }
  return nil
}

@Test func anExcludedSegmentIsNotUsedAgain() throws {
  let temporary = try TemporaryStore()
  let (first, second) = (sampleRecord("a.txt"), sampleRecord("b.txt"))
  try temporary.store.write([first], writer: "w1")
  try temporary.store.write([second], writer: "w2")
  let table = try temporary.store.sampleTable()
  let entry = try #require(table.entry(for: first))
  var bytes = try Files.read(table.directory.appending("w1/000001.jsonl.zst"))
  bytes[20] ^= 1
  try TemporaryStore.write(bytes, to: table.directory.appending("w1/000001.jsonl.zst"))
  let damage = try #require(damageSeen(reading: entry))
  #expect(damage.segment == entry.segmentName)
  try WriterGroup(name: "w3").exclude(damage, from: table)
  for opened in [table, try temporary.store.sampleTable()] {
    #expect(opened.entry(for: first) == nil)
    #expect(opened.entry(for: second) != nil)
  }
  // Its records are done again.
  try temporary.store.write([first], writer: "w4")
  #expect(try temporary.store.sampleTable().entry(for: first)?.segmentName.writer == "w4")
}

@Test func aDamagedFileThatIsRemovedIsDoneAgainAndLeavesNothingBehind() throws {
  for name in ["000001.jsonl.zst", "000001.proof.jsonl.zst"] {
    let sample = try DamageCase()
    let store = sample.temporary.store
    try Files.remove(try store.sampleTable().directory.appending("w1").appending(name))
    #expect(try sample.intactRecords("removed") == 0)
    try store.write(sample.records, writer: "w3", columns: ["proof"])
    _ = try store.collect { _ in .keepAll }
    #expect(try sample.intactRecords("done again") == 2)
    #expect(try store.verify().isEmpty)
  }
}

@Test func unnamedFilesAreIgnoredAndListedAsHarmless() throws {
  let sample = try DamageCase()
  let directory = try sample.temporary.store.sampleTable().directory
  try TemporaryStore.write([1, 2, 3], to: directory.appending("w1/.000002.jsonl.zst.part"))
  try TemporaryStore.write([1, 2, 3], to: directory.appending("w1/000002.jsonl.zst"))
  try Files.makeDirectory(directory.appending("w9"))
  #expect(try sample.intactRecords("leftovers") == 2)
  let findings = try sample.temporary.store.verify()
  #expect(findings.count == 3)
  #expect(findings.allSatisfy { $0.severity == .leftover })
}

@Test func afterAFailedWriteTheGroupWritesNothingMore() throws {
  let temporary = try TemporaryStore()
  let table = try temporary.store.table(step: "clean", stageKey: sampleKey)
  try TemporaryStore.write([], to: temporary.root.appending("checkpoints"))
  let group = WriterGroup(name: "w1")
  let builder = try FrameBuilder()
  try builder.add(sampleRecord("a.txt"))
  let frame = try builder.finish()
  var errors: [CheckpointError] = []
  for _ in 0..<2 {
    do { try group.append(frame, to: table) } catch { errors.append(error) }
  }
  try Files.remove(temporary.root.appending("checkpoints"))
  #expect(throws: CheckpointError.self) { try group.commit() }
  guard errors.count == 2, case .file(let first) = errors[0], case .poisoned(let again) = errors[1] else {
    Issue.record("\(errors)")
    return
  }
  #expect(first == again)
}
