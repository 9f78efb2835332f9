import Bytes
import Testing

@testable import StageKit

/// Nothing but ASCII would hide a span in the wrong unit. Scalars: 25, bytes: 34.
private let text: Text = "Äpfel „süß“ 🚢 sagte Zoë."

private func bytes(of word: String) -> Range<Int> {
  let all = text.bytes
  let part = Array(word.utf8)
  let start = (0...(all.count - part.count)).first { Array(all[$0..<$0 + part.count]) == part } ?? 0
  return start..<start + part.count
}

/// A layer that was written and read again.
private func roundTrip<L: Layer>(_ layer: L) throws -> L {
  let offsets = ScalarOffsets(text)
  var reader = JSONReader(layer.json(offsets: LayerOffsets(text: offsets, source: offsets)))
  let read = try L(from: &reader, offsets: offsets)
  try reader.end()
  return read
}

private func json(_ layer: some Layer) -> String {
  let offsets = ScalarOffsets(text)
  return String(decoding: layer.json(offsets: LayerOffsets(text: offsets, source: offsets)), as: UTF8.self)
}

@Test func blocksSurviveTheirJSON() throws {
  var layer = BlocksLayer(
    blocks: [.init(span: bytes(of: "Äpfel"), kind: .heading, level: 2), .init(span: bytes(of: "🚢"), kind: .listItem)],
    removed: [
      .init(kind: .photoCredit, text: "Foto: Ünal", at: bytes(of: "sagte").lowerBound, source: nil, repeats: 2),
      .init(kind: .caption, text: "„Ü\"\n", at: 0),
    ], degraded: "zu groß")
  #expect(try roundTrip(layer) == layer)
  layer.blocks[0].source = bytes(of: "süß")
  #expect(json(layer).contains(#"{"span":[0,5],"kind":"heading","level":2,"source":[7,10]}"#))
  #expect(json(layer).contains(#"{"kind":"photo_credit","text":"Foto: Ünal","at":14,"repeats":2}"#))
}

@Test func spansIntoTheSourceAreReadWhereItIsKnown() throws {
  let layer = BlocksLayer(
    blocks: [.init(span: bytes(of: "Äpfel"), kind: .paragraph, source: bytes(of: "sagte"))],
    removed: [.init(kind: .caption, text: "x", at: 0, source: bytes(of: "🚢"), repeats: 1)])
  let offsets = LayerOffsets(text: ScalarOffsets(text), source: ScalarOffsets(text))
  var reader = JSONReader(layer.json(offsets: offsets))
  #expect(try BlocksLayer(from: &reader, offsets: offsets) == layer)
  #expect(try roundTrip(layer).blocks[0].source == nil)
}

@Test func sentencesSurviveTheirJSON() throws {
  let layer = SentencesLayer(
    sections: [.init(span: 0..<text.count, heading: bytes(of: "Äpfel")), .init(span: bytes(of: "Zoë"))],
    paragraphs: [bytes(of: "„süß“")], sentences: [0..<text.count])
  #expect(try roundTrip(layer) == layer)
  #expect(json(layer).hasSuffix(#""paragraphs":[[6,11]],"sentences":[[0,24]]}"#))
}

@Test func paragraphsInAnotherLanguageSurviveTheirJSON() throws {
  let layer = SentencesLayer(
    paragraphs: [bytes(of: "Äpfel"), bytes(of: "„süß“")], foreign: [.init(span: bytes(of: "„süß“"), language: "de")])
  #expect(try roundTrip(layer) == layer)
  #expect(json(layer).hasSuffix(#""languages":[{"span":[6,11],"language":"de"}]}"#))
}

@Test func theLanguageOfAPlaceIsKnown() {
  let layer = SentencesLayer(foreign: [.init(span: 4..<8, language: "de"), .init(span: 8..<12, language: "fr")])
  #expect([0, 4, 7, 8, 11, 12].map { layer.foreignLanguage(at: $0) } == [nil, "de", "de", "fr", "fr", nil])
  #expect(SentencesLayer().foreignLanguage(at: 0) == nil)
}

