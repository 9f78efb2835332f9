internal import Bytes
internal import StageKit

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What a worker is asked: documents that wait for room in its pipe, and how far it has got. Belongs to its worker.
struct WorkerInput {
  /// Bytes that wait to be written, above which it gets no other document.
  private static let limit = 64 << 10

  private let pipe: Descriptor
  private var waiting = JSONWriter()
  /// How much of `waiting` was written, and bytes written before what it holds.
  private var position = 0
  private var flushed = 0
  private(set) var isOpen = true
  /// How many documents it was given.
  private(set) var documents = 0

  init(_ pipe: Descriptor) { self.pipe = pipe }

  var hasRoom: Bool { waiting.bytes.count - position < WorkerInput.limit }
  /// Bytes that its pipe took, of all that it was given.
  var written: Int { flushed + position }
  /// Bytes in its pipe that it has not read.
  var unread: Int { isOpen ? pipe.unread : 0 }

  /// - Returns: where the document begins in all that is written.
  mutating func add(_ document: Document, _ request: PluginRequest) -> Int {
    documents += 1
    defer { request.write(document, to: &waiting) }
    return flushed + waiting.bytes.count
  }

  /// Writes what the pipe takes; closes it where nobody reads any more.
  mutating func write() {
    while isOpen, position < waiting.bytes.count {
      switch waiting.bytes.withUnsafeBytes({ pipe.take(.init(rebasing: $0[position...])) }) {
      case .moved(let count): position += count
      case .wouldBlock:
        if position > 1 << 20 { forgetWritten() }
        return
      case .ended: return close()
      }
    }
    if isOpen, position > 0 { forgetWritten() }
  }

  private mutating func forgetWritten() {
    flushed += position
    if position == waiting.bytes.count, position <= 4 << 20 {
      waiting.removeAll()
    } else {
      waiting = JSONWriter(Array(waiting.bytes[position...]))
    }
    position = 0
  }

  /// Tells the program that no more documents come.
  mutating func close() {
    guard isOpen else { return }
    isOpen = false
    pipe.close()
  }

  /// What to wait for.
  func appendPoll(to polls: inout [pollfd]) {
    guard isOpen, position < waiting.bytes.count else { return }
    polls.append(pollfd(fd: pipe.number, events: Int16(POLLOUT), revents: 0))
  }
}
