import Dispatch

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Has something drawn on standard error again and again: ten times a second on a terminal, every ten seconds elsewhere.
///
/// `@unchecked Sendable` because the timer belongs to the thread that begins and ends.
final class DrawingTimer: @unchecked Sendable {
  /// Whether what was drawn may be drawn over.
  let isTerminal = isatty(STDERR_FILENO) == 1 && getenv("TERM").map { String(cString: $0) } != "dumb"
  private let queue = DispatchQueue(label: "copydesk.progress")
  private var timer: (any DispatchSourceTimer)?

  func begin(_ draw: @escaping @Sendable () -> Void) {
    let source = DispatchSource.makeTimerSource(queue: queue)
    let interval: DispatchTimeInterval = isTerminal ? .milliseconds(100) : .seconds(10)
    source.schedule(deadline: .now() + interval, repeating: interval)
    source.setEventHandler(handler: draw)
    source.activate()
    timer = source
  }

  /// Nothing is drawn behind it.
  func end() {
    timer?.cancel()
    timer = nil
    // What is being drawn is drawn to its end, so that nothing stands in the way of what is said next.
    queue.sync {}
  }
}
