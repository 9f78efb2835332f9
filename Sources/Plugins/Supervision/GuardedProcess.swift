internal import CGuard
package import StageKit

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A plugin's program that runs behind its guard, and our ends of its pipes.
package struct GuardedProcess: Sendable {
  /// The guard's process, to be waited for.
  package let guardProcess: Int32
  /// Descriptors: what is written to `input` is the program's standard input, what it writes is read from the others.
  package let input, output, errors: Int32
  /// The guard's word on how the program ended; closing it kills program and guard.
  package let control: Int32

  /// Starts the program of `launch`. Descriptors are closed on exec, so that no other child holds them.
  /// - Parameter executable: one that calls `PluginGuard.runIfAsked` first of all.
  /// - Throws: `BatchFault` where the system has no more descriptors or processes, or cannot make the sandbox that is
  ///   asked for.
  package static func start(_ launch: PluginLaunch, executable: String = "/proc/self/exe") throws(BatchFault)
    -> GuardedProcess
  {
    let command = try PluginSandbox.command(for: launch)
    var ends = Ends()
    do throws(BatchFault) {
      let input = try ends.pipe(holding: 1 << 20)
      let output = try ends.pipe(holding: 1 << 20)
      let errors = try ends.pipe()
      let control = try ends.socket()
      let given = [input.reading, output.writing, errors.writing, control.theirs]
      var streams: [Int32] = []
      for end in given { streams.append(try ends.high(end)) }
      let process = try spawn(command, launch, executable: executable, streams: streams)
      let kept = [input.writing, output.reading, errors.reading, control.ours]
      ends.close(but: kept)
      return GuardedProcess(
        guardProcess: process, input: kept[0], output: kept[1], errors: kept[2], control: kept[3])
    } catch {
      ends.close(but: [])
      throw error
    }
  }

  private static func spawn(_ command: [String], _ launch: PluginLaunch, executable: String, streams: [Int32])
    throws(BatchFault) -> Int32
  {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream, Int32(number))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    let arguments = [PluginGuard.name, launch.directory, String(launch.memory ?? 0)] + command
    var process: pid_t = 0
    let error = withCStrings(arguments) { argv in
      withCStrings(PluginEnvironment.variables(for: launch)) { envp in
        posix_spawn(&process, executable, &actions, &attributes, argv, envp)
      }
    }
    guard error == 0 else { throw BatchFault("its guard cannot be started: \(String(cString: strerror(error)))") }
    return process
  }

  private static func withCStrings<R>(
    _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> R
  ) -> R {
    var pointers = strings.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return pointers.withUnsafeMutableBufferPointer { $0.baseAddress.map(body).unsafelyUnwrapped }
  }
}

/// Descriptors made so far.
private struct Ends {
  private var open: [Int32] = []

  mutating func pipe(holding size: Int32 = 0) throws(BatchFault) -> (reading: Int32, writing: Int32) {
    var pair: [Int32] = [-1, -1]
    try check(copydesk_pipe(&pair, size))
    open += pair
    return (pair[0], pair[1])
  }

  mutating func socket() throws(BatchFault) -> (ours: Int32, theirs: Int32) {
    var pair: [Int32] = [-1, -1]
    try check(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &pair))
    open += pair
    return (pair[0], pair[1])
  }

  /// A copy of `end` above the numbers that children use: duplicating onto these must not hit another end, and onto
  /// itself would leave it to be closed on exec.
  mutating func high(_ end: Int32) throws(BatchFault) -> Int32 {
    let copy = fcntl(end, F_DUPFD_CLOEXEC, 10)
    try check(copy)
    open.append(copy)
    return copy
  }

  mutating func close(but kept: [Int32]) {
    for end in open where !kept.contains(end) { _ = copydesk_close(end) }
    open = []
  }

  private func check(_ result: Int32) throws(BatchFault) {
    if result < 0 { throw BatchFault("its pipes cannot be made: \(String(cString: strerror(errno)))") }
  }
}
