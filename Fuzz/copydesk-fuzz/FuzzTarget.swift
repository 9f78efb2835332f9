internal import Glibc
internal import StageKit

/// One kind of bytes from outside, and what must be true whatever they are.
protocol FuzzTarget: Sendable {
  /// Reads `input` as the program would, and ends the process by `promise` where something is not as it must be.
  func run(_ input: [UInt8])
}

/// Ends the process, for libFuzzer to keep the input, where a promise is broken.
func promise(_ isKept: Bool, _ what: @autoclosure () -> String) {
  if isKept { return }
  FuzzTargets.say("BROKEN PROMISE: \(what())")
  abort()
}

/// The targets by name.
enum FuzzTargets {
  static let all: [(name: String, make: @Sendable () throws -> any FuzzTarget)] = [
    ("pipeline", { PipelineTarget() }),
    ("plugin", { PluginTarget() }),
    ("answers", { AnswersTarget() }),
    ("records", { try RecordsTarget() }),
    ("charset", { CharsetTarget() }),
    ("page", { try CleanTarget(.html) }),
    ("scraped", { try CleanTarget(.plain) }),
    ("reading", { try ReadingTarget() }),
    ("store", { try StoreTarget() }),
  ]

  /// What `--target=NAME` names; `nil` where it names none.
  static let chosen: (any FuzzTarget)? = {
    let option = "--target="
    let name = CommandLine.arguments.first { $0.hasPrefix(option) }?.dropFirst(option.count)
    guard let target = all.first(where: { $0.name == name ?? "" }) else { return nil }
    do { return try target.make() } catch {
      say("the target \(target.name) cannot start: \(error)")
      exit(2)
    }
  }()

  /// Runs the target once before libFuzzer counts: what is built at first use is no news of an input.
  static func prepare(_ target: any FuzzTarget) { target.run([]) }

  static func explain() -> Never {
    say("--target= takes one of: \(all.map(\.name).joined(separator: " "))")
    exit(2)
  }

  static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }

  static func exit(_ status: CInt) -> Never { Glibc.exit(status) }
}
