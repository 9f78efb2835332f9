import Bytes
import Testing

@testable import Language

/// Each of more than 20 words.
private enum Paragraph {
  static let english =
    "The council of Marbeck voted on Tuesday to close the old bridge until the spring, because nobody wants to pay for the repairs that the engineers have asked for."
  static let german =
    "Der Gemeinderat von Marbeck hat am Dienstag beschlossen, die alte Brücke bis zum Frühjahr zu sperren, weil niemand für die Arbeiten zahlen will, die der Ingenieur verlangt."
  static let french =
    "Le conseil municipal de Marbeck a décidé mardi de fermer le vieux pont jusqu'au printemps, parce que personne ne veut payer pour les travaux que demandent les ingénieurs."
  static let russian =
    "Городской совет Марбека решил во вторник закрыть старый мост до весны, потому что никто не хочет платить за ремонт, которого требуют инженеры, и это не понравилось жителям на том берегу."
  static let norwegian =
    "Kommunestyret vedtok på tirsdag å stenge den gamle broen til våren, fordi ingen vil betale for arbeidet som ingeniørene har bedt om, og det ble mye bråk etter møtet."
  static let danish =
    "Byrådet besluttede i tirsdags at lukke den gamle bro indtil foråret, fordi ingen vil betale for arbejdet, som ingeniørerne har bedt om, og der blev meget ballade efter mødet."
  static let japanese =
    "町の議会は火曜日に、古い橋を春まで閉鎖することを決めた。技術者が求めている修理の費用をだれも払いたがらないためで、向こう岸の住民はこの決定に不満を述べている。"
}

/// Paragraphs with a blank line between them.
private func text(_ paragraphs: [String]) -> (Text, [Range<Int>]) {
  var ranges: [Range<Int>] = []
  var start = 0
  for paragraph in paragraphs {
    ranges.append(start..<start + paragraph.utf8.count)
    start += paragraph.utf8.count + 2
  }
  return (Text(paragraphs.joined(separator: "\n\n")), ranges)
}

private func profile(_ paragraphs: [String], given language: String? = nil) -> LanguageProfile {
  let (text, ranges) = text(paragraphs)
  guard let language else {
    return LanguageProfile(text, paragraphs: ranges, .guessed(LanguageIdentifier.identify(text)))
  }
  return LanguageProfile(text, paragraphs: ranges, .given(language))
}

struct LanguageProfileTests {
  @Test func aTextInOneLanguageHasNoShares() {
    let found = profile([Paragraph.english, Paragraph.english])
    #expect(found.language == "en")
    #expect(found.shares.isEmpty)
    #expect(found.paragraphs.isEmpty)
  }

  @Test(arguments: [
    ("de", Paragraph.german), ("fr", Paragraph.french), ("ru", Paragraph.russian), ("ja", Paragraph.japanese),
  ])
  func aParagraphInAnotherLanguageIsFound(language: String, paragraph: String) {
    let found = profile([Paragraph.english, Paragraph.english, paragraph, Paragraph.english])
    #expect(found.language == "en")
    #expect(found.paragraphs == [.init(number: 2, language: language)])
    #expect(found.shares.map(\.language) == ["en", language])
  }

  @Test(arguments: [
    ("de", Paragraph.german), ("fr", Paragraph.french), ("ru", Paragraph.russian), ("ja", Paragraph.japanese),
  ])
  func anEnglishParagraphIsFoundInEachLanguage(language: String, paragraph: String) {
    let found = profile([paragraph, paragraph, Paragraph.english], given: language)
    #expect(found.paragraphs == [.init(number: 2, language: "en")])
  }

  @Test func closeLanguagesAreToldApart() {
    let found = profile([Paragraph.norwegian, Paragraph.norwegian, Paragraph.danish], given: "nb")
    #expect(found.paragraphs == [.init(number: 2, language: "da")])
    #expect(profile([Paragraph.norwegian, Paragraph.norwegian], given: "no").paragraphs.isEmpty)
  }

  @Test func threeLanguagesAreAllNamedMostTextFirst() {
    let found = profile(
      [Paragraph.french] + Array(repeating: Paragraph.german, count: 2) + Array(repeating: Paragraph.english, count: 4))
    #expect(found.language == "en")
    #expect(found.shares.map(\.language) == ["en", "de", "fr"])
    #expect(found.paragraphs.map(\.number) == [0, 1, 2])
  }

