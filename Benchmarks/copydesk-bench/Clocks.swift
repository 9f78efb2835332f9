#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Time in seconds.
enum Clocks {
  /// That this process has kept processors busy, all threads together.
  static var processor: Double { seconds(CLOCK_PROCESS_CPUTIME_ID) }

  /// On the wall, from some point in the past.
  static var wall: Double { seconds(CLOCK_MONOTONIC) }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
