import StageKit
import Testing

@testable import Plugins

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Programs behind a guard, which is the executable that was built beside these tests.
struct GuardTests {
  @Test func aGuardSaysHowTheProgramEnded() throws {
    #expect(try end(of: "exit 3") == .exited(status: 3))
    #expect(try end(of: "kill -9 $$") == .killed(signal: 9))
    #expect(try end(of: nil) == .notStarted(error: 2))
  }

  @Test func aProgramGetsWhatIsWrittenAndAnswersInItsDirectory() throws {
    let process = try start("pwd; head -n 1")
    #expect(write(process.input, "word\n", 5) == 5)
    #expect(text(process.output) == "/usr\nword\n")
    #expect(text(process.control).hasPrefix("exit 0 "))
    #expect(wait(process) == 0)
  }

  @Test func whatAProgramLeavesBehindIsKilledWithIt() throws {
    let process = try start("setsid sleep 1000 & echo $!; exit 0")
    let child = try #require(Int32(text(process.output).trimmed))
    #expect(text(process.control).hasPrefix("exit 0 "))
    #expect(kill(child, 0) == -1 && errno == ESRCH)
    #expect(wait(process) == 0)
  }

  @Test func aProgramDoesNotOutliveUs() throws {
    let process = try start("echo $$; (setsid sleep 1000 &); sleep 1000")
    var line = [UInt8](repeating: 0, count: 32)
    let count = read(process.output, &line, line.count)
    let child = try #require(Int32(String(decoding: line.prefix(max(0, count)), as: UTF8.self).trimmed))
    // What the kernel does where we die.
    _ = close(process.control)
    #expect(wait(process) == 0)
    #expect(text(process.output) == "" && kill(child, 0) == -1)
  }

  @Test func aProgramThatForksAllTheTimeIsStillRunDown() throws {
    let process = try start("while :; do setsid sleep 100 & echo; done")
    var line = [UInt8](repeating: 0, count: 1)
    for _ in 0..<30 { _ = read(process.output, &line, 1) }
    _ = close(process.control)
    // The pipe ends when the last that holds it is gone.
    _ = text(process.output)
    #expect(wait(process) == 0)
  }

  @Test func aProgramThatTakesTooMuchMemoryIsKilledWithItsChildren() throws {
    let process = try start(#"(x=$(head -c 60000000 /dev/zero | tr '\0' a); sleep 1000)"#, memory: 20 << 20)
    #expect(text(process.control).hasPrefix("memory "))
    #expect(wait(process) == 0)
  }

  @Test func onlyNamedVariablesOfTheEnvironmentPass() throws {
    setenv("COPYDESK_TEST_NAMED", "yes", 1)
    setenv("COPYDESK_TEST_SECRET", "hidden", 1)
    let process = try start("env", environment: ["COPYDESK_TEST_NAMED"])
    let variables = text(process.output)
    #expect(variables.contains("COPYDESK_TEST_NAMED=yes\n") && variables.contains("COPYDESK_PARAMETERS={}\n"))
    #expect(!variables.contains("SECRET"))
    #expect(wait(process) == 0)
  }

  @Test func aProgramHasNoDescriptorsButItsStreams() throws {
    let process = try start("ls /proc/self/fd")
    // The fourth is the directory that is listed.
    #expect(text(process.output) == "0\n1\n2\n3\n")
    #expect(wait(process) == 0)
  }

  @Test func noProgramCanMakeAGuardSayWhatItDoesNot() {
    #expect(GuardReport(line: "exit 0 12\n")?.ending == .exited(status: 0))
    for line in ["", "exit", "exit x 1", "gone 1 1", "exit 0 1 1"] { #expect(GuardReport(line: line) == nil) }
  }

  private func end(of script: String?) throws -> GuardReport.Ending? {
    let process = try start(script)
    defer { #expect(wait(process) >= 0) }
    return GuardReport(line: text(process.control))?.ending
  }

  /// A shell with `script`, or else a program that does not exist.
  private func start(_ script: String?, memory: Int? = nil, environment: [String] = []) throws -> GuardedProcess {
    let descriptor = StageDescriptor(
      name: "test", version: "1", summary: "", scope: .document, reads: [.id], writes: [.layer])
    let command = script.map { ["/bin/sh", "-c", $0] } ?? ["/nonexistent/program"]
    var launch = PluginLaunch(descriptor, command: command, directory: "/usr")
    launch.memory = memory
    launch.environment = environment
    return try GuardedProcess.start(launch, executable: try Built.executable())
  }

  private func text(_ descriptor: Int32) -> String {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = read(descriptor, &buffer, buffer.count), count > 0 { all += buffer.prefix(count) }
    _ = close(descriptor)
    return String(decoding: all, as: UTF8.self)
  }

  /// The guard's exit status.
  private func wait(_ process: GuardedProcess) -> Int32 {
    var status: Int32 = -1
    guard waitpid(process.guardProcess, &status, 0) == process.guardProcess else { return -1 }
    for end in [process.input, process.errors] { _ = close(end) }
    return status & 0x7F == 0 ? status >> 8 : -1
  }
}

extension String {
  fileprivate var trimmed: String { String(self.prefix { $0 != "\n" }) }
}
