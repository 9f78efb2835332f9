import Foundation
import Testing

/// A plugin in a pipeline, from its manifest to the outputs.
struct PluginTests {
  private let desk: Desk

  /// Notes down what it is asked in `../asked`, and answers with a layer unless the text says otherwise.
  private static let script = """
    while read -r line; do
      id=${line#*\\"id\\":\\"}; id=${id%%\\"*}
      echo "$id" >> ../asked
      case $line in
        *FAIL*) echo "{\\"id\\":\\"$id\\",\\"error\\":\\"no mood\\"}";;
        *DROP*) echo "{\\"id\\":\\"$id\\",\\"drop\\":\\"too sad\\"}";;
        *) echo "{\\"id\\":\\"$id\\",\\"mood\\":{\\"line\\":$line,\\"with\\":$COPYDESK_PARAMETERS}}";;
      esac
    done

    """

  init() throws {
    desk = try Desk()
    try desk.write("docs/a.txt", "Rain fell.")
    try desk.write("docs/b.txt", "FAIL")
    try desk.write("docs/c.txt", "DROP")
    try desk.write("docs/d.txt", "Snow fell.")
    try desk.write("mood/run.sh", PluginTests.script)
    try desk.write(
      "mood/stage.yaml",
      """
      name: mood
      version: 1.0.0
      command: [sh, run.sh]
      reads: [text, segment]
      writes: [layer]
      parameters:
        least: { type: integer, range: [0, 9], default: 3, doc: Words. }

      """)
    try desk.write("p.yaml", PluginTests.pipeline("id: feel\n    uses: ./mood"))
  }

  private static func pipeline(_ step: String) -> String {
    """
    name: p
    input: { path: docs, include: ["**/*.txt"] }
    stages:
      - uses: segment
      - \(step)
      - uses: quote

    """
  }

  /// What the plugin was asked since the last time, sorted.
  private func asked() throws -> [String] {
    let text = (try? String(contentsOf: desk("asked"), encoding: .utf8)) ?? ""
    try desk.write("asked", "")
    return text.split(separator: "\n").map(String.init).sorted()
  }

  private func run(_ arguments: String...) throws {
    let result = try Command.run(["run", "p.yaml", "--quiet"] + arguments, in: desk.url)
    #expect(result.status == 0, "\(result.errors)")
  }