  @Test func sharesAreOfTheLetters() throws {
    let found = profile(Array(repeating: Paragraph.english, count: 3) + [Paragraph.german])
    let english = Double(ScriptCounts(Text(Paragraph.english)).total)
    let german = Double(ScriptCounts(Text(Paragraph.german)).total)
    #expect(abs(try #require(found.shares.last).share - german / (3 * english + german)) < 0.002)
    #expect(found.shares.map(\.share).reduce(0, +) <= 1)
  }

  @Test func theLanguageThatWasGivenStays() {
    let found = profile([Paragraph.german, "Danke.", Paragraph.german], given: "en-US")
    #expect(found.language == "en-US")
    #expect(found.prevailing == "de")
    #expect(found.shares == [LanguageShare(language: "de", share: 1)])
    #expect(found.paragraphs.map(\.number) == [0, 2])
  }

  @Test func theRegionOfATagIsNoOtherLanguage() {
    #expect(profile([Paragraph.english, Paragraph.english], given: "en-GB").paragraphs.isEmpty)
    #expect(profile([Paragraph.japanese], given: "ja-JP").paragraphs.isEmpty)
  }

  @Test func mostTextDecidesWhereNothingWasGiven() {
    let found = profile([Paragraph.english] + Array(repeating: Paragraph.russian, count: 2))
    #expect(found.language == "ru")
    #expect(found.paragraphs == [.init(number: 0, language: "en")])
  }

  /// Each would be taken for something else by its letters or its few common words.
  @Test(arguments: [
    "Ines Calder, Bruno Weir, Anke Vosse, Jürgen Thal, Ulla von der Heide, Karl Brandt, Grete Lüders, Hans im Winkel, Otto Reuß, Ilse Stumm, Uwe Harms, Rolf Kater",
    "Der Fluss und die Stadt, Das Haus am Ufer, Die Frau in Blau, Der Mann aus Holz, Im Tal der Mühlen, Das Licht über dem Deich, Ein Sommer in Marbeck, Die Brücke von Thal",
    "for (let i = 0; i < n; i++) { der[i] = die[i]; das = und(in, von); } if (zu && mit) { return der.des(dem, den); } // auf für ist im dem nicht ein eine",
    "He said \"der Rat hat die Brücke gesperrt, weil sie nicht mehr sicher ist\", and then he left the room, and nobody in the hall knew what he had meant by it or why.",
    "Marbeck – Thal 3:1 (2:0), Vosse – Heide 0:0, Ufer – Winkel 2:2 (1:2), Deich – Mühlen 1:4 (0:1), Brandt – Stumm 5:0 (3:0), Harms – Kater 1:1 (1:0), Reuß – Lüders 0:2",
    "See https://example.org/die-alte-brücke-ist-bis-zum-frühjahr-gesperrt-und-der-rat-hat-es-nicht-gewusst/der-umweg-ist-lang-und-die-leute-sind-wütend/das-ist-nicht-alles-was-es-zu-sagen-gibt",
  ])
  func whatIsNoRunningTextIsInNoOtherLanguage(paragraph: String) {
    #expect(profile([Paragraph.english, paragraph, Paragraph.english], given: "en").paragraphs.isEmpty)
  }

  @Test func shortParagraphsBelongToTheDocument() {
    let short = "Die alte Brücke bleibt bis zum Frühjahr gesperrt."
    #expect(profile([Paragraph.english, short, Paragraph.english], given: "en").paragraphs.isEmpty)
    #expect(profile([Paragraph.english, short, Paragraph.english], given: "en").shares.isEmpty)
  }

  @Test func shortParagraphsThatStandTogetherCountForTheShares() {
    let short = "Die alte Brücke ist bis zum Frühjahr gesperrt, und der Rat weiß nicht warum."
    let found = profile(Array(repeating: short, count: 6) + [Paragraph.english, Paragraph.english], given: "en")
    #expect(found.paragraphs.isEmpty)
    #expect(found.shares.map(\.language) == ["de", "en"])
  }

  @Test func aLongParagraphInTwoLanguagesCountsForBoth() {
    let long =
      Array(repeating: Paragraph.english, count: 12).joined(separator: " ")
      + " " + Array(repeating: Paragraph.german, count: 12).joined(separator: " ")
    let found = profile([long, Paragraph.english], given: "en")
    #expect(found.paragraphs.isEmpty)
    #expect(found.shares.map(\.language) == ["en", "de"])
    #expect(found.shares.allSatisfy { $0.share > 0.4 && $0.share < 0.6 })
  }

