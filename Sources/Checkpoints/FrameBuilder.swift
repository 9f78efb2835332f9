package import Bytes

/// Encodes and compresses records, on a worker, so that only appending is left to the committer. Use it again and again:
/// its compressor is costly to make. Not for several threads at once.
package final class FrameBuilder {
  /// - Parameter columns: of the table that the frames are for.
  package init(columns: [String] = []) throws(CheckpointError) {}

  /// Adds a record. Records must come in input order.
  ///
  /// - Returns: the SHA-256 of each member's JSON as it is stored, in the order of `record.members`: what the keys of later
  ///   steps are made of.
  @discardableResult
  package func add(_ record: CheckpointRecord) throws(CheckpointError) -> [Digest] { [] }

  /// What was added since the last call, compressed; empty where nothing was.
  package func finish() throws(CheckpointError) -> CheckpointFrame { CheckpointFrame() }
}

/// Compressed records with their entries, to be appended to a segment.
package struct CheckpointFrame: Sendable {
  /// Records in it.
  package var count: Int { 0 }
  package var isEmpty: Bool { count == 0 }
  /// Bytes of the records before and after compression, columns included.
  package var rawBytes: Int { 0 }
  package var storedBytes: Int { 0 }
}
