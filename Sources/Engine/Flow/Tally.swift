internal import Bytes
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What happened in one slot: counts of documents and the seconds of CPU that went into it.
package struct SlotCount: Hashable, Sendable {
  package var computed = 0
  package var reused = 0
  package var failed = 0
  package var dropped = 0
  package var nanoseconds = 0

  mutating func add(_ other: SlotCount) {
    computed += other.computed
    reused += other.reused
    failed += other.failed
    dropped += other.dropped
    nanoseconds += other.nanoseconds
  }
}

/// The counts of a run, added to by every batch, read by the progress line.
final class Tally: Sendable {
  private let counts: Locked<[SlotCount]>
  /// Inputs that the reader has seen, and their bytes.
  let inputs = Atomic<Int>(0)
  let bytes = Atomic<Int>(0)
  /// How many inputs there will be; 0 while nobody knows.
  let expected = Atomic<Int>(0)

  init(slots: Int) { counts = Locked(Array(repeating: SlotCount(), count: slots)) }

  /// Adds what a pass did. What it found again in slots of the passes before was counted by those.
  func add(_ more: [SlotCount], of pass: Range<Int>) {
    counts.withLock { counts in
      for (index, count) in more.enumerated() where pass.contains(index) || count.computed > 0 {
        counts[index].add(count)
      }
    }
  }

  func addTime(_ nanoseconds: Int, to slot: Int) { counts.withLock { $0[slot].nanoseconds += nanoseconds } }

  /// Counts results that failed after all.
  func addFailures(_ failures: [Int: Int]) {
    counts.withLock { counts in
      for (slot, count) in failures { counts[slot].failed += count }
    }
  }

  var snapshot: [SlotCount] { counts.withLock { $0 } }
}

/// Clocks for figures about a run; none of them reaches an output.
package enum Clock {
  /// Nanoseconds of CPU of the calling thread.
  static var thread: Int { read(CLOCK_THREAD_CPUTIME_ID) }
  /// Nanoseconds since some start, never going back.
  static var monotonic: Int { read(CLOCK_MONOTONIC) }
  /// Seconds since 1970.
  static var wall: Int { read(CLOCK_REALTIME) / 1_000_000_000 }
  /// Nanoseconds of CPU of the process.
  static var process: Int { read(CLOCK_PROCESS_CPUTIME_ID) }

  /// How many threads the machine runs at once.
  package static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  private static func read(_ clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }
}
