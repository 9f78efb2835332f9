import Bytes
import StageKit
import Testing

@testable import CleanStage

/// What is kept of each line must not fill memory: a text of more lines than any article has is none.
struct ManyLinesTests {
  private static let text = "Rain fell on Port Ellery.\n\nThe quay was closed.\n\nIt opens on Monday.\n"

  @Test func aTextOfTooManyLinesIsNoArticle() {
    let bytes = Array(ManyLinesTests.text.utf8)
    #expect(Cleaned(ScrapedTextCleaner.clean(bytes, mostLines: 2)).dropped == "too many lines")
    #expect(Cleaned(ScrapedTextCleaner.clean(bytes, mostLines: 3)).layer.blocks.count == 3)
  }

  @Test func soIsAPageThatHadToBeStripped() {
    let bytes = Array(ManyLinesTests.text.utf8)
    let result = ScrapedTextCleaner.clean(stripped: bytes, degraded: "too many elements", mostLines: 2)
    #expect(Cleaned(result).dropped == "too many lines")
  }
}
