import Bytes
import StageKit
import Testing

@testable import CleanStage

@Suite struct AuthorTests {
  private let more = paragraphs.map { "<p>Later it was said: \($0)</p>" }.joined()

  private func authors(head: String = "", top: String = "", bottom: String = "") throws -> [String] {
    try page(
      "<html><head>\(head)</head><body><main><h1>Baths to close</h1>\(top)\(articleBody)\(more)\(bottom)</main></body></html>"
    ).metadata["authors"]?.stringList ?? []
  }

  @Test(arguments: [
    "<p>By Ada Quist and Bo Lindqvist</p>", "<div>By</div><div>Ada Quist, Bo Lindqvist</div>",
    "<p>Von Ada Quist und Bo Lindqvist in Vellmar</p>", "<p>Par Ada Quist et Bo Lindqvist</p>",
    "<span rel=author>Ada Quist</span> <span rel=author>Bo Lindqvist</span>",
    "<ul><li><b>Autorin/Autor</b> Ada Quist, Bo Lindqvist</li></ul>",
    "<p class='article-byline'>Ada Quist & Bo Lindqvist | Senior Editor</p>",
    "<p>Текст: Ada Quist и Bo Lindqvist</p>", "<h3>Author</h3><p>Ada Quist, Bo Lindqvist</p>",
    "<p>Published by Ada Quist and Bo Lindqvist on 2 May 2024</p>",
    "<p>Posted on 2 May 2024 by Ada Quist and Bo Lindqvist</p>",
    "<a href='/author/ada-quist'>Ada Quist</a>, <a href='/author/bo-lindqvist'>Bo Lindqvist</a>",
  ])
  func bylinesAreFoundWhereverTheyStand(top: String) throws {
    #expect(try authors(top: top) == ["Ada Quist", "Bo Lindqvist"])
  }

  @Test(arguments: [
    "<p>Text: Ada Quist</p>", "<p><em>Ada Quist</em></p>", "<p>Posted by Ada Quist at 10:15</p>",
    "<div class='author-name'>Ada Quist</div>",
  ])
  func bylinesStandBehindTheTextToo(bottom: String) throws { #expect(try authors(bottom: bottom) == ["Ada Quist"]) }

  @Test func namesInBoldOpenAText() throws {
    #expect(try authors(top: "<p><strong>ADA QUIST</strong></p>") == ["ADA QUIST"])
  }

  @Test(arguments: [
    (
      #"{"@type": "Person", "name": "Ada Quist"}, {"@type": "Organization", "name": "Nordwire"}"#,
      ["Ada Quist", "Nordwire"]
    ),
    (#"{"@type": "Person", "name": "Ada Quist"}, {"@type": "Organization", "name": "Vellmar Courier"}"#, ["Ada Quist"]),
    (##"{"@id": "#ada"}"##, ["Ada Quist"]), (#""By Ada Quist""#, ["Ada Quist"]),
    (#"{"@list": [{"@type": "Person", "name": "Ada Quist"}]}"#, ["Ada Quist"]),
    (#"{"@type": "Person", "name": "Ada Quist - Courier Editorial Team"}"#, ["Ada Quist"]),
  ])
  func linkedDataNameTheirAuthorsInManyWays(author: String, names: [String]) throws {
    let head = """
      <script type="application/ld+json">{"@graph": [{"@type": "Person", "@id": "#ada", "name": "Ada Quist"},
      {"@type": "NewsArticle", "headline": "Baths to close", "author": [\(author)],
      "publisher": {"@type": "Organization", "name": "Vellmar Courier"}}]}</script>
      """
    #expect(try authors(head: head) == names)
  }

  @Test func peopleComeBeforeSitesAndAccounts() throws {
    let site =
      "<meta property='og:site_name' content='Vellmar Courier'><meta name=author content='Vellmar Courier, Vellmar, Norland'>"
    #expect(try authors(head: site, top: "<p>By Ada Quist</p>") == ["Ada Quist"])
    #expect(try authors(head: site) == ["Vellmar Courier"])
    let account = "<meta name=author content='ada.quist'>"
    #expect(try authors(head: account, top: "<p>By Ada Quist</p>") == ["Ada Quist"])
    #expect(try authors(head: account) == ["ada.quist"])
  }

  @Test func labelledCardsNameTheAuthor() throws {
    let head = "<meta name='twitter:label1' content='Geschrieben von'><meta name='twitter:data1' content='Ada Quist'>"
    #expect(try authors(head: head) == ["Ada Quist"])
  }

  @Test(arguments: [
    "<p>By the way, nobody came.</p>", "<p>Senior Editor</p>", "<p class='author'>Share this</p>",
    "<p>By 2 May 2024</p>", "<p class='author'>Picture © Nordwire</p>",
    "<p><a href='/team/'>Meet Everybody</a></p>", "<p class='author'>CC BY</p>",
    "<aside class='related'><p>By Ada Quist</p></aside>",
  ])
  func whatIsNoNameIsNone(top: String) throws { #expect(try authors(top: top).isEmpty) }

  @Test(arguments: [
    ("<div><span>By</span><span>Ada Quist</span><span>May 2, 2024</span></div>", "Ada Quist"),
    ("<p>By Ada Quist, M.D., Senior Editor</p>", "Ada Quist"), ("<p>By Ada Quist Tuesday, 2 May</p>", "Ada Quist"),
    ("<p>By Ada Quist, Vellmar</p>", "Ada Quist"),
    ("<p>Date: 2 May 2024<br>Author: Ada Quist<br>Source: Nordwire</p>", "Ada Quist"),
    ("<p>By Ada McDonald</p>", "Ada McDonald"), ("<p>By John August</p>", "John August"),
  ])
  func namesEndWhereTheNextThingBegins(top: String, name: String) throws { #expect(try authors(top: top) == [name]) }

  @Test func nameThatStandsAloneOnThePageIsTheAuthors() throws {
    let box = "<div><div class='author-name'>Ada Quist</div></div>"
    let gap = String(repeating: "<p>Nothing.</p>", count: 30)
    #expect(try authors(bottom: gap + box) == ["Ada Quist"])
    #expect(try authors(bottom: gap + box + "<div class='author-name'>Bo Lindqvist</div>").isEmpty)
  }

  @Test func bylineOfTheSiteDoesNotHideAPersons() throws {
    let site = "<meta property='og:site_name' content='Vellmar Courier'><meta name=author content='Vellmar Courier'>"
    let top = "<a rel=author href=/all>Vellmar Courier</a><p><strong>Ada Quist</strong></p>"
    #expect(try authors(head: site, top: top) == ["Ada Quist"])
    #expect(try authors(head: site, bottom: "<p><em>Ada Quist</em></p>") == ["Vellmar Courier"])
  }
}
