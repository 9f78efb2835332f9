import Bytes
import DocumentIO
import StageKit
import Testing

struct RecordDecoderTests {
  let decoder = RecordDecoder()

  func decode(_ line: String) throws(InputError) -> DecodedRecord { try decoder.decode(Array(line.utf8)) }

  func code(_ line: [UInt8]) -> InputError.Code? {
    do throws(InputError) {
      _ = try decoder.decode(line)
      return nil
    } catch { return error.code }
  }

  @Test func aRecordHasATextAnIDAndMetadata() throws {
    let record = try decode(#"{"id":"a/1","text":"Gr\u00fc\u00dfe","extra":[1],"metadata":{"title":"T","n":1.50}}"#)
    #expect(record.id == "a/1")
    #expect(record.format == .plain)
    #expect(record.text == "Grüße")
    #expect(record.metadata.title == "T")
    #expect(record.metadata["n"] == .number("1.50"))
  }

  @Test func htmlIsMarkupAndNullIsAbsent() throws {
    let record = try decode(#"{"text":null,"html":"<p>x","metadata":null,"id":null}"#)
    #expect(record.format == .html)
    #expect(record.text == "<p>x")
    #expect(record.id == nil)
  }

  @Test func fieldsHaveOtherNamesWhereThePipelineSaysSo() throws {
    var fields = RecordFields(text: "body", id: "guid", metadata: "meta")
    fields.keys = [.init("title", member: "headline")]
    let line = #"{"guid":7,"body":"x","text":5,"meta":{"title":"old","site":"s"},"headline":"new"}"#
    let record = try RecordDecoder(fields).decode(Array(line.utf8))
    #expect(record.id == "7")
    #expect(record.text == "x")
    #expect(record.metadata.title == "new")
    #expect(record.metadata.site == "s")
  }

  @Test(arguments: [
    ("{}", InputError.Code.badRecord), (#"{"text":"a","html":"b"}"#, .badRecord), (#"{"text":1}"#, .badRecord),
    (#"{"text":"a","metadata":[]}"#, .badRecord), (#"{"text":"a","text":"b"}"#, .badRecord),
    (#"{"id":1,"id":2,"text":"a"}"#, .badRecord), ("[1]", .badRecord), ("\"text\"", .badRecord),
    ("", .notJSON), ("{", .notJSON), (#"{"text":"a"},"#, .notJSON), (#"{"text":"a",}"#, .notJSON),
    (#"{"text":"a"} {"text":"b"}"#, .notJSON), ("{\"text\":\"a\tb\"}", .notJSON), (#"{'text':'a'}"#, .notJSON),
    (#"{"id":NaN,"text":"a"}"#, .notJSON), (#"{"id":01,"text":"a"}"#, .notJSON), (#"{"text":"\x"}"#, .notJSON),
    ("{\"text\":\"a", .notJSON), ("{\"x\":" + String(repeating: "[", count: 100_000), .notJSON),
  ])
  func aBrokenRecordIsRefused(line: String, expected: InputError.Code) {
    #expect(code(Array(line.utf8)) == expected, "\(line.prefix(60))")
  }

  @Test func invalidUTF8IsRefusedWithItsPlace() {
    let line = Array("{\"text\":\"a".utf8) + [0xC3, 0x28] + Array("\"}".utf8)
    let error = #expect(throws: InputError.self) { try decoder.decode(line) }
    #expect(error?.code == .undecodable)
    #expect(error?.offset == 10)
  }

  @Test func halfASurrogatePairBecomesTheReplacementCharacter() throws {
    #expect(try decode(#"{"text":"a\ud800b\udc00\ud83d\ude00"}"#).text == "a\u{FFFD}b\u{FFFD}😀")
    #expect(try decode(#"{"text":"a\ud800\u0041"}"#).text == "a\u{FFFD}A")
  }

  @Test func aZeroCharacterInAStringIsKept() throws {
    #expect(try decode(#"{"text":"a\u0000b"}"#).text.bytes == [0x61, 0, 0x62])
  }

  @Test(arguments: [
    (#"{"id":"x","te"#, "x"), (#"{"text":"a","id":12}"#, "12"), (#"{"id":1e5}"#, "1e5"), (#"{"id":""}"#, nil),
    (#"{"id":true}"#, nil), (#"{"id":{"id":"x"}}"#, nil), (#"{"a":{"id":"no"},"id":"yes"}"#, "yes"),
    (#"{"i\u0064":"x"}"#, "x"), ("garbage", nil), ("", nil), (#"{"text":"a"}"#, nil), (#"{"id":"\ud800"}"#, "\u{FFFD}"),
  ])
  func theIDIsReadWithoutTheRest(line: String, id: String?) {
    #expect(decoder.id(of: Array(line.utf8)) == id)
  }

  @Test func tooLongIDsAreNotUsed() {
    let fits = String(repeating: "x", count: 512)
    #expect(decoder.id(of: Array("{\"id\":\"\(fits)\"}".utf8)) == fits)
    #expect(decoder.id(of: Array("{\"id\":\"\(fits)x\"}".utf8)) == nil)
    #expect(decoder.id(of: Array("{\"id\":\(String(repeating: "9", count: 513))}".utf8)) == nil)
  }

  @Test func anIDThatIsNotUTF8IsNotUsed() {
    #expect(decoder.id(of: Array("{\"id\":\"a".utf8) + [0xFF] + Array("\"}".utf8)) == nil)
  }
}

struct SeenIDsTests {
  @Test func anIDIsNewOnce() {
    var seen = SeenIDs()
    var new = 0
    for number in 0..<1000 where seen.insert("id \(number)") { new += 1 }
    #expect(new == 1000)
    for number in 0..<1000 where seen.insert("id \(number)") { new += 1 }
    #expect(new == 1000 && seen.count == 1000)
    seen.removeAll()
    #expect(seen.count == 0)
    let isNew = seen.insert("id 1")
    #expect(isNew)
  }
}
