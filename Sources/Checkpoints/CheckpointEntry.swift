package import Bytes

/// One stored result as its segment's index knows it: enough to plan with, without reading the result.
///
/// A light handle into the mapped index (two words and a reference): keep as many as there are documents. Its strings are
/// made when asked for.
package struct CheckpointEntry: Sendable {
  let segment: Segment
  let position: Int

  package var id: String { segment.index.id(position) }
  /// The number of the record in its container when it was stored; 0 for a file of its own.
  package var record: Int { segment.index.view.record(position) }
  package var key: Digest { segment.index.key(position) }
  package var status: CheckpointStatus { segment.index.view.status(position) }
  /// What the step wrote, with the SHA-256 of each member's JSON, in the order in which it was written.
  package var members: [(name: String, digest: Digest)] { segment.index.members(position) }
  /// The digest of one member; `nil` where the step did not write it.
  package func digest(of member: String) -> Digest? {
    segment.index.member(position, member).flatMap { segment.index.view.memberDigest($0) }
  }
  /// Bytes of the stored record, before compression.
  package var byteCount: Int { segment.index.view.line(position).count }
  /// One of `entries` for each segment that they lie in.
  package static func onePerSegment(_ entries: [CheckpointEntry]) -> [CheckpointEntry] {
    var seen: Set<ObjectIdentifier> = []
    return entries.filter { seen.insert(ObjectIdentifier($0.segment)).inserted }
  }
  /// Lets the kernel take back the pages of the segment's index; they come again when needed.
  package func releaseIndex() { segment.index.release() }
  /// The segment that holds the record.
  package var segmentName: SegmentName { segment.name }
}
