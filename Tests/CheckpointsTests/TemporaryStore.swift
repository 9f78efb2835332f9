import Bytes
@testable import Checkpoints
import Files

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import SystemPackage

/// A store in a directory of its own, removed with it.
final class TemporaryStore {
  let root: FilePath
  var store: CheckpointStore { CheckpointStore(directory: root.appending("checkpoints")) }

  init() throws {
    // In memory where there is such a place: these tests commit thousands of times.
    let parent = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array("\(parent)/copydesk-checkpoints-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Errno(rawValue: errno) }
    root = FilePath(String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }

  deinit { TemporaryStore.removeTree(root) }

  static func removeTree(_ path: FilePath) {
    if FileStatus.isDirectory(path) {
      for name in (try? Files.names(in: path)) ?? [] { removeTree(path.appending(name)) }
      try? FileStatus.removeDirectory(path)
    } else {
      try? Files.remove(path)
    }
  }

  /// All regular files under the root with their contents, by path.
  func snapshot() throws -> [(path: FilePath, bytes: [UInt8])] {
    var files: [(path: FilePath, bytes: [UInt8])] = []
    func walk(_ path: FilePath) throws {
      if FileStatus.isDirectory(path) {
        for name in try Files.names(in: path) { try walk(path.appending(name)) }
      } else {
        files.append((path, try Files.read(path)))
      }
    }
    try walk(root)
    return files
  }

  /// Makes the files under the root those of a snapshot.
  func restore(_ files: [(path: FilePath, bytes: [UInt8])]) throws {
    for name in try Files.names(in: root) { TemporaryStore.removeTree(root.appending(name)) }
    for file in files {
      try Files.makeDirectory(file.path.removingLastComponent())
      try TemporaryStore.write(file.bytes, to: file.path)
    }
  }

  /// Without the fsyncs of `Files.writeDurably`, which would make tests of every byte slow.
  static func write(_ bytes: [UInt8], to path: FilePath) throws {
    try Files.remove(path)
    let file = try FileStatus.create(path)
    defer { try? file.close() }
    try Files.writeAll(bytes, to: file, path)
  }
}

let sampleKey = Digest(of: "stage")

/// A record of an invented document.
func sampleRecord(_ id: String, record: Int = 0, text: String = "Rain fell on Port Ellery.", proof: [UInt8]? = nil)
  -> CheckpointRecord
{
  CheckpointRecord(
    id: id, record: record, key: Digest(of: id + text),
    members: [.init("layer", Array("{\"words\":[1,2]}".utf8)), .init("text", Array("\"\(text)\"".utf8))],
    columns: proof.map { [.init("proof", $0)] } ?? [])
}

extension CheckpointStore {
  /// Stores records as one process does.
  func write(_ records: [CheckpointRecord], writer: String, columns: [String] = []) throws {
    let table = try table(step: "clean", stageKey: sampleKey, columns: columns)
    let group = WriterGroup(name: writer)
    let builder = try FrameBuilder(columns: columns)
    for record in records { try builder.add(record) }
    try group.append(try builder.finish(), to: table)
    try group.commit()
  }

  func sampleTable() throws -> CheckpointTable { try table(step: "clean", stageKey: sampleKey) }
}

extension CheckpointTable {
  /// The entry that a plan would use again for a record.
  func entry(for record: CheckpointRecord) -> CheckpointEntry? {
    var cursor = cursor()
    return cursor.find(id: record.id, path: CheckpointOrder.path(ofID: record.id), key: record.key)
  }
}
