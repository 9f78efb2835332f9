import DocumentIO
import Testing

struct DocumentIDTests {
  @Test func pathsOfPrintableTextStandAsTheyAre() {
    #expect(DocumentID.file(Array("news/Größe – 東京.txt".utf8)) == "news/Größe – 東京.txt")
    #expect(DocumentID.file(Array("a b\"c'\\*?.txt".utf8)) == "a b\"c'\\*?.txt")
  }

  @Test(arguments: [
    (Array("50%#1.txt".utf8), "50%25%231.txt"),
    (Array("a\nb\u{1B}[31m\u{7F}".utf8), "a%0Ab%1B[31m%7F"),
    ([0x61, 0xFF, 0xC3, 0x28], "a%FF%C3("),
    (Array("\u{85}\u{202E}gpj\u{2066}".utf8), "%C2%85%E2%80%AEgpj%E2%81%A6"),
    ([0xED, 0xA0, 0x80], "%ED%A0%80"),
    ([0xE2, 0x82], "%E2%82"),
  ])
  func otherBytesArePercentEncoded(path: [UInt8], id: String) {
    #expect(DocumentID.file(path) == id)
    #expect(DocumentID.path(of: id) == path)
  }

  @Test func everyByteComesBack() {
    for first in UInt8.min...UInt8.max {
      let path = [0x61, first, 0x62, first]
      #expect(DocumentID.path(of: DocumentID.file(path)) == path)
    }
  }

  @Test func recordsAreNamedBehindTheFirstHash() {
    let path = Array("a#b.jsonl".utf8)
    let id = DocumentID.record("x#y\u{0}", in: path)
    #expect(id == "a%23b.jsonl#x%23y%00")
    #expect(DocumentID.path(of: id) == path)
    #expect(DocumentID.record(of: id) == "x%23y%00")
    #expect(DocumentID.record(of: "a.txt") == nil)
  }

  @Test func aRecordThatCallsItselfLikeALineNeverMeetsThatLine() {
    let path = Array("a.jsonl".utf8)
    #expect(DocumentID.line(17, in: path) == "a.jsonl#L17")
    #expect(DocumentID.record("L17", in: path) == "a.jsonl#%4C17")
    #expect(DocumentID.record("L17b", in: path) == "a.jsonl#L17b")
    #expect(DocumentID.line(of: "a.jsonl#L17") == 17)
    #expect(DocumentID.line(of: "a.jsonl#%4C17") == nil)
    #expect(DocumentID.line(of: "a.jsonl#L17b") == nil)
  }

  @Test func aPercentSignWithoutTwoDigitsStandsForItself() {
    #expect(DocumentID.path(of: "50%") == Array("50%".utf8))
    #expect(DocumentID.path(of: "%zz%4") == Array("%zz%4".utf8))
  }
}
