#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// SIGPIPE, kept from this thread while it writes to programs that may be gone: the write then fails, which is dealt with.
struct BlockedPipeSignal {
  private let signals: sigset_t
  private let before: sigset_t

  init() {
    var signals = sigset_t()
    var before = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &signals, &before)
    self.signals = signals
    self.before = before
  }

  /// Takes what came meanwhile, which would end the process now, and lets the signal through again.
  func restore() {
    var (signals, before) = (signals, before)
    var pending = sigset_t()
    sigpending(&pending)
    if sigismember(&pending, SIGPIPE) == 1 {
      var number: Int32 = 0
      sigwait(&signals, &number)
    }
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
