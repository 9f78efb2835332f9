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
    ("3 October 2023 2:05 PM GMT", "2023-10-03T14:05Z"),
  ])
  func datesAreReadInManyForms(text: String, iso: String) { #expect(Dates.parse(text) == iso) }

  @Test(arguments: ["March 7", "2024-13-01", "31.02.2024", "", "12", "Call 555-0199-22", "three hours ago"])
  func whatIsNoDateIsNone(text: String) { #expect(Dates.parse(text) == nil) }

  @Test func datesStandInAddresses() {
    #expect(Dates.inAddress("https://a.example/news/2024/03/07/swan.html") == "2024-03-07")
    #expect(Dates.inAddress("https://a.example/news/12345678901/swan") == nil)
  }
}
