internal import Bytes

/// Reads the records of entries, of any table. Keeps the frames that it read last, so that neighbours cost one
/// decompression. Not for several threads at once: make one a worker.
package final class CheckpointReader {
  /// - Parameter cacheBytes: decompressed frames that are kept, in bytes.
  package init(cacheBytes: Int = 4 << 20) {}

  /// The record of an entry.
  ///
  /// - Throws: `damaged` where the bytes do not hold: exclude the segment (`WriterGroup.exclude`) and do its records again.
  package func record(_ entry: CheckpointEntry) throws(CheckpointError) -> StoredRecord {
    StoredRecord(outcome: .kept, members: [])
  }

  /// One member of an entry's record; `nil` where the step did not write it.
  package func member(_ name: String, of entry: CheckpointEntry) throws(CheckpointError) -> ArraySlice<UInt8>? { nil }

  /// The record as the line of JSON that it is, without its line break.
  package func line(_ entry: CheckpointEntry) throws(CheckpointError) -> ArraySlice<UInt8> { [] }

  /// The bytes that an entry has in a side column; `nil` where it has none.
  package func column(_ name: String, of entry: CheckpointEntry) throws(CheckpointError) -> [UInt8]? { nil }
}
