import Bytes
import Testing

struct JSONWriterTests {
  func written(_ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    body(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func commasStandBetweenValuesAndNowhereElse() {
    let text = written { json in
      json.object {
        $0.member("a", 1)
        $0.key("b")
        $0.array {
          $0.null()
          $0.object { _ in }
          $0.array { _ in }
          $0.span(3..<5)
        }
        $0.member("c", "x")
        $0.member("d", true)
        $0.member("e", 0.5)
        $0.key("f")
        $0.raw(Array("[1]".utf8))
      }
      json.newline()
      json.array { $0.string("y") }
    }
    #expect(text == #"{"a":1,"b":[null,{},[],[3,5]],"c":"x","d":true,"e":0.5,"f":[1]}"# + "\n" + #"["y"]"#)
  }

  @Test func controlsQuotesAndBackslashesAreEscaped() {
    #expect(
      written { $0.string("a\"b\\c\n\r\t\u{0}\u{1F}\u{7F}é\u{2028}") }
        == "\"a\\\"b\\\\c\\n\\r\\t\\u0000\\u001f\u{7F}é\u{2028}\"")
  }

  @Test func everyStringComesBack() throws {
    let all = String(String.UnicodeScalarView((0..<0x300).compactMap { Unicode.Scalar($0) })) + "東京😀"
    for count in stride(from: 0, to: all.unicodeScalars.count, by: 13) {
      let text = String(String.UnicodeScalarView(all.unicodeScalars.dropFirst(count)))
      let json = JSONValue.string(text).json
      #expect(try JSONValue(parsing: json).string == text)
    }
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (1.0, "1"), (-2.5, "-2.5"), (0.1, "0.1"), (1e15, "1000000000000000.0"), (1e17, "1e+17"),
    (999_999_999_999_999, "999999999999999"),
    (1e-7, "1e-07"), (.infinity, "null"), (.nan, "null"), (0.81, "0.81"),
  ])
  func numbersTakeTheirShortestExactForm(value: Double, expected: String) throws {
    let text = written { $0.number(value) }
    #expect(text == expected)
    #expect(throws: Never.self) { try JSONValue(parsing: Array(text.utf8)) }
  }

  @Test(arguments: [0, 7, -7, 10, 1234567890, Int.max, Int.min])
  func integersAreDecimal(value: Int) { #expect(written { $0.integer(value) } == "\(value)") }

  @Test func aValueIsWrittenAsItWasRead() throws {
    let text = #"{"b":[1.50,{"a":null}],"a":"x","a":true}"#
    #expect(String(decoding: try JSONValue(parsing: Array(text.utf8)).json, as: UTF8.self) == text)
  }

  @Test func aBufferIsContinuedAndForgotten() {
    var json = JSONWriter(Array("id\t".utf8))
    json.integer(1)
    #expect(json.bytes == Array("id\t1".utf8))
    json.removeAll()
    json.integer(2)
    #expect(json.bytes == Array("2".utf8))
  }

  @Test func stringListsAreReadFromArraysAndSingleStrings() {
    #expect(JSONValue.strings(["a", "b"]).stringList == ["a", "b"])
    #expect(JSONValue.string("a").stringList == ["a"])
    #expect(JSONValue.array([.null, .string("a"), .integer(1)]).stringList == ["a"])
    #expect(JSONValue.null.stringList == [])
  }
}
