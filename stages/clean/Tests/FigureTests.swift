import Bytes
import StageKit
import Testing

@testable import CleanStage

@Suite struct FigureTests {
  /// The captions and credits of the figures in `markup`, which stands in the midst of an article.
  private func figures(_ markup: String) throws -> [String] {
    let result = try page("<main><h1>Baths to close</h1><p>\(paragraphs[0])</p>\(markup)\(articleBody)</main>")
    return (result.metadata["images"]?.elements ?? []).map {
      "\($0["caption"]?.string ?? "-") | \($0["credit"]?.string ?? "-")"
    }
  }

  @Test(arguments: [
    "<figure><img src=a.jpg><figcaption>The baths on Monday. <span class='credit'>Ida Varn/Coast News</span></figcaption></figure>",
    "<figure><img src=a.jpg><figcaption>The baths on Monday. Photo: Ida Varn/Coast News</figcaption></figure>",
    "<figure><img src=a.jpg><figcaption>The baths on Monday. (Foto: Ida Varn/Coast News)</figcaption></figure>",
    "<figure><img src=a.jpg><figcaption>The baths on Monday. (Ida Varn/Coast News)</figcaption></figure>",
    "<figure><img src=a.jpg><figcaption>The baths on Monday. © Ida Varn/Coast News</figcaption></figure>",
    "<figure><img src=a.jpg><figcaption>The baths on Monday. | Ida Varn/Coast News</figcaption></figure>",
    "<figure><img src=a.jpg><figcaption>The baths on Monday. Ida Varn/Coast News</figcaption></figure>",
    "<figure><img src=a.jpg><figcaption>The baths on Monday.<span>Crédit photo : </span>Ida Varn<span>/</span>Coast News</figcaption></figure>",
    "<figure><img src=a.jpg data-credit='Ida Varn/Coast News'><figcaption>The baths on Monday.</figcaption></figure>",
    "<div><img src=a.jpg alt='The baths on Monday.'><p>The baths on Monday. <span>© Ida Varn/Coast News</span></p></div>",
    "<div><div><img src=a.jpg></div><small>The baths on Monday.</small><small>© Ida Varn/Coast News</small></div>",
    "<figure><img src=a.jpg alt='The baths on Monday.' title='The baths on Monday. | Ida Varn/Coast News'><figcaption>The baths on Monday.</figcaption></figure>",
    "<figure><noscript><img src=a.jpg></noscript><figcaption>The baths on Monday.<button>Close</button><cite class='author'>Ida Varn/Coast News</cite></figcaption></figure>",
  ])
  func captionAndCreditAreToldApart(markup: String) throws {
    let found = try figures(markup)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("The baths on Monday") == true)
    #expect(found.first?.hasSuffix("| Ida Varn/Coast News") == true)
  }

  @Test(arguments: [
    ("浴場の様子＝共同", "浴場の様子", "共同"), ("수영장이 문을 닫았다. 연합뉴스", "수영장이 문을 닫았다.", "연합뉴스"),
    ("Вид на бассейн. Фото: Ида Варн", "Вид на бассейн.", "Ида Варн"),
    ("The hall in May. (Archive picture)", "The hall in May. (Archive picture)", ""),
    ("Photo of a heron on the tower", "Photo of a heron on the tower", ""),
  ])
  func creditsAreCutInManyLanguages(text: String, caption: String, credit: String) {
    let split = CaptionSplit(text)
    #expect(split.caption == caption)
    #expect(split.credit == credit)
  }

  @Test(arguments: [
    "<figure><img src=a.jpg><figcaption><address>By Ida Varn</address><time>2 May 2024</time></figcaption></figure>",
    "<div class='teaser'><a href=/x><img src=a.jpg alt='Heron asleep on tower'></a><h3><a href=/x>Heron asleep on tower</a></h3></div>",
    "<ul><li><a href=/x><img src=a.jpg alt='All about swimming'>All about swimming</a></li></ul>",
    "<figure><img src=a.jpg><figcaption>By Ida Varn posted May 2nd 2024 7:30PM</figcaption></figure>",
    "<figure><figcaption>Please switch on scripts to see this.</figcaption></figure>",
    "<div><img src=me.jpg alt='Ida Varn'><div>Ida Varn</div><div>Editor</div><div>Writes about baths and birds.</div></div>",
  ])
  func picturesOfSomethingElseAreNone(markup: String) throws { #expect(try figures(markup).isEmpty) }

  @Test func theSamePictureIsListedOnce() throws {
    let one = "<figure><img src=a.jpg><figcaption>The baths on Monday.</figcaption></figure>"
    #expect(try figures(one + "<p>\(paragraphs[1])</p>" + one).count == 1)
  }

  @Test(arguments: [
    ("Ida Varn for The Coast News", "- | Ida Varn for The Coast News"), ("Ida Varn/Nordwire", "- | Ida Varn/Nordwire"),
    ("Photo illustration by Ida Varn", "- | Ida Varn"),
    (
      "<span class=credit>Swimmers who came to the baths of Vellmar on the last day</span>",
      "Swimmers who came to the baths of Vellmar on the last day | -"
    ),
  ])
  func whatStandsAloneIsTheOneOrTheOther(text: String, figure: String) throws {
    #expect(try figures("<figure><img src=a.jpg><figcaption>\(text)</figcaption></figure>") == [figure])
  }

  @Test func addressesOfPicturesAreAbsolute() throws {
    let result = try page(
      """
      <head><link rel="canonical" href="https://courier.example/2024/baths?page=1"></head>
      <article>\(articleBody)<figure><img src="/blank.gif" data-src="../pictures/./baths.jpg?w=9"><figcaption>The baths on
      Monday.</figcaption></figure></article>
      """)
    #expect(
      result.metadata["images"]?.elements?.first?["url"]?.string == "https://courier.example/pictures/baths.jpg?w=9")
  }

  @Test(arguments: [
    ("a.jpg", "https://a.example/b/a.jpg"), ("/a.jpg", "https://a.example/a.jpg"),
    ("//c.example/a", "https://c.example/a"),
    ("http://c.example/a", "http://c.example/a"), ("../../../a", "https://a.example/a"),
    ("?a=b:c", "https://a.example/b/?a=b:c"),
    ("..", "https://a.example/"),
  ])
  func referencesCountFromThePage(reference: String, whole: String) throws {
    let address = try #require(PageAddress("https://a.example/b/c.html?d#e"))
    #expect(address.resolved(reference) == whole)
  }
}
