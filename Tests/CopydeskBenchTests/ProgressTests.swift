import Bytes
import StageKit
import Testing

@testable import copydesk_bench

@Suite struct ProgressTests {
  private let page = Progress(
    id: "a.html", source: Source(path: "a.html", bytes: 9), format: .html, text: "<p>Rain.")

  private func descriptor(_ reads: [StageDescriptor.Input]) -> StageDescriptor {
    StageDescriptor(name: "test", version: "1", summary: "", scope: .document, reads: reads, writes: [.layer])
  }

  @Test func aStageSeesWhatItReadsAndNothingElse() {
    let text = page.view(for: descriptor([.text]))
    #expect(text.text == page.text && text.format == .html)
    #expect(text.id.isEmpty && text.source.path.isEmpty)
    let id = page.view(for: descriptor([.id, .source]))
    #expect(id.id == "a.html" && id.source.bytes == 9 && id.text.isEmpty)
  }

  @Test func aRewrittenTextIsPlainAndMetadataThatIsSetStays() {
    var document = page
    let first = document.add(
      StageOutput(layer: SentencesLayer(), text: "Rain.", metadata: [MetadataEntry("language", .string("en"))]))
    _ = document.add(StageOutput(metadata: [MetadataEntry("language", .string("de"))]))
    let view = document.view(for: descriptor([.text, .metadata("language")]))
    #expect(view.text == "Rain." && view.format == .plain)
    #expect(view.metadata.language == "en")
    #expect(first?.offsets.source.count == 8 && first?.offsets.text.count == 5)
  }
}
