import Foundation
import Testing

/// What the shell is told, and the words for people.
struct ExitStatusTests {
  private static let pipeline = "name: small\ninput: { include: ['**/*.txt'] }\nstages:\n  - uses: segment\n"
  static let verbs = [
    "run", "check", "plan", "status", "runs", "show", "why", "retry", "stages", "new", "train", "evaluate", "explain",
    "verify", "gc", "schema",
  ]

  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.write("small.yaml", ExitStatusTests.pipeline)
    try desk.write("input/a.txt", "Rain fell on Port Ellery. The quay was closed.\n")
    return desk
  }

  @Test func versionIsPrinted() throws {
    let result = try Desk().run("--version")
    #expect(result.status == 0)
    #expect(result.output.split(separator: ".").count == 3)
    #expect(result.output.hasSuffix("\n") && result.errors.isEmpty)
  }

  @Test func helpNamesEveryVerb() throws {
    let result = try Desk().run("--help")
    #expect(result.status == 0)
    for verb in ExitStatusTests.verbs { #expect(result.output.contains("\n  \(verb) "), "\(verb)") }
  }

  @Test(arguments: verbs)
  func everyVerbHasHelp(_ verb: String) throws {
    let result = try Desk().run(verb, "--help")
    #expect(result.status == 0)
    #expect(result.output.contains("USAGE: copydesk \(verb)"))
    #expect(result.output.hasPrefix("OVERVIEW: "))
    #expect(result.errors.isEmpty)
  }

  @Test func everyVerbAnswersAfterARun() throws {
    let desk = try desk()
    let run = try desk.run("run", "small.yaml", "--input", "input")
    #expect(run.status == 0)
    #expect(run.errors.hasPrefix("small: 1 kept of 1 inputs in "))
    let lines: [([String], String)] = [
      (["status"], "small, run "), (["runs"], "20"), (["show", "a.txt"], "{\"step\":\"input\","),
      (["show", "a.txt", "--step", "segment"], "{\"step\":\"segment\","), (["why", "a.txt"], "a.txt: kept\n"),
      (["verify"], "checkpoints are sound\n"), (["gc", "--keep-runs", "1"], "kept what the last run needs"),
      (["plan", "small.yaml", "--input", "input"], "1 inputs\n"),
      (["run", "small.yaml", "--input", "input", "--dry-run"], "1 inputs\n"),
      (["check", "small.yaml"], "small.yaml: 'small' is valid: segment\n"), (["stages"], "clean "),
      (["stages", "describe", "quote"], "quote"), (["schema"], "{"), (["retry", "small.yaml", "--input", "input"], ""),
    ]
    for (arguments, start) in lines {
      let result = try Command.run(arguments, in: desk.url)
      #expect(result.status == 0, "\(arguments): \(result.errors)")
      #expect(result.output.hasPrefix(start), "\(arguments): \(result.output)")
    }
  }

  @Test func quietRunSaysNothing() throws {
    let result = try desk().run("run", "small.yaml", "--input", "input", "--quiet")
    #expect(result.status == 0)
    #expect(result.output.isEmpty && result.errors.isEmpty)
  }

  @Test func standardInputIsReadAsRecords() throws {
    let desk = try desk()
    try desk.write(
      "stdin.yaml", "name: piped\ninput: { path: '-', fields: { text: text } }\nstages: [{ uses: segment }]\n")
    let running = try Command.start(["run", "stdin.yaml", "--quiet"], in: desk.url)
    running.send("{\"id\":\"1\",\"text\":\"Rain fell.\"}\n{\"id\":\"2\",\"text\":\"Snow fell.\"}\n")
    let result = try running.wait()
    #expect(result.status == 0, "\(result.errors)")
    let documents = try #require(try desk.files("workdir/piped/output")["documents.jsonl"])
    #expect(String(decoding: documents, as: UTF8.self).split(separator: "\n").count == 2)
  }

  @Test func failedRunIsOne() throws {
    let desk = try desk()
    for number in 0..<10 { try desk.write("input/\(number).txt", "\u{0}\u{1}\u{2}\u{0}") }
    let result = try desk.run("run", "small.yaml", "--input", "input", "--quiet")
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("error: 10 of 11 documents were quarantined"))
    #expect(try desk.files("workdir/small/output").isEmpty)
  }

  @Test func damagedStoreIsOne() throws {
    let desk = try desk()
    _ = try desk.run("run", "small.yaml", "--input", "input", "--quiet")
    let paths = FileManager.default.enumerator(atPath: desk("workdir/small/checkpoints").path)
    let segment = try #require(paths?.compactMap { $0 as? String }.first { $0.hasSuffix(".jsonl.zst") })
    let file = desk("workdir/small/checkpoints/\(segment)")
    var bytes = try Data(contentsOf: file)
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: file)
    let result = try desk.run("verify")
    #expect(result.status == 1)
    #expect(result.output.contains("1 damaged"))
  }

  @Test func wrongWordsAndInvalidPipelinesAreTwo() throws {
    let desk = try desk()
    try desk.write("bad.yaml", "name: bad\nstages:\n  - uses: segmnet\n")
    let wrong: [[String]] = [
      ["run"], ["rum"], ["run", "small.yaml", "--jobs", "0"], ["run", "small.yaml", "--nonsense"],
      ["run", "small.yaml", "--input", "input", "--limit", "1"], ["run", "small.yaml"], ["run", "bad.yaml"],
      ["check", "bad.yaml"], ["check", "missing.yaml"], ["run", "small.yaml", "--set", "segment.nothing=1"],
      ["run", "small.yaml", "--input", "input", "--force", "quote"], ["stages", "describe", "segmnet"],
      ["run", "small.yaml", "--input", "input", "--output", "input/out"], ["gc", "--keep-runs", "0"],
    ]
    for arguments in wrong {
      let result = try Command.run(arguments, in: desk.url)
      #expect(result.status == 2, "\(arguments): \(result.errors)")
      #expect(!result.errors.isEmpty && result.output.isEmpty, "\(arguments)")
    }
  }

  @Test func missingInputIsThree() throws {
    let desk = try desk()
    try desk.write("pictures/a.png", "x")
    for input in ["nowhere", "pictures"] {
      let result = try desk.run("run", "small.yaml", "--input", input, "--quiet")
      #expect(result.status == 3)
      #expect(result.errors.hasPrefix("error: "))
    }
    for verb in [["status"], ["why", "a.txt"], ["status", "--workdir", "nowhere"]] {
      let empty = try Desk()
      #expect(try Command.run(verb, in: empty.url).status == 3)
    }
  }

  @Test func workDirectoryThatIsTakenIsFour() throws {
    let desk = try desk()
    try desk.write("workdir/small/lock", "")
    let descriptor = open(desk("workdir/small/lock").path, O_RDWR)
    defer { close(descriptor) }
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    let result = try desk.run("run", "small.yaml", "--input", "input", "--quiet")
    #expect(result.status == 4)
    #expect(result.errors.hasPrefix("error: another run works in 'workdir/small'"))
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: [
      "schema", "stages", "stages describe quote", "check small.yaml", "show a.txt", "status", "verify", "--help",
    ])
  func whatCannotBePrintedIsSaid(_ arguments: String) throws {
    let desk = try desk()
    #expect(try desk.run("run", "small.yaml", "--input", "input").status == 0)
    let full = try Command.shell("\"$0\" \(arguments) > /dev/full", in: desk.url)
    #expect(full.status == 5)
    #expect(full.errors == "error: cannot write to standard output: No space left on device\n")
    let closed = try Command.shell("\"$0\" \(arguments) >&-", in: desk.url)
    #expect(closed.status == 1)
    #expect(closed.errors == "error: cannot write to standard output: Bad file descriptor\n")
  }

  @Test func aReaderThatLeavesIsNoFault() throws {
    let desk = try desk()
    // The signal of a broken pipe is not to end it: what it says itself is looked at.
    let result = try Command.shell(
      "trap '' PIPE; (sleep 0.5; \"$0\" schema; echo $? > status) | true; cat status", in: desk.url)
    #expect(result.errors.isEmpty)
    #expect(result.output == "1\n")
  }

  /// A file that is opened while descriptor 2 is free would get the messages.
  @Test func messagesGoIntoNoFileWhereStandardErrorIsClosed() throws {
    let desk = try desk()
    #expect(try Command.shell("\"$0\" run small.yaml --input input 2>&- 0<&-", in: desk.url).status == 0)
    #expect(try desk.run("verify").output.contains("checkpoints are sound"))
    #expect(try desk.run("run", "small.yaml", "--input", "input").errors.hasPrefix("small: 1 kept of 1 inputs"))
  }
}
