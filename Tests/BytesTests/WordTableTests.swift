import Bytes
import Testing

@Suite struct WordTableTests {
  @Test func wordsAreFoundWhateverTheirCase() {
    let table = WordTable([("straße", 1), ("Émile", 2), ("Ёлка", 4), ("ω", 8)])
    #expect(table.value("STRAßE") == 1)
    #expect(table.value("éMILE") == 2)
    #expect(table.value("ёЛКА") == 4)
    #expect(table.value("Ω") == 8)
    #expect(table.value("strasse") == nil)
  }

  @Test func valuesOfOneWordAreJoined() {
    let table = WordTable([("mar", 1), ("Mar", 4)])
    #expect(table.count == 1)
    #expect(table.value("MAR") == 5)
  }

  @Test func aRangeOutsideTheBytesIsNotFound() {
    let table = WordTable([("a", 1)])
    #expect(table.value([0x61], 0..<2) == nil)
    #expect(table.value([0x61], 0..<0) == nil)
  }

  @Test func manyWordsAreAllFound() {
    let table = WordTable((0..<1000).map { ("word\($0)", UInt32($0)) })
    #expect((0..<1000).allSatisfy { table.value("Word\($0)") == UInt32($0) })
  }

  @Test func scalarsAreReadForwardsAndBackwards() {
    let bytes = Array("aé€😀".utf8)
    #expect(bytes.scalar(at: 3)?.value == 0x20AC)
    #expect(bytes.scalar(before: bytes.count)?.value == 0x1F600)
    #expect(bytes.scalar(before: 3)?.value == 0xE9)
    #expect(bytes.scalar(at: bytes.count) == nil)
    #expect([UInt8]([0xE2, 0x82]).scalar(at: 0) == ScalarAt(value: 0xFFFD, length: 1))
  }
}
