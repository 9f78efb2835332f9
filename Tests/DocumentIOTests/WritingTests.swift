import Bytes
import DocumentIO
import Files
import Glibc
import SystemPackage
import Testing

struct PublisherTests {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  func content(_ name: String) throws -> String { String(decoding: try Files.read(directory(name)), as: UTF8.self) }

  func names(_ path: String = "out") throws -> [String] { try Files.names(in: directory(path)).map(\.string) }

  func publish(_ content: String, removing: [String] = []) throws {
    var publisher = try Publisher(directory("out"), names: ["documents.jsonl", "quotes.csv"])
    for name in ["quotes.csv", "documents.jsonl"] {
      var file = try publisher.open(name)
      try file.write(Array(content.utf8))
      try publisher.finish(file)
    }
    _ = try publisher.publish(removing: removing) { $0.member("inputs", 3) }
  }

  @Test func allFilesAppearWithAManifestOfTheirSizesAndDigests() throws {
    try publish("one\n")
    #expect(try names() == ["documents.jsonl", "manifest.json", "quotes.csv"])
    #expect(try content("out/quotes.csv") == "one\n")
    let digest = Digest(of: "one\n").hexadecimal
    let file = #"{"bytes":4,"sha256":"\#(digest)"}"#
    #expect(
      try content("out/manifest.json") == #"{"files":{"documents.jsonl":\#(file),"quotes.csv":\#(file)},"inputs":3}"#
        + "\n")
  }

  @Test func nothingIsSeenBeforePublishing() throws {
    try publish("old\n")
    let publisher = try Publisher(directory("out"), names: ["documents.jsonl"])
    var file = try publisher.open("documents.jsonl")
    try file.write(Array("new\n".utf8))
    _ = try file.finish()
    #expect(try content("out/documents.jsonl") == "old\n")
    #expect(try names().contains(".documents.jsonl.part"))
  }

  @Test func partsOfAKilledRunAreRemovedAndForeignFilesStay() throws {
    try directory.write("out/.documents.jsonl.part", "stale and long")
    try directory.write("out/.other.part", "foreign")
    try directory.write("out/notes.txt", "foreign")
    try publish("x")
    #expect(try names() == [".other.part", "documents.jsonl", "manifest.json", "notes.txt", "quotes.csv"])
    #expect(try content("out/documents.jsonl") == "x")
  }

  @Test func aFileOfAnEarlierRunIsRemovedWhereThisOneHasNone() throws {
    try directory.write("out/removed.csv")
    try publish("x", removing: ["removed.csv", "quotes.csv"])
    #expect(try names() == ["documents.jsonl", "manifest.json", "quotes.csv"])
  }

  @Test func largeFilesAreWrittenInPiecesWithOneDigest() throws {
    try Files.makeDirectory(directory("out"))
    var file = try OutputFile("big", in: directory("out"))
    var expected: [UInt8] = []
    for number in 0..<5000 {
      let line = [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: 150)
      try file.write(line)
      expected += line
    }
    let published = try file.finish()
    #expect(published.bytes == expected.count && published.digest == Digest(of: expected))
    #expect(try Files.read(directory("out/.big.part")) == expected)
  }

  @Test func aSymbolicLinkInThePlaceOfAPartIsNotFollowed() throws {
    try directory.write("victim", "untouched")
    try Files.makeDirectory(directory("out"))
    #expect(symlink("../victim", directory("out/.big.part").string) == 0)
    #expect(throws: FileError.self) { try OutputFile("big", in: directory("out")) }
    #expect(try content("victim") == "untouched")
  }
}

struct QuotesTableTests {
  func rows(_ layer: String, document: String = "a.txt", published: String? = "2031-04-05") throws -> String {
    var table = QuotesTable()
    try table.append(document: document, published: published, layer: Array(layer.utf8))
    return String(decoding: table.take(), as: UTF8.self)
  }

  @Test func theColumnsAreNamed() {
    var table = QuotesTable()
    table.header()
    #expect(table.take() == Array("document,published,speaker,title,kind,quotation,start,end\r\n".utf8))
    #expect(table.bytes.isEmpty)
  }

  @Test func aQuotationIsARow() throws {
    let layer = #"""
      {"quotes":[{"kind":"direct","text":"We sail","spans":[[5,7],[9,14]],"cue":[1,2],"confidence":0.9,
      "speaker":{"mention":[0,3],"text":"she","name":"Ada Corvin","title":"Harbour Master","via":"pronoun"}}]}
      """#
    #expect(try rows(layer) == "a.txt,2031-04-05,Ada Corvin,Harbour Master,direct,We sail,5,14\r\n")
  }

  @Test func whatIsUnknownIsEmptyAndTheMentionStandsForTheName() throws {
    let layer = #"""
      {"quotes":[{"kind":"mixed","text":"x","spans":[]},{"text":"y","spans":[[1,2]],"speaker":{"text":"the pilot"}}]}
      """#
    #expect(try rows(layer, published: nil) == "a.txt,,,,mixed,x,,\r\na.txt,,the pilot,,,y,1,2\r\n")
  }

  @Test func aPronounWithoutANameNamesNobody() throws {
    let layer = #"{"quotes":[{"kind":"direct","text":"y","spans":[[1,2]],"speaker":{"text":"she","via":"pronoun"}}]}"#
    #expect(try rows(layer) == "a.txt,2031-04-05,,,direct,y,1,2\r\n")
  }

  @Test func commasQuotesAndLineBreaksAreQuoted() throws {
    let layer = #"{"quotes":[{"text":"a, \"b\"\nc","spans":[[0,1]]},{"text":"=1+1","spans":[[0,1]]}]}"#
    #expect(
      try rows(layer, document: "a,b.txt")
        == "\"a,b.txt\",2031-04-05,,,,\"a, \"\"b\"\"\nc\",0,1\r\n\"a,b.txt\",2031-04-05,,,,=1+1,0,1\r\n")
  }

  @Test func aLayerOfAnotherShapeAddsNothing() {
    var table = QuotesTable()
    for layer in ["[]", #"{"quotes":[{"text":"a","spans":[[2,1]]}]}"#, #"{"quotes":[{"text":"a"},{"text":1}]}"#, ""] {
      #expect(throws: JSONError.self) { try table.append(document: "d", published: nil, layer: Array(layer.utf8)) }
    }
    #expect(table.bytes.isEmpty)
  }
}
