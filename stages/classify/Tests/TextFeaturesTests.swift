import Testing

@testable import ClassifyStage

struct TextFeaturesTests {
  private func counts(_ text: String, title: String = "") -> [TextFeatures.Count] {
    TextFeatures.counts(title: Array(title.utf8), text: Array(text.utf8))
  }

  /// The features of a text as they stand in it, pairs with a plus.
  private func features(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var found: [String] = []
    TextFeatures.forEachOccurrence(in: bytes) {
      found.append(($0.isPair ? "+" : "") + String(decoding: bytes[$0.range], as: UTF8.self))
    }
    return found
  }

  @Test func wordsAndNeighbouringPairsAreFeatures() {
    #expect(features("The ferry, late.") == ["The", "ferry", "+The ferry", "late", "+ferry, late"])
  }

  @Test func noPairReachesOverABlankLine() {
    #expect(features("Ferry\nlate\n \nToll") == ["Ferry", "late", "+Ferry\nlate", "Toll"])
  }

  @Test func noPairReachesFromTheTitleIntoTheText() {
    #expect(counts("late", title: "Ferry") == counts("Ferry\n\nlate"))
    #expect(counts("late", title: "Ferry").count == 2)
  }

  @Test func caseHyphensAndPossessivesDoNotMatter() {
    #expect(counts("The MAYOR'S shoot-out in Ålesund") == counts("the mayor shoot out in ålesund"))
    #expect(counts("mayor’s") == counts("Mayor"))
    #expect(counts("it is s") != counts("it is"))
  }

  @Test func accentsAsMarksMakeTheSameWords() {
    #expect(counts("cafe\u{301} Ångstro\u{308}m") == counts("café ångström"))
    #expect(counts("tie\u{302}\u{301}ng И\u{306}ог") == counts("tiếng йог"))
    for length in 0..<20 {
      let stem = String(repeating: "я", count: length / 2) + String(repeating: "x", count: length % 2)
      #expect(counts(stem + "e\u{301}t и\u{306}") == counts(stem + "ét й"), "after \(length)")
      #expect(counts(stem + "и\u{306}t") == counts(stem + "йt"), "after \(length)")
    }
    #expect(counts("\u{301}") == [] && counts("\u{301}x\u{AD}\u{301}") == counts("x"))
  }

  @Test func featuresAreCountedAndSorted() {
    let found = counts("toll toll toll, ferry")
    #expect(found.count == 4)
    #expect(found.map(\.count).sorted() == [1, 1, 2, 3])
    #expect(found.map(\.hash) == found.map(\.hash).sorted())
  }

  @Test func everyLetterOfALongWordCounts() {
    let words = ["harbourmaster", "harbourmastes", "garbourmaster", "harbourm", "harbour", "harbourmharbourm"]
    #expect(Set(words.flatMap { counts($0).map(\.hash) }).count == words.count)
  }

  @Test func aPairHoldsForAllNumbersOfAsManyDigits() {
    #expect(Set(counts("34 boats").map(\.hash)).intersection(counts("57 boats").map(\.hash)).count == 2)
    #expect(Set(counts("34 boats").map(\.hash)).intersection(counts("571 boats").map(\.hash)).count == 1)
    #expect(Set(counts("B3 boats").map(\.hash)).intersection(counts("B5 boats").map(\.hash)).count == 1)
  }

  @Test func charactersOfScriptsWithoutSpacesAreWords() {
    #expect(features("港口 ferry") == ["港", "口", "+港口", "ferry", "+口 ferry"])
  }

  @Test func wordsAreCutAsRulesCutThem() {
    let texts = [
      "Don't re-open B12; naïve co\u{AD}operation, 3.5 mln—ΟΔΟΣ Ёлка", "a's b’s s 's ’s ss", "🚢ship 한국어 ไทย x\u{301}y",
      "\u{FEFF}",
    ]
    for text in texts {
      let bytes = Array(text.utf8)
      var expected: [Range<Int>] = []
      bytes.withUnsafeBufferPointer {
        WordScanner.forEachWord(in: $0, prefixes: PrefixTable()) { word, _ in expected.append(word.start..<word.end) }
      }
      var found: [Range<Int>] = []
      TextFeatures.forEachOccurrence(in: bytes) { if !$0.isPair { found.append($0.range) } }
      #expect(found == expected, "\(text)")
    }
  }

  @Test func bytesThatAreNoTextAreReadAllTheSame() {
    for lead in UInt8.min...UInt8.max {
      _ = TextFeatures.counts(title: [], text: [lead])
      _ = TextFeatures.counts(title: [], text: [0x61, lead, 0x80])
      _ = TextFeatures.counts(title: [lead, lead, 0xBF], text: [0x61, 0x27, 0x73, lead])
    }
  }
}
