import Bytes
import Testing

@testable import CleanStage

@Suite struct DateTests {
  @Test(arguments: [
    ("2024-03-07T15:40:00+01:00", "2024-03-07T15:40:00+01:00"), ("2024-03-07 15:40:00", "2024-03-07T15:40:00"),
    ("2024-03-07T15:40:00.123Z", "2024-03-07T15:40:00Z"), ("20240307", "2024-03-07"), ("March 7, 2024", "2024-03-07"),
    ("7. März 2024, 15.40 Uhr", "2024-03-07T15:40"), ("7 de marzo de 2024", "2024-03-07"),
    ("7th of March, 2024", "2024-03-07"),
    ("Thu, 07 Mar 2024 15:40:00 GMT", "2024-03-07T15:40:00Z"), ("07.03.2024", "2024-03-07"),
    ("03/17/2024", "2024-03-17"),
    ("2024年3月7日 15:40", "2024-03-07T15:40"), ("1709822400", "2024-03-07T14:40:00Z"),
    ("3 October 2023 2:05 PM GMT", "2023-10-03T14:05Z"), ("2023 Jan 7", "2023-01-07"),
    ("6 May 2022 - 2:00 p. m.", "2022-05-06T14:00"), ("7. mars 2024 kl 15h40", "2024-03-07T15:40"),
  ])
  func datesAreReadInManyForms(text: String, iso: String) { #expect(Dates.parse(text) == iso) }

  @Test(arguments: ["March 7", "2024-13-01", "31.02.2024", "", "12", "Call 555-0199-22", "three hours ago"])
  func whatIsNoDateIsNone(text: String) { #expect(Dates.parse(text) == nil) }

  @Test func datesStandInAddresses() {
    #expect(Dates.inAddress("https://a.example/news/2024/03/07/swan.html") == "2024-03-07")
    #expect(Dates.inAddress("https://a.example/news/12345678901/swan") == nil)
  }

  /// The head of a page whose body is an article, and what its metadata say of its publication.
  private func published(head: String = "", top: String = "", bottom: String = "") throws -> String? {
    try page(
      "<html><head>\(head)</head><body><main><h1>Baths to close</h1>\(top)\(articleBody)\(bottom)</main></body></html>"
    ).metadata["published"]?.string
  }

  @Test(arguments: [
    "<div class='date'>Do 02.05.24 | 14:07 Uhr</div>", "<p>Published: 2 May 2024</p><p>Updated: 9 May 2024</p>",
    "<p>Updated: 9 May 2024 | Originally published 2 May 2024</p>", "<div>Datum</div><div>02.05.2024</div>",
    "<p>Udgivet 2. maj 2024</p>",
    "<a>Health</a><span class='dateline'>MAY 2, 2024</span><span class='dateline updated'>Updated: MAY 9, 2024</span>",
    "<time datetime='2024-05-02T10:00'>10:00</time><p>Updated 9 May 2024</p>",
  ])
  func dateOfPublicationIsTakenFromWhatIsShown(top: String) throws {
    #expect(try published(top: top)?.prefix(10) == "2024-05-02")
  }

  @Test func dateInACaptionOrSentenceIsNone() throws {
    let caption = "<figure><img src=a.jpg><figcaption>Bathers on March 24, 2014</figcaption></figure>"
    #expect(try published(top: caption) == nil)
    #expect(try published(top: "<p>The baths were opened on 24 March 1911.</p>") == nil)
  }

  @Test func machinesDateYieldsToTheOneShown() throws {
    let data = """
      <script type="application/ld+json">{"@type": "BlogPosting", "datePublished": "2024-11-20T16:02:46Z",
      "dateModified": "2024-11-20T16:02:46Z"}</script>
      """
    #expect(try published(head: data, top: "<p class='date'>2 May 2024</p>") == "2024-05-02")
    #expect(try published(head: data) == "2024-11-20T16:02:46Z")
  }

  @Test func dayOfThePublishersZoneCounts() throws {
    let night = "<meta property='article:published_time' content='2024-05-03T02:41:00+00:00'>"
    #expect(try published(head: night, top: "<p class='date'>May 2, 2024</p>") == "2024-05-02")
    #expect(try published(head: night, top: "<p class='date'>March 2, 2024</p>") == "2024-05-03T02:41:00+00:00")
  }

  @Test func dayAndMonthAreToldApartByOtherDates() throws {
    let head = "<meta property='article:published_time' content='05/02/2024'>"
    #expect(try published(head: head) == "2024-02-05")
    #expect(try published(head: head, top: "<p>Published May 2, 2024</p>") == "2024-05-02")
  }

  @Test func dateOfNoKnownKindYieldsToOneThatIsNamed() throws {
    let head = "<meta name='date' content='2024-05-09T10:00:00'>"
    #expect(try published(head: head, top: "<p>Published 2 May 2024</p>") == "2024-05-02")
    #expect(try published(head: head) == "2024-05-09T10:00:00")
  }
}
