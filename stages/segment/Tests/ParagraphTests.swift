import Bytes
import Language
import StageKit
import Testing

@testable import SegmentStage

@Suite struct ParagraphTests {
  private func layer(_ text: Text, _ blocks: [BlocksLayer.Block] = []) -> SentencesLayer {
    Segmenter(text.bytes, .english).layer(blocks: blocks)
  }

  @Test func blankLinesAndLineEndsDivideParagraphs() {
    let text: Text = "The mill burned down.\n\nFire crews came at six.\r\nNobody was hurt."
    #expect(
      layer(text).paragraphs.map { text.string($0) } == [
        "The mill burned down.", "Fire crews came at six.", "Nobody was hurt.",
      ])
  }

  @Test func linesWrappedToAWidthAreOneParagraph() {
    let text: Text = """
      The harbour council met on Tuesday to talk about the new
      breakwater, which has cost twice as much as planned and is
      still not finished. Work goes on.
      """
    let found = layer(text)
    #expect(found.paragraphs.count == 1)
    #expect(found.sentences.count == 2)
  }

  @Test func linesThatWereWrappedInTheMiddleAreJoined() {
    #expect(sentences("It was a cold \nnight in the city.\nNobody came.", "en").count == 2)
    #expect(sentences("Sie kam mit einer großen \nTasche nach Hause.", "de").count == 1)
    #expect(sentences("It flew for up to 400 yd \n( 365.8 m ).", "en").count == 1)
    #expect(sentences("see this\nhttps://harbour.example/a\nhttps://harbour.example/b", "en").count == 3)
  }

  private func sentences(_ text: Text, _ language: String) -> [Range<Int>] {
    Segmenter(text.bytes, .of(language)).layer(blocks: []).sentences
  }

  @Test func aHeadingOfSeveralSentencesIsDividedAndCodeIsNot() {
    let text: Text = "Storm hits. What now?\na = b. C()\nThe end."
    let found = layer(
      text,
      [
        .init(span: 0..<21, kind: .heading, level: 2), .init(span: 22..<32, kind: .code),
        .init(span: 33..<41, kind: .paragraph),
      ])
    #expect(found.sections.first?.heading == 0..<21)
    #expect(
      found.sentences.map { text.string($0) } == ["Storm hits.", "What now?", "a = b. C()", "The end."])
  }

  @Test func listsWithoutStopsAreOneSentenceALine() {
    let text: Text = "tents\nwarm clothes\nfood, water\n"
    #expect(layer(text).sentences.map { text.string($0) } == ["tents", "warm clothes", "food, water"])
  }

  @Test func aShortLineBeforeAParagraphIsAHeading() throws {
    let text: Text =
      "Lead here, with a stop.\n\nWhat comes next\n\nThe council will vote on the second of May, and nobody knows the outcome."
    let found = layer(text)
    let section = try #require(found.sections.last)
    #expect(section.heading.map { text.string($0) } == "What comes next")
    #expect(section.span.upperBound == text.count)
    #expect(found.sections.first?.heading == nil)
    #expect(found.paragraphs.count == 2)
    #expect(found.sentences.count == 3)
  }

  @Test func blocksSayWhatHeadingsAre() {
    let text: Text = "Storm\nThe storm came. It went.\nrow one\nrow two"
    let found = layer(
      text,
      [
        .init(span: 0..<5, kind: .heading, level: 2), .init(span: 6..<30, kind: .paragraph),
        .init(span: 31..<46, kind: .tableRow),
      ])
    #expect(found.sections == [.init(span: 0..<46, heading: 0..<5)])
    #expect(found.paragraphs == [6..<30, 31..<46])
    #expect(
      found.sentences.map { text.string($0) } == ["Storm", "The storm came.", "It went.", "row one", "row two"])
  }

  @Test func blocksThatOverlapOrGoTooFarDoNoHarm() {
    let text: Text = "One. Two."
    let found = layer(text, [.init(span: 0..<7, kind: .paragraph), .init(span: 3..<90, kind: .paragraph)])
    #expect(found.sentences.last?.upperBound == text.count)
  }

  @Test func theLanguageIsSetWhereItIsAbsent() throws {
    let german: Text = "Der Deich ist gebrochen, und die Leute im Dorf mussten ihre Häuser am Abend verlassen."
    guard case .output(let output) = try Segmentation().process(Document(text: german)) else { return }
    #expect(output.metadata.first?.value == .string("de"))
    let named = Document(text: german, metadata: Metadata([.init("language", .string("da"))]))
    guard case .output(let other) = try Segmentation().process(named) else { return }
    #expect(other.metadata.isEmpty)
  }
}
