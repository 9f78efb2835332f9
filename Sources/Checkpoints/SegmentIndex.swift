internal import Bytes

final class SegmentIndex: Sendable {
  func id(_ position: Int) -> String { "" }
  func record(_ position: Int) -> Int { 0 }
  func key(_ position: Int) -> Digest { Digest(of: "") }
  func status(_ position: Int) -> CheckpointStatus { .kept }
  func members(_ position: Int) -> [(name: String, digest: Digest)] { [] }
  func digest(_ position: Int, of member: String) -> Digest? { nil }
  func lineLength(_ position: Int) -> Int { 0 }
}

final class Segment: Sendable {
  let name: SegmentName
  let index: SegmentIndex
  init(name: SegmentName, index: SegmentIndex) {
    self.name = name
    self.index = index
  }
}
