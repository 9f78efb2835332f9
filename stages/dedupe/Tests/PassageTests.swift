import Bytes
import StageKit
import Testing

@testable import DedupeStage

private func text(_ seed: UInt64) -> String {
  var prose = Prose(seed)
  return prose.text(sentences: 6).joined(separator: " ")
}

@Test func aPassageOfThreeTextsIsReportedWithItsSpan() throws {
  let footer = "Röstigraben Courier needs its readers. Subscribe to the evening letter of the Courier."
  let documents = (0..<3).map { Document("d\($0)", text(UInt64($0)) + "\n" + footer) }
  let layer = try #require(try Bench().run(documents)["d1"])
  let passage = try #require(layer.passages.first)
  #expect(layer.passages.count == 1)
  #expect(passage.documents == 3)
  #expect(documents[1].text.string(passage.span) == footer)
}

@Test func whatOnlyCopiesShareIsNoPassage() throws {
  let documents = (0..<5).map { Document("d\($0)", text(1)) }
  let layers = try Bench().run(documents)
  #expect(layers.values.allSatisfy { $0.passages.isEmpty })
}

@Test func copiesCountAsDocumentsOfAPassage() throws {
  let footer = "\nThe Tidewater Bulletin is printed on both sides of the bay."
  var documents = (0..<3).map { Document("d\($0)", text(UInt64($0)) + footer) }
  documents.append(Document("e", text(0) + footer))
  let layers = try Bench().run(documents)
  #expect(layers["d2"]?.passages.map(\.documents) == [4])
}

@Test func theLayerOfSegmentGivesTheSentences() throws {
  let footer = "Read more at no. 12 of the harbour street today"
  let documents = (0..<3).map { seed in
    let body = text(UInt64(seed)) + "\n"
    let layer = SentencesLayer(sentences: [0..<body.utf8.count - 1, body.utf8.count..<(body + footer).utf8.count])
    return Document(
      id: "d\(seed)", text: Text(body + footer), layers: ["segment": StoredLayer(json: [], value: layer)])
  }
  let layer = try #require(try Bench().run(documents)["d0"])
  #expect(layer.passages.map { documents[0].text.string($0.span) } == [footer])
}

@Test func passagesAreLeftOutWhereNotAskedFor() throws {
  let footer = "\nThe Tidewater Bulletin is printed on both sides of the bay."
  let documents = (0..<3).map { Document("d\($0)", text(UInt64($0)) + footer) }
  let layers = try Bench(["passages": .boolean(false)]).run(documents)
  #expect(layers.values.allSatisfy { $0.passages.isEmpty })
}

@Test func aPlainSplitEndsAtLineEndsAndStops() {
  let bytes = Array("One two. Three\nfour!  \n Five? six".utf8)
  let sentences = Passages.split(bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  #expect(sentences == ["One two.", "Three", "four!", "Five?", "six"])
}

@Test func aShortSentenceCountsBesideALongerOneOnly() throws {
  let footer = "\nCopyright Tidewater. The Tidewater Bulletin is printed on both sides of the bay."
  let documents = (0..<3).map { Document("d\($0)", "He declined to comment.\n" + text(UInt64($0)) + footer) }
  let layers = try Bench().run(documents)
  let spans = layers["d0"]?.passages.map { documents[0].text.string($0.span) }
  #expect(spans == [String(footer.dropFirst())])
}
