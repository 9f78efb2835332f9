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

  @Test(arguments: [
    ("en", "Council closes old bridge"), ("de", "Brücke bleibt gesperrt"), ("fr", "Le pont reste fermé"),
    ("es", "Cierran el puente viejo"), ("it", "Chiuso il vecchio ponte"), ("pt", "A ponte velha não reabre"),
    ("nl", "De oude brug blijft dicht"), ("sv", "Gamla bron hålls stängd"), ("da", "Den gamle bro bliver lukket"),
    ("nb", "Gamlebrua blir stengt"), ("fi", "Vanha silta suljetaan"), ("et", "Vana sild suletakse"),
    ("pl", "Zamknięto stary most"), ("cs", "Starý most zůstane uzavřen"), ("sk", "Starý most ostane zatvorený"),
    ("hu", "Lezárják a régi hidat"), ("ro", "Podul vechi rămâne închis"), ("hr", "Stari most ostaje zatvoren"),
    ("sl", "Stari most ostaja zaprt"), ("lt", "Senasis tiltas uždarytas"), ("lv", "Vecais tilts paliek slēgts"),
    ("tr", "Eski köprü kapatıldı"), ("id", "Jembatan lama tetap ditutup"), ("vi", "Cây cầu cũ vẫn đóng cửa"),
    ("ru", "Старый мост закрыли"), ("uk", "Старий міст закрили"), ("bg", "Затварят стария мост"),
    ("mk", "Стариот мост останува затворен"), ("ar", "إغلاق الجسر القديم"), ("fa", "پل قدیمی بسته شد"),
    ("ur", "پرانا پل بند کر دیا گیا"), ("hi", "पुराना पुल बंद रहेगा"), ("ja", "旧橋の通行止め続く"), ("zh", "旧桥继续封闭"),
    ("ca", "El pont vell continua tancat"), ("is", "Gamla brúin verður áfram lokuð"),
  ])
  func aHeadlineIsEnough(language: String, text: String) throws {
    let guess = try #require(LanguageIdentifier.identify(Text(text)))
    #expect(LanguageTag.primary(guess.language) == language)
    #expect(guess.reliable)
  }

  @Test(arguments: [
    "Bernau Tirol", "Mara Lindqvist", "Tom Okafor Elena Brandt", "QX-40 Delta", "Villa Aurora", "Ok", "Kim Park",
    "a", "xz qj", "no", "B12 C7", "Palermo",
  ])
  func namesCodesAndScrapsAreNotReliable(text: String) {
    #expect(LanguageIdentifier.identify(Text(text))?.reliable != true)
  }

  @Test func namesInASentenceDoNotHideItsLanguage() {
    let guess = LanguageIdentifier.identify("Mara Lindqvist und Tom Okafor verlassen den Rat von Bernau")
    #expect(guess?.language == "de")
    #expect(guess?.reliable == true)
  }

  @Test func languagesThatOnlyCLD2KnowsAreKept() {
    let guess = LanguageIdentifier.identify("Baraza la mji limeamua kufunga daraja la zamani hadi matengenezo yaishe.")
    #expect(guess?.language == "sw")
    #expect(guess?.reliable == true)
  }

  @Test func japaneseWithoutKanaIsToldFromChineseByItsForms() {
    #expect(LanguageIdentifier.identify("鉄道駅前広場")?.language == "ja")
    #expect(LanguageIdentifier.identify("火车站前广场")?.language == "zh")
  }

  @Test(arguments: ["a", "ä", "Ab ", "A B ", "क", "字", "😀", "a\u{301}", "-", "א"])
  func oneThingAgainAndAgainIsReadInBoundedTime(text: String) {
    let bytes = Array(String(repeating: text, count: 4000).utf8)
    let clock = ContinuousClock()
    let time = clock.measure { _ = LanguageIdentifier.identify(Text(trusted: bytes)) }
    #expect(time < .seconds(5))
  }

  @Test func aLetterAgainAndAgainIsNoLanguage() {
    #expect(LanguageIdentifier.identify(Text(String(repeating: "a", count: 5000)))?.reliable != true)
  }

  /// Each would be far ahead in some language that has such runs of letters.
  @Test(arguments: ["a b c ", "the ", "//a ", "ab\n", "\u{0}a ", "der the ", "мы ", "bridge мост γέφυρα "])
  func theSameFewWordsAgainAndAgainAreNoLanguage(text: String) {
    #expect(LanguageIdentifier.identify(Text(String(repeating: text, count: 800)))?.reliable != true)
  }

  @Test func aSentenceAgainAndAgainHasItsLanguage() {
    let text = String(repeating: "The council voted to close the old bridge until spring. ", count: 40)
    #expect(LanguageIdentifier.identify(Text(text))?.reliable == true)
  }

  @Test func bytesThatAreNoTextAreSurvived() {
    let noise = (0..<3000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
    _ = LanguageIdentifier.identify(Text(trusted: noise))
    _ = LanguageIdentifier.identify(Text(trusted: Array(repeating: 0xE2, count: 3000)))
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
