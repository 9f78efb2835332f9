import Bytes
import StageKit
import Testing

@testable import CleanStage

/// What is the article's and what is not, where no phrase tells.
@Suite struct LineJudgementTests {
  @Test(arguments: [
    "You must log in to read this article\nLog in\nCreate an account\nForgot password?",
    "We use cookies\nAccept all\nCookie settings\nPrivacy policy",
    "Discussion about this post\nNo posts\nReady for more?",
    "Home\nNews\nSport\nSubscribe\nLog in\nSearch",
  ])
  func aTextOfWhichNothingIsAnArticleIsDropped(text: String) throws {
    #expect(try scraped(text).dropped == "no article")
  }

  @Test(arguments: [
    "The pool in Vellmar is closed today.",
    "In Vellmar bleibt das Bad heute geschlossen.",
    "Бассейн в Велмаре сегодня закрыт.",
    "Heron moves into diving tower",
  ])
  func aNoticeOfOneSentenceSurvives(text: String) throws {
    #expect(try scraped(text).text == text)
  }

  @Test func whatReadersSaidIsNoArticle() throws {
    let comments = (1...6).flatMap {
      ["Reader number \($0) with a name", "I have swum there since I was a boy.", "Reply to comment"]
    }
    #expect(try scraped((["Comments"] + comments).joined(separator: "\n")).dropped == "no article")
  }

  @Test func commentsBelowTheirCountGo() throws {
    let text =
      paragraphs.joined(separator: "\n") + "\n2 comments on \u{201C}Baths of Vellmar to close\u{201D}\nAn old swimmer\n"
      + "I learnt to swim in those baths, and so did everybody else in the town that I know of.\n"
    #expect(try scraped(text).text == paragraphs.joined(separator: "\n\n"))
  }

  @Test func theTitleIsTheLineThatTheTextSpeaksOf() throws {
    let result = try scraped(
      """
      Baths of Vellmar to close after the summer - Vellmar Courier
      Home
      Town
      Politics
      Baths of Vellmar to close after the summer
      Town hall
      \(paragraphs.joined(separator: "\n"))
      """)
    #expect(result.metadata["title"]?.string == "Baths of Vellmar to close after the summer")
    #expect(result.text.hasSuffix(paragraphs.joined(separator: "\n\n")))
    #expect(!result.text.contains("Courier"))
  }

  @Test(arguments: ["01:43 min", "12 min read", "Lesezeit: 3 Min."])
  func howLongItTakesIsNoText(line: String) throws {
    let result = try scraped(([paragraphs[0], line] + paragraphs.dropFirst()).joined(separator: "\n"))
    #expect(result.text == paragraphs.joined(separator: "\n\n"))
  }

  @Test func aRepeatedCaptionMayHaveAFullStopWithin() throws {
    let caption = "Taucher am Rand des leeren Beckens in Vellmar, 24. April 2023"
    let result = try scraped(([paragraphs[0], caption, caption] + paragraphs.dropFirst()).joined(separator: "\n"))
    #expect(result.removed(.caption) == [caption])
  }

  @Test func theTitleIsGivenWithoutTheSite() throws {
    let result = try scraped("Baths of Vellmar to close | Courier\n" + paragraphs.joined(separator: "\n"))
    #expect(result.metadata["title"]?.string == "Baths of Vellmar to close")
    #expect(result.removed(.title) == ["Baths of Vellmar to close | Courier"])
  }

  @Test func relatedArticlesAreTeasers() throws {
    let result = try scraped(
      paragraphs.joined(separator: "\n") + "\nRelated articles\nFerry stopped by a swan\nThe mill that nobody wanted\n")
    #expect(result.removed(.teaser) == ["Ferry stopped by a swan", "The mill that nobody wanted"])
  }

  @Test func speechAfterADashIsNoListItem() throws {
    let speech = "– The bridge is older than I am – said Marek Dolny, who is seventy."
    let result = try scraped((Array(paragraphs[..<2]) + [speech] + paragraphs[2...]).joined(separator: "\n"))
    #expect(result.blocks(.listItem).isEmpty)
    #expect(result.text.contains(speech))
  }

  @Test func phrasesAreKnownWithCapitalsOfAnyScript() {
    for line in ["Читайте также", "Διαβάστε Επίσης", "Läs Även", "CZYTAJ TEŻ"] {
      #expect(Phrases.kind(of: Array(line.utf8)[...]) != nil, "\(line)")
    }
  }

  @Test(arguments: [
    ("Ärger ÜBER Łódź", "ärger über łódź"), ("ΑΘΗΝΑ Ώρα", "αθηνα ώρα"), ("МОСКВА Ёлка", "москва ёлка"),
    ("灯台 DER", "灯台 der"),
  ])
  func linesAreReadInLowerCase(line: String, lower: String) {
    #expect(String(decoding: FoldedWords.lowered(Array(line.utf8)[...]), as: UTF8.self) == lower)
  }

  /// What is joined is read again, so there is a most that is joined to.
  @Test func aParagraphThatIsBrokenIntoManyLinesIsJoinedInPieces() {
    let line = "the water in the old baths of Vellmar stood as high as the mayor had said it"
    let source = SourceLines(Array([String](repeating: line, count: 400).joined(separator: "\n").utf8))
    #expect(source.lines.count > 1)
    #expect(source.lines.count < 20)
    #expect(source.lines.allSatisfy { $0.text.count <= 8192 + line.utf8.count + 1 })
  }

  @Test(arguments: [
    "VELLMAR BATHS TO CLOSE IN MARKET WEEK\n******VELLMAR BATHS TO CLOSE IN MARKET WEEK\nMore to follow shortly.",
    "GRAIN SHIPS WAITING AT OSTHEIM\nSeven grain ships were loading and six waited for a berth at Ostheim, the harbour master said.",
    "The ferry has no lights since Monday. Could be the cable, but only if the cable is very old.\nPlease let me know.",
    "Record catch for the fleet. Boats came home with more herring than their holds could take. Picture: Nordwire.",
  ])
  func aShortReportIsAnArticle(text: String) throws {
    #expect(try scraped(text).dropped == nil)
    #expect(try scraped(text).layer.removed.allSatisfy { $0.kind == .title })
  }

  @Test func wordsAtTheEndOfABrokenParagraphAreNoPrompt() throws {
    let text = """
      The paper mill of Ostheim earned four crowns for every
      share.
      The buyer and the seller would not speak of any of the
      terms.
      """
    #expect(try scraped(text).layer.removed.allSatisfy { $0.kind == .title })
  }
}
