internal import Bytes
internal import Files
internal import SystemPackage

/// Our directory in one table: its segments and its manifest. Used under its group's mutex only.
final class TableWriter {
  let table: CheckpointTable
  let directory: FilePath
  private let manifest: FileDescriptor
  private let manifestPath: FilePath
  private var current: SegmentWriter?
  private var closed: [SegmentWriter] = []
  private var lastNumber = 0
  /// Manifest lines that are not written yet.
  private var lines: [UInt8]
  private var isNew = true

  /// Makes the directory, exclusively: where one of that name is there, a number is added to ours.
  init(_ table: CheckpointTable, writer: String) throws(FileError) {
    self.table = table
    try Files.makeDirectory(table.directory)
    var name = writer
    var attempt = 1
    while try !FileStatus.makeNewDirectory(table.directory.appending(name)) {
      attempt += 1
      name = "\(writer)+\(attempt)"
    }
    directory = table.directory.appending(name)
    manifestPath = directory.appending(Manifest.fileName)
    manifest = try FileStatus.create(manifestPath)
    lines = Manifest.encode(.table(step: table.step, key: table.stageKey))
  }

  deinit { try? manifest.close() }

  var hasUncommitted: Bool { current != nil || !closed.isEmpty }

  func append(_ frame: CheckpointFrame) throws(FileError) {
    if let writer = current, writer.columns != frame.part.columns { try closeSegment() }
    let writer = try openSegment(frame.part.columns)
    try writer.append(frame)
    if writer.isFull { try closeSegment() }
  }

  private func openSegment(_ columns: [String]) throws(FileError) -> SegmentWriter {
    if let current { return current }
    lastNumber += 1
    let writer = try SegmentWriter(number: lastNumber, columns: columns, directory: directory)
    current = writer
    return writer
  }

  // MARK: The steps of a commit, each for all tables before the next

  func closeSegment() throws(FileError) {
    guard let writer = current else { return }
    try writer.close()
    closed.append(writer)
    current = nil
  }

  func syncSegments() throws(FileError) {
    for writer in closed { try writer.sync() }
  }

  /// Gives the files their names, and makes the names durable.
  func nameSegments() throws(FileError) {
    for writer in closed { try writer.rename() }
    try Files.syncDirectory(directory)
  }

  /// From now on the segments count.
  func list() throws(FileError) {
    for writer in closed {
      lines += Manifest.encode(
        .segment(number: writer.number, records: writer.records, files: writer.manifestFiles))
    }
    try writeLines()
    for writer in closed { try register(writer) }
    closed = []
  }

  /// Shows a committed segment to the table. Its index was written by us a moment ago: no need to check it.
  private func register(_ writer: SegmentWriter) throws(FileError) {
    let files = writer.manifestFiles
    let name = SegmentName(
      step: table.step, writer: directory.lastComponent?.string ?? "", number: writer.number,
      sha256: files[0].sha256.hexadecimal)
    let path = directory.appending(files[1].name)
    // Without it the run would miss its own results.
    guard let index = try SegmentIndex(at: path, length: files[1].bytes, digest: nil) else {
      throw FileError("read", path, .ioError)
    }
    index.release()
    table.add(Segment(name: name, directory: directory, files: files, index: index))
  }

  // MARK: Single lines

  func exclude(_ segment: SegmentName) throws(FileError) {
    guard let sha256 = Digest(hexadecimal: segment.sha256) else { return }
    lines += Manifest.encode(
      .exclusion(writer: segment.writer, number: segment.number, sha256: sha256, cause: "damaged"))
    try writeLines()
    table.remove(segment)
  }

  /// Names a blob whose bytes are durable.
  func add(_ blob: PartFile, _ name: String, _ digest: Digest) throws(FileError) {
    try blob.rename()
    try Files.syncDirectory(directory)
    let file = blob.finish()
    lines += Manifest.encode(.blob(name: name, digest: digest, file: file))
    try writeLines()
    table.add(StoredBlob(name: name, digest: digest, path: directory.appending(file.name), file: file))
  }

  private func writeLines() throws(FileError) {
    try Files.writeAll(lines, to: manifest, manifestPath)
    lines = []
    try Files.sync(manifest, manifestPath)
    if isNew {
      // The manifest's own name, our directory's, the table's and the store's.
      for path in [directory, table.directory, table.directory.removingLastComponent()] {
        try Files.syncDirectory(path)
      }
      try Files.syncDirectory(of: table.directory.removingLastComponent())
      isNew = false
    }
  }
}
