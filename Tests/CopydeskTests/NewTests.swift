import Foundation
import Testing

/// What `copydesk new` writes works as it is.
struct NewTests {
  /// The language, what it needs, and the commands that try it.
  static let languages: [(name: String, needs: [String], commands: [String])] = [
    ("python", ["python3"], ["python3 -B stages/my-stage/test.py"]),
    ("shell", ["jq"], ["sh stages/my-stage/test.sh"]),
    ("swift", ["swiftc"], ["sh stages/my-stage/build.sh", "sh stages/my-stage/test.sh"]),
  ]

  @Test(arguments: [0, 1, 2])
  func aNewStagePassesItsTestsAndRuns(_ index: Int) throws {
    let language = NewTests.languages[index]
    guard language.needs.allSatisfy({ Command.find($0) != nil }) else {
      print("not tried: \(language.needs) are not installed")
      return
    }
    let desk = try Desk()
    let new = try desk.run("new", "stage", "my-stage", "--language", language.name)
    #expect(new.status == 0 && new.output.hasPrefix("wrote stages/my-stage/stage.yaml\n"), "\(new.errors)")
    for command in language.commands {
      let result = try Command.shell(command, in: desk.url)
      try #require(result.status == 0, "\(command): \(result.output)\(result.errors)")
    }
    let trial = try desk.run("stages", "test", "./stages/my-stage", "--set", "least=2")
    #expect(trial.status == 0 && trial.output.hasSuffix("\nnothing to mend\n"), "\(trial.output)\(trial.errors)")
    try desk.write("docs/a.txt", "It rained in Port Ellery.")
    try desk.write(
      "p.yaml",
      """
      name: p
      input: { path: docs, include: ["**/*.txt"] }
      stages: [{ uses: ./stages/my-stage, with: { least: 3 } }]

      """)
    let run = try desk.run("run", "p.yaml", "--quiet")
    #expect(run.status == 0, "\(run.errors)")
    let documents = try #require(try desk.files("workdir/p/output")["documents.jsonl"])
    // Each language spaces JSON in its own way.
    let written = String(decoding: documents.filter { $0 != UInt8(ascii: " ") }, as: UTF8.self)
    #expect(written.hasSuffix(#","my-stage":{"words":3}}"# + "\n"), "\(written)")
  }

  @Test func aNewPipelineIsValidAndRuns() throws {
    let desk = try Desk()
    #expect(try desk.run("new", "pipeline", "nightly").output.hasPrefix("wrote nightly.yaml\n"))
    let check = try desk.run("check", "nightly.yaml")
    #expect(check.status == 0 && check.errors.isEmpty)
    #expect(check.output == "nightly.yaml: 'nightly' is valid: clean, segment, quote, topics, dedupe\n")
    try desk.write("documents/a.txt", "Rain fell on Port Ellery. The quay was closed.\n")
    #expect(try desk.run("run", "nightly.yaml", "--quiet").status == 0)
  }

  @Test func nothingIsOverwritten() throws {
    let desk = try Desk()
    try desk.write("nightly.yaml", "mine\n")
    try desk.write("stages/mood/notes", "mine\n")
    for arguments in [["pipeline", "nightly"], ["stage", "mood"]] {
      let result = try Command.run(["new"] + arguments, in: desk.url)
      #expect(result.status == 2 && result.output.isEmpty)
      #expect(result.errors.hasSuffix("is there already: nothing was written\n"), "\(result.errors)")
    }
    #expect(try String(contentsOf: desk("nightly.yaml"), encoding: .utf8) == "mine\n")
    #expect(try desk.files("stages/mood").keys.sorted() == ["notes"])
  }
}
