#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Time that passed, and time that the processors of this process spent: for people, never in a model.
struct Stopwatch {
  private let start = ContinuousClock.now
  private let processor = Stopwatch.processorSeconds

  var seconds: Double { (ContinuousClock.now - start) / .seconds(1) }
  var cpuSeconds: Double { Stopwatch.processorSeconds - processor }

  private static var processorSeconds: Double {
    var time = timespec()
    guard clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 else { return 0 }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
