internal import Bytes
internal import Dispatch
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// SIGINT and SIGTERM: the first stops the run in an orderly way, a second ends the process at once, and so does the end of
/// the grace. What is committed by then is kept, so either way the next run goes on.
///
/// `@unchecked Sendable` because the sources are made in `init` and not touched again; all else is atomic or locked.
package final class Interruption: @unchecked Sendable {
  /// What is not done this long after the signal is abandoned.
  private static let grace = DispatchTimeInterval.seconds(3)

  private let sources: [any DispatchSourceSignal]
  private let queue: DispatchQueue
  private let count = Atomic<Int>(0)
  /// What is still to be saved when the grace is over.
  private let lastAct = Locked<(@Sendable () -> Void)?>(nil)

  package init(_ stop: StopRequest) {
    // A pipe that nobody reads is an error of the write, not the end of the run.
    signal(SIGPIPE, SIG_IGN)
    let queue = DispatchQueue(label: "copydesk.signals")
    self.queue = queue
    sources = [SIGINT, SIGTERM].map { DispatchSource.makeSignalSource(signal: $0, queue: queue) }
    let registered = DispatchGroup()
    for (source, number) in zip(sources, [SIGINT, SIGTERM]) {
      source.setEventHandler { [weak self] in self?.receive(number, stop) }
      registered.enter()
      source.setRegistrationHandler { registered.leave() }
      source.activate()
    }
    // Until then a signal ends the process, which has done nothing yet; one that was ignored would be lost.
    registered.wait()
    #if !canImport(Glibc)
      // On Linux libdispatch sets a handler of its own.
      for number in [SIGINT, SIGTERM] { signal(number, SIG_IGN) }
    #endif
  }

  /// Has `act` done, and then the process ended, where the run does not end within the grace.
  package func atEndOfGrace(_ act: @escaping @Sendable () -> Void) { lastAct.withLock { $0 = act } }

  private func receive(_ number: Int32, _ stop: StopRequest) {
    guard count.add(1, ordering: .relaxed).newValue == 1 else { _exit(128 + number) }
    stop.request(.signal(number))
    queue.asyncAfter(deadline: .now() + Interruption.grace) { [self] in
      // Saving must not hang on what the run hangs on.
      DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(1)) { _exit(128 + number) }
      lastAct.withLock { $0 }?()
      _exit(128 + number)
    }
  }
}
