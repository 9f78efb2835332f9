internal import Bytes
internal import Synchronization

/// Why a run is to end early, seen by every thread of it. The first request counts, but a signal outranks a failure, which
/// may be mended.
package final class StopRequest: Sendable {
  package enum Reason: Hashable, Sendable {
    /// SIGINT (2) or SIGTERM (15).
    case signal(Int32)
    /// Something failed that a run cannot go on after.
    case failure
  }

  private let reason = Locked<Reason?>(nil)
  private let flag = Atomic<Bool>(false)

  package init() {}

  package func request(_ why: Reason) {
    reason.withLock { reason in
      if reason == nil || reason == .failure { reason = why }
      flag.store(true, ordering: .releasing)
    }
  }

  /// Takes back a request that came from a failure which was mended.
  func resume() {
    reason.withLock { reason in
      guard reason == .failure else { return }
      reason = nil
      flag.store(false, ordering: .releasing)
    }
  }

  /// Whether to stop: cheap enough to ask for each document.
  package var isRequested: Bool { flag.load(ordering: .acquiring) }

  package var why: Reason? { reason.withLock { $0 } }
}
