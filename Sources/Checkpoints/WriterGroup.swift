internal import SystemPackage

/// What this process writes: a directory of its own in each table, all committed together.
///
/// Any thread may call it; calls wait for each other. Meant for one serial queue, the committer's. After an error in
/// writing everything throws `poisoned`.
package final class WriterGroup: Sendable {
  /// The name of our directory in each table: `<start, UTC>-<host>-<pid>` by default, so that names sort by time.
  package let name: String

  package init(name: String? = nil) { self.name = name ?? "" }

  /// Appends the records of `frame` to our segment of `table`. Frames come in input order. Durable after `commit`.
  package func append(_ frame: CheckpointFrame, to table: CheckpointTable) throws(CheckpointError) {}

  /// Makes all that was appended to all tables durable, and visible to cursors made from now on.
  package func commit() throws(CheckpointError) {}

  /// Commits where something was appended and the last commit is at least 2 seconds ago.
  /// - Parameter now: of a monotonic clock.
  /// - Returns: whether it committed.
  @discardableResult
  package func commitIfDue(now: ContinuousClock.Instant) throws(CheckpointError) -> Bool { false }

  /// Notes, durably, that a segment is damaged, so that no run uses it again; it leaves `table` at once: cursors made from
  /// now on do not find its entries.
  package func exclude(_ damage: CheckpointDamage, from table: CheckpointTable) throws(CheckpointError) {}

  /// A blob to be written line by line, and then found under `name` in `table`.
  package func blobWriter(_ name: String, in table: CheckpointTable) throws(CheckpointError) -> BlobWriter {
    BlobWriter()
  }
}
