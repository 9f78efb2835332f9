import Bytes
import StageKit
import Testing

@testable import CleanStage

@Suite struct ScrapedTextTests {
  @Test func aGluedCreditIsCutWhereTheNextLineRepeatsTheCaption() throws {
    let result = try scraped(
      """
      Baths of Vellmar to close
      © Nordwire / Ada QuistThe old baths of Vellmar seen from the bridge
      The old baths of Vellmar seen from the bridge
      \(paragraphs.joined(separator: "\n"))
      """)
    #expect(result.removed(.photoCredit) == ["© Nordwire / Ada Quist"])
    #expect(result.removed(.caption) == ["The old baths of Vellmar seen from the bridge"])
    #expect(result.layer.removed.first { $0.kind == .caption }?.repeats == 1)
    #expect(result.text == paragraphs.joined(separator: "\n\n"))
    #expect(result.metadata["images"]?.elements?.first?["credit"]?.string == "Nordwire / Ada Quist")
  }

  @Test(arguments: ["Photo: Ada Quist/Nordwire", "(Foto: Ada Quist)", "© Ada Quist / Nordwire"])
  func aCreditEndsACaptionWhereverItStands(credit: String) throws {
    let result = try scraped(
      """
      Baths of Vellmar to close
      \(paragraphs[0])
      The old baths seen from the bridge on Monday. \(credit)
      \(paragraphs.dropFirst().joined(separator: "\n"))
      """)
    #expect(result.removed(.caption) == ["The old baths seen from the bridge on Monday."])
    #expect(result.removed(.photoCredit) == [credit])
    #expect(result.text == paragraphs.joined(separator: "\n\n"))
  }

  @Test func aSourceBehindASentenceIsNoCredit() throws {
    let claim = "Prices rose by three per cent in the year to May. Source: Statistical Office of Vellmar."
    let result = try scraped(([paragraphs[0], claim] + paragraphs.dropFirst()).joined(separator: "\n"))
    #expect(result.text.contains(claim))
  }

  @Test func aDateInACaptionsTailIsADateOfLastResort() throws {
    let caption = "Divers stand at the edge of the empty basin in Vellmar"
    let result = try scraped(
      """
      Baths of Vellmar to close
      \(caption)
      \(caption) vellmarcourier.example 3 02.05.2024
      \(paragraphs.joined(separator: "\n"))
      """)
    #expect(result.metadata["published"]?.string == "2024-05-02")
    #expect(result.provenance["published"] == "caption")
    #expect(result.removed(.caption) == [caption])
  }

  @Test func teasersGoAndHeadingsStay() throws {
    let result = try scraped(
      """
      Baths of Vellmar to close
      \(paragraphs[0])
      On the Budget
      \(paragraphs[1])
      A heron asleep on a diving board
      Heron moves into diving tower, police look the other way
      \(paragraphs[2])
      Read more: Ferry stopped by a swan
      \(paragraphs[3])
      """)
    #expect(result.blocks(.heading) == ["On the Budget"])
    #expect(result.removed(.teaser).count == 3)
  }

  @Test func headAndFootOfAReportBecomeMetadata() throws {
    let result = try scraped(
      """
      Baths of Vellmar to close
      By Ada Quist and Bo Lindqvist in Vellmar
      Published on 2 May 2024, 7:12am | Updated on 2 May 2024, 11:40am
      VELLMAR (Nordwire) - \(paragraphs.joined(separator: "\n"))
      Subscribe to our newsletter
      """)
    #expect(result.metadata["authors"]?.stringList == ["Ada Quist", "Bo Lindqvist"])
    #expect(result.metadata["published"]?.string == "2024-05-02T07:12")
    #expect(result.metadata["modified"]?.string == "2024-05-02T11:40")
    #expect(result.metadata["dateline"]?["agency"]?.string == "Nordwire")
    #expect(result.removed(.prompt) == ["Subscribe to our newsletter"])
    #expect(result.text == paragraphs.joined(separator: "\n\n"))
  }

  @Test func aFooterInAnotherScriptIsForeign() throws {
    let result = try scraped(paragraphs.joined(separator: "\n") + "\n© Вельмарский вестник, 2024")
    #expect(result.removed(.foreign) == ["© Вельмарский вестник, 2024"])
  }

  @Test func sourceSpansSurviveNormalisation() throws {
    let input =
      "Tit\u{AD}le of the piece\r\n\r\nVELLMAR\u{A0}-\u{A0}The cafe\u{200B} is shut, the\u{A0}owner said on Monday, for good.\r\n"
    let result = try scraped(input)
    #expect(result.text == "The cafe is shut, the owner said on Monday, for good.")
    let source = try #require(result.layer.blocks.first?.source)
    #expect(Text(input).string(source) == "The cafe\u{200B} is shut, the\u{A0}owner said on Monday, for good.")
  }

  @Test func mojibakeIsMendedOnlyWhereItIsCertain() throws {
    #expect(
      try scraped("Her cafÃ© has â€œelevenâ€\u{9D} chairs, she said.").text == "Her café has “eleven” chairs, she said."
    )
    #expect(try scraped("São Paulo, â la carte, Ângela et Åse.").text == "São Paulo, â la carte, Ângela et Åse.")
  }

  @Test func whatChangedATextIsToldInTheLanguagesOfPages() throws {
    let text = "Title of the day\nPublicerad 2 maj 2024\nUppdaterad 4 maj 2024\n" + paragraphs.joined(separator: "\n")
    let result = try scraped(text)
    #expect(result.metadata["published"]?.string == "2024-05-02")
    #expect(result.metadata["modified"]?.string == "2024-05-04")
  }

  @Test func aCreditKeepsItsAgency() throws {
    let text = "Title of the day\nFoto: IMAGO/Ola Brandt\n" + paragraphs.joined(separator: "\n")
    #expect(try scraped(text).metadata["images"]?.elements?.first?["credit"]?.string == "IMAGO/Ola Brandt")
  }
}
