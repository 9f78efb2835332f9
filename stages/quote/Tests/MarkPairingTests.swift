import StageKit
import Testing

@testable import QuoteStage

@Suite struct MarkPairingTests {
  @Test(arguments: [
    ("de", "„Wir nennen das „Parallelaktion“ im Rat“, sagte Ilse Varga.", "Wir nennen das „Parallelaktion“ im Rat"),
    ("en", "“They call it “the old mill” in Lund,” said Ilse Varga.", "They call it “the old mill” in Lund,"),
    ("en", "\"They say 'no' to it,\" said Ilse Varga.", "They say 'no' to it,"),
    ("de", "\"Wir schreddern das“, sagte Ilse Varga.", "Wir schreddern das"),
    ("de", "»Die Brücke ist sicher«, sagte Ilse Varga.", "Die Brücke ist sicher"),
    ("de", "«Die Brücke ist sicher», sagte Ilse Varga.", "Die Brücke ist sicher"),
  ])
  func theOuterMarksHoldTheQuotation(language: String, text: String, quotation: String) {
    #expect(quotes(text, language).map(\.text) == [quotation])
  }

  @Test(arguments: [
    "'It is safe,' said Ilse Varga. 'It's O'Brien's bridge, built in the '90s, and the dogs' too.'",
    "‘It is safe,’ said Ilse Varga. ‘It’s O’Brien’s bridge, built in the ’90s, and the dogs’ too.’",
  ])
  func apostrophesAreNoMarks(text: String) throws {
    let found = try #require(quotes(text).first)
    #expect(found.spans.count == 2)
    #expect(found.text.hasSuffix("too."))
  }

  @Test(arguments: [
    "The '90s were good, said the O'Brien twins, and the dogs' home was new.",
    "Rock 'n' roll was everywhere, and 'em was not a word.",
  ])
  func apostrophesAloneQuoteNothing(text: String) {
    #expect(quotes(text).isEmpty)
  }

  @Test(arguments: [
    "The 5\" pipe broke.\n\"It is safe,\" said Ilse Varga.",
    "“The pipe broke in May.\n“It is safe,” said Ilse Varga.",
    "It was “old. “It is safe,” said Ilse Varga.",
    "It was old.”\n“It is safe,” said Ilse Varga.",
  ])
  func aStrayMarkLeavesTheNextQuotationWhole(text: String) {
    #expect(quotes(text).last?.text == "It is safe,")
    #expect(quotes(text).last?.speaker?.text == "Ilse Varga")
  }

  @Test func aParagraphThatGoesOnHasASpanOfItsOwn() {
    let found = quotes(
      "“The bridge is safe,” said Ilse Varga. “It was built well.\n“It will stand.\n“Nobody must worry.”")
    #expect(found.map(\.spans.count) == [4])
  }
}
