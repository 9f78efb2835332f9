package import Bytes
package import SystemPackage

/// The checkpoints of one step under one stage key, by all writers.
///
/// A snapshot: it sees what was committed when it was opened, and what this process commits through a `WriterGroup`.
package final class CheckpointTable: Sendable {
  package let step: String
  package let stageKey: Digest
  package let columns: [String]
  /// `<store>/<step>-<first 12 digits of the stage key>`.
  package let directory: FilePath

  init(step: String, stageKey: Digest, columns: [String], directory: FilePath) {
    self.step = step
    self.stageKey = stageKey
    self.columns = columns
    self.directory = directory
  }

  /// Entries in all segments; an id that was stored several times counts as often.
  package var count: Int { 0 }

  /// What was left out on opening because it does not hold.
  package var findings: [CheckpointFinding] { [] }

  /// Looks again at what all writers have committed.
  package func reload() throws(CheckpointError) {}

  /// A walk through the table in input order.
  package func cursor() -> CheckpointCursor { CheckpointCursor() }

  /// The newest blob of that name, its checksum verified; `nil` where there is none that holds.
  package func blob(_ name: String) throws(CheckpointError) -> BlobReader? { nil }

  /// Names of all blobs.
  package var blobNames: [String] { [] }
}
