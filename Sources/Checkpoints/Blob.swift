package import Bytes

/// Writes a blob: JSON Lines, compressed, as long as it likes. One thread at a time.
package final class BlobWriter {
  /// Adds a line: one JSON value without line breaks.
  package func append(_ line: [UInt8]) throws(CheckpointError) {}
  /// Makes the blob durable and gives its digest (SHA-256 of the lines, each with its line break). Without it nothing
  /// stays.
  package func finish() throws(CheckpointError) -> Digest { Digest(of: "") }
}

/// Reads a blob line by line. One thread at a time.
package final class BlobReader {
  /// SHA-256 of the lines, each with its line break.
  package let digest: Digest
  init(digest: Digest) { self.digest = digest }
  /// The next line, without its line break; `nil` at the end.
  package func next() throws(CheckpointError) -> ArraySlice<UInt8>? { nil }
}
