internal import Bytes
import Testing

@testable import YAML

private func render(_ line: String, _ column: Int, _ length: Int = 1, _ message: String = "wrong") -> String {
  Diagnostic(
    file: "a.yaml", position: .init(line: 3, column: column), message: message, sourceLine: line, length: length
  ).rendered()
}

@Test func faultIsShownWithItsLineAndACaret() {
  #expect(
    render("  tresholds: 0.4", 3, 9, "unknown key") == """
      a.yaml:3:3: error: unknown key
        tresholds: 0.4
        ^~~~~~~~~
      """)
}

@Test func warningsSaySo() {
  let warning = Diagnostic(file: "a", position: nil, severity: .warning, message: "odd")
  #expect(warning.rendered() == "a: warning: odd")
}

@Test func tabsKeepTheCaretAligned() {
  #expect(render("\tk:\tv", 5, 1) == "a.yaml:3:5: error: wrong\n\tk:\tv\n\t  \t^")
}

@Test func wideAndCombiningCharactersCountTheirColumns() {
  #expect(render("名前: x", 5) == "a.yaml:3:5: error: wrong\n名前: x\n      ^")
  #expect(render("名前: x", 1, 2) == "a.yaml:3:1: error: wrong\n名前: x\n^~~~")
  #expect(render("e\u{301}: x", 5) == "a.yaml:3:5: error: wrong\ne\u{301}: x\n   ^")
}

@Test func controlsAndBidirectionalControlsAreEscaped() {
  #expect(
    render("a\u{1B}[31m\u{202E}b", 8, 1, "bad\nline \u{7}") == """
      a.yaml:3:8: error: bad\\nline \\u{7}
      a\\u{1B}[31m\\u{202E}b
                         ^
      """)
  #expect(Printable.escaped("\u{9B}1m \u{2066}x\u{200B}") == "\\u{9B}1m \\u{2066}x\\u{200B}")
  #expect(Printable.escaped("مرحبا – naïve") == "مرحبا – naïve")
}

@Test func longLinesAreCutAroundThePlace() {
  let line = String(repeating: "a", count: 500) + "X" + String(repeating: "b", count: 500)
  let lines = render(line, 501).split(separator: "\n")
  #expect(
    lines[1] == "..." + String(repeating: "a", count: 60) + "X" + String(repeating: "b", count: 39) + "...")
  #expect(lines[2] == String(repeating: " ", count: 63) + "^")
}

@Test func caretBehindTheLineStandsBehindIt() {
  #expect(render("ab", 3) == "a.yaml:3:3: error: wrong\nab\n  ^")
}

@Test func longMessagesAndListsAreCut() {
  #expect(render("a", 1, 1, String(repeating: "m", count: 5000)).utf8.count < 700)
  let many = Diagnostics((0..<30).map { Diagnostic(file: "a", position: nil, message: "m\($0)") })
  #expect(many.rendered(limit: 2) == "a: error: m0\na: error: m1\n... and 28 more")
}
