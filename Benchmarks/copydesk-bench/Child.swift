#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import SystemPackage

/// A program run as a child, and what it cost.
struct Child {
  /// Seconds on the wall.
  let wall: Double
  /// Processor seconds, in our own code and in the kernel.
  let processor: Double
  /// Bytes of memory at the highest. A kernel counts from the fork, so that it is never less than what the parent had then:
  /// children are run before the parent grows.
  let peakMemory: Int
  /// The exit code; 128 and the signal where one ended it.
  let status: Int32

  /// Runs `program` and waits for its end.
  ///
  /// - Parameter output: a file that takes its standard output and error.
  init(_ program: FilePath, _ arguments: [String], output: FilePath) throws(Errno) {
    let start = Clocks.wall
    let process = try Child.spawn(program, arguments, output)
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw Errno(rawValue: errno) }
    }
    wall = Clocks.wall - start
    processor = Child.seconds(usage.ru_utime) + Child.seconds(usage.ru_stime)
    #if canImport(Glibc)
      peakMemory = Int(usage.ru_maxrss) << 10
    #else
      peakMemory = Int(usage.ru_maxrss)
    #endif
    let signal = status & 0x7F
    self.status = signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }

  private static func spawn(_ program: FilePath, _ arguments: [String], _ output: FilePath) throws(Errno) -> pid_t {
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    _ = output.withPlatformString {
      posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, $0, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    }
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    var words: [UnsafeMutablePointer<CChar>?] = ([program.string] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let result = program.withPlatformString { posix_spawn(&process, $0, &actions, nil, words, environ) }
    guard result == 0 else { throw Errno(rawValue: result) }
    return process
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}
