import StageKit
import Testing

@testable import QuoteStage

/// Whom pronouns, noun phrases and names stand for.
@Suite struct SpeakerTests {
  /// The names of the speakers of all quotations.
  private func names(_ text: String, _ language: String = "en") -> [String?] {
    quotes(text, language).map { $0.speaker?.name }
  }

  // MARK: Pronouns

  @Test func aPronounIsTheSubjectOfTheSentenceBefore() {
    let text = "Tom Hale met Bo Lind on Monday.\n\"It is safe,\" he said."
    #expect(names(text) == ["Tom Hale"])
  }

  @Test func aPronounIsTheOneWhoSpokeBefore() {
    let text = "\"It is safe,\" said Tom Hale, who knows Bo Lind. It was closed in May.\n\"We measured it,\" he added."
    #expect(names(text) == ["Tom Hale", "Tom Hale"])
  }

  @Test func womenAndMenAreToldApartByFirstNamesAndTitles() {
    let text = """
      Anna Hale and Mr. Lind came.
      "It is safe," she said.
      "It is not," he said.
      """
    #expect(names(text) == ["Anna Hale", "Lind"])
  }

  @Test func hisAndHerShowTheGenderOfAnUnknownName() {
    let text = "Ayotl Varn left her house.\nTom Hale followed.\n\"It is safe,\" she said."
    #expect(names(text) == ["Ayotl Varn"])
  }

  @Test func anUnnamedPersonStandsBetweenAPronounAndAName() {
    let text = "Tom Hale built the bridge.\nA neighbour complained about it.\n\"It shakes,\" he said."
    #expect(names(text) == [nil])
  }

  @Test func nobodyNamesHimself() {
    let text = "Tom Hale met Bo Lind, who came with a map.\n\"Only Tom Hale knew the way,\" he said."
    #expect(names(text) == ["Bo Lind"])
  }

  @Test func aPlaceIsNoOne() {
    #expect(names("Lisbon is far.\n\"It is safe,\" he said.") == [nil])
  }

  @Test func itIsTheBodyOfTheSentenceBefore() {
    let text = "\"It is safe,\" said Ann Lee.\nThe Harbour Council met.\n\"The pier is closed,\" it said."
    #expect(names(text) == ["Ann Lee", "Harbour Council"])
  }

  @Test func aSpeakerOfAPlainSentenceGoesOnInADialogue() {
    let text = """
      Anna Hale looked at Tom Lind.
      "Is it safe?" he asked.
      "It is," she said.
      "Then come," he said.
      """
    #expect(names(text) == ["Tom Lind", "Anna Hale", "Tom Lind"])
  }

  @Test func germanPronounsFollowTheirSubjects() {
    let text = "Tom Hale von der Universität Lund kam am Montag.\n„Die Brücke ist sicher“, sagte er."
    #expect(names(text, "de") == ["Tom Hale"])
  }

  // MARK: Noun phrases

  @Test(arguments: [
    ("Harbour master Ann Lee came.\n\"It is safe,\" the harbour master said.", "Ann Lee"),
    ("Ann Lee, a marine biologist, came.\n\"It is safe,\" the biologist said.", "Ann Lee"),
    ("His wife, Ann Lee, came.\n\"It is safe,\" his wife said.", "Ann Lee"),
    ("The Transport Ministry met.\n\"It is safe,\" the ministry said.", "Transport Ministry"),
    ("\"No,\" Ann Lee said.\nA guard came.\n\"It is safe,\" the guard said.", nil),
  ])
  func aNounPhraseIsWhoeverWasCalledSo(text: String, name: String?) {
    #expect(names(text).last == name)
  }

  @Test func theWomanIsTheOneWomanInMind() {
    #expect(names("Ann Lee came on Monday.\n\"It is safe,\" the woman said.") == ["Ann Lee"])
    #expect(names("\"No,\" Ann Lee said.\nA woman came.\n\"It is safe,\" the woman said.") == ["Ann Lee", nil])
  }

  // MARK: Names

  @Test(arguments: [
    ("\"It is safe,\" said House Speaker Ann Lee.", "Ann Lee"),
    ("\"It is safe,\" said Secretary of State Ann Lee.", "Ann Lee"),
    ("\"It is safe,\" said Lisbon police chief Ann Lee.", "Ann Lee"),
    ("\"It is safe,\" said Texas-based Ann Lee.", "Ann Lee"),
    ("\"It is safe,\" said Ann Baker.", "Ann Baker"),
    ("\"It is safe,\" said Tom Hale Jr.", "Tom Hale Jr."),
    ("\"It is safe,\" said Jean-Luc van den Berg.", "Jean-Luc van den Berg"),
    ("\"It is safe,\" said the Department of Roads.", "Department of Roads"),
    ("\"It is safe,\" said a spokesman for Ann Lee.", nil),
    ("\"It is safe,\" the Hale administration said.\nTom Hale was there.", nil),
    ("\"It is safe,\" a Portuguese driver said.", nil),
  ])
  func theNameIsThatOfTheHeadOfThePhrase(text: String, name: String?) {
    #expect(names(text) == [name])
  }

