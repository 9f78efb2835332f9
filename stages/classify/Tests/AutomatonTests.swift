import Testing

@testable import ClassifyStage

struct AutomatonTests {
  /// The terms found in a text, with their places, in the order of the automaton.
  private func found(_ terms: [String], in text: String, language: String = "xx") throws -> [String] {
    var rule = LabelRule(label: "x")
    rule.terms = [TermGroup(terms: try terms.map { try RuleTerm($0) }, language: language)]
    let compiled = try RuleCompiler.compile(RuleSet(labels: [rule]))
    var found: [String] = []
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { buffer in
      _ = compiled.automaton.forEachMatch(in: buffer) { term, range, _ in
        found.append("\(compiled.terms[term].source) \(range.lowerBound)-\(range.upperBound)")
      }
    }
    return found
  }

  @Test func overlappingPhrasesAreAllFound() throws {
    let found = try found(["world cup", "cup final", "the world", "cup"], in: "The World Cup final")
    #expect(found == ["the world 0-9", "world cup 4-13", "cup 10-13", "cup final 10-19"])
  }

  @Test func aPhraseThatFailsLateFallsBack() throws {
    #expect(try found(["a b c d", "b c e"], in: "a b c e") == ["b c e 2-7"])
    #expect(try found(["a a b"], in: "a a a b") == ["a a b 2-7"])
  }

  @Test func prefixesMatchWordsThatBeginSo() throws {
    #expect(
      try found(["econom*"], in: "Economy, economics, ECONOM, ecology") == [
        "econom* 0-7", "econom* 9-18", "econom* 20-26",
      ])
  }

  @Test func aWordCountsForEveryTermThatCoversIt() throws {
    let found = try found(["klima*", "klimawandel*", "klimawandel"], in: "Klimawandels, Klimawandel, Klimaanlage")
    #expect(
      found == [
        "klima* 0-12", "klimawandel* 0-12", "klima* 14-25", "klimawandel* 14-25", "klimawandel 14-25", "klima* 27-38",
      ])
  }

  @Test func suffixesMatchWordsThatEndSo() throws {
    let found = try found(["*minister", "umwelt*"], in: "Minister, Umweltminister, UMWELTMINISTER. Ministerin")
    #expect(
      Set(found) == [
        "*minister 0-8", "*minister 10-24", "umwelt* 10-24", "*minister 26-40", "umwelt* 26-40",
      ])
  }

  @Test func theWordsOfGermanSuffixesTakeTheirEndings() throws {
    let found = try found(["*brand", "*gericht"], in: "Dachstuhlbrandes, Amtsgerichten, Gerichtshof", language: "de")
    #expect(found == ["*brand 0-16", "*gericht 18-31"])
  }

  @Test func aPrefixMayStandInAPhrase() throws {
    let found = try found(["olympisch* spiele", "olympische"], in: "Olympische Spiele, olympischen Spiele")
    #expect(found == ["olympische 0-10", "olympisch* spiele 0-17", "olympisch* spiele 19-37"])
  }

  @Test func noPhraseReachesOverABlankLine() throws {
    #expect(try found(["world cup"], in: "world\n\ncup") == [])
    #expect(try found(["world cup"], in: "world\ncup") == ["world cup 0-9"])
  }

  @Test func phrasesOfCharactersAreFound() throws {
    #expect(try found(["大桥"], in: "长江大桥通车") == ["大桥 6-12"])
  }

  @Test func unknownWordsBreakPhrases() throws {
    #expect(try found(["world cup"], in: "world of cup") == [])
  }

  /// Every text over two words, against a search at each place.
  @Test func theAutomatonFindsWhatANaiveSearchFinds() throws {
    let terms = ["a", "a b", "b a b", "b b", "a b b a"]
    for bits in 0..<256 {
      let words = (0..<8).map { bits >> $0 & 1 == 0 ? "a" : "b" }
      var naive: Set<String> = []
      for start in 0..<8 {
        for end in start..<8 {
          let phrase = words[start...end].joined(separator: " ")
          if terms.contains(phrase) { naive.insert("\(phrase) \(2 * start)-\(2 * end + 1)") }
        }
      }
      #expect(Set(try found(terms, in: words.joined(separator: " "))) == naive)
    }
  }

  @Test func termsThatCoverTooMuchAreRefused() throws {
    var rule = LabelRule(label: "x")
    let words = try (0..<1001).map { try RuleTerm("abc\($0)") }
    let phrases = try (0..<1001).map { try RuleTerm("abc* w\($0)") }
    rule.terms = [TermGroup(terms: words + phrases, language: "xx")]
    #expect(throws: TooManyForms.self) { try RuleCompiler.compile(RuleSet(labels: [rule])) }
  }
}
