import Bytes
import Compression
import Engine
import Files
import Glibc
import PipelineFile
import StageKit
import SystemPackage
import Testing

/// What becomes of inputs of every kind.
struct InputTests {
  private func outcomes(
    _ room: Newsroom, _ stages: String = "{uses: shout}", input: String = "{}"
  ) throws -> [String] {
    let summary = try room.run(try pipeline(stages, input: input))
    #expect(summary.outcomes.areBalanced)
    return try room.outcomes()
  }

  @Test func whatIsNoDocumentIsIgnoredWithItsReason() throws {
    let room = try Newsroom(["a.txt": "x", "b.pdf": "x"])
    try room.write("binary", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 1])
    try room.write("empty.jsonl", "\n")
    #expect(symlink("a.txt", room.input.appending("link.txt").string) == 0)
    #expect(mkfifo(room.input.appending("pipe.txt").string, 0o600) == 0)
    #expect(
      try outcomes(room) == [
        "a.txt kept", "b.pdf ignored unknown-ending", "binary ignored binary", "empty.jsonl ignored no-record",
        "link.txt ignored symbolic-link", "pipe.txt ignored fifo",
      ])
  }

  @Test func hiddenFilesAreDocumentsOnlyWhereAPatternNamesThem() throws {
    let room = try Newsroom([".DS_Store": "x", ".git/HEAD": "x", ".note.txt": "x", "a.txt": "x", "b/.c/d.txt": "x"])
    #expect(
      try outcomes(room) == [
        ".DS_Store ignored hidden", ".git/HEAD ignored hidden", ".note.txt ignored hidden", "a.txt kept",
        "b/.c/d.txt ignored hidden",
      ])
    #expect(
      try outcomes(room, input: "{include: ['.note.txt', 'b/**']}") == [
        ".DS_Store ignored hidden", ".git/HEAD ignored hidden", ".note.txt kept", "a.txt ignored not-included",
        "b/.c/d.txt kept",
      ])
  }

  @Test func fileWithoutAnEndingIsSniffed() throws {
    let room = try Newsroom(["page": "<!DOCTYPE html><p>x</p>", "note": "rain\n"])
    #expect(try outcomes(room) == ["note kept", "page kept"])
    #expect(try room.documents().map { $0["source"]?["media_type"]?.string } == ["text/plain", "text/html"])
  }

  @Test func undecodableTextIsQuarantinedWithItsPlace() throws {
    let room = try Newsroom(["b.txt": "x"])
    try room.write("a.txt", [0x61, 0, 0, 0xFF, 0xFE, 1, 2, 0, 0x90])
    let lines = try outcomes(room)
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("a.txt quarantined ") == true)
    #expect(try room.lines("outcomes.jsonl").first?["step"]?.string == "input")
  }

  @Test func documentOverTheLimitIsQuarantined() throws {
    let room = try Newsroom([
      "a.txt": String(repeating: "x", count: 2000), "b.txt": "x",
      "c.jsonl": "{\"id\":\"long\",\"text\":\"\(String(repeating: "x", count: 2000))\"}\n{\"text\":\"y\"}\n",
    ])
    #expect(
      try outcomes(room, input: "{limits: {document_bytes: 1KiB}}") == [
        "a.txt quarantined too-large", "b.txt kept", "c.jsonl#long quarantined too-large", "c.jsonl#L2 kept",
      ])
  }

  @Test func recordsThatAreBrokenOrTwiceThereAreQuarantinedUnderTheirOwnIds() throws {
    let room = try Newsroom([
      "a.jsonl": """
      {"id":"one","text":"first"}
      {"id":"one","text":"second"}
      {"id":"two","text":
      {"text":"nameless"}
      {"id":"three"}

      {"id":"four","text":"last"}
      """
    ])
    #expect(
      try outcomes(room, "{uses: count}", input: "{include: ['**/*.jsonl'], fields: {text: text}}") == [
        "a.jsonl#one kept", "a.jsonl#L2 quarantined duplicate-id", "a.jsonl#two quarantined not-json",
        "a.jsonl#L4 kept", "a.jsonl#three quarantined bad-record", "a.jsonl#four kept",
      ])
  }

  @Test func containerThatBreaksOffAddsItself() throws {
    let room = try Newsroom()
    let lines = (1...50).map { "{\"id\":\"\($0)\",\"text\":\"Story \($0) of Port Ellery\"}\n" }.joined()
    var compressor = try ZstdCompressor()
    let whole = try compressor.compress(Array(lines.utf8))
    try room.write("a.jsonl.zst", Array(whole.dropLast(9)))
    try room.write("b.txt", "x")
    let found = try outcomes(room)
    #expect(found.contains("a.jsonl.zst quarantined broken-container"))
    #expect(found.last == "b.txt kept")
  }

  @Test func sameContentInOtherFormsGivesTheSameTextsAndLayers() throws {
    let texts = ["a": "Rain fell.", "b": "„Wind“ über den Hügeln", "c": "Snow\n\nagain"]
    var compressor = try ZstdCompressor()
    let files = try Newsroom()
    let zipped = try Newsroom()
    let records = try Newsroom()
    let zippedRecords = try Newsroom()
    var lines = ""
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
      try files.write("\(name).txt", text)
      try zipped.write("\(name).txt.zst", try compressor.compress(Array(text.utf8)))
      let record = JSONValue.object([.init("id", .string(name)), .init("text", .string(text))])
      lines += String(decoding: record.json, as: UTF8.self) + "\n"
    }
    try records.write("all.jsonl", lines)
    try zippedRecords.write("all.jsonl.zst", try compressor.compress(Array(lines.utf8)))
    var seen: Set<[JSONValue?]> = []
    for room in [files, zipped, records, zippedRecords] {
      try room.run(try pipeline("{uses: count}, {uses: double}"))
      let documents = try room.documents()
      #expect(documents.count == 3)
      seen.insert(documents.flatMap { [$0["text"], $0["count"], $0["double"]] })
    }
    #expect(seen.count == 1)
  }

  @Test func recordsAreReusedLikeFiles() throws {
    let room = try Newsroom(["a.jsonl": "{\"id\":\"1\",\"text\":\"one\"}\n{\"id\":\"2\",\"text\":\"two\"}\n"])
    let chain = try pipeline("{uses: count}, {uses: number}")
    try room.run(chain)
    #expect(try room.run(chain).work == ["input 0 of 2", "count 0 of 2", "number.survey 0 of 2", "number 0 of 2"])
    try room.write("a.jsonl", "{\"id\":\"1\",\"text\":\"one\"}\n{\"id\":\"2\",\"text\":\"two words\"}\n")
    #expect(try room.run(chain).work == ["input 1 of 2", "count 1 of 2", "number.survey 1 of 2", "number 1 of 2"])
    #expect(try room.documents().map { $0["count"]?["words"]?.int } == [1, 2])
  }

  @Test func namesThatAreNotUTF8AreDocuments() throws {
    let room = try Newsroom()
    let name = room.input.string + "/caf"
    let path = Array(name.utf8CString.dropLast()) + [CChar(bitPattern: 0xE9)] + Array(".txt".utf8CString)
    try Newsroom.overwrite(FilePath(platformString: path), Array("x".utf8))
    #expect(try outcomes(room) == ["caf%E9.txt kept"])
  }

  @Test func theLimitOfADocumentIsThatOfItsTextToo() throws {
    // Windows-1252: two bytes of UTF-8 for each.
    let room = try Newsroom()
    try room.write("a.txt", [UInt8](repeating: 0xE9, count: 600))
    try room.write("b.txt", [UInt8](repeating: 0xE9, count: 500))
    #expect(
      try outcomes(room, input: "{limits: {document_bytes: 1000B}}") == [
        "a.txt quarantined too-large", "b.txt kept",
      ])
  }

  @Test func inputMayBeOneFile() throws {
    let room = try Newsroom(["a.txt": "x", "b.txt": "y"])
    try room.run(try pipeline("{uses: count}")) { $0.input = room.input.appending("b.txt") }
    #expect(try room.ids() == ["b.txt"])
  }

  @Test(.disabled(if: geteuid() == 0, "root may read everything"))
  func directoryThatCannotBeReadIsQuarantined() throws {
    let room = try Newsroom(["a.txt": "x", "closed/b.txt": "x"])
    let closed = room.input.appending("closed").string
    #expect(chmod(closed, 0) == 0)
    defer { chmod(closed, 0o700) }
    #expect(try outcomes(room) == ["a.txt kept", "closed quarantined unreadable"])
  }

  @Test func inputThatTheSystemFailsToReadFailsTheRun() throws {
    let room = try Newsroom()
    // Address 0 of a process is mapped to nothing: reading there is an I/O error.
    let cause = throwing { try room.run(try pipeline("{uses: count}")) { $0.input = "/proc/self/mem" } }
    #expect(cause.hasPrefix("an input could not be read (mem: cannot read the file: Input/output error)"), "\(cause)")
    #expect(try room.outputs().isEmpty)
  }

  @Test func inputThatIsMissingOrEmptyIsAnError() throws {
    let room = try Newsroom()
    let chain = try pipeline("{uses: shout}", input: "{}")
    #expect(throwing { try room.run(chain) } == "no document in \(room.input.string): it is empty")
    try room.write("a.pdf", "x")
    #expect(
      throwing { try room.run(chain) }
        == "no document in \(room.input.string): seen were .pdf (1); see 'input.include'")
    #expect(try room.outputs().isEmpty)
    let missing = throwing { try room.run(chain) { $0.input = room.root.appending("nowhere") } }
    #expect(missing.hasPrefix("cannot read the input: ") && missing.hasSuffix("No such file or directory"))
    #expect(
      throwing { try room.run(chain) { $0.input = nil } }
        == "the pipeline names no input: add 'input: { path: … }' or --input")
  }

  @Test func writingIntoTheInputIsRefused() throws {
    let room = try Newsroom(["a.txt": "x"])
    let message = throwing {
      try room.run(try pipeline("{uses: count}")) { $0.output = room.input.appending("out") }
    }
    #expect(message.contains("lies inside"))
    #expect(try Files.names(in: room.input).map(\.string) == ["a.txt"])
  }
}

/// What the error says that `body` throws; empty where it throws none.
func throwing(_ body: () throws -> Any) -> String {
  do {
    _ = try body()
    return ""
  } catch {
    return "\(error)"
  }
}
