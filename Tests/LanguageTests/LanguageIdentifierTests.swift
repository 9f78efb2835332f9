import Bytes
import Testing

@testable import Language

struct LanguageIdentifierTests {
  @Test(arguments: [
    ("en", "The council voted on Tuesday to close the old bridge until the repairs are paid for."),
    ("de", "Der Gemeinderat hat am Dienstag beschlossen, die alte Brücke bis zum Frühjahr zu sperren."),
    ("fr", "Le conseil municipal a décidé mardi de fermer le vieux pont jusqu'à la fin des travaux."),
    ("ru", "Городской совет решил во вторник закрыть старый мост до окончания ремонта."),
    ("uk", "Міська рада вирішила у вівторок закрити старий міст до кінця ремонту."),
    ("nb", "Kommunestyret vedtok tirsdag å stenge den gamle broen til reparasjonene er ferdige."),
    ("ar", "قرر مجلس المدينة يوم الثلاثاء إغلاق الجسر القديم حتى انتهاء أعمال الترميم."),
  ])
  func sentencesAreIdentified(language: String, text: String) throws {
    let guess = try #require(LanguageIdentifier.identify(Text(text)))
    #expect(guess.language == language)
    #expect(guess.reliable)
    #expect(guess.share > 0.9)
  }

  /// These are only in CLD2's large tables: they fail where the program was linked with the small ones.
  @Test(arguments: [
    ("zu", "UMkhandlu wedolobha unqume ngoLwesibili ukuvala ibhuloho elidala kuze kuqedwe ukulungiswa."),
    ("mn", "Хотын зөвлөл мягмар гарагт хуучин гүүрийг засвар дуустал хаахаар шийдвэрлэв."),
    ("eo", "La urba konsilio decidis marde fermi la malnovan ponton ĝis la fino de la riparoj."),
  ])
  func languagesOfTheLargeTablesAreKnown(language: String, text: String) {
    #expect(LanguageIdentifier.identify(Text(text))?.language == language)
  }

  @Test(arguments: [
    ("el", "γέφυρα"), ("th", "สะพาน"), ("ko", "다리"), ("ja", "古い橋をわたる"), ("ka", "ხიდი"), ("he", "גשר"), ("zh", "大桥"),
  ])
  func aWordIsEnoughWhereTheScriptSettlesIt(language: String, text: String) {
    #expect(LanguageIdentifier.identify(Text(text))?.language == language)
  }

  @Test func traditionalChineseIsTold() {
    let text = "市議會星期二決定關閉舊橋，直到維修工程完成為止，居民對這個決定表示歡迎。"
    #expect(LanguageIdentifier.identify(Text(text))?.language == "zh-Hant")
  }

  @Test func shortTextsAreNotReliable() {
    #expect(LanguageIdentifier.identify("Bernau Tirol")?.reliable != true)
  }

  @Test(arguments: ["", " \n\t", "12.5 % / 14:30", "…—!?"])
  func textsWithoutLettersHaveNoLanguage(text: String) {
    #expect(LanguageIdentifier.identify(Text(text)) == nil)
    #expect(LanguageIdentifier.languages(of: Text(text)).isEmpty)
  }

  @Test func aDocumentInTwoLanguagesNamesBoth() throws {
    let english = "The council voted on Tuesday to close the old bridge until the repairs are paid for. "
    let german = "Der Gemeinderat hat am Dienstag beschlossen, die alte Brücke bis zum Frühjahr zu sperren. "
    let text = String(repeating: english, count: 6) + "\n\n" + String(repeating: german, count: 3)
    let languages = LanguageIdentifier.languages(of: Text(text))
    #expect(languages.map(\.language) == ["en", "de"])
    #expect(languages.map(\.share).reduce(0, +) <= 1)
    #expect(try #require(languages.first).share > 0.5)
  }

  @Test func aRangeIsIdentifiedByItself() {
    let text = Text("The bridge stays closed until the spring. Die Brücke bleibt bis zum Frühjahr gesperrt.")
    #expect(LanguageIdentifier.identify(text, in: 0..<42)?.language == "en")
    #expect(LanguageIdentifier.identify(text, in: 42..<500)?.language == "de")
  }

  @Test func markupIsReadAsText() {
    #expect(LanguageIdentifier.identify("a < b and the other < than that of which we spoke <b")?.language == "en")
  }

  @Test func brokenBytesAreSurvived() {
    let text = Text(trusted: Array("The council voted to close the bridge ".utf8) + [0xFF, 0xC3, 0x20, 0xE2, 0x82])
    #expect(LanguageIdentifier.identify(text)?.language == "en")
    #expect(LanguageIdentifier.identify([0x61, 0xFF]) == nil)
  }

  @Test func longTextsAreSampledOverTheirWholeLength() throws {
    let english = String(repeating: "The council voted to close the old bridge until spring. ", count: 24_000)
    let russian = String(repeating: "Городской совет решил закрыть старый мост. ", count: 6_000)
    let text = Text(english + russian)
    #expect(text.count > Sample.Extent.whole.bytes)
    #expect(LanguageIdentifier.languages(of: text).map(\.language) == ["en", "ru"])
  }

  @Test func aTextWhoseGlanceLeavesADoubtIsReadWhole() {
    let figures = String(repeating: "1 204 · 77,5 · 12:30 ", count: 40)
    let prose = String(repeating: "Der Rat hat beschlossen, die alte Brücke bis zum Frühjahr zu sperren. ", count: 8)
    let text = Text(figures + prose + figures + prose + figures)
    #expect(text.count > Sample.Extent.glance.bytes)
    #expect(LanguageIdentifier.identify(text)?.language == "de")
  }
}