  @Test func linesAreTheParagraphsOfATextOfWhichNothingIsKnown() {
    let (text, _) = text([Paragraph.english, Paragraph.english, Paragraph.german])
    let found = LanguageProfile(text, guess: LanguageIdentifier.identify(text))
    #expect(found.language == "en")
    #expect(found.shares.map(\.language) == ["en", "de"])
  }

  @Test(arguments: ["", "12.5 % / 14:30", "\n\n\n"])
  func aTextWithoutLettersHasNoLanguage(text: String) {
    let found = LanguageProfile(Text(text), guess: LanguageIdentifier.identify(Text(text)))
    #expect(found.language == nil)
    #expect(found.shares.isEmpty)
  }

  @Test func rangesThatOverlapOrGoTooFarDoNoHarm() {
    let (text, ranges) = text([Paragraph.english, Paragraph.german])
    let found = LanguageProfile(
      text, paragraphs: [ranges[0], 3..<90, ranges[1], 200..<9000], .given("en"))
    #expect(found.paragraphs == [.init(number: 2, language: "de")])
  }

  @Test(arguments: [
    "a", "7", "\n", "//", "ab\n", "der the ", "a\u{301}\u{302}", "\u{301}", "aбγאبअกㄱ字か", "字", "สะพาน",
    "most je zatvoren ",
  ])
  func oneThingAgainAndAgainIsReadInBoundedTime(unit: String) {
    let text = Text(String(repeating: unit, count: 3000))
    let guess = LanguageIdentifier.identify(text)
    let clock = ContinuousClock()
    let time = clock.measure {
      _ = LanguageProfile(text, guess: guess)
      for language in ["en", "ja", "xx"] { _ = LanguageProfile(text, paragraphs: [0..<text.count], .given(language)) }
    }
    #expect(time < .seconds(5))
  }

  @Test func manyParagraphsThatAlternateAreEachTold() {
    let found = profile((0..<400).map { $0 % 2 == 0 ? Paragraph.english : Paragraph.russian }, given: "en")
    #expect(found.paragraphs == (0..<200).map { .init(number: 2 * $0 + 1, language: "ru") })
  }

  @Test func manyTinyParagraphsThatAlternateFollowTheDocument() {
    let tiny = [
      "The old bridge is closed.", "Die alte Brücke ist zu.", "Le vieux pont est fermé.", "Старый мост закрыт.",
    ]
    let found = profile((0..<400).map { tiny[$0 % 4] }, given: "en")
    #expect(found.language == "en")
    #expect(found.paragraphs.isEmpty)
  }

  @Test func brokenBytesAreSurvived() {
    let broken = Text(
      trusted: Array(Paragraph.german.utf8.prefix(120)) + [0xE2, 0xC2] + Array(repeating: 0xFF, count: 80))
    #expect(LanguageProfile(broken, paragraphs: [0..<broken.count], .given("en")).language == "en")
  }
}

struct CommonWordTests {
  @Test func everyWordIsShortEnoughToBeFound() {
    for list in CommonWords.lists {
      for word in list.words.split(separator: " ") {
        #expect(word.utf8.count <= CommonWordTable.longestWord, "\(list.languages): \(word)")
      }
    }
    #expect(CommonWords.lists.count <= 64)
  }

  @Test func aWordIsKnownInAllItsLanguages() throws {
    let text = Text("Die")
    var found: UInt64 = 0
    WordScan.forEachWord(text.bytes.span, 0..<3) { found = CommonWordTable.shared.languages($0.key) }
    let languages = CommonWordTable.shared.tags.indices.filter { found & 1 << UInt64($0) != 0 }
    #expect(languages.flatMap { CommonWordTable.shared.tags[$0] } == ["de", "nl", "af"])
  }

  @Test func marksAndApostrophesDivideWords() {
    let text = Text("L'eau «claire» — «où» 3x/an")
    var words: [String] = []
    WordScan.forEachWord(text.bytes.span, 0..<text.count) { words.append(text.string($0.start..<$0.end)) }
    #expect(words == ["L", "eau", "claire", "où", "x", "an"])
  }
}
