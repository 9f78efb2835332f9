import Bytes
import StageKit
import Testing

@testable import QuoteStage

/// What is kept of each word of a text must not fill memory, whatever the text.
struct LargeTextTests {
  @Test func wordsTakeTwelveBytes() {
    #expect(MemoryLayout<Token>.stride == 12)
    #expect(MemoryLayout<NameMention>.stride == 12)
    var token = Token(start: 70_000_000, end: 70_000_007, kind: .capital, flags: [.firstName, .subjunctive])
    token.end += 1
    token.kind = .other
    #expect(
      token.range == 70_000_000..<70_000_008 && token.kind == .other && token.flags == [.firstName, .subjunctive])
  }

  @Test func moreWordsThanALanguageHasAreAnError() throws {
    let text = Text("Ann said \"Go\".")
    let error = #expect(throws: StageError.self) {
      try ReadingDraft(text.bytes, sentences(text), .of("en"), most: 4)
    }
    #expect(error?.code == "too-many")
    #expect(error?.message == "the text has more than 4 words and marks, which no article has")
    #expect(try ReadingDraft(text.bytes, sentences(text), .of("en"), most: 6).tokens.count == 6)
  }

  @Test func onlyLargeTextsHaveALimitOfWords() {
    #expect(ReadingDraft.most(in: 1 << 20) == 1 << 20)
    #expect(ReadingDraft.most(in: 64 << 20) == 24 << 20)
  }

  @Test func framesKeepTheirElementsAndParagraphs() {
    var frames = Frames()
    frames.add(token: 0)
    frames.add(stretch: 0)
    #expect(frames.last == .stretch(0))
    frames.isReported = true
    frames.close(paragraph: 0)
    #expect(frames.last == nil)
    frames.close(paragraph: 1)
    frames.add(token: 9)
    frames.close(paragraph: 2)
    #expect(frames.map { Array($0.elements) } == [[.token(0), .stretch(0)], [.token(9)]])
    #expect(frames.map(\.paragraph) == [0, 2] && frames.map(\.isReported) == [true, false])
    #expect(frames[0].stretches == [0] && frames[0].token(1) == nil && frames[0].isStretch(1))
  }
}
