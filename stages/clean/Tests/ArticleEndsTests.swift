import StageKit
import Testing

@testable import CleanStage

/// Where an article begins, ends and is interrupted.
@Suite struct ArticleEndsTests {
  private let later = paragraphs.map { $0 + " Once more." }

  @Test func aFooterOutsideTheArticlesElementIsLeftOut() throws {
    let result = try page(
      """
      <body><table><tr><td><h1>Vellmar closes its baths</h1>\(articleBody)\(longer)</td></tr></table>
      <center><font size="1">Vellmar Courier, Market Square. Founded 1902. Best viewed at 1024 x 768.</font></center></body>
      """)
    #expect(result.blocks(.paragraph).last == paragraphs[3] + " Indeed.")
  }

  @Test func boxesBehindTheArticleAreLeftOut() throws {
    let result = try page(
      """
      <main><div class="text">\(articleBody)\(longer)</div>
      <div class="hint"><h3>Good to know</h3><div class="inner">You read the second best edition of this paper now.</div></div>
      </main>
      """)
    #expect(result.blocks(.paragraph).last == paragraphs[3] + " Indeed.")
    #expect(result.blocks(.heading) == [])
  }

  @Test func headlinesWithSummariesBehindTheArticleAreOthers() throws {
    let cards = (1...3).map {
      "<h4><a href='/\($0)'>Baths of the \($0)th district</a></h4><p>\(later[$0]) Number \($0).</p>"
    }
    let result = try page("<article>\(articleBody)\(longer)\(cards.joined())</article>")
    #expect(result.blocks(.paragraph).count == 8)
    // Between paragraphs of the article they may be its own parts.
    #expect(try page("<article>\(articleBody)\(cards.joined())\(longer)</article>").blocks(.paragraph).count == 11)
  }

  @Test func theArticleGoesOnBehindLinksToOthers() throws {
    let others =
      "<ul><li><a href='/a'>Mayor sings in the baths</a></li><li><a href='/b'>Crowns fall again</a></li></ul>"
    let result = try page(
      "<article>\(articleBody)<h3>Read more</h3>\(others)<p>\(paragraphs[0]) Once more.</p></article>")
    #expect(result.blocks(.paragraph) == paragraphs + ["\(paragraphs[0]) Once more."])
    #expect(result.removed(.teaser) == ["Read more"])
  }

  @Test func nothingOfTheArticleComesBehindItsComments() throws {
    let result = try page(
      "<article>\(articleBody)\(articleBody.replacing("council", with: "board"))<h3>About the author</h3>"
        + "<p>Ada Quist has written about water since she fell into the old baths at the age of three.</p></article>")
    #expect(!result.text.contains("fell into"))
  }

  @Test func textInOneElementWithAPictureIsItsCaption() throws {
    let box = "<div class=\"x7\"><img src=\"/a.jpg\"><p>Swimmers on the gallery</p><p>Ada Quist</p></div>"
    let result = try page("<article>\(articleBody)\(box)\(longer)</article>")
    #expect(result.blocks(.paragraph).count == 8)
    #expect(result.removed(.caption).first == "Swimmers on the gallery")
  }

  @Test func referencesStay() throws {
    let result = try page(
      """
      <article>\(articleBody)<h2>References</h2><ol><li>Quist, A. (1994). Water and its ways. Vellmar: Nord Press.</li>
      <li>Olsen, B. (2001). Baths of the north. https://press.example/baths</li></ol></article>
      """)
    #expect(result.blocks(.heading) == ["References"])
    #expect(result.blocks(.listItem).count == 2)
  }

  @Test func datesAndBylinesBetweenDeckAndTextAreNoText() throws {
    let deck = "The council has voted, the swimmers have sung, and nobody knows what the repairs would cost in the end."
    let result = try page(
      """
      <article><h1>Vellmar closes its baths</h1><div class="lead">\(deck)</div>
      <div class="x1">12. 05. 2024, 14:59 Uhr Lesedauer: 4 Minuten</div><div class="x2">Von Ada Quist</div>\(articleBody)\(longer)</article>
      """)
    #expect(result.text.hasPrefix(([deck] + paragraphs).joined(separator: "\n\n")))
    #expect(result.removed(.byline) == ["Von Ada Quist"])
    #expect(result.removed(.timestamp).count == 1)
  }

