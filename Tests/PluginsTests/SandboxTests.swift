import Bytes
import Files
import StageKit
import SystemPackage
import Testing

@testable import Plugins

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program in a sandbox.
private func launch(_ script: String) -> PluginLaunch {
  let descriptor = StageDescriptor(
    name: "test", version: "1", summary: "", scope: .document, reads: [.id], writes: [.layer])
  var launch = PluginLaunch(descriptor, command: ["/bin/sh", "-c", script], directory: "/usr/share")
  launch.sandbox = .bubblewrap
  return launch
}

private let obstacle = (try? Built.executable()).map { PluginSandbox.obstacle(launch(""), executable: $0) ?? "" } ?? ""

/// What a program sees of the machine from within bubblewrap.
@Suite(.enabled(if: obstacle.isEmpty, "bubblewrap is missing, or cannot work here"))
struct SandboxTests {
  private func answer(to script: String, directory: String = "/usr/share") throws -> String? {
    let program = "x=$(\(script)); " + Asking.answering(#"answer "\"$x\"""#)
    return try Asking(script: program) {
      $0.sandbox = .bubblewrap
      $0.directory = directory
    }.ask(["one"]).words.first
  }

  @Test func noNetworkAndNoProcessesOfOthersAreThere() throws {
    #expect(try answer(to: "grep -c : /proc/net/dev") == #""1""#)
    #expect(try answer(to: "ls -d /proc/[0-9]* | wc -l | awk '{ print ($1 < 10) }'") == #""1""#)
  }

  @Test func onlyItsOwnDirectoryIsThereAndCannotBeWrittenTo() throws {
    let directory = FilePath("/tmp/copydesk-sandbox-\(getpid())")
    try Files.makeDirectory(directory.appending("plugin"))
    defer {
      for name in ["plugin/data", "secret"] { try? Files.remove(directory.appending(name)) }
      for name in [directory.appending("plugin"), directory] { try? Files.removeDirectory(name) }
    }
    try Files.writeDurably(Array("mine".utf8), to: directory.appending("plugin/data"))
    try Files.writeDurably(Array("not mine".utf8), to: directory.appending("secret"))
    let look = "cat data; cat ../secret 2>&1 | grep -c 'No such'; echo x 2>&1 > data; echo x > /tmp/y && cat /tmp/y"
    #expect(
      try answer(to: "{ \(look); } | tr '\\n' ' '", directory: directory.appending("plugin").string)?.hasPrefix(
        "\"mine1")
        == true)
    #expect(try Files.read(directory.appending("plugin/data")) == Array("mine".utf8))
    #expect(!Files.exists("/tmp/y"))
  }

  @Test func deathInTheSandboxIsNamed() throws {
    let came = try Asking(script: "kill -11 $$") { $0.sandbox = .bubblewrap }.ask(["one"])
    #expect(came.messages.first?.contains("signal 11") == true)
  }

  @Test func programOutsideOfTheSandboxIsRefused() throws {
    var launch = launch("")
    launch.command = ["/proc/self/exe"]
    let obstacle = PluginSandbox.obstacle(launch, executable: try Built.executable())
    #expect(obstacle?.contains("is not in its sandbox") == true)
  }
}
