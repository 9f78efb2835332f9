import Bytes
import PipelineFile
import StageKit
import SystemPackage
import Testing
import YAML

@testable import Plugins

/// What a trial says of plugins that are right, and of those that are not.
struct TrialTests {
  private let shop: Workshop

  init() throws { shop = try Workshop() }

  /// Answers each line with the layer `$answer`, after `body` has been done; `$id` is its id as JSON.
  private static func loop(_ body: String = "", answer: String = #""good""#) -> String {
    """
    while IFS= read -r line; do
      id=${line#*\\"id\\":}; id=${id%%,\\"text\\":*}
      answer='\(answer)'; \(body.isEmpty ? ":" : body)
      printf '{"id":%s,"mood":%s}\\n' "$id" "$answer"
    done
    """
  }

  private func run(
    _ script: String, writes: String = "[layer]", reads: String = "[text]", timeout: String = "600s",
    patience: Duration = .seconds(60),
    documents: [TrialDocument]? = TrialTests.few
  ) throws -> TrialReport {
    try shop.write("mood/run.sh", script + "\n")
    try shop.write(
      "mood/stage.yaml",
      "name: mood\nversion: 2\ncommand: [sh, run.sh]\nreads: \(reads)\nwrites: \(writes)\ntimeout: \(timeout)\n")
    let plugin = try Plugin(in: shop("mood"))
    let configuration = try StageConfiguration(of: plugin.definition, settings: [])
    var trial = PluginTrial(
      plugin, configuration, stages: [], documents: documents, measuring: .milliseconds(20), patience: patience,
      executable: try Built.executable())
    return try trial.run()
  }

  static let few = ["a", "b", "c"].map { TrialDocument("document \($0)", Document(id: $0, text: "Fog.")) }

  /// The verdicts that are no praise, without the speed.
  private func faults(_ report: TrialReport) -> [String] {
    report.findings.filter { $0.verdict != .good && $0.check != "speed" }.map {
      (["\($0.verdict.rawValue) \($0.check): \($0.message)"] + $0.details).joined(separator: "\n")
    }
  }

  /// Answers with a constant. The shell reads byte by byte, which takes seconds for documents of a MiB.
  private static let constant = #"exec perl -pe 'BEGIN { $| = 1 } s/,"text":.*/,"mood":1}/'"#
  private static let hasPerl = (try? ProgramSearch(directory: "/").find("perl")) != nil

  @Test(.enabled(if: hasPerl, "perl is not installed"))
  func aGoodPluginHasNothingToMendWhateverItIsAsked() throws {
    let report = try run(TrialTests.constant, documents: nil)
    #expect(faults(report) == [] && report.isGood)
    let lines = report.text.split(separator: "\n")
    #expect(lines.first == "mood, version 2: sh run.sh" && lines.last == "nothing to mend")
    #expect(lines.contains("ok    it ends when its input ends"))
    #expect(lines.contains { $0.hasPrefix("ok    17 documents asked one by one, each answered under its own id (") })
    let json = try JSONValue(parsing: Array(report.json.utf8))
    #expect(json["good"]?.bool == true && json["findings"]?.elements?.first?["check"]?.string == "flush")
  }

