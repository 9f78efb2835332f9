import Bytes
import ClassifyTraining
import Dispatch

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How a training gets on, on standard error: one line that is drawn again ten times a second on a terminal, a plain line
/// every ten seconds elsewhere.
///
/// `@unchecked Sendable` because the timer belongs to the thread that begins and ends; all else is locked.
final class TrainingDisplay: @unchecked Sendable {
  private struct State {
    var progress: SessionProgress?
    var isDrawn = false
  }

  private let start = ContinuousClock.now
  private let isTerminal: Bool
  private let state = Locked(State())
  private let queue = DispatchQueue(label: "copydesk.progress")
  private var timer: (any DispatchSourceTimer)?

  init(isQuiet: Bool) {
    isTerminal = isatty(STDERR_FILENO) == 1 && getenv("TERM").map { String(cString: $0) } != "dumb"
    guard !isQuiet else { return }
    let source = DispatchSource.makeTimerSource(queue: queue)
    let interval: DispatchTimeInterval = isTerminal ? .milliseconds(100) : .seconds(10)
    source.schedule(deadline: .now() + interval, repeating: interval)
    source.setEventHandler { [weak self] in self?.draw() }
    source.activate()
    timer = source
  }

  /// Takes note of how far it is.
  func note(_ progress: SessionProgress) { state.withLock { $0.progress = progress } }

  /// Takes the line away; nothing is drawn after it.
  func end() {
    timer?.cancel()
    timer = nil
    queue.sync {}
    if state.withLock({ $0.isDrawn }) { StandardError.write("\r\u{1B}[K") }
  }

  private func draw() {
    guard let progress = state.withLock({ $0.progress }) else { return }
    let line = "\(progress.line), \(Figures.duration((ContinuousClock.now - start) / .seconds(1)))"
    guard isTerminal else { return StandardError.write(line + "\n") }
    StandardError.write("\r\(line.prefix(79))\u{1B}[K")
    state.withLock { $0.isDrawn = true }
  }
}
