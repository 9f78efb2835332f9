#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A value that one thread at a time may touch.
///
/// A POSIX mutex rather than `Synchronization.Mutex`: that one waits for its lock inside the runtime, where the thread
/// sanitizer sees nothing, and so reports a race wherever two threads met.
///
/// `@unchecked Sendable` because `value` is only touched between lock and unlock, and the mutex lies at one address as
/// long as the object lives.
public final class Locked<Value>: @unchecked Sendable {
  private var value: Value
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>

  public init(_ value: Value) {
    self.value = value
    mutex = .allocate(capacity: 1)
    mutex.initialize(to: pthread_mutex_t())
    precondition(pthread_mutex_init(mutex, nil) == 0, "no mutex could be made")
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deinitialize(count: 1)
    mutex.deallocate()
  }

  /// What `body` gives, which alone has the value meanwhile. It must not call `withLock` of the same object.
  public func withLock<R, E: Error>(_ body: (inout Value) throws(E) -> R) throws(E) -> R {
    precondition(pthread_mutex_lock(mutex) == 0, "the mutex cannot be locked")
    defer { pthread_mutex_unlock(mutex) }
    return try body(&value)
  }
}
