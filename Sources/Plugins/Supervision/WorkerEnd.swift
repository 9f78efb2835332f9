internal import Bytes
internal import StageKit

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Why a worker is to end, where it was we who noticed.
enum WorkerCause: Hashable {
  /// It owed answers and gave none for as long as it may; what that looks like.
  case silence(hint: String)
  /// It closed the stream that it answers on, or the one that it is asked on.
  case closedOutput, closedInput
  /// It wrote a line without an end.
  case endlessLine
  /// The run is over, or has failed.
  case unwanted
}

/// How a worker ended, in a stable word and in a sentence.
struct WorkerEnd {
  let code: String
  /// A part of a sentence about the worker: "was killed by signal 11 (Segmentation fault)".
  let message: String
  /// Whether no other attempt can end otherwise.
  var isFatal = false

  init(_ cause: WorkerCause?, _ report: GuardReport?, launch: PluginLaunch) {
    switch (cause, report?.ending) {
    case (_, .notStarted(let error)?):
      self.init("plugin-died", WorkerEnd.notStarted(error, launch))
      isFatal = true
    case (.silence(let hint)?, _):
      self.init("plugin-timeout", "gave no answer for \(WorkerEnd.seconds(launch.timeout))\(hint)")
    case (.endlessLine?, _):
      self.init("plugin-bad-answer", "wrote a line of more than \(WorkerOutput.lineLimit >> 20) MiB")
    case (_, .outOfMemory(let bytes)?):
      let allowed = (launch.memory ?? 0) >> 20
      self.init("plugin-memory", "was killed when it took \(bytes >> 20) MiB of memory; it may take \(allowed) MiB")
    case (_, .killed(let signal)?):
      self.init("plugin-died", "was killed by \(WorkerEnd.name(ofSignal: signal))")
    case (_, .exited(0)?): self.init("plugin-lost", "ended without answering")
    case (_, .exited(let status)?) where (129..<192).contains(status):
      // Shells and bubblewrap say so what happened to what they ran.
      let signal = WorkerEnd.name(ofSignal: status - 128)
      self.init("plugin-died", "ended with status \(status), as what is killed by \(signal)")
    case (_, .exited(let status)?): self.init("plugin-died", "ended with status \(status)")
    case (.closedOutput?, _): self.init("plugin-lost", "closed its standard output without answering")
    case (.closedInput?, _): self.init("plugin-lost", "closed its standard input without answering")
    case (.unwanted?, _), (nil, .told?), (nil, nil): self.init("plugin-died", "ended, and nobody can say how")
    }
  }

  private init(_ code: String, _ message: String) {
    self.code = code
    self.message = message
  }

  private static func name(ofSignal number: Int) -> String {
    let name = strsignal(Int32(truncatingIfNeeded: number)).map { String(cString: $0) }
    return "signal \(number)\(name.map { " (\($0))" } ?? "")"
  }

  private static func notStarted(_ error: Int, _ launch: PluginLaunch) -> String {
    let number = Int32(truncatingIfNeeded: error)
    let program = Printable.escaped(launch.command.first ?? "")
    let hint =
      switch number {
      case EACCES: "; it has to be executable (chmod +x)"
      case ENOENT: "; it, or the interpreter that its first line names, is not there"
      case ENOEXEC: "; a script needs a first line that names its interpreter (#!/bin/sh)"
      default: ""
      }
    return "cannot be started: \(program): \(String(cString: strerror(number)))\(hint)"
  }

  static func seconds(_ duration: Duration) -> String {
    let (whole, parts) = duration.components
    return parts == 0 ? "\(whole) s" : "\(Double(whole) + Double(parts) / 1e18) s"
  }
}
