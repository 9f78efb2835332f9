import Bytes
import ArgumentParser
import ClassifyTraining
import YAML
import Engine
import Plugins
import StageKit
import Starters
import SystemPackage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An error of the command line's own, and what the shell is told.
struct Failure: Error {
  let message: String
  let status: Int32

  init(_ message: String, status: Int32) {
    self.message = message
    self.status = status
  }
}

/// Standard error, unbuffered.
enum StandardError {
  /// Writes `text` as it is: what comes from outside is escaped before.
  static func write(_ text: String) { _ = try? FileDescriptor.standardError.writeAll(Array(text.utf8)) }
}

extension Copydesk {
  /// Runs the command; every error is said in words on standard error, and its exit status is the one of design 8.
  static func run() -> Never {
    // A run starts this very program once more for each plugin, to stand between it and the plugin's own program.
    PluginGuard.runIfAsked()
    occupyStandardDescriptors()
    // A limit on the size of files is an error of the write that meets it, named with its file, not a death by signal.
    signal(SIGXFSZ, SIG_IGN)
    do {
      // Swift reads them from the system, and has none where that fails: a run would be taken for a call for help.
      guard !CommandLine.arguments.isEmpty else {
        throw Failure("error: the arguments cannot be read from /proc/self/cmdline", status: ExitStatus.failed)
      }
      var command = try parseAsRoot()
      try command.run()
      exit(withError: nil)
    } catch {
      let (message, status) = lastWords(of: error)
      guard status == 0 else { end(message, status) }
      do { try StandardOutput.write(line: message) } catch {
        let (message, status) = lastWords(of: error)
        end(message, status)
      }
      exit(withError: nil)
    }
  }

  /// Where a standard descriptor is closed, the next file that is opened would take its number, and messages would be
  /// written into it. What is written to a standard output that is closed still fails.
  private static func occupyStandardDescriptors() {
    for (number, mode) in [(0, O_RDONLY), (1, O_RDONLY), (2, O_WRONLY)] as [(Int32, Int32)]
    where fcntl(number, F_GETFD) == -1 {
      // The lowest number that is free is taken: this one.
      _ = open("/dev/null", mode)
    }
  }

  private static func end(_ message: String, _ status: Int32) -> Never {
    StandardError.write(message.isEmpty || message.hasSuffix("\n") ? message : message + "\n")
    exit(withError: ExitCode(status))
  }

  private static func status(of error: TrainingFailure) -> Int32 {
    switch error.code {
    case .usage: ExitStatus.usage
    case .input: ExitStatus.input
    case .failed: ExitStatus.failed
    case .space: ExitStatus.space
    }
  }

  private static func lastWords(of error: any Error) -> (String, Int32) {
    switch error {
    case let error as Failure: (error.message, error.status)
    case let error as RunError: ("error: " + error.printed, ExitStatus.of(error))
    case let error as TrialFile.Failure: ("error: " + Printable.escaped("\(error)"), ExitStatus.input)
    case let error as BatchFault: ("error: " + Printable.escapedLines(error.message), ExitStatus.failed)
    case let error as StarterError: ("error: " + Printable.escaped("\(error)"), ExitStatus.usage)
    case let error as TrainingFailure: (error.message, status(of: error))
    case let error as ExitCode: ("", error.rawValue)
    case let error as Diagnostics: (error.rendered(), ExitStatus.usage)
    default:
      // Help and version are errors to the parser, with status 0; what is wrong with the words is usage.
      (Printable.escapedLines(fullMessage(for: error)), exitCode(for: error) == .success ? 0 : ExitStatus.usage)
    }
  }
}
