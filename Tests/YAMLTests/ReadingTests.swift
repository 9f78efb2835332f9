import Testing

@testable import YAML

@Test func bomAndCRLFArePassedOver() throws {
  let log = DiagnosticLog(SourceFile(name: "a", bytes: [0xEF, 0xBB, 0xBF] + Array("a: b\r\nc: d\r\n".utf8)))
  let root = try #require(YAMLFile.read(log))
  var map = try #require(MappingReader(root, "it", log))
  #expect(map.value("c")?.string("'c'", log) == "d")
  #expect(log.source.position(ofScalar: map.pairs[1].keyPlace.start) == .init(line: 2, column: 1))
}
