import Files
import StageKit
import SystemPackage
import Testing
import YAML

@testable import Plugins

/// What `stage.yaml` says, and what is said of it.
struct ManifestTests {
  private let shop: Workshop

  init() throws { shop = try Workshop() }

  @Test func aWholeManifestBecomesAStage() throws {
    try shop.write("mood/score.sh", "cat\n")
    try shop.write(
      "mood/stage.yaml",
      """
      name: mood
      version: 1.10
      summary: How cheerful a text is.
      scope: document
      command: [sh, score.sh, --all]
      reads: [text, source, metadata.title, quote, segment?]
      writes: [layer, text, metadata.mood, metadata.title]
      overwrites: [metadata.title]
      environment: [HF_HOME, LANGUAGE]
      workers: 2
      timeout: 90s
      memory: 512MiB
      sandbox: bubblewrap
      parameters:
        threshold: { type: number, range: [0, 1], default: 0.5, unit: points, doc: Lower scores are left out. }
        most: { type: integer, range: [1, ~], doc: Of them. }
        kind: { type: choice, values: [short, long], default: long, doc: Of texts. }
        kinds: { type: choices, values: [a, b], default: [b, a], doc: Of words. }
        after: { type: duration, default: 5m, doc: Wait. }
        room: { type: size, default: 2KiB, doc: Space. }
        words: { type: strings, default: ["no", "2"], doc: Words. }
        loud: { type: boolean, default: false, doc: Noise. }
        name: { type: string, optional: true, doc: Name. }
      """)
    let plugin = try Plugin(in: shop("mood"), taken: ["segment"])
    #expect(
      plugin.descriptor
        == StageDescriptor(
          name: "mood", version: "1.10", summary: "How cheerful a text is.", scope: .document,
          reads: [
            .id, .text, .source, .metadata("title"), .layer("quote", optional: false),
            .layer("segment", optional: true),
          ],
          writes: [
            .layer, .text, .metadata("mood", overwrites: false), .metadata("title", overwrites: true),
          ],
          parameters: [
            .init(
              "threshold", .number(0...1), default: .number(0.5), unit: "points", doc: "Lower scores are left out."),
            .init("most", .integer(1 ... .max), doc: "Of them."),
            .init("kind", .choice(["short", "long"]), default: .string("long"), doc: "Of texts."),
            .init("kinds", .choices(["a", "b"]), default: .strings(["b", "a"]), doc: "Of words."),
            .init("after", .duration, default: .duration(300), doc: "Wait."),
            .init("room", .size, default: .size(2048), doc: "Space."),
            .init("words", .strings, default: .strings(["no", "2"]), doc: "Words."),
            .init("loud", .boolean, default: .boolean(false), doc: "Noise."),
            .init("name", .string, optional: true, doc: "Name."),
          ]))
    let launch = PluginLaunch(plugin.manifest, in: plugin.directory, StageConfiguration())
    #expect(launch.command.first?.hasSuffix("/sh") == true && launch.command.dropFirst() == ["score.sh", "--all"])
    #expect(launch.directory == shop("mood").string)
    #expect(launch.environment == ["HF_HOME", "LANGUAGE"] && launch.sandbox == .bubblewrap)
    #expect(launch.workers == 2 && launch.timeout == .seconds(90) && launch.memory == 512 << 20)
    let step = StageConfiguration(execution: ExecutionSettings(workers: 5, timeout: 1, memory: 1 << 20))
    let busy = PluginLaunch(plugin.manifest, in: plugin.directory, step)
    #expect(busy.workers == 5 && busy.timeout == .seconds(1) && busy.memory == 1 << 20)
  }

  @Test func allFaultsAreReportedAtOnceInTheManifest() throws {
    try shop.write(
      "bad/stage.yaml",
      """
      name: quote
      versoin: 2
      scope: corpus
      command: python3 x.py
      reads: [text, Segment, metadata, text]
      writes: [layers, words, metadata.]
      workers: 0
      sandbox: bubblwrap
      environment: ["A=b", HOME, HOME]
      parameters:
        least: { type: float, range: [0, 1], default: 2 }
        m: { type: integer, range: [0, 1], default: 2, doc: x, unitt: x }
      name: again
      """)
    #expect(
      shop.check("bad") == """
        bad/stage.yaml:1:1: error: a stage needs 'version': change it to have all documents done again
        name: quote
        ^~~~
        bad/stage.yaml:1:7: error: there is a built-in stage 'quote': give the plugin another name
        name: quote
              ^~~~~
        bad/stage.yaml:2:1: error: unknown key 'versoin' (did you mean 'version'?)
        versoin: 2
        ^~~~~~~
        bad/stage.yaml:3:8: error: a plugin sees one document at a time ('scope: document'): the whole corpus is seen only by stages in Swift
        scope: corpus
               ^~~~~~
        bad/stage.yaml:4:10: error: 'command' must be a list: write 'command: [python3, x.py]'
        command: python3 x.py
                 ^~~~~~~~~~~~
        bad/stage.yaml:5:15: error: 'reads' knows id, source, text, metadata.KEY and stages by name ('segment', or 'segment?' where there may be none), not 'Segment'
        reads: [text, Segment, metadata, text]
                      ^~~~~~~
        bad/stage.yaml:5:24: error: name the key, as in 'metadata.title'
        reads: [text, Segment, metadata, text]
                               ^~~~~~~~
        bad/stage.yaml:5:34: error: 'text' stands twice in 'reads'
        reads: [text, Segment, metadata, text]
                                         ^~~~
        bad/stage.yaml:6:10: error: 'writes' does not know 'layers' (did you mean 'layer'?)
        writes: [layers, words, metadata.]
                 ^~~~~~
        bad/stage.yaml:6:18: error: 'writes' does not know 'words' (there are layer, text and metadata.KEY)
        writes: [layers, words, metadata.]
                         ^~~~~
        bad/stage.yaml:6:25: error: name the key, as in 'metadata.title'
        writes: [layers, words, metadata.]
                                ^~~~~~~~~
        bad/stage.yaml:7:10: error: 'workers' must be from 1 to 1024, not 0
        workers: 0
                 ^
        bad/stage.yaml:8:10: error: 'sandbox' must be 'none' or 'bubblewrap', not 'bubblwrap' (did you mean 'bubblewrap'?)
        sandbox: bubblwrap
                 ^~~~~~~~~
        bad/stage.yaml:9:15: error: an item of 'environment' is the name of a variable, made of A-Z, a-z, 0-9 and '_': values pass as they are
        environment: ["A=b", HOME, HOME]
                      ^~~~~
        bad/stage.yaml:9:28: error: 'HOME' stands twice in 'environment'
        environment: ["A=b", HOME, HOME]
                                   ^~~~
        bad/stage.yaml:11:12: error: the parameter 'least' needs 'doc': a sentence on what it does
          least: { type: float, range: [0, 1], default: 2 }
                   ^~~~
        bad/stage.yaml:11:18: error: there is no type 'float' (it is called 'number')
          least: { type: float, range: [0, 1], default: 2 }
                         ^~~~~
        bad/stage.yaml:12:47: error: 'default' must be from 0 to 1, not 2
          m: { type: integer, range: [0, 1], default: 2, doc: x, unitt: x }
                                                      ^
        bad/stage.yaml:12:58: error: unknown key 'unitt' (did you mean 'unit'?)
          m: { type: integer, range: [0, 1], default: 2, doc: x, unitt: x }
                                                                 ^~~~~
        bad/stage.yaml:13:1: error: the key 'name' stands twice: first on line 1
        name: again
        ^~~~
        """)
  }

  private static let whole = [
    ("name", "mood"), ("version", "1"), ("command", "[sh]"), ("reads", "[text]"), ("writes", "[layer]"),
  ]

  /// A key of the manifest with another value, and what is said of it.
  @Test(arguments: [
    ("name", "Mood", "1:7: error: 'name' is made of a-z, 0-9, '_' and '-', at most 64 of them"),
    ("name", "../x", "1:7: error: 'name' is made of a-z, 0-9, '_' and '-', at most 64 of them"),
    ("name", "error", "1:7: error: a plugin cannot be called 'error': its lines have a member of that name"),
    ("name", "[a]", "1:7: error: 'name' must be text, not a list"),
    ("version", "''", "2:10: error: 'version' is one line of at most 64 characters"),
    ("version", "\"a\\nb\"", "2:10: error: 'version' is one line of at most 64 characters"),
    (
      "scope", "documents",
      "6:8: error: 'scope' must be 'document' or 'corpus', not 'documents' (did you mean 'document'?)"
    ),
    ("command", "[]", "3:10: error: 'command' has no program in it"),
    ("command", "['']", "3:11: error: 'command' begins with an empty word"),
    ("command", "[[sh]]", "3:11: error: an item of 'command' must be text, not a list"),
    ("command", "[\"sh\", \"a\\0b\"]", "3:10: error: 'command' is at most 1000 words without zero bytes"),
    (
      "command", "[no-such-thing]",
      "3:11: error: there is no program 'no-such-thing', neither in the plugin's directory nor in PATH"
    ),
    ("command", "[./sh]", "3:11: error: there is no program './sh' in the plugin's directory"),
    ("command", "[/no/such]", "3:11: error: there is no program '/no/such'"),
    (
      "command", "[stage.yaml]",
      "3:11: error: 'stage.yaml' may not be executed: 'chmod +x' it, or name what runs it, as in [python3, stage.yaml]"
    ),
    ("reads", "text", "4:8: error: 'reads' must be a list, such as [a, b], not 'text'"),
    ("reads", "[mood]", "4:9: error: 'mood' is this stage: it cannot read what it makes"),
    ("reads", "['a?', a?]", "4:15: error: 'a?' stands twice in 'reads'"),
    ("writes", "[mood]", "5:10: error: 'writes' does not know 'mood': its own layer is 'layer'"),
    ("writes", "", "5:1: error: 'writes' has no value: write one, or leave the key out"),
    ("overwrites", "[layer]", "6:14: error: 'overwrites' names metadata that 'writes' has too, as in 'metadata.title'"),
    ("memory", "1KiB", "6:9: error: 'memory' must be from 1MiB to 1024TiB"),
    ("timeout", "25h", "6:10: error: 'timeout' must be from 1s to 1d"),
    (
      "environment", "[1a]",
      "6:15: error: an item of 'environment' is the name of a variable, made of A-Z, a-z, 0-9 and '_': values pass as they are"
    ),
    ("parameters", "[a]", "6:13: error: 'parameters' must be a mapping (lines of 'key: value'), not a list"),
    (
      "parameters", "{a: number}",
      "6:17: error: the parameter 'a' must be a mapping (lines of 'key: value'), not 'number'"
    ),
    ("parameters", "{a: }", "6:14: error: 'a' has no type: write '{ type: number, doc: … }'"),
    (
      "parameters", "{a-b: {type: file, doc: x}}",
      "6:14: error: a parameter's name is made of A-Z, a-z, 0-9 and '_', at most 64 of them"
    ),
    ("parameters", "{a: {type: nubmer, doc: x}}", "6:24: error: there is no type 'nubmer' (did you mean 'number'?)"),
    (
      "parameters", "{a: {type: string, doc: x, range: [0, 1]}}",
      "6:47: error: 'range' is for integers and numbers, not for a string"
    ),
    (
      "parameters", "{a: {type: number, doc: x, range: [0]}}",
      "6:47: error: 'range' is two numbers, the least and the greatest, as in [0, 1]; ~ for no bound"
    ),
    ("parameters", "{a: {type: number, doc: x, range: [2, 1]}}", "6:47: error: 'range' begins above its end"),
    (
      "parameters", "{a: {type: integer, doc: x, range: [0, 1.5]}}",
      "6:52: error: a bound must be a whole number, not '1.5'"
    ),
    (
      "parameters", "{a: {type: choice, doc: x}}",
      "6:17: error: a choice needs 'values': the words there are, as in [first, longest]"
    ),
    ("parameters", "{a: {type: choice, doc: x, values: [b, b]}}", "6:48: error: 'values' is a list of different words"),
    (
      "parameters", "{a: {type: choice, doc: x, values: [b], default: c}}",
      "6:62: error: 'default' must be 'b', not 'c'"
    ),
    (
      "parameters", "{a: {type: boolean, doc: x, values: [b]}}",
      "6:49: error: 'values' is for the types 'choice' and 'choices', not for a boolean"
    ),
    (
      "parameters", "{a: {type: file, doc: x, default: y}}",
      "6:47: error: a file has no default: 'optional: true' where there may be none"
    ),
    (
      "parameters", "{a: {type: string, doc: x, default: y, optional: true}}",
      "6:49: error: a parameter with a default is never absent: leave 'optional' or 'default' out"
    ),
  ])
  func aFaultIsNamedWithItsPlace(key: String, value: String, expected: String) throws {
    var pairs = ManifestTests.whole
    if let place = pairs.firstIndex(where: { $0.0 == key }) {
      pairs[place].1 = value
    } else {
      pairs.append((key, value))
    }
    try shop.write("x/stage.yaml", pairs.map { "\($0): \($1)\n" }.joined())
    #expect(shop.check("x").split(separator: "\n").first.map(String.init) == "x/stage.yaml:" + expected)
  }

  @Test func filesOfAStepAreNotInASandbox() throws {
    let manifest =
      "name: x\nversion: 1\ncommand: [sh]\nreads: [text]\nwrites: [layer]\nparameters: {list: {type: file, doc: x}}\n"
    try shop.write("x/stage.yaml", manifest)
    #expect(shop.check("x") == "")
    try shop.write("x/stage.yaml", manifest + "sandbox: bubblewrap\n")
    #expect(
      shop.check("x").hasPrefix(
        "x/stage.yaml:7:10: error: the file that 'list' names would not be in the sandbox: leave one of them out\n"))
  }

  @Test func whatIsNoPluginIsSaidOfTheDirectory() throws {
    try shop.write("mood/stage.yaml", "name: mood\n")
    try shop.write("empty/readme", "")
    try Files.makeDirectory(shop("odd/stage.yaml"))
    #expect(shop.check("moood") == "error: there is no directory 'moood' (did you mean 'mood'?)")
    #expect(shop.check("empty") == "error: 'empty' has no stage.yaml in it, which says what the plugin is")
    #expect(shop.check("odd") == "error: 'odd/stage.yaml' is not a regular file")
  }

  @Test func aHugeManifestIsRefused() throws {
    try shop.write("big/stage.yaml", "name: big\n" + String(repeating: "#\n", count: 1 << 19))
    #expect(shop.check("big") == "error: 'big/stage.yaml' is larger than 1MiB")
  }

  @Test func parametersReachTheProgramInOneForm() throws {
    let parameters: [ParameterDeclaration] = [
      .init("words", .strings, doc: ""), .init("after", .duration, doc: ""), .init("room", .size, doc: ""),
      .init("a", .number(0...1), doc: ""), .init("B", .boolean, doc: ""),
      .init("none", .string, optional: true, doc: ""),
      .init("list", .file, doc: ""), .init("name", .string, doc: ""),
    ]
    let values: [String: ParameterValue] = [
      "words": .strings(["b", "a\""]), "after": .duration(90), "room": .size(2048), "a": .number(0.5),
      "B": .boolean(true), "list": .file(shop("../\(shop.path.lastComponent?.string ?? "")/x").string),
      "name": .string("é\n"),
    ]
    let json = PluginParameters(parameters).json(StageConfiguration(values: values))
    #expect(
      String(decoding: json, as: UTF8.self)
        == #"{"B":true,"a":0.5,"after":90,"list":"\#(shop("x"))","name":"é\n","room":2048,"words":["b","a\""]}"#)
  }
}
