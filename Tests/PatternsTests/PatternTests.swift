import Patterns
import Testing

struct PatternTests {
  @Test func matchesAreByteRangesThatDoNotOverlap() throws {
    let pattern = try Pattern("a[bü]+")
    let text = Array("äabüb aba".utf8)
    #expect(pattern.matches(in: text, limit: 10) == [2..<7, 8..<10])
  }

  @Test func caseIsIgnoredWhereAsked() throws {
    let text = Array("Brücke BRÜCKE".utf8)
    #expect(try Pattern("brücke").matches(in: text, limit: 10).isEmpty)
    #expect(try Pattern("brücke", ignoresCase: true).matches(in: text, limit: 10) == [0..<7, 8..<15])
  }

  @Test func theLimitHolds() throws {
    #expect(try Pattern("a").matches(in: Array("aaaa".utf8), limit: 3) == [0..<1, 1..<2, 2..<3])
    #expect(try Pattern("a").matches(in: Array("aaaa".utf8), limit: 0).isEmpty)
  }

  @Test func emptyMatchesAreLeftOut() throws {
    #expect(try Pattern("x*").matches(in: Array("aüxxb".utf8), limit: 10) == [3..<5])
    #expect(try Pattern("x*").matches(in: [], limit: 10).isEmpty)
  }

  @Test func aRangeIsSearchedWithItsContext() throws {
    let text = Array("rebar bar".utf8)
    #expect(try Pattern(#"\bbar"#).matches(in: text, range: 2..<9, limit: 5) == [6..<9])
    #expect(try Pattern("bar").matches(in: text, range: 2..<4, limit: 5).isEmpty)
    #expect(try Pattern("bar").matches(in: text, range: 2..<400, limit: 5) == [2..<5, 6..<9])
  }

  @Test(arguments: [
    ("ab(c", "missing )", 0..<4), ("ab[c-", "missing ]", 2..<5), (#"a\8b"#, "invalid escape sequence", 1..<3),
    ("(?=a)b", "invalid perl operator", 0..<3), ("x**", "bad repetition operator", 1..<3),
  ])
  func refusedPatternsNameTheirFault(pattern: String, message: String, range: Range<Int>) {
    let error = #expect(throws: PatternError.self) { try Pattern(pattern) }
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    #expect(error?.range == range)
  }

  @Test func patternsThatNeedTooMuchMemoryAreRefused() {
    #expect(throws: PatternError.self) { try Pattern(#"((\pL{1,100}){1,10}){1,10}"#, maxMemory: 1 << 16) }
  }

  @Test func hostilePatternsAndTextsAreLinear() throws {
    let text = [UInt8](repeating: 0x61, count: 100_000)
    #expect(try Pattern("(a*)*b").matches(in: text, limit: 10).isEmpty)
    #expect(try Pattern("(x+x+)+y").matches(in: text, limit: 10).isEmpty)
  }

  @Test func bytesThatAreNoTextAreSurvived() throws {
    #expect(try Pattern(".a").matches(in: [0xFF, 0x61, 0x62, 0x61], limit: 5) == [2..<4])
  }
}

struct PatternSetTests {
  /// The numbers and first matches that a set reports.
  private func found(_ sources: [String], in text: String, maxMemory: Int = 1 << 20) throws -> [String] {
    let set = PatternSet(try sources.map { try Pattern($0, ignoresCase: true) }, maxMemory: maxMemory)
    var found: [String] = []
    set.forEachMatch(in: Array(text.utf8), limit: 2) { number, matches in
      found.append("\(number): " + matches.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: " "))
    }
    return found
  }

  @Test func onlyPatternsThatMatchAreReported() throws {
    let found = try found(
      ["bridge", "river|lake", "t[ou]wn", "c.t"], in: "The Town by the lake has a cat, a cot, a cut")
    #expect(found == ["1: 16-20", "2: 4-8", "3: 27-30 34-37"])
  }

  @Test func aSetOfOneOrNoneWorks() throws {
    #expect(try found([], in: "bridge").isEmpty)
    #expect(try found(["bridge"], in: "A bridge") == ["0: 2-8"])
    #expect(try found(["bridge"], in: "A road").isEmpty)
  }

  @Test func aSetWithoutMemoryFallsBackToSinglePatterns() throws {
    let found = try found(["br.{1,40}dge", "ro.{1,30}d"], in: "a bright edge, a road", maxMemory: 64)
    #expect(found == ["0: 2-13", "1: 17-21"])
  }
}