  @Test func anUnflushedPluginIsNamed() throws {
    let report = try run("exec sed -e 's/\"text\".*/\"mood\":1}/'", timeout: "5s")
    #expect(
      faults(report) == [
        """
        FAIL flush: asked for one document, it gave no answer for 5 s; it has read 1 document and written nothing: does it \
        flush every line? jq needs --unbuffered, Python print(..., flush=True), awk fflush()
        """
      ])
    #expect(!report.isGood && report.text.hasSuffix("\n1 to mend: see docs/plugins.md, 'When a plugin misbehaves'\n"))
  }

  @Test func whatItSaysOnItsDeathIsShown() throws {
    let report = try run("echo 'no model' >&2; exit 3")
    #expect(faults(report) == ["FAIL flush: asked for one document, it ended with status 3\n| no model"])
  }

  @Test func aPluginThatDoesNotListenDoesNotEndUs() throws {
    // More than a pipe holds, so that the write meets the closed end.
    let large = TrialDocument("large", Document(id: "a", text: Text(String(repeating: "fog ", count: 1 << 20))))
    let report = try run("exec 0<&-; sleep 0.2", documents: [large])
    #expect(faults(report).first?.hasPrefix("FAIL flush: asked for one document, it ") == true, "\(report.text)")
  }

  @Test func documentsWithoutAnAnswerAreNamed() throws {
    let report = try run(TrialTests.loop(#"case $id in '"b"') echo 'bad b' >&2; exit 4;; esac"#))
    #expect(
      faults(report) == [
        "FAIL answers: 1 of 3 documents got no answer\ndocument b: it ended with status 4; its last line on standard error: bad b"
      ])
  }

  @Test func answersThatDifferAreShown() throws {
    let random = try run(TrialTests.loop("answer=$$"))
    #expect(faults(random).first?.hasPrefix("FAIL same: asked the same again, it answers otherwise") == true)
    let counting = try run(TrialTests.loop("n=$((n+1)); answer=$n"))
    #expect(
      faults(counting).first?.hasPrefix(
        """
        FAIL same: the answer depends on which documents come before: results would differ from run to run
        document a: {"id":"a","mood":1} and {"id":"a","mood":3}
        """) == true, "\(faults(counting))")
  }

  @Test func linesThatNobodyAskedForAreShown() throws {
    let report = try run(
      TrialTests.loop(#"case $id in '"b"') echo hello; echo '{"id":"x"}'; echo '{"id":"a"}';; esac"#))
    let lines = report.findings.first { $0.check == "lines" }
    #expect(lines?.message == "3 lines that no document asked for")
    #expect(
      lines?.details == [
        "a line is no JSON object: expected an object at byte 0: hello",
        "it answers for 'x', which it was not asked: {\"id\":\"x\"}",
        "it answers for 'a', a second time: {\"id\":\"a\"}",
      ])
  }

  @Test func whatItMayNotWriteIsNamed() throws {
    let script = """
      while IFS= read -r line; do
        id=${line#*\\"id\\":}; id=${id%%,\\"text\\":*}
        printf '{"id":%s,"text":"new","score":1,"metadata":{"mood":"glad","other":2}}\\n' "$id"
      done
      """
    #expect(
      faults(try run(script, writes: "[layer, metadata.mood]")) == [
        "FAIL writes: it writes what its manifest does not declare, which is ignored: metadata.other, score, text\n"
          + "'writes' has layer, metadata.mood", "note writes: it declares, and never wrote here: layer",
      ])
  }

  @Test func whatItPassesOnIsNoFault() throws {
    let script = #"while IFS= read -r line; do echo "${line%\}},\"mood\":1}"; done"#
    #expect(faults(try run(script)) == [])
  }

  @Test func errorsAndDropsAreTold() throws {
    let script = """
      while IFS= read -r line; do
        case $line in
          *'"a"'*) echo '{"id":"a","error":"too \\u001b[31m short"}';;
          *'"b"'*) echo '{"id":"b","drop":"sad"}';;
          *'"c"'*) echo '{"id":"c","text":3}';;
        esac
      done
      """
    #expect(
      faults(try run(script, writes: "[text]", timeout: "5s")) == [
        "FAIL form: 1 answer of a wrong form\n"
          + "document c: its 'text' is 3, not a string; an answer without 'text' leaves it as it is",
        "note errors: it says of 1 document that it cannot do it: they would be quarantined\n"
          + "document a: too \\u{1B}[31m short", "note drops: it drops 1 document\ndocument b: sad",
      ])
  }

  @Test func aPluginThatDoesNotEndIsTold() throws {
    let report = try run(TrialTests.loop() + "\nexec sleep 1000", patience: .milliseconds(500))
    #expect(faults(report) == ["FAIL end: it does not end when its input ends: runs have to kill it"])
  }

  @Test(.enabled(if: hasPerl, "perl is not installed"))
  func layersThatNobodyMakesAreAskedFor() throws {
    let report = try run(TrialTests.constant, reads: "[text, gist, tone?]", documents: nil)
    #expect(
      faults(report) == [
        "note layers: no built-in stage makes the layer of 'gist' here: give documents that have it with --documents"
      ])
  }

  @Test func layersAreMadeByBuiltInStages() throws {
    struct Counter: DocumentStage {
      func process(_ document: Document) throws(StageError) -> StageResult {
        .output(StageOutput(layer: RawLayer(json: Array("{\"bytes\":\(document.text.count)}".utf8))))
      }
    }
    let descriptor = StageDescriptor(
      name: "gist", version: "1", summary: "", scope: .document, reads: [.text], writes: [.layer])
    let reader = StageDescriptor(
      name: "mood", version: "1", summary: "", scope: .document, reads: [.layer("gist", optional: true)],
      writes: [.layer])
    let layers = TrialLayers(reader, stages: [StageDefinition(descriptor) { _ in .document(Counter()) }])
    let made = layers.applied(to: TrialTests.few)
    #expect(made.map(\.document.id) == ["a", "b", "c", "bare-a"])
    #expect(made.last?.name == "without the layers that may be absent (gist)")
    #expect(
      made.map { $0.document.rawLayer(of: "gist").map { String(decoding: $0, as: UTF8.self) } }
        == [#"{"bytes":4}"#, #"{"bytes":4}"#, #"{"bytes":4}"#, nil])
  }

  @Test func documentsOfOnesOwnAreRead() throws {
    try shop.write(
      "own.jsonl",
      #"{"id":"a","metadata":{"title":"T"},"text":"é","gist":[1],"source":{"path":"a"}}"# + "\n\n{\"text\":\"b\"}\n")
    let documents = try TrialFile.read(shop("own.jsonl"))
    #expect(documents.map(\.name) == ["a", "line 3"])
    #expect(documents.first?.document.metadata.title == "T" && documents.first?.document.source.path == "a")
    #expect(documents.first?.document.rawLayer(of: "gist") == Array("[1]".utf8))
    for (text, fault) in [("", "has no document in it"), ("{\"id\":1}\n", ", line 1: expected a string at byte 6")] {
      try shop.write("bad.jsonl", text)
      let place = "'\(shop("bad.jsonl"))'"
      #expect(throws: TrialFile.Failure(description: place + (text.isEmpty ? " " : "") + fault)) {
        try TrialFile.read(shop("bad.jsonl"))
      }
    }
  }
}
