internal import Bytes
internal import Files
internal import SystemPackage

/// What this process writes: a directory of its own in each table, all committed together.
///
/// Any thread may call it; calls wait for each other. Meant for one serial queue, the committer's. After an error in
/// writing everything throws `poisoned`.
package final class WriterGroup: Sendable {
  /// Commits are at most so far apart.
  package static let interval: Duration = .seconds(2)

  /// The name of our directory in each table: `<start, UTC>-<host>-<pid>` by default, so that names sort by time.
  package let name: String
  private let state = Locked(GroupState())

  package init(name: String? = nil) { self.name = name.map(FileName.plain) ?? HostName.writer() }

  /// Appends the records of `frame` to our segment of `table`. Frames come in input order. Durable after `commit`.
  package func append(_ frame: CheckpointFrame, to table: CheckpointTable) throws(CheckpointError) {
    guard !frame.isEmpty else { return }
    try write { state throws(FileError) in
      try state.writer(table, name).append(frame)
      state.hasUncommitted = true
    }
  }

  /// Makes all that was appended to all tables durable, and visible to cursors made from now on.
  package func commit() throws(CheckpointError) {
    try write { state throws(FileError) in try state.commit() }
  }

  /// Commits where something was appended and the last commit is at least 2 seconds ago.
  /// - Parameter now: of a monotonic clock.
  /// - Returns: whether it committed.
  @discardableResult
  package func commitIfDue(now: ContinuousClock.Instant) throws(CheckpointError) -> Bool {
    try write { state throws(FileError) in
      guard state.hasUncommitted, let last = state.lastCommit, now - last >= WriterGroup.interval else {
        if !state.hasUncommitted || state.lastCommit == nil { state.lastCommit = now }
        return false
      }
      try state.commit()
      state.lastCommit = now
      return true
    }
  }

  /// Notes, durably, that a segment is damaged, so that no run uses it again; it leaves `table` at once: cursors made from
  /// now on do not find its entries.
  package func exclude(_ damage: CheckpointDamage, from table: CheckpointTable) throws(CheckpointError) {
    try write { state throws(FileError) in try state.writer(table, name).exclude(damage.segment) }
  }

  /// A blob to be written line by line, and then found under `name` in `table`.
  package func blobWriter(_ name: String, in table: CheckpointTable) throws(CheckpointError) -> BlobWriter {
    let (directory, number) = try write { state throws(FileError) in
      state.lastBlob += 1
      return (try state.writer(table, self.name).directory, state.lastBlob)
    }
    return try BlobWriter(name, number: number, directory: directory, table: table, group: self)
  }

  /// Lists a blob whose bytes are durable.
  func add(_ blob: PartFile, _ entry: BlobName, to table: CheckpointTable) throws(CheckpointError) {
    // Handed over: its writer does not touch it again.
    nonisolated(unsafe) let blob = blob
    try write { state throws(FileError) in
      try state.writer(table, name).add(blob, entry.name, entry.digest)
    }
  }

  /// Where our directory in `table` is; `nil` where nothing was written there.
  func directory(in table: CheckpointTable) -> FilePath? {
    state.withLock { $0.existing(table)?.directory }
  }

  /// Runs `body` unless an error came before, and remembers the first.
  private func write<T: Sendable>(
    _ body: (inout GroupState) throws(FileError) -> T
  ) throws(CheckpointError) -> T {
    try state.withLock { state throws(CheckpointError) in
      if let error = state.poison { throw .poisoned(error) }
      do throws(FileError) { return try body(&state) } catch {
        state.poison = error
        throw .file(error)
      }
    }
  }
}

/// What a group's mutex guards.
///
/// `@unchecked Sendable` because it is only reached through the mutex, and nothing of it is handed out.
private struct GroupState: @unchecked Sendable {
  var poison: FileError?
  var hasUncommitted = false
  var lastCommit: ContinuousClock.Instant?
  var lastBlob = 0
  private var writers: [TableWriter] = []

  func existing(_ table: CheckpointTable) -> TableWriter? { writers.first { $0.table === table } }

  mutating func writer(_ table: CheckpointTable, _ name: String) throws(FileError) -> TableWriter {
    if let writer = existing(table) { return writer }
    let writer = try TableWriter(table, writer: name)
    writers.append(writer)
    return writer
  }

  /// Each step for all tables before the next: so that one journal commit of the file system serves several fsyncs.
  mutating func commit() throws(FileError) {
    let pending = writers.filter(\.hasUncommitted)
    for writer in pending { try writer.closeSegment() }
    for writer in pending { try writer.syncSegments() }
    for writer in pending { try writer.nameSegments() }
    for writer in pending { try writer.list() }
    hasUncommitted = false
  }
}
