internal import Bytes
internal import Files
internal import SystemPackage

/// A file of ours on its way to its name: written as `.NAME.part`.
final class PartFile {
  let name: String
  let part: FilePath
  let target: FilePath
  private let file: FileDescriptor
  private var hasher = SHA256()
  private(set) var count = 0

  init(_ name: String, in directory: FilePath) throws(FileError) {
    self.name = name
    target = directory.appending(name)
    part = directory.appending("." + name + ".part")
    file = try FileStatus.create(part)
  }

  /// Closes the file; what has not got its name is garbage.
  deinit { try? file.close() }

  func append(_ bytes: [UInt8]) throws(FileError) {
    try Files.writeAll(bytes, to: file, part)
    hasher.update(bytes)
    count += bytes.count
  }

  func sync() throws(FileError) { try Files.sync(file, part) }

  /// Gives the file its name.
  func rename() throws(FileError) { try Files.rename(part, to: target) }

  /// Call it once, when all is written.
  func finish() -> ManifestFile { ManifestFile(name: name, bytes: count, sha256: hasher.finish()) }
}

/// A segment that is being written.
final class SegmentWriter {
  /// A segment is closed when it has so many records or stored bytes, or at a commit.
  static let recordLimit = 8192
  static let byteLimit = 16 << 20

  let number: Int
  private let directory: FilePath
  /// Main, then one a column.
  private var files: [PartFile] = []
  private var index: PartFile?
  private var part: IndexPart
  /// Main, index, then one a column; known once it is closed.
  private(set) var manifestFiles: [ManifestFile] = []
  private(set) var records = 0

  init(number: Int, columns: [String], directory: FilePath) throws(FileError) {
    self.number = number
    self.directory = directory
    part = IndexPart(columns: columns)
    files.append(try PartFile(Segment.fileName(number), in: directory))
    for column in columns { files.append(try PartFile(Segment.fileName(number, column: column), in: directory)) }
  }

  var isFull: Bool {
    part.entries.count >= SegmentWriter.recordLimit || files.reduce(0) { $0 + $1.count } >= SegmentWriter.byteLimit
  }

  var columns: [String] { part.columns }

  func append(_ frame: CheckpointFrame) throws(FileError) {
    part.append(frame.part, fileLengths: files.map(\.count))
    for (file, payload) in zip(files, frame.payloads) where !payload.isEmpty { try file.append(payload) }
  }

  /// Writes the index; nothing can be appended after that.
  func close() throws(FileError) {
    guard index == nil else { return }
    let index = try PartFile(Segment.indexName(number), in: directory)
    try index.append(IndexFormat.encode(part))
    self.index = index
    records = part.entries.count
    part = IndexPart(columns: part.columns)
    manifestFiles = [files[0].finish(), index.finish()]
    for file in files.dropFirst() { manifestFiles.append(file.finish()) }
  }

  func sync() throws(FileError) {
    for file in files { try file.sync() }
    try index?.sync()
  }

  func rename() throws(FileError) {
    for file in files { try file.rename() }
    try index?.rename()
  }
}
