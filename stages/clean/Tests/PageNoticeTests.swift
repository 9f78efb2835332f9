import StageKit
import Testing

@testable import CleanStage

/// Lines in an article's element that speak to the reader, not of the story.
@Suite struct PageNoticeTests {
  @Test(arguments: [
    "Il vous reste 57.09% de cet article à lire. La suite est réservée aux abonnés.",
    "An dieser Stelle finden Sie einen von der Redaktion ausgewählten Inhalt. Er wird erst auf Ihren Wunsch geladen.",
    "Tu suscripción se está usando en otro dispositivo. Si continúas, no se podrá leer en el otro.",
    "If you’re seeing this message but you are a subscriber, please log in. It takes a moment.",
    "有料会員になると会員限定の記事もお読みいただけます。",
  ])
  func noticesAreTakenOutWhateverTheirLength(notice: String) throws {
    let result = try page(
      "<article>\(articleBody)<p>\(notice)</p>\(longer)</article>")
    #expect(result.removed(.prompt) == [notice])
    #expect(result.blocks(.paragraph).count == 8)
  }

  @Test func aLastOfferOfNewslettersIsTakenOut() throws {
    let offer = "The best of Vellmar every evening, and it is short: <a href='/nl'>here is our newsletter</a>."
    #expect(try page("<article>\(articleBody)<p>\(offer)</p></article>").blocks(.paragraph) == paragraphs)
    let story = try page("<article><p>\(offer)</p>\(articleBody)</article>")
    #expect(story.blocks(.paragraph).count == 5)
  }

  @Test func aCreditInAParagraphOfItsOwnIsRecorded() throws {
    let result = try page(
      "<article>\(articleBody)<p>Foto: Ada Quist/Nordwire</p>\(longer)</article>"
    )
    #expect(result.removed(.photoCredit) == ["Foto: Ada Quist/Nordwire"])
  }

  @Test func classesThatHideAreBelievedButForOnesOfSomeScreens() throws {
    let list = "<ul><li>Unlimited access to the news of Vellmar and its baths.</li></ul>"
    let hidden = try page("<article>\(articleBody)<div class=\"box hidden\">\(list)</div>\(articleBody)</article>")
    #expect(hidden.blocks(.listItem) == [])
    let shown = try page("<article>\(articleBody)<div class=\"hidden md:block\">\(list)</div>\(articleBody)</article>")
    #expect(shown.blocks(.listItem).count == 1)
  }

  @Test func aTeaserThatThePagesDataHoldTooIsLeftOut() throws {
    let teaser = "Vea también: El alcalde canta en la piscina y nadie lo detiene"
    let data = (paragraphs + [teaser] + paragraphs.map { $0 + " Indeed." }).joined(separator: " ")
    let result = try page(
      """
      <script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "\(data)"}</script><article>\(articleBody)
      <p><a href="/x">\(teaser)</a></p>\(longer)</article>
      """)
    #expect(result.blocks(.paragraph).count == 8)
    #expect(result.removed(.teaser) == [teaser])
  }

  @Test func aPaywallsNameOnTheWholeArticleIsNotBelieved() throws {
    let result = try page(
      "<body><div id=\"article\" class=\"isPaywall\"><p>\(paragraphs[0])</p><p>\(paragraphs[1])</p></div></body>")
    #expect(result.blocks(.paragraph) == Array(paragraphs[0...1]))
  }

  @Test func longCommentsDoNotBecomeTheArticle() throws {
    let comment =
      "<p>I have swum there since nineteen hundred and ninety-four, and the water has always been too cold for me.</p>"
    let comments = (1...40).map { comment.replacing("always", with: "\($0) times") }.joined()
    let result = try page(
      "<body><div class=\"entry-content\">\(articleBody)\(longer)</div><div id=\"comments\">\(comments)</div></body>"
    )
    #expect(result.blocks(.paragraph).count == 8)
  }
}
