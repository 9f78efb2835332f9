import Bytes
import StageKit
import Testing

@testable import Plugins

/// What a program that keeps to the protocol can rely on.
struct PluginStageTests {
  @Test func eachDocumentGetsTheAnswerWithItsId() throws {
    let came = try Asking(script: Asking.numbering).ask(["one", "two", "three"])
    #expect(came.words == ["1", "2", "3"] && came.fault == nil && came.warnings == [])
  }

  @Test func answersMayComeInAnyOrder() throws {
    let backwards = #"read a; read b; read c; for id in 2 0 1; do echo "{\"id\":\"$id\",\"test\":$id}"; done; cat"#
    #expect(try Asking(script: backwards).ask(["", "", ""]).words == ["0", "1", "2"])
  }

  @Test func aProgramReadsExactlyWhatItDeclared() throws {
    let document = Document(
      id: "a", source: Source(path: "a", bytes: 3, sha256: "00", mediaType: "text/plain", encoding: "utf-8"),
      text: "say \"é\"\n",
      metadata: Metadata([.init("title", .string("T")), .init("site", .string("S"))]),
      layers: ["clean": StoredLayer(json: Array(#"{"blocks":[]}"#.utf8)), "quote": StoredLayer(json: [0x31])])
    // The line comes back as a string.
    let quoting = #"sed -u 's/\\/\\\\/g; s/"/\\"/g; s/.*/{"id":"a","test":"&"}/'"#
    func line(_ reads: [StageDescriptor.Input]) throws -> String? {
      let words = try Asking(script: quoting, reads: reads).ask([document]).words
      return try JSONValue(parsing: Array((words.first ?? "").utf8)).string
    }
    #expect(try line([.id]) == #"{"id":"a"}"#)
    #expect(
      try line([.id, .text, .metadata("title"), .metadata("url"), .layer("clean", optional: false)])
        == #"{"id":"a","metadata":{"title":"T"},"text":"say \"é\"\n","clean":{"blocks":[]}}"#)
    #expect(
      try line([.id, .source])
        == #"{"id":"a","source":{"path":"a","bytes":3,"sha256":"00","media_type":"text/plain","encoding":"utf-8"}}"#)
  }

  @Test func aTextComesBackAndOneThatIsTheSameIsNoNewOne() throws {
    let came = try Asking(script: "sed -u s/bad/good/").ask(["bad news", "no news"])
    #expect(came.words == ["'good news'", ""])
  }

  @Test func aProgramMayFailAndDropDocuments() throws {
    let script = #"""
      sed -u 's/"text":"no"/"error":"it is \\"no\\""/; s/"text":"off"/"drop":"too short"/; s/"text":"yes"/"test":[1, 2]/'
      """#
    let came = try Asking(script: script).ask(["no", "off", "yes"])
    #expect(came.words == ["plugin-error", "dropped: too short", "[1, 2]"])
    #expect(came.messages == [#"it is "no""#] && came.answers.allSatisfy { !$0.isTransient })
  }

  @Test func severalWorkersShareManyDocuments() throws {
    let came = try Asking(script: Asking.numbering) { $0.workers = 3 }.ask((0..<1000).map { "text \($0)" })
    let counts = came.words.compactMap(Int.init)
    #expect(counts.count == 1000 && counts.filter { $0 == 1 }.count == 3 && came.warnings == [])
  }

  @Test func largeDocumentsGoThroughBothPipes() throws {
    let large = String(repeating: "large é ", count: 260_000)
    let came = try Asking(script: "sed -u s/small/tiny/").ask([large, "small", large])
    #expect(came.words == ["", "'tiny'", ""])
  }

  @Test func whatItSaysOnStandardErrorIsLoggedEscaped() throws {
    let script = #"printf 'loading\rready \033[31m\n\377' >&2; "# + Asking.numbering
    let came = try Asking(script: script).ask(["one"])
    let said = came.notes.map(\.message).filter { $0.hasPrefix("worker 1: ") }
    #expect(said == ["worker 1: loading", #"worker 1: ready \u{1B}[31m"#, "worker 1: \u{FFFD}"])
  }

  @Test func aProgramMayTidyUpWhenItsInputEnds() throws {
    let came = try Asking(script: Asking.numbering + "; sleep 0.2; echo tidied >&2; exit 7").ask(["one"])
    #expect(came.words == ["1"] && came.notes.contains { $0.message == "worker 1: tidied" })
  }

  @Test func noDocumentsNeedNoProgram() throws {
    let came = try Asking(script: "exit 1").ask([String]())
    #expect(came.answers.isEmpty && came.fault == nil)
  }
}
