import Bytes
import StageKit
import Testing

@testable import SegmentStage

/// Whether the sentences of a text end where "|" stands in `text`, which is no part of it.
func expectSentences(_ text: String, _ language: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let plain = Text(text.replacing(" | ", with: " ").replacing("|", with: ""))
  let layer = Segmenter(plain.bytes, .of(language)).layer(blocks: [])
  let found = layer.sentences.map { plain.string($0) }.joined(separator: "|")
  let expected = text.split(separator: "|").map { String($0.trimmed) }.joined(separator: "|")
  #expect(found == expected, sourceLocation: sourceLocation)
}

extension Substring {
  /// Without white space at its ends.
  var trimmed: Substring {
    var part = self
    while part.first?.isWhitespace == true { part.removeFirst() }
    while part.last?.isWhitespace == true { part.removeLast() }
    return part
  }
}
