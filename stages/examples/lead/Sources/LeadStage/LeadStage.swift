import Bytes
public import StageKit
import YAML

/// The lead of an article: its first sentences, which say what happened. It takes the sentences of `segment` and passes
/// over headings.
public enum LeadStage {
  public static let definition = StageDefinition(descriptor) { configuration throws(Diagnostics) in
    .document(LeadFinder(most: configuration.integer("sentences") ?? 1))
  }

  /// What `check` and `stages describe` know of the stage; the engine gives it the text and the layer that it reads.
  static let descriptor = StageDescriptor(
    name: "lead",
    version: "1",
    summary: "The first sentences of an article, with their span",
    scope: .document,
    reads: [.text, .layer("segment", optional: false)],
    writes: [.layer],
    parameters: [
      ParameterDeclaration(
        "sentences", .integer(1...10), default: .integer(1), doc: "How many sentences it is at most.")
    ])
}

/// One instance serves all threads, so it is immutable; what it says depends on the document alone.
struct LeadFinder: DocumentStage {
  let most: Int

  func process(_ document: Document) throws(StageError) -> StageResult {
    guard let layer = try document.layer(SentencesLayer.self) else {
      throw StageError(code: "no-sentences", "there is no layer of 'segment'")
    }
    let headings = Set(layer.sections.compactMap(\.heading))
    let lead = layer.sentences.lazy.filter { !headings.contains($0) }.prefix(most)
    guard let first = lead.first, let last = lead.last else { return .output(StageOutput(layer: LeadLayer())) }
    // Spans are bytes of the text here; the layer makes scalars of them when it is written.
    let span = first.lowerBound..<last.upperBound
    return .output(StageOutput(layer: LeadLayer(span: span, text: document.text.string(span))))
  }
}

/// `{"span": [36, 120], "text": "…"}`, or `{}` for a text without a sentence.
struct LeadLayer: Layer, Hashable {
  static var stage: String { "lead" }

  /// UTF-8 bytes of the text.
  var span: Range<Int>?
  var text: String?

  func write(to json: inout JSONWriter, offsets: LayerOffsets) {
    json.object {
      guard let span, let text else { return }
      $0.key("span")
      $0.span(offsets.text.scalars(span))
      $0.member("text", text)
    }
  }
}

extension LeadLayer {
  init(from json: inout JSONReader, offsets: ScalarOffsets) throws(JSONError) {
    self.init()
    try json.enterObject()
    while let name = try json.nextMember() {
      switch name {
      case "span": span = offsets.bytes(try json.span())
      case "text": text = try json.string()
      default: try json.skip()
      }
    }
  }
}
