import Bytes
import StageKit
import Testing

@testable import LeadStage

/// What the stage writes for a text whose sentences `segment` has found.
private func lead(_ text: Text, sentences: [Range<Int>], heading: Range<Int>? = nil, most: Int = 1) throws -> String {
  let layer = SentencesLayer(
    sections: [.init(span: 0..<text.count, heading: heading)], paragraphs: [], sentences: sentences)
  let offsets = ScalarOffsets(text)
  let json = layer.json(offsets: LayerOffsets(text: offsets, source: offsets))
  let document = Document(id: "a", text: text, layers: ["segment": StoredLayer(json: json)])
  guard case .output(let output) = try LeadFinder(most: most).process(document), let layer = output.layer else {
    return ""
  }
  return String(decoding: layer.json(offsets: LayerOffsets(text: offsets, source: offsets)), as: UTF8.self)
}

@Test func theLeadIsTheFirstSentenceBehindTheHeading() throws {
  let text: Text = "Storm — at sea\nRain fell. Snow fell. It was cold."
  let sentences = [0..<16, 17..<27, 28..<38, 39..<51]
  #expect(try lead(text, sentences: sentences, heading: 0..<16) == #"{"span":[15,25],"text":"Rain fell."}"#)
  #expect(
    try lead(text, sentences: sentences, heading: 0..<16, most: 2)
      == #"{"span":[15,36],"text":"Rain fell. Snow fell."}"#)
  #expect(try lead("", sentences: []) == "{}")
}

@Test func withoutSentencesItSaysSo() {
  #expect(throws: StageError(code: "no-sentences", "there is no layer of 'segment'")) {
    try LeadFinder(most: 1).process(Document(text: "Rain fell."))
  }
}
