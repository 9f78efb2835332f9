internal import Bytes
internal import Language
public import StageKit

/// The stage `segment`: sections with their headings, paragraphs and sentences of a text.
public enum SegmentStage {
  public static let definition = StageDefinition(descriptor) { _ in .document(Segmentation()) }

  static let descriptor = StageDescriptor(
    name: "segment", version: "2", summary: "Sections, paragraphs and sentences, as exact spans of the text",
    scope: .document,
    reads: [.text, .metadata("language"), .layer(BlocksLayer.stage, optional: true)],
    writes: [.layer, .metadata("language", overwrites: false)])
}

/// One document at a time: language, paragraphs, then the sentences of each paragraph.
struct Segmentation: DocumentStage {
  func process(_ document: Document) throws(StageError) -> StageResult {
    let bytes = document.text.bytes
    var output = StageOutput()
    var code = document.metadata.language
    if code == nil, let guess = LanguageIdentifier.identify(document.text), guess.reliable {
      code = guess.language
      output.metadata = [MetadataEntry("language", .string(guess.language), provenance: "detected")]
    }
    let blocks = try document.layer(BlocksLayer.self)?.blocks ?? []
    output.layer = Segmenter(bytes, LanguageRules.of(code)).layer(blocks: blocks)
    return .output(output)
  }
}
