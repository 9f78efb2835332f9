import Bytes
import StageKit
import Testing

@testable import CleanStage

@Suite struct PageTests {
  @Test func furnitureAroundAnArticleIsLeftOut() throws {
    let result = try page(
      """
      <html><body><nav><ul><li><a href="/">Home</a></li><li><a href="/s">Sport</a></li></ul></nav>
      <div class="cookie-banner"><p>We and our 214 partners store information on your device. Please agree to it now.</p></div>
      <article><h1>Vellmar closes its baths</h1>\(articleBody)
      <div class="newsletter-box"><p>Every morning the news of Vellmar in your inbox, free of charge and short.</p></div>
      </article>
      <section class="comments"><p>This is a scandal, and I have said so since nineteen hundred and ninety-four.</p></section>
      <footer><p>Published by the Vellmar Courier, 1 Market Square, and printed in the cellar of the same house.</p></footer>
      </body></html>
      """)
    #expect(result.blocks(.paragraph) == paragraphs)
    #expect(result.text == paragraphs.joined(separator: "\n\n"))
    #expect(result.removed(.title) == ["Vellmar closes its baths"])
    #expect(result.metadata["title"]?.string == "Vellmar closes its baths")
  }

  @Test func aPageWithoutAnArticleIsDropped() throws {
    let links = (1...30).map { "<li><a href='/\($0)'>Headline number \($0) of the day</a></li>" }.joined()
    #expect(try page("<body><h1>News</h1><ul>\(links)</ul></body>").dropped == "no article")
    #expect(try page("").dropped == "no article")
  }

  @Test func headingsListsQuotesAndTablesAreTyped() throws {
    let result = try page(
      """
      <main><h1>Title of it all</h1>\(articleBody)<h2>What was said</h2><blockquote><p>\(paragraphs[0])</p></blockquote>
      <ul><li>The first thing that swimmers ask for is warm water.</li><li>The second is a roof without holes in it.</li></ul>
      <table><tr><th>Bath</th><th>Year</th></tr><tr><td>Old</td><td>1911</td></tr></table><p>\(paragraphs[1]) Again.</p></main>
      """)
    #expect(result.blocks(.heading) == ["What was said"])
    #expect(result.layer.blocks.first { $0.kind == .heading }?.level == 2)
    #expect(result.blocks(.listItem).count == 2)
    #expect(result.blocks(.tableRow) == ["Bath | Year", "Old | 1911"])
    #expect(result.text.contains("water.\nThe second"))
  }

  @Test func captionsAreRemovedAndRecorded() throws {
    let result = try page(
      """
      <article>\(articleBody)<figure><img src="/a.jpg"><figcaption>The baths on Monday.</figcaption></figure>\(articleBody)</article>
      """)
    #expect(result.removed(.caption) == ["The baths on Monday."])
    #expect(!result.text.contains("on Monday."))
  }

  @Test func aDatelineLeavesTheFirstSentence() throws {
    let result = try page("<article><p>VELLMAR (Nordwire) - \(paragraphs[0])</p>\(articleBody)</article>")
    #expect(result.text.hasPrefix("The council"))
    #expect(result.metadata["dateline"]?["place"]?.string == "VELLMAR")
    #expect(result.metadata["dateline"]?["agency"]?.string == "Nordwire")
  }

  @Test func metadataComeFromBrokenLinkedData() throws {
    let result = try page(
      """
      <html lang="en-GB"><head><title>Vellmar closes its baths | Vellmar Courier</title>
      <script type="application/ld+json">{"@type": ["NewsArticle"], "headline": "Vellmar closes
      its baths", "author": [{"@type": "Person", "name": "Ada Quist",},], "datePublished": "2024-05-02T08:15:00+02:00",
      "publisher": {"name": "Vellmar Courier"},}</script></head><body><article>\(articleBody)</article></body></html>
      """)
    #expect(result.metadata["title"]?.string == "Vellmar closes its baths")
    #expect(result.metadata["authors"]?.stringList == ["Ada Quist"])
    #expect(result.metadata["published"]?.string == "2024-05-02T08:15:00+02:00")
    #expect(result.provenance["published"] == "json-ld")
    #expect(result.metadata["site"]?.string == "Vellmar Courier")
    #expect(result.metadata["language"]?.string == "en")
  }

  @Test func aPageWithoutTagsOfHeadAndBodyIsRead() throws {
    let result = try page("<title>Baths</title><script>var a = 1</script><article>\(articleBody)</article>")
    #expect(result.blocks(.paragraph) == paragraphs)
  }

  @Test(arguments: [
    "<b>", "<div>", "<p>", "</i>", "</p>", "<a ", "<a b='", "a='1' ", "<table><tr><td>", "<!--", "&#x", "<select>",
  ])
  func hostileMarkupEndsSoon(part: String) throws {
    _ = try page("<p>" + String(repeating: part, count: 3_000))
    _ = try page("<a " + String(repeating: part, count: 3_000) + "><p>text</p>")
  }

  @Test func deepNestingGoesToTheTagStripper() throws {
    let result = try page(String(repeating: "<div>", count: 400) + articleBody)
    #expect(result.layer.degraded == "nested too deeply")
    #expect(result.text == paragraphs.joined(separator: "\n\n"))
  }

  @Test func aDateInAnElementNamedForTheAuthorIsADate() throws {
    let result = try page(
      "<article><h1>Baths</h1><div class='byline'><p>Ada Quist</p><p>May 2, 2024</p></div>\(articleBody)</article>")
    #expect(result.removed(.byline) == ["Ada Quist"])
    #expect(result.removed(.timestamp) == ["May 2, 2024"])
  }
}
