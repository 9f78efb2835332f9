import Testing

@testable import YAML

private func read(_ text: String) throws -> (YAMLNode, DiagnosticLog) {
  let log = DiagnosticLog(SourceFile(name: "f", bytes: Array(text.utf8)))
  return (try #require(YAMLFile.read(log)), log)
}

private func messages(_ log: DiagnosticLog) -> [String] {
  log.diagnostics.all.map { "\($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.message)" }
}

@Test func bomAndCRLFArePassedOver() throws {
  let (root, log) = try read("\u{FEFF}a: b\r\nc: d\r\n")
  var map = try #require(MappingReader(root, "it", log))
  #expect(map.value("c")?.string("'c'", log) == "d")
  #expect(log.source.position(ofScalar: map.pairs[1].keyPlace.start) == .init(line: 2, column: 1))
}

@Test(arguments: ["\n", "\r\n", "\r"])
func placesCountLinesAndScalars(end: String) throws {
  let (root, log) = try read(["# é😀", "  \"k\u{301}\": 1", "  b: [x, 'é', y]"].joined(separator: end))
  let map = try #require(MappingReader(root, "it", log))
  let items = try #require(map.pairs[1].value.items("'b'", log))
  #expect(log.source.position(ofScalar: map.pairs[0].keyPlace.start) == .init(line: 2, column: 3))
  #expect(items.map { log.source.position(ofScalar: $0.place.start).column } == [7, 10, 15])
  #expect(items.map { $0.place.end - $0.place.start } == [1, 3, 1])
  #expect(log.source.line(3) == "  b: [x, 'é', y]")
}

@Test func lineSeparatorsOfUnicodeEndNoLines() throws {
  let (root, log) = try read("a: 'x\u{2028}y\u{85}z'\nb: c")
  let map = try #require(MappingReader(root, "it", log))
  #expect(log.source.position(ofScalar: map.pairs[1].keyPlace.start) == .init(line: 2, column: 1))
}

@Test func plainScalarsAreTypedByTheReader() throws {
  let (root, log) = try read("[no, 2024, 0.40, true, ~, '', 'null', -7, +3]")
  let items = try #require(root.items("it", log))
  #expect(items.map(\.isNull) == [false, false, false, false, true, false, false, false, false])
  #expect(items[0].string("it", log) == "no")
  #expect(items[1].string("it", log) == "2024")
  #expect(items[1].integer("it", log) == 2024)
  #expect(items[2].number("it", log) == 0.4)
  #expect(items[3].boolean("it", log) == true)
  #expect(items[5].string("it", log) == "")
  #expect(items[6].string("it", log) == "null")
  #expect(items[7].integer("it", log) == -7)
  #expect(items[8].number("it", log) == 3)
  #expect(!log.hasErrors)
}

@Test func blocksAndEscapesAreResolved() throws {
  let (root, log) = try read("a: |\n  one\n  two\nb: >-\n  one\n  two\nc: \"\\u00e9\\n\"\n")
  let map = try #require(MappingReader(root, "it", log))
  #expect(map.pairs.map { $0.value.string("it", log) } == ["one\ntwo\n", "one two", "é\n"])
}

@Test func allFaultsOfAMappingAreReportedInOrder() throws {
  let (root, log) = try read("weigth: 1\nname:\nmost: x\nterms: [a, [b], c]\n")
  var map = try #require(MappingReader(root, "a rule", log))
  #expect(map.value("weight") == nil)
  #expect(map.value("name") == nil)
  #expect(map.value("most")?.integer("'most'", log) == nil)
  #expect(map.value("terms")?.strings("'terms'", log) == ["a", "c"])
  #expect(map.required("label", "what it gives") == nil)
  map.finish()
  #expect(
    messages(log) == [
      "1:1 a rule needs 'label': what it gives",
      "1:1 unknown key 'weigth' (did you mean 'weight'?)",
      "2:1 'name' has no value: write one, or leave the key out",
      "3:7 'most' must be a whole number, not 'x'",
      "4:12 an item of 'terms' must be text, not a list",
    ])
}

@Test func faultsOfOtherFilesComeLast() {
  let log = DiagnosticLog(SourceFile(name: "f", bytes: Array("a\nb".utf8)))
  log.add(Diagnostics([Diagnostic(file: "g", position: .init(line: 1, column: 1), message: "other")]))
  log.error("second", at: .init(2, 3))
  log.error("first", at: .init(0, 1))
  log.error("whole", at: nil)
  #expect(log.diagnostics.all.map(\.message) == ["whole", "first", "second", "other"])
  #expect(throws: Diagnostics.self) { try log.throwErrors() }
}

@Test func warningsAreNoErrors() throws {
  let log = DiagnosticLog(SourceFile(name: "f", bytes: []))
  log.warning("odd", at: nil)
  try log.throwErrors()
  #expect(!log.hasErrors)
}