  @Test func aShortNameTakesTheFullestForm() {
    #expect(
      names("Ann Mary Lee came.\n\"It is safe,\" Lee said.\n\"Yes,\" Ann said.") == ["Ann Mary Lee", "Ann Mary Lee"])
  }

  @Test func aTradeIsANameWhereItIsKnownForOne() {
    #expect(names("Tom Baker came.\n\"It is safe,\" Baker said.") == ["Tom Baker"])
  }

  @Test(arguments: [
    ("„Sicher“, sagte Bahn-Sprecher Tom Hale.", "Tom Hale"),
    ("„Alles ist sicher“, sagte Tom Hale vom Hafenamt Lund.", "Tom Hale"),
    ("„Alles ist sicher“, sagte Kapitän Virgil van Dahl.", "Virgil van Dahl"),
  ])
  func germanNamesEndBeforeWhatBelongsToThem(text: String, name: String) {
    #expect(names(text, "de").last == name)
  }

  // MARK: Titles

  @Test(arguments: [
    ("\"It is safe,\" said Ann Lee, the head of the union.", "head of the union"),
    ("\"It is safe,\" said former UN chief Ann Lee.", "former UN chief"),
    ("\"It is safe,\" said Lisbon mayor Ann Lee.", "Lisbon mayor"),
    ("\"It is safe,\" said the company's founder, Ann Lee.", "founder"),
    ("\"It is safe,\" said Secretary of State Ann Lee.", "Secretary of State"),
    ("\"It is safe,\" said her friend Ann Lee.", nil),
    ("In a speech to her supporters, Ann Lee said: \"It is safe.\"", nil),
  ])
  func aTitleIsAnOfficeOrTrade(text: String, title: String?) {
    #expect(quotes(text).map { $0.speaker?.title } == [title])
  }

  // MARK: Stories and talk

  @Test(arguments: [
    "Ann Lee came home. She goes, no way you stay here.",
    "Ann Lee came home. She was like, no way you stay here.",
    "Ann Lee came home. She knew that it was late.",
  ])
  func storiesAndTalkReportWithOtherWords(text: String) {
    let found = quotes(text, kinds: [.indirect])
    #expect(found.map { $0.speaker?.name } == ["Ann Lee"])
  }

  @Test(arguments: [
    (
      "Callan Ferris, president of the Hardware Union, which speaks for plumbers, said.",
      "president of the Hardware Union"
    ),
    ("Callan Ferris, the mayor of Ashton, one of the oldest towns, said on Monday.", "mayor of Ashton"),
    ("Callan Ferris, vice president of Hale Works told us.", "vice president of Hale Works"),
  ])
  func aNameSpeaksWhateverIsInsertedBeforeItsVerb(attribution: String, title: String) throws {
    let speaker = try #require(quotes("\"The pipes were old,\" " + attribution).first?.speaker)
    #expect(speaker.name == "Callan Ferris")
    #expect(speaker.title == title)
  }

  @Test func anAbbreviationBeforeACommaEndsNoAttribution() {
    let found = quotes("\"The pipes were old,\" Senate leader Callan Ferris, R-Ky., said. \"We knew.\"")
    #expect(found.map(\.speaker?.name) == ["Callan Ferris"])
  }

  @Test func aGermanTitleEndsBeforeThoseWhoWereTold() {
    let text = "„Die Brücke ist sicher“, sagte Ilse Varga, Sprecherin des Rats gegenüber der Küstenpost."
    #expect(quotes(text, "de").first?.speaker?.title == "Sprecherin des Rats")
  }

  @Test func aGermanNounThatOpensTheSentenceBeforeIsNobody() {
    let weichen = "Die Weichen sind gestellt. „Wir wollen im Mai wieder fahren.“"
    #expect(quotes(weichen, "de").allSatisfy { $0.speaker == nil })
    let minister = "Die Ministerin war zufrieden. „Wir wollen im Mai wieder fahren.“"
    #expect(quotes(minister, "de").first?.speaker?.text == "Die Ministerin")
  }
}
