package import Bytes

/// Finds entries by merging the indexes of all segments: linear in their number over a whole walk in input order.
package struct CheckpointCursor {
  /// The entry with that id and key, newest first where there are several.
  ///
  /// - Parameter path: the path that the id names, decoded (`CheckpointOrder.path`). Paths must not decrease from call to
  ///   call for linear cost; records of one container may come in any order. A path that does decrease is answered
  ///   rightly, but starts the walk anew.
  package mutating func find(id: String, path: [UInt8], key: Digest) -> CheckpointEntry? { nil }

  /// All entries with that id, newest first, whatever their keys. Like `find`.
  package mutating func candidates(id: String, path: [UInt8]) -> [CheckpointEntry] { [] }

  /// The entries of the next path in input order, by record number and newest first where those are equal; `nil` at the
  /// end.
  package mutating func nextPath() -> [CheckpointEntry]? { nil }
}
