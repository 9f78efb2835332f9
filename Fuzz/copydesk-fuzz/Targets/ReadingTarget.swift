internal import BuiltInStages
internal import Bytes
internal import ClassifyStage
internal import DedupeStage
internal import QuoteStage
internal import SegmentStage
internal import StageKit

/// A text for the stages that read text: each gets what those before it wrote, as JSON, as after a resume.
struct ReadingTarget: FuzzTarget {
  private let segment: any DocumentStage
  private let quote: any DocumentStage
  private let classify: any DocumentStage
  private let dedupe: any CorpusStage

  init() throws {
    segment = try BuiltInStages.document(SegmentStage.definition)
    quote = try BuiltInStages.document(QuoteStage.definition)
    classify = try BuiltInStages.document(ClassifyStage.definition)
    dedupe = try BuiltInStages.corpus(DedupeStage.definition)
  }

  func run(_ input: [UInt8]) {
    let text = Text(String(decoding: input, as: UTF8.self))
    var layers: [String: StoredLayer] = [:]
    if let sentences = read(text, segment, SentencesLayer.self, &layers) { check(sentences, text) }
    if let quotations = read(text, quote, QuotationsLayer.self, &layers) { check(quotations, text) }
    if let labels = read(text, classify, LabelsLayer.self, &layers) { check(labels, text) }
    if let survey = try? dedupe.survey(Document(text: text, layers: layers)) {
      promise(survey.draft.isEmpty || (try? JSONValue(parsing: survey.draft)) != nil, "the draft is not JSON")
      promise(survey.index.count <= 4096, "evidence of \(survey.index.count) bytes")
    }
  }

  /// What a stage makes of the text; written, and read back to the same.
  private func read<L: Layer & Equatable>(
    _ text: Text, _ stage: any DocumentStage, _ type: L.Type, _ layers: inout [String: StoredLayer]
  ) -> L? {
    guard case .output(let output)? = try? stage.process(Document(text: text, layers: layers)) else { return nil }
    guard let layer = output.layer as? L else { return nil }
    let offsets = ScalarOffsets(text)
    let json = layer.json(offsets: LayerOffsets(text: offsets, source: offsets))
    var reader = JSONReader(json)
    let again = try? L(from: &reader, offsets: offsets)
    promise(again != nil, "the layer of \(L.stage) cannot be read back")
    promise(again?.json(offsets: LayerOffsets(text: offsets, source: offsets)) == json, "\(L.stage) is read otherwise")
    layers[L.stage] = StoredLayer(json: json)
    return layer
  }

  /// Ranges lie in the text, between characters, in order and apart, and hold something.
  private func check(_ spans: [Range<Int>], _ text: Text, _ what: String) {
    var end = 0
    for span in spans {
      promise(span.lowerBound >= end && !span.isEmpty, "\(what) overlap or are empty")
      promise(isWhole(span, text), "\(what) cut a character, or lie outside")
      end = span.upperBound
    }
  }

  private func isWhole(_ span: Range<Int>, _ text: Text) -> Bool {
    func isBoundary(_ offset: Int) -> Bool {
      offset == text.count || offset >= 0 && offset < text.count && text.bytes[offset] & 0xC0 != 0x80
    }
    return isBoundary(span.lowerBound) && isBoundary(span.upperBound)
  }

  private func check(_ layer: SentencesLayer, _ text: Text) {
    check(layer.sections.map(\.span), text, "sections")
    check(layer.paragraphs, text, "paragraphs")
    check(layer.sentences, text, "sentences")
    check(layer.foreign.map(\.span), text, "paragraphs in another language")
  }

  private func check(_ layer: QuotationsLayer, _ text: Text) {
    var last = 0
    for quotation in layer.quotes {
      check(quotation.spans, text, "spans of a quotation")
      promise(quotation.spans.first.map { $0.lowerBound >= last } ?? false, "quotations are not in order")
      last = quotation.spans.first?.lowerBound ?? last
      promise((0...1).contains(quotation.confidence), "a confidence of \(quotation.confidence)")
      let others = [quotation.cue, quotation.speaker?.mention, quotation.speaker?.nameSpan].compactMap(\.self)
      promise(others.allSatisfy { isWhole($0, text) }, "a speaker or a cue lies outside")
    }
  }

  private func check(_ layer: LabelsLayer, _ text: Text) {
    for label in layer.labels {
      promise((0...1).contains(label.score), "a score of \(label.score)")
      for case .text(let span) in label.evidence.map(\.place) {
        promise(isWhole(span, text), "evidence cuts a character, or lies outside")
      }
    }
  }
}
