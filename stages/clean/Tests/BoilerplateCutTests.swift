import Bytes
import StageKit
import Testing

@testable import CleanStage

@Suite struct BoilerplateCutTests {
  /// Blocks of every kind, one of two lines, with something removed between them.
  private static let output: StageOutput = {
    var assembly = TextAssembly()
    func add(_ text: String, _ kind: BlocksLayer.Block.Kind, _ level: Int = 0) {
      assembly.add(Array(text.utf8)[...], kind, level: level)
    }
    assembly.remove(Array("Überschrift".utf8)[...], .title)
    add("Möwen am Hafen", .heading, 2)
    add("Erste Zeile – ä\nzweite Zeile ö", .paragraph)
    assembly.remove(Array("Foto: Ada Quist".utf8)[...], .photoCredit)
    add("eins", .listItem)
    add("zwei", .listItem)
    add("a | b", .tableRow)
    add("let x = 1\n}", .code)
    let image = JSONValue.object([.init("caption", .string("Möwe")), .init("at", .integer(46))])
    return StageOutput(
      layer: assembly.layer, text: Text(trusted: assembly.text),
      metadata: [MetadataEntry("images", .array([image]), provenance: "text")])
  }()
  private static let lines = [
    "Möwen am Hafen", "Erste Zeile – ä", "zweite Zeile ö", "eins", "zwei", "a | b", "let x = 1\n}",
  ]

  @Test func everySetOfLinesCanGo() throws {
    for set in 0..<(1 << BoilerplateCutTests.lines.count) - 1 {
      let gone = BoilerplateCutTests.lines.indices.filter { set >> $0 & 1 == 1 }
      let result = Cleaned(BoilerplateCut.result(of: BoilerplateCutTests.output, without: gone))
      #expect(
        result.layer.blocks.flatMap { lines(of: $0, in: result.text) }
          == BoilerplateCutTests.lines.enumerated().filter { !gone.contains($0.offset) }.map(\.element))
      #expect(result.removed(.boilerplate) == gone.map { BoilerplateCutTests.lines[$0] })
      expectPlacesFit(result)
    }
  }

  private func lines(of block: BlocksLayer.Block, in text: String) -> [String] {
    let text = Text(text)
    return SiteLines.ranges(of: block, in: text.bytes).map { text.string($0) }
  }

  /// Blocks cover the text but for the line feeds between them; what was removed lies at ends of lines, in order.
  private func expectPlacesFit(_ result: Cleaned) {
    let bytes = Array(result.text.utf8)
    var end = 0
    for block in result.layer.blocks {
      #expect(bytes[end..<block.span.lowerBound].allSatisfy { $0 == 0x0A })
      end = block.span.upperBound
    }
    #expect(end == bytes.count)
    let places = result.layer.removed.map(\.at)
    #expect(places == places.sorted())
    #expect(places.allSatisfy { $0 == 0 || $0 == bytes.count || bytes[$0] == 0x0A })
    let at = result.metadata["images"]?.elements?.first?["at"]?.int
    let credit = result.layer.removed.first { $0.kind == .photoCredit }?.at
    #expect(at == credit.map { ScalarOffsets(Text(result.text)).scalar(at: $0) })
  }

  @Test func nothingIsLeftOfADocumentOfBoilerplate() {
    let all = Array(BoilerplateCutTests.lines.indices)
    #expect(Cleaned(BoilerplateCut.result(of: BoilerplateCutTests.output, without: all)).dropped == "no article")
  }

  @Test func numbersThatAreNoLinesSayNothing() {
    let result = Cleaned(BoilerplateCut.result(of: BoilerplateCutTests.output, without: [-1, 99]))
    #expect(result == Cleaned(.output(BoilerplateCutTests.output)))
  }
}