  private func lines(_ name: String) throws -> [String] {
    let file = try #require(try desk.files("workdir/p/output")[name])
    return String(decoding: file, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func itsLayerStandsUnderTheStepsIdAndItGetsWhatItDeclared() throws {
    try run()
    let documents = try lines("documents.jsonl")
    #expect(documents.count == 2)
    let asked = #"{"id":"a.txt","text":"Rain fell.","segment":{"sections":[{"span":[0,10]}],"#
    #expect(documents.first?.contains(#","feel":{"line":"# + asked) == true, "\(documents)")
    #expect(documents.first?.contains(#","with":{"least":3}}"#) == true)
  }

  @Test func anErrorIsQuarantinedAndADropIsDropped() throws {
    try run()
    let outcomes = try lines("outcomes.jsonl")
    #expect(
      outcomes == [
        #"{"id":"a.txt","outcome":"kept"}"#,
        #"{"id":"b.txt","outcome":"quarantined","step":"feel","reason":"plugin-error","message":"no mood"}"#,
        #"{"id":"c.txt","outcome":"dropped","step":"feel","reason":"too sad"}"#, #"{"id":"d.txt","outcome":"kept"}"#,
      ])
    let why = try desk.run("why", "b.txt")
    #expect(why.output.hasPrefix("b.txt: quarantined in step 'feel', plugin-error\n  no mood\n"))
    let shown = try desk.run("show", "a.txt", "--step", "feel")
    #expect(shown.output.hasPrefix("{\"step\":\"feel\",\"result\":{"))
  }

  @Test func onlyWhatChangedIsAskedAgain() throws {
    let all = ["a.txt", "b.txt", "c.txt", "d.txt"]
    try run()
    #expect(try asked() == all)
    try run()
    #expect(try asked() == [])
    try desk.write("docs/d.txt", "Hail fell.")
    try run()
    #expect(try asked() == ["d.txt"])
    try run("--set", "feel.least=4")
    #expect(try asked() == all)
    try run()
    #expect(try asked() == [])
    try desk.write("p.yaml", PluginTests.pipeline("{ uses: ./mood, id: feel, workers: 2, timeout: 9s, memory: 1GiB }"))
    try run()
    #expect(try asked() == [])
    let result = try desk.run("retry", "p.yaml", "--quiet")
    #expect(result.status == 0)
    #expect(try asked() == ["b.txt", "c.txt"])
  }

  @Test func aChangedScriptRedoesItsStepAlone() throws {
    try run()
    #expect(try asked().count == 4)
    try desk.write("mood/run.sh", PluginTests.script + "# changed\n")
    let plan = try desk.run("plan", "p.yaml").output.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(plan.contains(["segment", "4", "stored", "0", "to", "do"]), "\(plan)")
    #expect(plan.contains(["feel", "0", "stored", "4", "to", "do"]), "\(plan)")
    try run()
    #expect(try asked().count == 4)
    let status = try desk.run("status").output.split(separator: "\n").map { $0.split(separator: " ").prefix(5) }
    #expect(status.contains(["segment", "0", "computed", "4", "reused"]), "\(status)")
    #expect(status.contains(["feel", "4", "computed", "0", "reused"]), "\(status)")
    // It reads the text and the sentences, which are as they were.
    #expect(status.contains(["quote", "0", "computed", "2", "reused"]), "\(status)")
  }

  @Test func aLaterPluginReadsItsLayerUnderItsName() throws {
    try desk.write("echo/run.sh", "while read -r line; do echo \"$line\"; done\n")
    try desk.write(
      "echo/stage.yaml",
      "name: echo\nversion: 1\ncommand: [sh, run.sh]\nreads: [mood]\nwrites: [metadata.seen]\n")
    try desk.write(
      "echo/run.sh",
      """
      while read -r line; do
        id=${line#*\\"id\\":\\"}; id=${id%%\\"*}
        echo "{\\"id\\":\\"$id\\",\\"metadata\\":{\\"seen\\":$line}}"
      done

      """)
    try desk.write("p.yaml", PluginTests.pipeline("uses: ./mood\n  - uses: ./echo"))
    try run()
    let first = try #require(try lines("documents.jsonl").first)
    #expect(first.contains(#""seen":{"id":"a.txt","mood":{"line":{"id":"a.txt","text":"Rain fell.","#), "\(first)")
  }

  @Test func metadataThatIsSetStaysUnlessThePluginOverwritesIt() throws {
    try desk.write(
      "mood/run.sh",
      "while read -r line; do echo '{\"id\":\"r.jsonl#a\",\"metadata\":{\"title\":\"new\",\"site\":\"new\"}}'; done\n")
    try desk.write(
      "mood/stage.yaml",
      """
      name: mood
      version: 1
      command: [sh, run.sh]
      reads: [text]
      writes: [metadata.title, metadata.site]
      overwrites: [metadata.site]

      """)
    try desk.write("r.jsonl", #"{"id":"a","text":"Rain.","metadata":{"title":"old","site":"old"}}"# + "\n")
    try desk.write(
      "p.yaml", "name: p\ninput: { path: r.jsonl, include: [\"**/*.jsonl\"] }\nstages: [{ uses: ./mood }]\n")
    try run()
    let line = try #require(try lines("documents.jsonl").first)
    #expect(line.contains(#""title":"old","site":"new""#), "\(line)")
  }

  @Test func filesThatChangeWhileItRunsAreNamed() throws {
    try desk.write(
      "mood/run.sh",
      "echo '# once' >> notes.md; " + #"sed -u 's/,"text.*/,"mood":1}/; s/,"segment.*/,"mood":1}/'"# + "\n")
    try desk.write("mood/notes.md", "")
    let result = try desk.run("run", "p.yaml", "--quiet")
    #expect(result.status == 0)
    #expect(
      result.errors.contains("warning: the plugin's files changed while it ran ('notes.md'): "), "\(result.errors)")
  }

  @Test func theLastWordsOfAPluginThatDoesNothingAreShown() throws {
    try desk.write("mood/run.sh", "echo 'no \u{1B}[31m model' >&2; exit 3\n")
    let result = try desk.run("run", "p.yaml", "--quiet")
    #expect(result.status == 1)
    #expect(result.errors.contains("error: step 'feel': "), "\(result.errors)")
    #expect(
      result.errors.contains("\n  | no \\u{1B}[31m model\nThe outputs are left as they were."), "\(result.errors)")
  }

  @Test func faultsOfTheManifestArePointedAt() throws {
    try desk.write(
      "mood/stage.yaml", "name: segment\nversion: 1\ncommand: [sh, run.sh]\nreads: [text]\nwrites: [laier]\n")
    let result = try desk.run("check", "p.yaml")
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(
      result.errors == """
        mood/stage.yaml:1:7: error: there is a built-in stage 'segment': give the plugin another name
        name: segment
              ^~~~~~~
        mood/stage.yaml:5:10: error: 'writes' does not know 'laier' (did you mean 'layer'?)
        writes: [laier]
                 ^~~~~

        """)
  }

  @Test func itIsDescribedLikeABuiltInStage() throws {
    let result = try desk.run("stages", "describe", "./mood")
    #expect(result.status == 0)
    #expect(
      result.output == """
        mood, version 1.0.0: sees one document at a time
        A plugin: sh run.sh.

        Reads    id, text, the layer of segment
        Writes   layer (under the step's id)
        Runs     sh run.sh
        Workers  1, killed after 1m of silence

        Parameters (under 'with')
          least  whole number from 0 to 9; default 3
                 Words.

        In a pipeline
          - uses: ./mood
            with:
              least: 3

        """)
    #expect(
      try desk.run("stages", "describe", "./moo").errors
        == "error: there is no directory './moo' (did you mean 'mood'?)\n")
  }

  @Test func aPluginThatCannotStartFailsTheRunByName() throws {
    try desk.write("mood/program", "no program\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: desk("mood/program").path)
    try desk.write("mood/stage.yaml", "name: mood\nversion: 1\ncommand: [program]\nreads: [text]\nwrites: [layer]\n")
    let result = try desk.run("run", "p.yaml", "--quiet")
    #expect(result.status == 1)
    #expect(result.errors.contains("step 'feel'") && result.errors.contains("cannot be started"), "\(result.errors)")
    try desk.write("mood/stage.yaml", "name: mood\nversion: 2\ncommand: [sh, run.sh]\nreads: [text]\nwrites: [layer]\n")
    try desk.write("mood/run.sh", "echo 'no model' >&2; echo 'give up' >&2; exit 3\n")
    try desk.write("docs/c.txt", "Hail.")
    let dying = try desk.run("run", "p.yaml", "--quiet")
    #expect(dying.status == 1)
    #expect(
      dying.errors.hasSuffix(
        """
        error: step 'feel': it has answered nothing, and failed on three documents; the last time it ended with status 3. \
        Its last lines on standard error:
          | no model
          | give up
        The outputs are left as they were. Mend the cause and run again: what is done is kept

        """), "\(dying.errors)")
  }

  @Test func aTrialSaysWhatThereIsToMend() throws {
    // Its script takes an id apart at the first quotation mark, be it escaped.
    let result = try desk.run("stages", "test", "./mood", "--documents", "own.jsonl")
    #expect(result.status == 3 && result.errors.hasPrefix("error: 'own.jsonl' cannot be opened"))
    try desk.write("own.jsonl", #"{"id":"a","text":"Rain."}"# + "\n")
    let good = try desk.run("stages", "test", "./mood", "--documents", "own.jsonl", "--json")
    #expect(
      good.status == 0 && good.output.hasPrefix(#"{"stage":"mood","version":"1.0.0","good":true,"#), "\(good.output)")
    try desk.write("own.jsonl", #"{"id":"FAIL","text":"Rain."}"# + "\n")
    let failing = try desk.run("stages", "test", "./mood", "--documents", "own.jsonl", "--set", "least=9")
    #expect(failing.status == 0 && failing.output.contains("\n        FAIL: no mood\n"), "\(failing.output)")
    try desk.write("mood/run.sh", "exit 0\n")
    let bad = try desk.run("stages", "test", "./mood", "--documents", "own.jsonl")
    #expect(bad.status == 1 && bad.output.contains("\nFAIL  asked for one document, it ended without answering\n"))
    let wrong = try desk.run("stages", "test", "./mood", "--set", "lest=1")
    #expect(wrong.status == 2 && wrong.errors.contains("'mood' has no parameter 'lest' (did you mean 'least'?)"))
  }

  @Test func aSandboxThatIsNotThereIsAnErrorBeforeTheRun() throws {
    try desk.write(
      "mood/stage.yaml",
      "name: mood\nversion: 1\ncommand: [/bin/sh, run.sh]\nreads: [text]\nwrites: [layer]\nsandbox: bubblewrap\n")
    let result = try Command.shell("PATH=/nonexistent; export PATH; exec \"$0\" run p.yaml", in: desk.url)
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.errors.contains("'mood': its sandbox needs bubblewrap, and there is no 'bwrap' in PATH"))
    #expect(try asked() == [])
  }
}
