internal import Bytes

/// A text with its sentences, in UTF-8 bytes, trimmed and in order.
struct GoldText {
  var bytes: [UInt8] = []
  var sentences: [Range<Int>] = []

  /// Reads `{"text": …, "sents": [[start, end], …]}`, spans in Unicode scalars.
  init(json: [UInt8]) throws {
    var reader = JSONReader(json)
    var spans: [Range<Int>] = []
    try reader.enterObject()
    while let member = try reader.nextMember() {
      switch member {
      case "text": bytes = try reader.stringBytes()
      case "sents":
        try reader.enterArray()
        while try reader.nextElement() { spans.append(try reader.span()) }
      default: _ = try reader.skip()
      }
    }
    let offsets = ScalarOffsets(Text(trusted: bytes))
    for span in spans { add(offsets.byte(at: span.lowerBound)..<offsets.byte(at: span.upperBound)) }
  }

  /// `texts` one after another, a space between them and in the place of each line end.
  init(joining texts: [GoldText]) {
    for text in texts {
      var end = 0
      for sentence in text.sentences {
        // White space between sentences becomes a space, and none stays none.
        if !bytes.isEmpty, end == 0 || sentence.lowerBound > end { bytes.append(0x20) }
        let start = bytes.count
        bytes += text.bytes[sentence].map { $0 < 0x20 ? 0x20 : $0 }
        sentences.append(start..<bytes.count)
        end = sentence.upperBound
      }
    }
  }

  private init(_ text: GoldText, _ numbers: Range<Int>) {
    let first = text.sentences[numbers.lowerBound].lowerBound
    let last = text.sentences[numbers.upperBound - 1].upperBound
    bytes = Array(text.bytes[first..<last])
    sentences = text.sentences[numbers].map { $0.lowerBound - first..<$0.upperBound - first }
  }

  /// The text in parts of so many sentences.
  func cut(every count: Int) -> [GoldText] {
    stride(from: 0, to: sentences.count, by: count).map {
      GoldText(self, $0..<min(sentences.count, $0 + count))
    }
  }

  private mutating func add(_ span: Range<Int>) {
    var (start, end) = (span.lowerBound, span.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    if start < end { sentences.append(start..<end) }
  }
}
