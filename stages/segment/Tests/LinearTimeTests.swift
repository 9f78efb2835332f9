import Bytes
import StageKit
import Testing

@testable import SegmentStage

/// The worst inputs: what is looked at is looked at once, and nothing of the text is lost.
@Suite struct LinearTimeTests {
  private static let units = [
    "..[111 111", "\"", "\" ", ".\" ", "'a ' ", "a. ", "A. B. ", "a.", ". . ", ". . . . ", "... ", "1. 2. 3. ",
    "1) A 2) B ",
    "ii. ", "• 9. x ", "Dr. Mr. etc. ", "“A. B” (", "(a. ", "。」", "（。）", "《！", ".[1]", ".[citation needed", "« » . »",
    "a\nb\n",
    "http://a.b/c.", "U.S. ", "abcd. 4 The ", "…😀 ", "\u{FF0E}", "، ", "a: ",
  ]

  @Test(arguments: units)
  func twiceTheTextIsTwiceTheWork(unit: String) {
    for language in ["en", "ja", "ar"] {
      let single = looks(at: unit, times: 150, language)
      #expect(single <= 150 * unit.utf8.count)
      #expect(looks(at: unit, times: 300, language) <= 2 * single + 8)
    }
  }

  private func looks(at unit: String, times: Int, _ language: String) -> Int {
    let bytes = Array(String(repeating: unit, count: times).utf8)
    var scanner = SentenceScanner(bytes, .of(language))
    var sentences: [Range<Int>] = []
    scanner.scan(0..<bytes.count, into: &sentences)
    return scanner.looks
  }

  @Test(arguments: units)
  func hostileTextIsCoveredOnceAndInOrder(unit: String) {
    for language in ["en", "de", "ja", "ar", "cs"] { expectCovered(String(repeating: unit, count: 120), language) }
  }

  /// Two hundred texts of forty scraps each, by a fixed sequence of numbers.
  @Test(arguments: 0..<8)
  func mixedScrapsAreCoveredOnceAndInOrder(seed: Int) {
    let scraps =
      Self.units + [
        "He said ", "\n\n", " \n", "Über ", "_so_ ", "Ё", "\u{301}", "\u{200B}", "\r", "ß. ", "١. ", "नि. ", " – ",
      ]
    var state = UInt64(seed) &* 977 &+ 11
    for number in 0..<25 {
      var text = ""
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += scraps[Int(state >> 33) % scraps.count]
      }
      expectCovered(text, ["en", "de", "fr", "ru", "ja", "ar", "cs", "da"][number % 8])
    }
  }

  /// Sentences in order, without white space at their ends, and nothing but white space between them.
  private func expectCovered(_ text: String, _ language: String) {
    let text = Text(text)
    let layer = Segmenter(text.bytes, .of(language)).layer(blocks: [])
    var end = 0
    for sentence in layer.sentences {
      #expect(sentence.lowerBound >= end && !sentence.isEmpty)
      #expect(Paragraphs.trimmed(sentence, text.bytes) == sentence)
      #expect(
        Paragraphs.trimmed(end..<sentence.lowerBound, text.bytes).isEmpty, "lost in \(text.string(0..<text.count))")
      end = max(end, sentence.upperBound)
    }
    #expect(Paragraphs.trimmed(end..<text.count, text.bytes).isEmpty)
  }

  @Test func noMoreSentencesAreKeptThanAreAllowed() {
    let bytes = Array("Rain fell. It was late. The quay was closed. It opens on Monday.".utf8)
    var scanner = SentenceScanner(bytes, .of("en"), most: 2)
    var sentences: [Range<Int>] = []
    scanner.scan(0..<bytes.count, into: &sentences)
    // One more than allowed tells that there were more.
    #expect(sentences == [0..<10, 11..<23, 24..<44])
  }

  @Test func linesWithSomethingOnThemAreCounted() {
    let bytes = Array("a\n\nb\r\nc\u{2028}d".utf8)
    #expect(Paragraphs.hasMoreLines(than: 3, bytes))
    #expect(!Paragraphs.hasMoreLines(than: 4, bytes))
  }
}