@Test func theSharesOfLanguagesAreRead() {
  let entry = MetadataEntry.languages([("en", 0.75), ("de", 0.25)], provenance: nil)
  let metadata = Metadata([.init("languages", entry.value)])
  #expect(metadata.languages.map(\.language) == ["en", "de"])
  #expect(metadata.languages.map(\.share) == [0.75, 0.25])
  #expect(Metadata().languages.isEmpty)
}

@Test func quotationsSurviveTheirJSON() throws {
  let layer = QuotationsLayer(quotes: [
    .init(
      kind: .mixed, text: "süß", spans: [bytes(of: "süß")], cue: bytes(of: "sagte"), confidence: 0.97,
      speaker: .init(
        mention: bytes(of: "Zoë"), text: "Zoë", name: "Zoë Ærø", nameSpan: bytes(of: "Zoë"), title: "Bürgermeisterin",
        via: .nominal)),
    .init(kind: .indirect, text: "", spans: [], confidence: 1),
  ])
  #expect(try roundTrip(layer) == layer)
  #expect(json(layer).contains(#""spans":[[7,10]],"cue":[14,19]"#))
}

@Test func labelsSurviveTheirJSON() throws {
  let layer = LabelsLayer(
    labels: [
      .init(
        label: "küche", score: 0.25, by: "rules",
        evidence: [
          .init(term: "süß", place: .text(bytes(of: "süß")), weight: 1.5),
          .init(term: "Zoë", place: .field("title", 3..<6), weight: -2),
        ])
    ], rejected: true, novelty: 0.75)
  #expect(try roundTrip(layer) == layer)
  #expect(json(layer).contains(#"{"term":"Zoë","field":"title","span":[3,6],"weight":-2}"#))
  #expect(json(layer).hasSuffix(#""rejected":true,"novelty":0.75}"#))
  #expect(json(LabelsLayer()) == #"{"labels":[],"rejected":false}"#)
}

@Test func duplicatesSurviveTheirJSON() throws {
  let layer = DuplicatesLayer(
    role: .duplicate, cluster: "ä/b.html", of: "ä/b.html", rule: .near, jaccard: 0.81, containment: 0.9712,
    contains: [.init(id: "c#ü", containment: 1, spans: [bytes(of: "süß"), bytes(of: "Zoë")])],
    passages: [.init(span: bytes(of: "„süß“"), documents: 12)])
  #expect(try roundTrip(layer) == layer)
  #expect(json(layer).contains(#""contains":[{"id":"c#ü","containment":1,"spans":[[7,10],[20,23]]}]"#))
  #expect(try roundTrip(DuplicatesLayer(role: .unique, cluster: "a")) == DuplicatesLayer(role: .unique, cluster: "a"))
}

@Test func membersOfALaterVersionArePassedOver() throws {
  var reader = JSONReader(Array(#"{"new":[{"a":1}],"paragraphs":[[0,2]],"sections":[]}"#.utf8))
  let layer = try SentencesLayer(from: &reader, offsets: ScalarOffsets(text))
  #expect(layer.paragraphs == [0..<3])
}

@Test(arguments: [#"{"paragraphs":[[3,1]]}"#, #"{"paragraphs":7}"#, #"{"paragraphs":[[0,1]]"#, "[]"])
func damagedLayersAreErrors(_ damaged: String) {
  let document = Document(text: text, layers: ["segment": StoredLayer(json: Array(damaged.utf8))])
  #expect(throws: StageError.self) { try document.layer(SentencesLayer.self) }
}

@Test func spansBeyondTheTextAreClamped() throws {
  var reader = JSONReader(Array(#"{"sentences":[[20,9000]]}"#.utf8))
  let layer = try SentencesLayer(from: &reader, offsets: ScalarOffsets(text))
  #expect(layer.sentences == [bytes(of: "Zoë").lowerBound..<text.count])
}
