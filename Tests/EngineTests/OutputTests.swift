import Bytes
import Engine
import Files
import PipelineFile
import StageKit
import SystemPackage
import Testing

/// What a run writes.
struct OutputTests {
  @Test func eachStepAddsItsLayerUnderItsId() throws {
    let room = try Newsroom(["a.txt": "Rain fell on Port Ellery"])
    try room.run(
      try pipeline("{uses: shout}, {uses: count}, {id: long, uses: count, with: {least: 5}}, {uses: double}"))
    let source =
      #"{"path":"a.txt","bytes":24,"sha256":"\#(Digest(of: "Rain fell on Port Ellery").hexadecimal)","#
      + #""media_type":"text/plain","encoding":"utf-8"}"#
    let expected =
      #"{"id":"a.txt","source":\#(source),"metadata":{},"text":"RAIN FELL ON PORT ELLERY","#
      + #""count":{"words":5},"long":{"words":1},"double":2}"# + "\n"
    #expect(try room.text("documents.jsonl") == expected)
  }

  @Test func textIsTheDecodedInputWhereNoStepRewritesIt() throws {
    let room = try Newsroom(["a.txt": "Zwölf „Möwen“ 🐦\r\n"])
    try room.run(try pipeline("{uses: count}"))
    #expect(try room.documents().first?["text"]?.string == "Zwölf „Möwen“ 🐦\r\n")
  }

  @Test func everythingIsInInputOrder() throws {
    let room = try Newsroom([
      "a/b.txt": "FAIL", "a.txt": "one", "a-b.txt": "two", "b.txt": "three", "a/a/z.txt": "four",
    ])
    try room.run(try pipeline("{uses: censor}, {uses: count}"))
    #expect(try room.ids() == ["a-b.txt", "a.txt", "a/a/z.txt", "b.txt"])
    let all = ["a-b.txt", "a.txt", "a/a/z.txt", "a/b.txt", "b.txt"]
    #expect(try room.lines("outcomes.jsonl").map { $0["id"]?.string } == all)
  }

