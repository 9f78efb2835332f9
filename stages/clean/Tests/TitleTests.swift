import Bytes
import StageKit
import Testing

@testable import CleanStage

@Suite struct TitleTests {
  private func title(head: String, heading: String) throws -> String? {
    try page("<html><head>\(head)</head><body><main><h1>\(heading)</h1>\(articleBody)</main></body></html>").metadata[
      "title"]?
      .string
  }

  private func graph(_ title: String) -> String { "<meta property='og:title' content='\(title)'>" }

  @Test(arguments: [
    "Council votes to close baths | Vellmar Courier", "Vellmar Courier: Council votes to close baths",
    "Council votes to close baths - courier.example", "Council votes to close baths | News",
  ])
  func nameOfTheSiteGoes(title text: String) throws {
    let site = "<meta property='og:site_name' content='Vellmar Courier'>"
    #expect(
      try title(head: site + graph(text), heading: "Council votes to close baths") == "Council votes to close baths")
  }

  @Test func headingIsTheTitleWhereTheHeadHasOneLikeIt() throws {
    #expect(
      try title(head: graph("Top five baths 2024: a guide"), heading: "Our five favourite baths: a guide")
        == "Our five favourite baths: a guide")
    #expect(
      try title(head: graph("Council votes to close baths"), heading: "Vellmar Courier")
        == "Council votes to close baths")
  }

  @Test func kickersGo() throws {
    #expect(
      try title(head: graph("Council votes to close baths"), heading: "Water loss – Council votes to close baths")
        == "Council votes to close baths")
    #expect(
      try title(head: graph("Vellmar: Council votes to close baths"), heading: "Baths - Council votes to close baths")
        == "Council votes to close baths")
  }

  @Test func addressTellsWhichTitleIsTheFirst() throws {
    let data =
      #"<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Council votes to close the old baths"}</script>"#
    let link = "<link rel=canonical href='https://courier.example/council-votes-close-old-baths-17.html'>"
    let later = "Swimmers protest in Vellmar"
    #expect(try title(head: data + graph(later), heading: later) == later)
    #expect(try title(head: link + data + graph(later), heading: later) == "Council votes to close the old baths")
  }

  @Test func titlesThatWereCutOffAreTakenWhole() throws {
    let whole = "Council votes to close the old baths, which have lost water every night since the spring"
    #expect(try title(head: graph("Council votes to close the old baths, which have..."), heading: whole) == whole)
  }

  @Test func headingsOfSectionsAreNoTitles() throws {
    let head = "<title>News - Vellmar Courier</title>" + graph("Council votes to close baths")
    #expect(try title(head: head, heading: "News") == "Council votes to close baths")
  }

  @Test func aPageThatNamesTheSiteByItsTitleDoesNotNameIt() throws {
    let title = "Vellmar closes its baths | Courier"
    let result = try page(
      """
      <head><title>\(title)</title><meta property="og:site_name" content="\(title)">
      <meta name="application-name" content="Courier"></head><article>\(articleBody)</article>
      """)
    #expect(result.metadata["site"]?.string == "Courier")
    #expect(result.metadata["title"]?.string == "Vellmar closes its baths")
  }
}
