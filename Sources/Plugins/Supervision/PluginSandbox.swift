internal import Bytes
internal import StageKit

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A plugin's program in a box that bubblewrap makes: no network, the system and the plugin's directory to be read, a
/// `/tmp` of its own, and nothing else of the machine.
package enum PluginSandbox {
  /// What of the system is there, to be read.
  private static let system = ["/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/etc", "/nix/store"]

  /// Why the program of `launch` cannot run in the sandbox that it asks for, in a sentence; `nil` where it can, or asks
  /// for none. Starts bubblewrap once, so that a kernel that forbids it is known before a run begins.
  package static func obstacle(_ launch: PluginLaunch, executable: String = "/proc/self/exe") -> String? {
    guard launch.sandbox == .bubblewrap else { return nil }
    do throws(BatchFault) {
      var probe = launch
      _ = try command(for: launch)
      probe.command = ["/bin/sh", "-c", "exit 0"]
      probe.memory = nil
      return try GuardedProcess.start(probe, executable: executable).obstacle()
    } catch {
      return error.message
    }
  }

  /// The program that the guard of `launch` starts, and its arguments.
  static func command(for launch: PluginLaunch) throws(BatchFault) -> [String] {
    guard launch.sandbox == .bubblewrap else { return launch.command }
    guard let wrapper = program("bwrap") else {
      throw BatchFault(
        "its sandbox needs bubblewrap, and there is no 'bwrap' in PATH; install it (on Debian: bubblewrap), or trust the "
          + "plugin and leave 'sandbox' out")
    }
    let program = launch.command.first ?? ""
    guard isVisible(program, in: launch.directory) else {
      throw BatchFault(
        "its program \(Printable.escaped(program)) is not in its sandbox, where only the system (/usr, /bin, /lib) and "
          + "the plugin's own directory are; name one that is there")
    }
    return [wrapper] + arguments(directory: launch.directory) + ["--"] + launch.command
  }

  private static func arguments(directory: String) -> [String] {
    // Order counts: the directory may lie below what is covered before.
    ["--unshare-all", "--die-with-parent", "--cap-drop", "ALL"]
      + system.flatMap { ["--ro-bind-try", $0, $0] }
      + ["--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--ro-bind", directory, directory]
      + ["--chdir", directory, "--setenv", "HOME", "/tmp", "--setenv", "TMPDIR", "/tmp"]
  }

  private static func isVisible(_ program: String, in directory: String) -> Bool {
    // A link in the plugin's directory may lead out of it.
    guard let pointer = realpath(program, nil) else { return false }
    defer { free(pointer) }
    let real = String(cString: pointer)
    return (system + [directory]).contains { real.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }
  }

  private static func program(_ name: String) -> String? {
    guard let path = getenv("PATH") else { return nil }
    return String(cString: path).split(separator: ":").map { "\($0)/\(name)" }
      .first { $0.hasPrefix("/") && access($0, X_OK) == 0 }
  }
}

extension GuardedProcess {
  /// Waits, at most five seconds, for a program that is to do nothing; what it says if it fails.
  fileprivate func obstacle() -> String? {
    let errors = Descriptor(self.errors)
    let control = Descriptor(self.control)
    var line = [UInt8](repeating: 0, count: 128)
    var polls = [pollfd(fd: control.number, events: Int16(POLLIN), revents: 0)]
    _ = poll(&polls, 1, 5000)
    var report: GuardReport?
    if case .moved(let count) = line.withUnsafeMutableBytes({ control.fill($0) }) {
      report = GuardReport(line: String(decoding: line.prefix(count), as: UTF8.self))
    }
    var said = [UInt8](repeating: 0, count: 1024)
    let outcome = said.withUnsafeMutableBytes { errors.fill($0) }
    for end in [input, output, self.errors, self.control] { Descriptor(end).close() }
    _ = waitpid(guardProcess, nil, 0)
    if report?.ending == .exited(status: 0) { return nil }
    var words = "it gives no reason"
    if case .moved(let count) = outcome {
      words = String(decoding: said.prefix(count).prefix { $0 != 0x0A }, as: UTF8.self)
    }
    return "bubblewrap cannot make its sandbox here: \(Printable.escaped(words))"
  }
}
