#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What a worker answers, line by line. Belongs to its worker.
final class WorkerOutput {
  /// Bytes of a line, at most.
  static let lineLimit = 64 << 20
  /// Bytes that are read in one turn, so that a flood does not keep us from the others.
  static let turnLimit = 1 << 20

  /// What reading came to.
  enum Reading {
    /// There may be more at once, or later.
    case more, empty
    /// Another worker is writing a large line.
    case heldBack
    case ended
    /// A line was too long; nothing more is read.
    case tooLong
  }

  private let pipe: Descriptor
  private let worker: Int
  private let turn: LargeLineTurn
  private var buffer = LineBuffer(limit: WorkerOutput.lineLimit)
  private var isOpen = true
  /// How many it has said so far.
  private(set) var count = 0

  init(_ pipe: Descriptor, of worker: Int, _ turn: LargeLineTurn) {
    self.pipe = pipe
    self.worker = worker
    self.turn = turn
  }

  /// The bytes in which lines lie.
  var bytes: [UInt8] { buffer.bytes }
  /// Bytes behind the last line end.
  var rest: Int { buffer.rest }
  /// Bytes that its lines may take as they are.
  var room: Int { buffer.bytes.count }
  /// Whether it waits until another worker has ended its line.
  var isHeldBack: Bool { isOpen && rest >= LargeLineTurn.size && !turn.isFree(for: worker) }

  /// Reads and hands over whole lines, up to the end or to a turn's worth.
  ///
  /// - Parameter isLast: whether the worker is gone: what is in its pipe is read in any case.
  func read(isLast: Bool, _ take: (Range<Int>) -> Void) -> Reading {
    var left = WorkerOutput.turnLimit
    while isOpen, left > 0 {
      if rest >= LargeLineTurn.size, !turn.take(worker), !isLast { return .heldBack }
      let outcome = buffer.fill { room in
        let outcome = pipe.fill(room)
        if case .moved(let count) = outcome { return (count, outcome) }
        return (0, outcome)
      }
      switch outcome {
      case .moved(let moved):
        left -= moved
        count += moved
      case .wouldBlock: return .empty
      case .ended:
        close()
        return .ended
      }
      while let line = buffer.next() { take(line) }
      if rest < LargeLineTurn.size, turn.leave(worker) { buffer.shrink() }
      if buffer.isOverflowing {
        close()
        buffer = LineBuffer(limit: WorkerOutput.lineLimit)
        return .tooLong
      }
    }
    return isOpen ? .more : .empty
  }

  /// The line that was left without an end.
  func last() -> Range<Int>? { buffer.last() }

  func close() {
    _ = turn.leave(worker)
    guard isOpen else { return }
    isOpen = false
    pipe.close()
  }

  /// What to wait for.
  func appendPoll(to polls: inout [pollfd]) {
    if isOpen, !isHeldBack { polls.append(pollfd(fd: pipe.number, events: Int16(POLLIN), revents: 0)) }
  }
}
