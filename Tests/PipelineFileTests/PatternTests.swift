import PipelineFile
import Testing

private func matches(_ pattern: String, _ path: String) throws -> Bool {
  try PathPattern(pattern).matches(Array(path.utf8))
}

@Test(arguments: [
  ("*.txt", "a.txt", true), ("*.txt", "d/a.txt", false), ("*.txt", "a.TXT", false), ("**/*.txt", "a.txt", true),
  ("**/*.txt", "b/c/a.txt", true), ("**/*.txt", "b/c/a.txt.gz", false), ("a/**", "a/b", true), ("a/**", "a/b/c", true),
  ("a/**", "a", false), ("a/**/z", "a/z", true), ("a/**/z", "a/b/c/z", true), ("a/**/z", "a/b/zz", false),
  ("**/a/**/b", "x/a/y/a/b", true), ("**", "x/y", true), ("a?c", "abc", true), ("a?c", "aéc", true),
  ("a?c", "a/c", false), ("[a-c]x", "bx", true), ("[!a-c]x", "bx", false), ("[^a-c]x", "dx", true),
  ("[é-ü]x", "öx", true), ("[]a]x", "]x", true), ("[!a]x", "/x", false), ("\\*", "*", true), ("\\*", "a", false),
  ("20*-[01][0-9]/**/*.html", "2021-10/a/b.html", true),
])
func patternMatchesLikeAShell(pattern: String, path: String, expected: Bool) throws {
  #expect(try matches(pattern, path) == expected)
}

@Test func hiddenNamesAreNamesLikeAnyOther() throws {
  #expect(try matches("*.txt", ".txt"))
  #expect(try matches("**/*.txt", "a/.b/c.txt"))
  #expect(try matches(".*", ".b"))
  #expect(try !matches(".*", "b"))
}

@Test func namesThatAreNotUTF8Match() throws {
  #expect(try PathPattern("a?.txt").matches([0x61, 0xFF] + Array(".txt".utf8)))
  #expect(try PathPattern("**/*.txt").matches([0xC3, 0x2F, 0xE2, 0x82] + Array(".txt".utf8)))
}

@Test func manyStarsAreNotExponential() throws {
  let path = Array(repeating: UInt8(ascii: "a"), count: 2000)
  #expect(try !PathPattern(String(repeating: "*a", count: 20) + "b").matches(path))
  #expect(try !PathPattern(String(repeating: "**/*a", count: 1) + "/**/**/b").matches(path))
}

@Test(arguments: [
  ("", "the pattern is empty"), ("/a", "patterns are relative to the input directory: leave the leading '/' out"),
  ("a/", "patterns name files: write '**' after the last '/' for all files below a directory"),
  ("a//b", "'//' has an empty name in it"), ("../a", "'..' leads out of the input directory"),
  ("./a", "patterns are relative to the input directory: leave './' out"), ("a[b", "the '[' has no ']'"),
  ("[b-a]", "a range in '[…]' runs backwards"), ("a\\", "the pattern ends in '\\'"),
  ("*.{a,b}", "braces have no meaning here: write one pattern for each case, or '\\{' for the character"),
])
func badPatternIsExplained(pattern: String, message: String) {
  let error = #expect(throws: PatternError.self) { try PathPattern(pattern) }
  #expect(error?.message == message)
}

@Test(arguments: [
  ("a.txt", true), ("x/A.HTML", true), ("a.jsonl.zst", true), ("a.Ndjson.GZ", true), ("a.jpg", false),
  ("README", true), ("a.gz", true), ("a.tar.gz", false), (".hidden.txt", false), ("a.xhtml", true), ("a.htmlx", false),
  ("a.", true), ("...", false), ("1. Mai", true), ("1.2", true), ("a.b/c", true), ("2021.10.31.html", true),
  ("a.mp4", false), (".DS_Store", false), (".git/a.txt", false), ("a/.b/c.html", false), ("a/b.txt", true),
])
func defaultEndingsAreThoseOfText(path: String, expected: Bool) {
  #expect(InputPatterns().admits(Array(path.utf8)) == expected)
}

@Test func excludeTakesOutWhatIncludeTookIn() throws {
  let patterns = InputPatterns(include: [try PathPattern("a/*.txt")], exclude: [try PathPattern("**/b.txt")])
  #expect(patterns.admits(Array("a/a.txt".utf8)))
  #expect(!patterns.admits(Array("a/b.txt".utf8)))
  #expect(!patterns.admits(Array("c/a.txt".utf8)))
}
