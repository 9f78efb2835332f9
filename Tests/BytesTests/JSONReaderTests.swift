import Bytes
import Testing

struct JSONReaderTests {
  func parse(_ text: String) throws(JSONError) -> JSONValue { try JSONValue(parsing: Array(text.utf8)) }

  @Test func valuesOfEveryKindAreRead() throws {
    let value = try parse(" { \"a\" : [ 1 , -2.5e+3 , true , false , null , \"x\" , { } , [ ] ] }\r\n\t")
    #expect(value["a"]?.elements?.count == 8)
    #expect(value["a"]?.elements?[1].double == -2500)
    #expect(value["a"]?.elements?[0].int == 1)
    #expect(value["b"] == nil)
  }

  @Test(arguments: ["0", "-0", "10", "1.5", "-1e5", "1E+5", "1e-5", "123456789012345678901234567890"])
  func numbersOfTheGrammarAreKeptAsTheyAreSpelled(text: String) throws {
    #expect(try parse(text) == .number(text))
  }

  @Test(arguments: [
    "", " ", "01", "-", "+1", ".5", "1.", "1e", "1e+", "0x1", "NaN", "Infinity", "-Infinity", "tru", "True", "nul", "[",
    "]", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "[1,,2]", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,}", "{a:1}",
    "{\"a\" 1}", "{\"a\":1 \"b\":2}", "{\"a\":1,,\"b\":2}", "{,}", "{1:2}", "[}", "{]", "\"", "\"\\\"", "\"\\x\"",
    "\"\\u12\"", "\"\\u12g4\"", "'a'", "\"\t\"", "\"\n\"", "\"\u{0}\"", "1 2", "[1]]", "{}}", "//x\n1", "\u{FEFF}1",
    "\u{A0}1", "\u{C}1",
  ])
  func whatIsNotJSONIsRefused(text: String) {
    #expect(throws: JSONError.self, "\(text)") { try parse(text) }
    #expect(throws: JSONError.self, "\(text)") {
      var json = JSONReader(Array(text.utf8))
      try json.skip()
      try json.end()
    }
  }

  @Test func errorsSayWhere() {
    func place(_ text: String) -> Int? {
      do throws(JSONError) {
        _ = try parse(text)
        return nil
      } catch { return error.offset }
    }
    #expect(place("{\"a\":1,}") == 7)
    #expect(place("[1, x]") == 4)
    #expect(place("{\"a\": \"b") == 6)
    #expect(place("[1] 2") == 4)
    #expect(place("\"ab\u{1}\"") == 3)
  }

  @Test func escapesAreDecoded() throws {
    #expect(try parse(#""\"\\\/\b\f\n\r\t\u0041\u00e9\u20AC\ud83d\ude00""#).string == "\"\\/\u{8}\u{C}\n\r\tAé€😀")
    #expect(try parse(#""\u0000""#).string?.utf8.elementsEqual([0]) == true)
  }

  @Test(arguments: [
    (#""\ud800""#, "\u{FFFD}"), (#""\udc00x""#, "\u{FFFD}x"), (#""\ud800\ud800\udc00""#, "\u{FFFD}\u{10000}"),
    (#""\ud800\u0041""#, "\u{FFFD}A"), (#""\ud800\n""#, "\u{FFFD}\n"), (#""\udc00\ud800""#, "\u{FFFD}\u{FFFD}"),
  ])
  func halvesOfSurrogatePairsBecomeReplacementCharacters(text: String, expected: String) throws {
    #expect(try parse(text).string == expected)
  }

  @Test func longStringsAreReadWhereverTheEscapesStand() throws {
    for count in 0..<40 {
      let plain = String(repeating: "é1", count: count)
      #expect(try parse("\"\(plain)\\n\(plain)\"").string == plain + "\n" + plain)
    }
  }

  @Test func deepNestingIsRefusedWithoutExhaustingTheStack() throws {
    let limit = JSONReader.depthLimit
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(throws: Never.self) { try parse(nested(limit)) }
    #expect(throws: JSONError.self) { try parse(nested(limit + 1)) }
    #expect(throws: JSONError.self) { try parse(String(repeating: "{\"a\":", count: 100_000)) }
  }

  @Test func unreadMembersAreCopiedAsTheyStand() throws {
    var json = JSONReader(Array(#"{"a": {"b" : [1.50,"\u0041"]} , "c":1}"#.utf8))
    try json.enterObject()
    #expect(try json.nextMember() == "a")
    #expect(try json.raw() == Array(#"{"b" : [1.50,"\u0041"]}"#.utf8))
    #expect(try json.nextMember() == "c")
    #expect(try json.integer() == 1)
    #expect(try json.nextMember() == nil)
    try json.end()
  }

  @Test func aRangeOfABufferIsReadAndNothingBehindIt() throws {
    let bytes = Array("xx[1,2]]]".utf8)
    var json = JSONReader(bytes, 2..<7)
    try json.skip()
    try json.end()
    var cut = JSONReader(bytes, 2..<6)
    #expect(throws: JSONError.self) { try cut.skip() }
  }

  @Test func numbersOutOfRangeAreErrorsAndNotInfinite() throws {
    #expect(throws: JSONError.self) {
      var json = JSONReader(Array("1e999".utf8))
      _ = try json.number()
    }
    #expect(throws: JSONError.self) {
      var json = JSONReader(Array("9223372036854775808".utf8))
      _ = try json.integer()
    }
    #expect(throws: JSONError.self) {
      var json = JSONReader(Array("1.0".utf8))
      _ = try json.integer()
    }
    #expect(try parse("1e999").double == nil)
    #expect(try parse("1e-999").double == 0)
    #expect(try parse("1.5").int == nil)
  }

  @Test(arguments: ["[1]", "[1,2,3]", "[2,1]", "[-1,2]", "[1.5,2]", "[]", "{}", "1"])
  func otherThingsAreNoSpan(text: String) {
    #expect(throws: JSONError.self) {
      var json = JSONReader(Array(text.utf8))
      _ = try json.span()
    }
  }

  @Test func aSpanIsRead() throws {
    var json = JSONReader(Array("[[3,3], [0,17]]".utf8))
    try json.enterArray()
    #expect(try json.nextElement())
    #expect(try json.span() == 3..<3)
    #expect(try json.nextElement())
    #expect(try json.span() == 0..<17)
    #expect(try !json.nextElement())
  }
}