  @Test func aDeckThatIsCalledATeaserStays() throws {
    let deck = "The council has voted, the swimmers have sung, and nobody knows what repairs would cost."
    let result = try page("<article><h1>Baths</h1><p class=\"teaser-text\">\(deck)</p>\(articleBody)</article>")
    #expect(result.blocks(.paragraph).first == deck)
    let teaser = "<div class=\"teaser\"><a href=\"/x\">Mayor sings</a><p>\(deck)</p></div>"
    #expect(try !page("<article>\(articleBody)\(teaser)\(articleBody)</article>").text.contains("have sung"))
  }

  @Test func aDeckBesideTheTextStaysWithoutAFullStopToo() throws {
    let deck = "The council has voted, the swimmers have sung, and now it is on record"
    let result = try page(
      "<body><div class=\"item\"><h3>Baths</h3><div class=\"teaser-text\"><p>\(deck)</p></div><div class=\"text\">\(articleBody)\(longer)</div></div></body>"
    )
    #expect(result.blocks(.paragraph).first == deck)
  }

  @Test func firstAndLastLinesMadeAsTheParagraphsAreStay() throws {
    let first = "Speech that the mayor of Vellmar gave in the old baths"
    let last = "Printed by the baths themselves in a cellar full of water"
    let result = try page("<article><h1>Speech</h1><p>\(first)</p>\(articleBody)<p>\(last)</p></article>")
    #expect(result.blocks(.paragraph) == [first] + paragraphs + [last])
  }

  @Test func aLastShortLineOfTheTextStays() throws {
    let result = try page("<article>\(articleBody)<p>Be there or be dry!</p></article>")
    #expect(result.text.hasSuffix("Be there or be dry!"))
  }

  @Test func aLineThatIsALinkAndRepeatsIsLeftOut() throws {
    let offer = "<p><a href=\"/buy\">Compare bathing caps</a></p>"
    let result = try page(
      "<article>\(articleBody)<ul><li><p>\(paragraphs[0]) So.</p>\(offer)</li><li><p>\(paragraphs[1]) So.</p>\(offer)</li></ul></article>"
    )
    #expect(!result.text.contains("Compare"))
  }
}

/// Lists of links in and around an article.
@Suite struct LinkListTests {
  private let links =
    "<ul><li><a href='/a'>The bath house act</a></li><li><a href='/b'>The water act of 1911</a></li></ul>"

  @Test func aListThatASentenceAnnouncesStays() throws {
    let result = try page(
      "<article>\(articleBody)<p>Two laws of the land rule the baths:</p>\(links)\(articleBody.replacing("crowns", with: "marks"))</article>"
    )
    #expect(result.blocks(.listItem) == ["The bath house act", "The water act of 1911"])
  }

  @Test func aListOfLinksBetweenParagraphsIsLeftOut() throws {
    #expect(try page("<article>\(articleBody)\(links)<p>\(paragraphs[0]) So.</p></article>").blocks(.listItem) == [])
  }

  @Test func headingsThatLinkToThemselvesStayAndTheListOfThemDoesNot() throws {
    let result = try page(
      """
      <article><p>In this story you will find the following:</p><ul><li><a href="#s1">What the council said</a></li>
      <li><a href="#s2">What the swimmers sang</a></li></ul>
      <h2 id="social-media"><a href="#s1">What the council said</a></h2>\(articleBody)
      <h2 id="s2"><a href="#s2">What the swimmers sang</a></h2><p>\(paragraphs[2]) So.</p></article>
      """)
    #expect(result.blocks(.heading) == ["What the council said", "What the swimmers sang"])
    #expect(result.blocks(.listItem) == [])
  }

  @Test func serialNumbersAreNoNames() throws {
    let result = try page(
      "<article>\(paragraphs.map { "<p id=\"08ad\" class=\"a Zl4adYb\">\($0)</p>" }.joined())<p id=\"ad\">\(paragraphs[0]) So.</p></article>"
    )
    #expect(result.blocks(.paragraph) == paragraphs)
  }
}