  @Test func everyInputHasOneOutcome() throws {
    let room = try Newsroom([
      "a.txt": "kept", "b.txt": "DROP", "c.txt": "FAIL", "d.txt": "kept", "e.png": "picture", "f.txt": "other",
    ])
    let summary = try room.run(try pipeline("{uses: censor}, {uses: number, with: {drop: true}}"))
    #expect(
      try room.outcomes() == [
        "a.txt kept", "b.txt dropped told to", "c.txt quarantined told-to", "d.txt duplicate copy of a.txt",
        "e.png ignored unknown-ending", "f.txt kept",
      ])
    #expect(try room.ids() == ["a.txt", "f.txt"])
    let counts = summary.outcomes
    #expect(counts.areBalanced)
    #expect([counts.inputs, counts.kept, counts.duplicate, counts.dropped] == [6, 2, 1, 1])
    #expect([counts.quarantined, counts.ignored] == [1, 1])
  }

  @Test func quarantinedDocumentIsReportedWithStepCodeAndMessage() throws {
    let room = try Newsroom(["a.txt": "FAIL", "b.txt": "fine"])
    try room.run(try pipeline("{uses: shout}, {id: gate, uses: censor}"))
    let line =
      #"{"id":"a.txt","outcome":"quarantined","step":"gate","reason":"told-to","message":"the text says FAIL"}"#
    #expect(try room.text("outcomes.jsonl").hasPrefix(line + "\n"))
  }

  @Test func earliestFailingStepDecides() throws {
    let room = try Newsroom(["a.txt": "FAIL", "b.txt": "fine"])
    let summary = try room.run(try pipeline("{id: first, uses: censor}, {uses: count}, {id: second, uses: censor}"))
    #expect(try room.lines("outcomes.jsonl").first?["step"]?.string == "first")
    #expect(summary.work == ["input 2 of 2", "first 2 of 2", "count 1 of 1", "second 1 of 1"])
  }

  @Test func metadataThatIsSetStaysUnlessAStepOverwritesIt() throws {
    let room = try Newsroom([
      "a.jsonl": #"{"id":"1","text":"x","metadata":{"title":"Its own","section":"Its own","url":"http://example.org"}}"#
    ])
    try room.run(try pipeline("{uses: tagger}"))
    let metadata = try room.documents().first?["metadata"]
    #expect(
      metadata
        == .object([
          .init("title", .string("Its own")), .init("section", .string("Section by tagger")),
          .init("url", .string("http://example.org")), .init("site", .string("Ellery Post")),
        ]))
  }

  @Test func valueThatWasTakenHasItsProvenance() throws {
    let room = try Newsroom(["a.txt": "x"])
    try room.run(try pipeline("{uses: tagger}"))
    let metadata = try room.documents().first?["metadata"]
    #expect(metadata?["title"]?.string == "Title by tagger")
    #expect(metadata?["provenance"] == .object([.init("title", .string("tagger"))]))
  }

  @Test func laterStepsSeeMetadataOfEarlierOnes() throws {
    let reader = TestStages.define("reader", reads: [.metadata("title")], writes: [.layer]) {
      (document, _) throws(StageError) in
      .output(StageOutput(layer: RawLayer(json: JSONValue.string(document.metadata.title ?? "none").json)))
    }
    let room = try Newsroom(["a.txt": "x"])
    let chain = "{id: before, uses: reader}, {uses: tagger}, {id: after, uses: reader}"
    try room.run(try pipeline(chain, known: TestStages.all + [reader]))
    let document = try room.documents().first
    #expect(document?["before"]?.string == "none")
    #expect(document?["after"]?.string == "Title by tagger")
  }

  @Test func stageIsGivenOnlyWhatItDeclared() throws {
    let probe = TestStages.define("probe", reads: [.id], writes: [.layer]) { (document, _) throws(StageError) in
      let isBare = document.text.count == 0 && document.source == Source() && document.metadata.members.isEmpty
      return .output(StageOutput(layer: RawLayer(json: isBare ? Array("true".utf8) : Array("false".utf8))))
    }
    let room = try Newsroom(["a.txt": "x"])
    try room.run(try pipeline("{uses: tagger}, {uses: probe}", known: TestStages.all + [probe]))
    #expect(try room.documents().first?["probe"]?.bool == true)
  }

  @Test func htmlDoesNotReachAStageThatCannotTakeIt() throws {
    let room = try Newsroom(["a.html": "<p>x</p>", "b.txt": "x"])
    var built = try pipeline("{uses: count}")
    built.input = Input()
    try room.run(built)
    #expect(try room.outcomes() == ["a.html quarantined html-uncleaned", "b.txt kept"])
  }

  @Test func manifestHoldsCountsAndDigests() throws {
    let room = try Newsroom(["a.txt": "x"])
    try room.run(try pipeline("{uses: count}"))
    let manifest = try JSONValue(parsing: try room.bytes("manifest.json"))
    let bytes = try room.bytes("documents.jsonl")
    let file = manifest["files"]?["documents.jsonl"]
    #expect(file?["sha256"]?.string == Digest(of: bytes).hexadecimal)
    #expect(file?["bytes"]?.int == bytes.count)
    #expect(manifest["counts"]?["kept"]?.int == 1)
    #expect(try Set(room.outputs().keys) == ["documents.jsonl", "outcomes.jsonl", "manifest.json"])
  }

  @Test func quotesTableIsWrittenWhereAStepIsQuote() throws {
    let quote = TestStages.define("quote", reads: [.text], writes: [.layer]) { (document, _) throws(StageError) in
      let json = #"{"quotes":[{"kind":"direct","text":"We wait, and hope","spans":[[1,18]],"speaker":{"text":"she"}}]}"#
      return .output(StageOutput(layer: RawLayer(json: Array(json.utf8))))
    }
    let room = try Newsroom(["a.txt": "“We wait, and hope”, she said."])
    let quoting = try pipeline("{id: said, uses: quote}", known: [quote])
    try room.run(quoting)
    let row = "a.txt,,she,,direct,\"We wait, and hope\",1,18\r\n"
    #expect(try room.text("quotes.csv") == "document,published,speaker,title,kind,quotation,start,end\r\n" + row)
    try room.run(try pipeline("{uses: count}"))
    #expect(try room.outputs()["quotes.csv"] == nil)
  }
}
