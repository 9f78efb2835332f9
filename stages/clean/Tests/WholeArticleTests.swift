import StageKit
import Testing

@testable import CleanStage

/// The text of one article once, and whole, however a page cuts or doubles it.
@Suite struct WholeArticleTests {
  private let later = paragraphs.map { $0 + " Indeed." }

  @Test func anArticleThatStandsTwiceIsGivenOnce() throws {
    let article = "<article><h1>Vellmar closes its baths</h1>\(articleBody)</article>"
    let result = try page("<body><div class=\"screen\">\(article)</div><div class=\"print\">\(article)</div></body>")
    #expect(result.blocks(.paragraph) == paragraphs)
  }

  @Test func anArticleInTwoContainersIsWhole() throws {
    let result = try page(
      """
      <body><main><div class="part"><div class="text">\(articleBody)</div></div>
      <div class="ad-slot"><p>Buy the new bathing cap of Quist and Daughters, the cap that all of Vellmar wears.</p></div>
      <div class="part"><div class="text">\(longer)</div></div></main></body>
      """)
    #expect(result.blocks(.paragraph) == paragraphs + later)
  }

  @Test(arguments: [1, 2])
  func dataThatDoubleTheTextAddNothing(times: Int) throws {
    let body = Array(repeating: paragraphs.joined(separator: " "), count: times).joined(separator: " ")
    let result = try page(
      """
      <html><head><script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "\(body)"}</script></head>
      <body><article>\(articleBody)</article></body></html>
      """)
    #expect(result.blocks(.paragraph) == paragraphs)
  }

  @Test func dataThatBreakOffDoNotCutTheText() throws {
    let body = paragraphs.joined(separator: " ")
    let result = try page(
      """
      <html><head><script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "\(body)"}</script></head>
      <body><article>\(articleBody)\(longer)</article></body></html>
      """)
    #expect(result.blocks(.paragraph) == paragraphs + later)
  }

  @Test func thePostsOfALiveBlogAreAllThere() throws {
    let posts = later.enumerated().map { place, text in
      "<section class=\"post\"><time>1\(place):05</time><h3>Hour \(place) in the baths of Vellmar</h3><p>\(text)</p><p>\(paragraphs[place])</p></section>"
    }
    let result = try page("<body><main><h1>The baths, live</h1>\(posts.joined())</main></body>")
    #expect(result.blocks(.paragraph).filter { $0.count > 20 }.count == 8)
    #expect(result.blocks(.heading).count == 4)
  }

  @Test func dataThatStandInAMenuAreNoArticle() throws {
    let menu =
      "menu = [" + (1...80).map { "{'ID':\($0),'title':'The page of number \($0). It is long'}" }.joined(separator: ",")
      + "]"
    let result = try page("<body><nav><ul>\(menu)</ul></nav><div class=\"c7\">\(articleBody)</div></body>")
    #expect(result.blocks(.paragraph) == paragraphs)
  }

  @Test func teasersFurtherDownAreNoDecks() throws {
    let teaser = { (n: Int) in
      "<div class=\"teaser\"><b>\(n).10.2016</b><p>The council of Vellmar has thanked its \(n) swimmers for their many songs.</p></div>"
    }
    let result = try page("<body><div>\(articleBody)\(longer)</div>\((1...6).map(teaser).joined())</body>")
    #expect(result.blocks(.paragraph) == paragraphs + later)
  }
}
