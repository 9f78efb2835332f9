import Bytes
import Engine
import SystemPackage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How a run gets on, on standard error: a line a step that is drawn over on a terminal, one plain line elsewhere.
final class ProgressDisplay: RunReporter, Sendable {
  private struct State {
    var progress: Engine.Progress?
    var start = ContinuousClock.now
    var phase = ""
    /// Lines that stand on the screen and are drawn over.
    var drawn = 0
  }

  private let isQuiet: Bool
  private let state = Locked(State())
  private let timer = DrawingTimer()

  init(isQuiet: Bool, format: LogSink.Format) {
    self.isQuiet = isQuiet || format == .json
  }

  func begin(_ progress: Engine.Progress) {
    state.withLock {
      $0.progress = progress
      $0.start = .now
    }
    if !isQuiet { timer.begin { [weak self] in self?.draw() } }
  }

  func concluding(_ step: String) { enter("\(step): comparing all documents") }
  func publishing() { enter("writing the outputs") }

  func end() {
    timer.end()
    erase()
  }

  /// Says something in between.
  func say(_ text: String) { StandardError.write(text) }

  private func enter(_ phase: String) { state.withLock { $0.phase = phase } }

  private func erase() {
    let drawn = state.withLock { state in
      defer { state.drawn = 0 }
      return state.drawn
    }
    if drawn > 0 { StandardError.write("\u{1B}[\(drawn)F\u{1B}[J") }
  }

  private func draw() {
    let (progress, start, phase, drawn) = state.withLock { ($0.progress, $0.start, $0.phase, $0.drawn) }
    guard let progress else { return }
    let frame = ProgressFrame(progress, elapsed: ContinuousClock.now - start, phase: phase)
    guard timer.isTerminal else { return StandardError.write(frame.line + "\n") }
    let lines = frame.lines(width: ProgressDisplay.width)
    let up = drawn > 0 ? "\u{1B}[\(drawn)F" : ""
    StandardError.write(up + lines.map { $0 + "\u{1B}[K\n" }.joined() + "\u{1B}[J")
    state.withLock { $0.drawn = lines.count }
  }

  private static var width: Int {
    var size = winsize()
    return ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }
}
