internal import Bytes
internal import Language
public import StageKit

/// The stage `segment`: sections with their headings, paragraphs and sentences of a text.
public enum SegmentStage {
  public static let definition = StageDefinition(descriptor) { _ in .document(Segmentation()) }

  static let descriptor = StageDescriptor(
    name: "segment", version: "3", summary: "Sections, paragraphs and sentences, as exact spans of the text",
    scope: .document,
    reads: [.text, .metadata("language"), .layer(BlocksLayer.stage, optional: true)],
    writes: [.layer, .metadata("language", overwrites: false), .metadata("languages", overwrites: false)])
}

/// One document at a time: language, paragraphs, then the sentences of each paragraph.
struct Segmentation: DocumentStage {
  /// Each may be a paragraph, and what is known of each fills memory.
  private static let mostLines = 1 << 21

  func process(_ document: Document) throws(StageError) -> StageResult {
    let given = document.metadata.language
    let guess = given == nil ? LanguageIdentifier.identify(document.text) : nil
    let expected = given ?? (guess?.reliable == true ? guess?.language : nil)
    let blocks = try document.layer(BlocksLayer.self)?.blocks ?? []
    if blocks.isEmpty, Paragraphs.hasMoreLines(than: Segmentation.mostLines, document.text.bytes) {
      throw .tooMany("lines", most: Segmentation.mostLines)
    }
    let units = Segmenter(document.text.bytes, .of(expected)).units(blocks: blocks)
    // Code is in no language.
    let spoken = units.indices.filter { !units[$0].isVerbatim }
    let profile = LanguageProfile(
      document.text, paragraphs: spoken.map { units[$0].span }, given.map { .given($0) } ?? .guessed(guess))
    let foreign = profile.paragraphs.map { (number: spoken[$0.number], language: $0.language) }
    let layer = Segmenter(document.text.bytes, .of(profile.prevailing)).layer(units, foreign: foreign)
    if layer.sentences.count > SentenceScanner.most { throw .tooMany("sentences", most: SentenceScanner.most) }
    return .output(StageOutput(layer: layer, metadata: metadata(profile, given: given)))
  }

  /// The language where it was not known, and all languages where there are several.
  private func metadata(_ profile: LanguageProfile, given: String?) -> [MetadataEntry] {
    var entries: [MetadataEntry] = []
    if given == nil, let language = profile.language {
      entries.append(MetadataEntry("language", .string(language), provenance: "detected"))
    }
    if !profile.shares.isEmpty {
      let shares = profile.shares.map { (language: $0.language, share: $0.share) }
      entries.append(.languages(shares, provenance: "detected"))
    }
    return entries
  }
}
