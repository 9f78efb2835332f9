import Bytes
import StageKit
import SystemPackage
import Testing

@testable import Files

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A directory of its own for a test, removed at the end.
private func withDirectory(_ body: (FilePath) throws -> Void) throws {
  let directory = FilePath("/tmp/copydesk-sorting-\(UInt64.random(in: 0 ... .max))")
  defer {
    for name in (try? Files.names(in: directory)) ?? [] { try? Files.remove(directory.appending(name)) }
    _ = directory.withPlatformString { rmdir($0) }
  }
  try body(directory)
}

private func words(_ count: Int, seed: UInt64 = 1) -> [UInt64] {
  (0..<count).map { Hash64.mix(UInt64($0) &+ seed &* 1_000_003) }
}

private func sorted(_ sorter: ExternalSorter) throws -> [UInt64] {
  var out: [UInt64] = []
  try sorter.forEachBatch { batch in for i in 0..<batch.count { out.append(batch[i]) } }
  return out
}

private func sort(_ input: [UInt64], memory: Int, _ runs: RunDirectory) throws -> [UInt64] {
  let sorter = ExternalSorter(width: 1, memory: memory, runs: runs)
  for word in input { try sorter.add(word) }
  #expect(sorter.count == input.count)
  return try sorted(sorter)
}

/// Sorts and expects what sorting means.
private func check(_ input: [UInt64], memory: Int, _ runs: RunDirectory) throws {
  let output = try sort(input, memory: memory, runs)
  #expect(output == input.sorted())
}

@Test func whatFitsInMemoryIsSortedThere() throws {
  try withDirectory { directory in
    let input = words(1000) + [0, .max, 7, 7]
    try check(input, memory: 1 << 20, RunDirectory(directory.string))
    #expect(!Files.exists(directory))
  }
}

@Test func whatDoesNotFitGoesThroughRuns() throws {
  try withDirectory { directory in
    let input = words(5000)
    try check(input, memory: 16 * 700, RunDirectory(directory.string))
    let names = try Files.names(in: directory)
    #expect(names.count == 8)
  }
}

@Test func recordsAreComparedWordByWord() throws {
  try withDirectory { directory in
    let sorter = ExternalSorter(width: 2, memory: 32 * 100, runs: RunDirectory(directory.string))
    var expected: [[UInt64]] = []
    for i in 0..<1000 {
      let record = [UInt64(i % 7), UInt64(999 - i)]
      expected.append(record)
      try sorter.add(record[0], record[1])
    }
    expected.sort { $0.lexicographicallyPrecedes($1) }
    let first = try sorted(sorter)
    let second = try sorted(sorter)
    #expect(first == expected.flatMap(\.self))
    #expect(second == first)
  }
}

@Test(arguments: [1 << 20, 48 * 300])
func recordsThatComeInOrderOfTheirEndsAreSorted(_ memory: Int) throws {
  try withDirectory { directory in
    let hashes = words(2000).map { $0 >> 56 }
    for width in 1...3 {
      let sorter = ExternalSorter(width: width, memory: memory, runs: RunDirectory(directory.string))
      let records = hashes.enumerated().map { number, hash in
        switch width {
        case 1: [hash << 32 | UInt64(number / 3)]
        case 2: [hash, UInt64(number / 3) << 32 | 5]
        default: [hash % 5, hash << 40 | UInt64(number % 7), UInt64(number)]
        }
      }
      // All at once, so that pieces end where the memory does.
      try sorter.add(records.flatMap(\.self))
      #expect(sorter.count == 2000)
      let output = try sorted(sorter)
      #expect(output == records.sorted { $0.lexicographicallyPrecedes($1) }.flatMap(\.self))
    }
  }
}

@Test func widerRecordsStraddleNoBatch() throws {
  try withDirectory { directory in
    let sorter = ExternalSorter(width: 3, memory: 48 * 5000, runs: RunDirectory(directory.string))
    for word in words(30_000) { try sorter.add([word, 1, 2]) }
    var last: UInt64 = 0
    var count = 0
    try sorter.forEachBatch { batch in
      #expect(batch.count % 3 == 0)
      for i in stride(from: 0, to: batch.count, by: 3) {
        #expect(last <= batch[i] && batch[i + 1] == 1 && batch[i + 2] == 2)
        last = batch[i]
        count += 1
      }
    }
    #expect(count == 30_000)
  }
}

@Test func theSameRecordsFindTheirRunsAgain() throws {
  try withDirectory { directory in
    let first = RunDirectory(directory.string)
    _ = try sort(words(2000), memory: 16 * 500, first)
    #expect(first.reused == 0)
    let second = RunDirectory(directory.string)
    let more = words(2000) + words(300, seed: 9)
    try check(more, memory: 16 * 500, second)
    #expect(second.reused == 4)
  }
}

@Test func aDamagedRunIsMadeAnew() throws {
  try withDirectory { directory in
    let input = words(2000)
    _ = try sort(input, memory: 16 * 500, RunDirectory(directory.string))
    for (i, name) in try Files.names(in: directory).enumerated() {
      var bytes = try Files.read(directory.appending(name))
      switch i {
      case 0: bytes[bytes.count / 2] ^= 4
      case 1: bytes.removeLast(9)
      case 2: bytes[17] ^= 1
      default: bytes.append(0)
      }
      try Files.writeDurably(bytes, to: directory.appending(name))
    }
    let runs = RunDirectory(directory.string)
    try check(input, memory: 16 * 500, runs)
    #expect(runs.reused == 0)
    let again = RunDirectory(directory.string)
    try check(input, memory: 16 * 500, again)
    #expect(again.reused == 4)
  }
}

@Test func aRunThatChangesWhileItIsReadIsAnError() throws {
  try withDirectory { directory in
    let sorter = ExternalSorter(width: 1, memory: 16 * 500, runs: RunDirectory(directory.string))
    for word in words(2000) { try sorter.add(word) }
    let name = try #require(try Files.names(in: directory).first)
    var bytes = try Files.read(directory.appending(name))
    bytes[100] ^= 1
    try Files.writeDurably(bytes, to: directory.appending(name))
    #expect(throws: SortError.damaged(run: name.string)) { try sorted(sorter) }
  }
}

@Test func runsThatNobodyUsedAreRemoved() throws {
  try withDirectory { directory in
    _ = try sort(words(1000), memory: 16 * 500, RunDirectory(directory.string))
    try Files.writeDurably([1], to: directory.appending("half.run.part"))
    try Files.writeDurably([1], to: directory.appending("notes.txt"))
    let runs = RunDirectory(directory.string)
    _ = try sort(words(1000, seed: 5), memory: 16 * 500, runs)
    try runs.removeUnused()
    let names = try Files.names(in: directory).map(\.string)
    #expect(names.count == 3)
    #expect(names.contains("notes.txt"))
  }
}
