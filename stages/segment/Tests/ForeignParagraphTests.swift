import Bytes
import StageKit
import Testing

@testable import SegmentStage

private let english =
  "The council of Marbeck voted on Tuesday to close the old bridge until the spring, because nobody wants to pay for the repairs that the engineers have asked for."
/// "am 3. Mai" and "ca. 40" are no ends of sentences in German, „…“ are its marks.
private let german =
  "„Wir haben am 3. Mai ca. 40 Risse gezählt“, sagt der Ingenieur, der die Brücke im Auftrag der Stadt seit zwei Jahren prüft. Die Sperrung soll bis zum 1. April dauern."

private func output(_ document: Document) throws -> StageOutput {
  guard case .output(let output) = try Segmentation().process(document) else { return StageOutput() }
  return output
}

struct ForeignParagraphTests {
  @Test func aParagraphInAnotherLanguageIsNamedAndFollowsItsOwnRules() throws {
    let text = Text([english, german, english].joined(separator: "\n\n"))
    let found = try output(Document(text: text))
    let layer = try #require(found.layer as? SentencesLayer)
    #expect(layer.foreign == [.init(span: layer.paragraphs[1], language: "de")])
    #expect(
      layer.sentences.map { text.string($0) } == [
        english,
        "„Wir haben am 3. Mai ca. 40 Risse gezählt“, sagt der Ingenieur, der die Brücke im Auftrag der Stadt seit zwei Jahren prüft.",
        "Die Sperrung soll bis zum 1. April dauern.", english,
      ])
    #expect(found.metadata.map(\.key) == ["language", "languages"])
    #expect(found.metadata.first?.value == .string("en"))
  }

  @Test func aTextInOneLanguageIsWrittenAsEver() throws {
    let text = Text([english, english].joined(separator: "\n\n"))
    let found = try output(Document(text: text, metadata: Metadata([.init("language", .string("en-GB"))])))
    let layer = try #require(found.layer as? SentencesLayer)
    #expect(layer.foreign.isEmpty)
    #expect(found.metadata.isEmpty)
  }

  @Test func linesOfCodeAreInNoLanguage() throws {
    let code = Text(german)
    let blocks = BlocksLayer(blocks: [.init(span: 0..<code.count, kind: .code)])
    let document = Document(
      text: code, metadata: Metadata([.init("language", .string("en"))]),
      layers: [BlocksLayer.stage: StoredLayer(json: [], value: blocks)])
    #expect((try output(document).layer as? SentencesLayer)?.foreign.isEmpty == true)
  }
}
