import Bytes
import Testing

@testable import YAML

/// What is said of a file, in one line a fault, without excerpts; "" where it is accepted.
private func faults(_ bytes: [UInt8], limits: YAMLLimits = YAMLLimits()) -> String {
  let log = DiagnosticLog(SourceFile(name: "f", bytes: bytes))
  let root = YAMLFile.read(log, limits: limits)
  #expect(root != nil || log.hasErrors)
  return log.diagnostics.all.map { fault in
    (fault.position.map { "\($0.line):\($0.column) " } ?? "") + fault.message
  }.joined(separator: "\n")
}

private func faults(_ text: String) -> String { faults(Array(text.utf8)) }

@Test(arguments: [
  ("a: &x 1", "1:4 anchors ('&…') are not supported: write the value where it is needed"),
  ("a: *x", "1:4 aliases ('*…') are not supported: write the value out, or a text in quotes"),
  ("a: !!str 1", "1:4 tags ('!…') are not supported: leave it out"),
  ("a: !own {b: 1}", "1:4 tags ('!…') are not supported: leave it out"),
  ("%TAG ! tag:x,2000:\n---\na: 1", "1:1 tag directives ('%TAG') are not supported"),
  ("%YAML 1.3\n---\na: 1", "1:1 this version of YAML is unknown: leave the '%YAML' line out"),
  ("<<: {a: 1}", "1:1 merge keys ('<<') are not supported: write the keys out"),
  ("? [a, b]\n: 1", "1:3 a key must be a word, not a list or a mapping"),
  ("{a: 1}: b", "1:1 a key must be a word, not a list or a mapping"),
  ("'': b", "1:1 a key is empty"),
  ("a: 1\nb: 2\n'a': 3", "3:1 the key 'a' stands twice: first on line 1"),
  ("a: 1\n---\nb: 2", "2:1 a second document: only one is read, remove it and its '---'"),
  ("", "1:1 the file is empty"),
  ("# only this\n", "1:1 the file is empty"),
])
func whatAFileMayNotHoldIsNamedWithItsPlace(text: String, expected: String) {
  #expect(faults(text) == expected)
}

@Test(arguments: [
  ("a:\n\tb: 1", "2:1 a tab cannot indent: use spaces"),
  ("a: b: c", "1:5 a ':' cannot stand here: put the value in quotes, or mend the indentation"),
  ("a: \"b", "1:4 the quotation mark is never closed"),
  ("a: [b, c", "1:9 expected ',' or ']': the '[' of line 1 is still open"),
  ("a: {b: c\nd: e", "2:2 expected ',' or '}': the '{' of line 1 is still open"),
  ("a: @b", "1:4 a value that begins with '@' needs quotes"),
  ("a: `b`", "1:4 a value that begins with '`' needs quotes"),
  ("abc\ndef\nghi: 1", "3:4 a ':' cannot stand here: put the value in quotes, or mend the indentation"),
  ("a: 1\nbcd\n", "2:1 expected ':' after this key"),
  ("a:\n  - b\n c: d", "3:2 expected a key: mend the indentation"),
  ("a: \"\\q\"", "1:5 this escape is unknown: write '\\\\' for a backslash"),
  ("a: - b", "1:4 a list item ('-') cannot stand here: start a new line"),
  ("a: 1\r\n  b: 2\r\n", "2:4 a ':' cannot stand here: put the value in quotes, or mend the indentation"),
])
func syntaxErrorsAreWordedForPeople(text: String, expected: String) {
  #expect(faults(text) == expected)
}

@Test func bytesThatAreNoTextAreNamedWithTheirPlace() {
  #expect(faults([0x61, 0x3A, 0x20, 0xE9]) == "1:4 the byte 0xE9 is not UTF-8: save the file as UTF-8")
  #expect(faults("a: b\nc: \0") == "2:4 a control character, which YAML does not allow")
  #expect(faults("\0") == "1:1 a control character, which YAML does not allow")
  #expect(faults("é: \u{9B}") == "1:4 a control character, which YAML does not allow")
  #expect(faults("a: \u{FEFF}b") == "1:4 a control character, which YAML does not allow")
  #expect(faults([0xFF, 0xFE, 0x61, 0x00]) == "1:1 the file is UTF-16: save it as UTF-8")
  #expect(faults([0xED, 0xA0, 0x80]) == "1:1 the byte 0xED is not UTF-8: save the file as UTF-8")
}

@Test(arguments: ["[", "{a: ", "- ", "? "])
func deepNestingIsRefusedWhereItIsTooDeep(opening: String) {
  let text = String(repeating: opening, count: 5000)
  let column = opening.utf8.count * 64 + 1
  #expect(faults(text).split(separator: "\n").last ?? "" == "1:\(column) nested deeper than 64 levels")
}

@Test func moreValuesThanAllowedAreRefused() {
  var limits = YAMLLimits()
  limits.events = 100
  let text = Array(String(repeating: "- a\n", count: 200).utf8)
  #expect(
    faults(text, limits: limits)
      == "98:3 more than 100 values and brackets: this is no file that a person wrote")
}

@Test func largeFilesAreRefusedUnread() {
  #expect(faults("a: " + String(repeating: "x", count: 1 << 20)) == "the file is larger than 1MiB")
  #expect(faults("a: " + String(repeating: "x", count: 1 << 19)) == "")
}

@Test func thousandsOfFaultsAreCounted() {
  let text = String(repeating: "k: 1\n", count: 2000)
  let log = DiagnosticLog(SourceFile(name: "f", bytes: Array(text.utf8)))
  _ = YAMLFile.read(log)
  #expect(log.diagnostics.all.count == DiagnosticLog.limit + 1)
  #expect(log.diagnostics.all.last?.message == "and 999 more")
}

@Test func aliasBombIsRefusedWithoutBeingBuilt() {
  let line = "a1: &a1 [" + Array(repeating: "*a0", count: 10).joined(separator: ",") + "]\n"
  #expect(faults("a0: &a0 [x]\n" + line).split(separator: "\n").count == 12)
}

@Test func whatWasRefusedIsNotReportedAgain() throws {
  let log = DiagnosticLog(SourceFile(name: "f", bytes: Array("a: *x\nb: [*y, 2]".utf8)))
  let root = try #require(YAMLFile.read(log))
  var map = try #require(MappingReader(root, "it", log))
  #expect(map.value("a")?.integer("'a'", log) == nil)
  #expect(map.value("b")?.strings("'b'", log) == ["2"])
  map.finish()
  #expect(log.diagnostics.all.count == 2)
}

@Test func thousandsOfTagDirectivesAreRefusedUnparsed() {
  let text = (0..<5000).map { "%TAG !\($0)! x\n" }.joined()
  #expect(faults(text) == "100:1 more '%TAG' directives than a file can need")
}

/// Takes minutes where each fault costs the length of its line.
@Test func manyFaultsOfOneLongLineShareIt() {
  let text = "{" + String(repeating: "a, ", count: 20_000) + "}"
  #expect(faults(text).split(separator: "\n").last == "and 18999 more")
}
