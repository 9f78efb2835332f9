import PipelineFile
import StageKit
import SystemPackage
import Testing
import YAML

/// Steps whose stage lies in a directory; `load` here stands for whoever reads directories.
struct PluginStepTests {
  private static let mood = StageDescriptor(
    name: "mood", version: "1", summary: "", scope: .document,
    reads: [.id, .text, .layer("split", optional: false), .layer("gist", optional: true)], writes: [.layer],
    parameters: [ParameterDeclaration("least", .integer(0...9), default: .integer(1), doc: "Words.")])

  private static func rewriting(_ name: String) -> StageDescriptor {
    StageDescriptor(name: name, version: "1", summary: "", scope: .document, reads: [.id, .text], writes: [.text])
  }

  private struct Nothing: DocumentStage {
    func process(_ document: Document) throws(StageError) -> StageResult { .output(StageOutput()) }
  }

  private func load(_ text: String, overrides: [String] = []) throws(Diagnostics) -> Pipeline {
    try Pipeline.load(
      Array(text.utf8), path: "dir/p.yaml", stages: TestStages.all,
      plugins: { path, taken throws(Diagnostics) in
        #expect(taken.contains("wash"))
        let descriptor: StageDescriptor
        switch path {
        case "dir/own/mood": descriptor = PluginStepTests.mood
        case "dir/own/vague":
          descriptor = StageDescriptor(
            name: "vague", version: "1", summary: "", scope: .document,
            reads: [
              .text, .layer("spilt", optional: true), .layer("mood", optional: true), .layer("gist", optional: true),
            ],
            writes: [.layer])
        case "/opt/upper": descriptor = PluginStepTests.rewriting("upper")
        case "dir/own/lost": throw Diagnostics([Diagnostic(file: "", position: nil, message: "nothing is there")])
        default:
          throw Diagnostics([
            Diagnostic(
              file: "\(path)/stage.yaml", position: .init(line: 1, column: 1), message: "no name", sourceLine: "x: y")
          ])
        }
        return StageDefinition(descriptor) { _ throws(Diagnostics) in .document(Nothing()) }
      }, overrides: overrides)
  }

  private func check(_ text: String, overrides: [String] = []) -> String {
    do throws(Diagnostics) {
      return Diagnostics(try load(text, overrides: overrides).warnings).rendered()
    } catch {
      return error.rendered()
    }
  }

  @Test func aPluginIsAStepUnderItsOwnName() throws {
    let text = """
      name: p
      stages:
        - uses: wash
        - uses: split
        - uses: ./own/mood
          workers: 3
          timeout: 1m
          memory: 64MiB
          with: { least: 2 }
        - id: again
          uses: own/../own/mood
      """
    let pipeline = try load(text, overrides: ["again.least=7"])
    let steps = pipeline.steps.suffix(2)
    #expect(steps.map(\.id) == ["mood", "again"] && steps.map(\.stage) == ["mood", "mood"])
    #expect(steps.map(\.layers) == [[.init(stage: "split", step: 1)], [.init(stage: "split", step: 1)]])
    #expect(steps.map { $0.configuration.integer("least") } == [2, 7])
    #expect(
      steps.map(\.configuration.execution)
        == [ExecutionSettings(workers: 3, timeout: 60, memory: 64 << 20), ExecutionSettings()])
  }

  @Test func howAProgramIsRunIsNoPartOfWhatComesOut() throws {
    let plain = try load("{name: p, stages: [{uses: wash}, {uses: split}, {uses: ./own/mood}]}")
    let busy = try load("{name: p, stages: [{uses: wash}, {uses: split}, {uses: ./own/mood, workers: 9}]}")
    #expect(plain.canonicalDigest == busy.canonicalDigest)
  }

  @Test func anOptionalLayerWithANameThatIsNearlyThatOfAStageIsWarnedOf() {
    let said = check(
      """
      name: p
      stages:
        - uses: wash
        - uses: split
        - uses: ./own/vague
      """)
    #expect(
      said == """
        dir/p.yaml:5:11: warning: 'vague' reads the layer of 'spilt' where there is one, and there is no such stage (did \
        you mean 'split'?)
          - uses: ./own/vague
                  ^~~~~~~~~~~
        """)
  }

  @Test func faultsOfAPluginArePointedAtOnce() {
    let text = """
      name: p
      stages:
        - uses: wash
        - uses: ./own/broken
        - uses: ./own/broken
          id: again
        - uses: ./own/lost
          workers: 0
        - uses: ./own/mood
          timeout: 0s
          with: { lest: 3 }
          memory: 1KiB
        - uses: label
          memory: 1GiB
        - uses: split
          memory: 1GiB
      """
    #expect(
      check(text) == """
        dir/p.yaml:7:11: error: nothing is there
          - uses: ./own/lost
                  ^~~~~~~~~~
        dir/p.yaml:8:14: error: 'workers' must be from 1 to 1024, not 0
            workers: 0
                     ^
        dir/p.yaml:10:14: error: 'timeout' must be from 1s to 1d
            timeout: 0s
                     ^~
        dir/p.yaml:11:13: error: unknown key 'lest' (did you mean 'least'?)
            with: { lest: 3 }
                    ^~~~
        dir/p.yaml:12:13: error: 'memory' must be from 1MiB to 1024TiB
            memory: 1KiB
                    ^~~~
        dir/p.yaml:14:5: error: 'memory' is a parameter: put it under 'with'
            memory: 1GiB
            ^~~~~~
        dir/p.yaml:16:5: error: 'memory' is for plugins: 'split' is built in and runs on the threads of --jobs
            memory: 1GiB
            ^~~~~~
        dir/own/broken/stage.yaml:1:1: error: no name
        x: y
        ^
        """)
  }

  /// A list of steps, and what is said of it first.
  @Test(arguments: [
    (
      "{uses: wash}, {uses: ./own/mood}",
      "dir/p.yaml:2:31: error: 'mood' needs an earlier step that uses 'split': put '- uses: split' before it"
    ),
    (
      "{uses: wash}, {uses: ./own/mood}, {uses: split}",
      "dir/p.yaml:2:31: error: 'mood' needs an earlier step that uses 'split': move the one of line 2 up"
    ),
    (
      "{uses: split}",
      "dir/p.yaml:2:17: error: HTML documents would reach 'split' as markup: put '- uses: wash' before it, or take only text in with 'include' under 'input', as in [\"**/*.txt\"]"
    ),
    (
      "{uses: wash}, {uses: split}, {uses: /opt/upper}",
      "dir/p.yaml:2:46: error: 'upper' changes the text after 'wash' (line 2) took spans of it: put it first"
    ),
    (
      "{uses: /opt/upper}",
      "dir/p.yaml:2:17: error: HTML documents would reach 'upper' as markup: put '- uses: wash' before it, or take only text in with 'include' under 'input', as in [\"**/*.txt\"]"
    ),
    (
      "{uses: wash}, {uses: split}, {uses: ./own/mood, id: a}, {uses: ./own/mood}, {uses: ./own/mood}",
      "dir/p.yaml:2:93: error: two steps are called 'mood', the first on line 2: give this one another name, as in 'id: mood-2'"
    ),
  ])
  func theChainIsCheckedAsForBuiltInStages(steps: String, expected: String) {
    #expect(check("name: p\nstages: [\(steps)]").split(separator: "\n").first.map(String.init) == expected)
  }
}
