internal import Bytes
internal import Language
public import StageKit

/// The stage `quote`: who said what.
public enum QuoteStage {
  public static let definition = StageDefinition(descriptor) { configuration in
    let names = configuration.strings("kinds") ?? ["direct", "mixed"]
    return .document(QuotationFinding(kinds: Set(names.compactMap(QuotationsLayer.Quotation.Kind.init))))
  }

  static let descriptor = StageDescriptor(
    name: "quote", version: "3", summary: "Quotations with their cues and speakers, resolved within the document",
    scope: .document,
    reads: [
      .text, .metadata("language"), .layer(SentencesLayer.stage, optional: false),
      .layer(BlocksLayer.stage, optional: true),
    ],
    writes: [.layer],
    parameters: [
      ParameterDeclaration(
        "kinds", .choices(["direct", "mixed", "indirect"]), default: .strings(["direct", "mixed"]),
        doc: "Which quotations to give: in marks, in marks within reported speech, reported without marks.")
    ])
}

/// One document at a time: reading, drafting, resolving.
struct QuotationFinding: DocumentStage {
  let kinds: Set<QuotationsLayer.Quotation.Kind>

  func process(_ document: Document) throws(StageError) -> StageResult {
    guard let sentences = try document.layer(SentencesLayer.self) else {
      throw StageError(code: "no-sentences", "the layer of 'segment' is missing")
    }
    let blocks = try document.layer(BlocksLayer.self)?.blocks ?? []
    let quotes = try quotations(document.text, sentences, blocks, .of(document.metadata.language))
    return .output(StageOutput(layer: QuotationsLayer(quotes: quotes)))
  }

  /// The quotations of a text, in its order.
  func quotations(
    _ text: Text, _ sentences: SentencesLayer, _ blocks: [BlocksLayer.Block], _ lexicon: Lexicon
  ) throws(StageError) -> [QuotationsLayer.Quotation] {
    let reading = try Reading(text.bytes, sentences, lexicon)
    let drafts = SpeechEvidence(reading, blocks).kept(try Drafting(reading, kinds: kinds).drafts)
    return drafts.isEmpty ? [] : Naming(reading, text).name(drafts)
  }
}
