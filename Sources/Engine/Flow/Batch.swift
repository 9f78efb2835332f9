/// Some documents that go through a pass together.
///
/// `@unchecked Sendable` because a batch has one owner at a time: the reader fills it and hands it to a queue, each block
/// hands it to the next, the committer is the last; nobody keeps it.
final class Batch: @unchecked Sendable {
  /// Its place in input order, from 0.
  let number: Int
  var documents: [DocumentState] = []
  /// What back-pressure counts for it.
  private(set) var bytes = 0
  /// Where its documents are worked on; set while it is.
  var bench: Workbench?
  /// What was computed, by slot.
  var frames: [ComputedFrame] = []
  /// What the last block of the pass made of each document for the outputs.
  var pages: [OutputPage] = []

  /// A batch is full with this many documents or bytes: enough work to pay for its hops, little enough to keep cores busy.
  static let documentLimit = 64
  static let byteLimit = 256 << 10
  private let limit: Limit

  struct Limit: Sendable {
    var documents = Batch.documentLimit
    var bytes = Batch.byteLimit
    /// Whether all that is stored of its documents will be in memory.
    var isWhole = false
  }

  init(number: Int, limit: Limit) {
    self.number = number
    self.limit = limit
  }

  func append(_ document: DocumentState) {
    documents.append(document)
    bytes += document.weight(isWhole: limit.isWhole)
  }

  var isFull: Bool { documents.count >= limit.documents || bytes >= limit.bytes }
}
