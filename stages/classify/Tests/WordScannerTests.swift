import Testing

@testable import ClassifyStage

struct WordScannerTests {
  private func words(_ text: String) -> [String] {
    WordScanner.words(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    ("The Mayor’s plan", ["the", "mayor", "plan"]), ("the mayors' plan, it's", ["the", "mayors", "plan", "it"]),
    ("shoot-out in 2024", ["shoot", "out", "in", "2024"]), ("ÄRGER über Straßen", ["ärger", "über", "straßen"]),
    ("МЭР Алёна", ["мэр", "алена"]), ("ΟΔΟΣ", ["οδοσ"]), ("U.S. Senate", ["u", "s", "senate"]),
    ("co\u{AD}operate", ["cooperate"]), ("大桥 bridge", ["大", "桥", "bridge"]), ("a大b", ["a", "大", "b"]),
    ("«Brücke»—gesperrt…", ["brücke", "gesperrt"]), ("قال، نعم", ["قال", "نعم"]), ("", []), ("…!? 😀", []),
  ])
  func textIsCutIntoFoldedWords(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(arguments: [
    ("cafe\u{301}s", "cafés"), ("STRASSENBA\u{308}UME", "strassenbäume"), ("Việt Nam", "việt nam"),
    ("VIE\u{323}\u{302}T", "việt"), ("чаи\u{306}ка", "чайка"), ("е\u{308}лка", "елка"), ("ΑΘΗ\u{301}ΝΑ", "αθήνα"),
    ("x\u{301}y", "xy"), ("\u{301}a", "a"),
  ])
  func accentsOfTheirOwnArePutIntoTheirLetters(text: String, expected: String) {
    #expect(words(text).joined(separator: " ") == words(expected).joined(separator: " "))
    #expect(words(text).joined(separator: " ").unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test func marksAfterALongWordCostNothing() {
    let text = String(repeating: "e\u{301}", count: 200)
    #expect(WordScanner.words(Array(text.utf8)).map(\.count) == [WordScanner.longest])
  }

  @Test func bytesThatAreNoTextEndAWord() {
    #expect(WordScanner.words([0x61, 0xFF, 0x62, 0xC3]) == [[0x61], [0x62]])
    #expect(WordScanner.words([0xE5, 0xA4]).isEmpty)
  }

  @Test func longWordsAreCutShort() {
    let words = WordScanner.words([UInt8](repeating: 0x61, count: 500))
    #expect(words.map(\.count) == [WordScanner.longest])
  }
}

struct InflectionTests {
  private func forms(_ word: String, _ language: String?) -> [String] {
    Inflection.forms(of: Array(word.utf8), language: language).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    ("goal", ["goal", "goals"]), ("match", ["match", "matches"]), ("party", ["party", "parties"]),
    ("play", ["play", "plays"]),
    ("tax", ["tax", "taxes"]), ("eu", ["eu"]), ("2024", ["2024"]),
  ])
  func englishWordsHaveTheirPlural(word: String, expected: [String]) {
    #expect(forms(word, "en") == expected)
    #expect(forms(word, nil) == expected)
  }

  @Test func germanWordsHaveTheirEndings() {
    #expect(forms("ministerin", "de") == ["ministerin", "ministerinnen"])
    #expect(forms("grüne", "de") == ["grüne", "grünen", "grüner", "grünes", "grünem"])
    #expect(forms("urteil", "de").contains("urteils"))
  }

  @Test(arguments: [
    ("fr", "hôpital", ["hôpital", "hôpitaux", "hôpitals"]), ("fr", "château", ["château", "châteaux"]),
    ("fr", "élève", ["élève", "élèves"]), ("fr", "prix", ["prix"]), ("es", "gol", ["gol", "goles", "gols"]),
    ("es", "elección", ["elección", "elecciones"]), ("es", "juez", ["juez", "jueces"]),
    ("it", "banca", ["banca", "banche"]),
    ("it", "medico", ["medico", "medichi", "medici"]), ("it", "legge", ["legge", "leggi"]),
    ("pt", "eleição", ["eleição", "eleições", "eleiçãos", "eleiçães"]), ("pt", "homem", ["homem", "homens"]),
    ("pt", "hospital", ["hospital", "hospitais"]), ("nl", "wet", ["wet", "wets", "weten", "wete", "wetn"]),
  ])
  func wordsOfOtherLanguagesHaveTheirPlurals(language: String, word: String, expected: [String]) {
    #expect(forms(word, language) == expected)
  }

  @Test func otherLanguagesAreLeftAsWritten() {
    #expect(forms("goal", "sv") == ["goal"])
  }
}
