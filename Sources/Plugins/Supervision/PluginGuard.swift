internal import CGuard

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The process between us and a plugin's program: it has the program in a session of its own, and lets nothing of it
/// live longer than the program or than us.
///
/// It is this same executable, told by its name, so that nothing has to be installed beside it.
public enum PluginGuard {
  /// What the executable is called where it is to be a guard.
  static let name = "copydesk-guard"

  /// Becomes a guard, and does not return, where the process was started as one. An executable that runs plugins calls
  /// it before all else: a guard has one thread.
  public static func runIfAsked() {
    let arguments = CommandLine.unsafeArgv
    guard CommandLine.argc >= 4, let first = arguments[0], String(cString: first) == name,
      let directory = arguments[1], let memory = arguments[2], let limit = Int64(String(cString: memory))
    else { return }
    exit(copydesk_guard(directory, limit, arguments + 3))
  }
}
