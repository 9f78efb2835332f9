internal import Bytes
internal import StageKit

/// What the workers of a run say on standard error: line by line for the run's log, cut where it is too much, and the
/// last lines for messages.
struct ErrorText {
  /// Bytes that the log of a run takes.
  static let limit = 1 << 20
  /// Bytes of a line, at most; a longer one is split.
  private static let lineLimit = 4 << 10
  private static let linesKept = 10

  private var left = ErrorText.limit
  private var isCut = false
  private let log: @Sendable (BatchNote) -> Void

  init(log: @escaping @Sendable (BatchNote) -> Void) { self.log = log }

  /// The lines of one worker.
  struct Stream {
    fileprivate(set) var partial: [UInt8] = []
    /// The last lines, escaped.
    fileprivate(set) var last: [String] = []
  }

  /// Takes what `worker` said.
  mutating func add(_ piece: UnsafeRawBufferPointer, of worker: Int, to stream: inout Stream) {
    // What no log takes any more is only good for the last lines: a flood is not taken apart.
    var rest = isCut ? piece.suffix(ErrorText.lineLimit * 4) : piece[...]
    while let first = rest.first {
      // A carriage return ends a line too: so progress bars come.
      if first == 0x0A || first == 0x0D {
        finish(&stream, of: worker)
        rest = rest.dropFirst()
        continue
      }
      let run = rest.prefix(ErrorText.lineLimit - stream.partial.count).prefix { $0 != 0x0A && $0 != 0x0D }
      stream.partial.append(contentsOf: run)
      rest = rest.dropFirst(run.count)
      if stream.partial.count == ErrorText.lineLimit { finish(&stream, of: worker) }
    }
  }

  /// Ends the line that `worker` left open.
  mutating func finish(_ stream: inout Stream, of worker: Int) {
    guard !stream.partial.isEmpty else { return }
    let line = Printable.escaped(String(decoding: stream.partial, as: UTF8.self))
    let count = stream.partial.count + 1
    stream.partial.removeAll(keepingCapacity: true)
    if stream.last.count == ErrorText.linesKept { stream.last.removeFirst() }
    stream.last.append(line)
    guard count <= left else {
      if !isCut { log(BatchNote(.warning, "its standard error is cut here: it has written more than 1 MiB")) }
      isCut = true
      left = 0
      return
    }
    left -= count
    log(BatchNote(.debug, "worker \(worker): \(line)"))
  }
}
