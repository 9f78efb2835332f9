internal import Files
internal import SystemPackage
struct Collector {
  init(_ store: CheckpointStore) {}
  func collect(_ keep: (CheckpointTable) -> CollectionPolicy) throws(CheckpointError) -> CollectionReport {
    CollectionReport()
  }
}
