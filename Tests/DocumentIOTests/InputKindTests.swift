import Compression
import DocumentIO
import Testing

struct InputKindTests {
  @Test(arguments: [
    ("a.txt", InputKind(.text)), ("A.TEXT", InputKind(.text)), ("x/y.z/a.HTM", InputKind(.html)),
    ("a.jsonl.gz", InputKind(.records, compression: .gzip)), ("a.b.txt.ZST", InputKind(.text, compression: .zstd)),
    (".hidden.txt", InputKind(.text)),
  ])
  func endingsAreKnown(name: String, kind: InputKind) {
    #expect(InputKind.byName(Array(name.utf8)) == .known(kind))
  }

  @Test(arguments: ["README", ".profile", "index.html.1", "a.", "dump.gz", ".txt", "what.is this", "a.b/c", "a.äöü"])
  func otherNamesHaveNoEnding(name: String) {
    #expect(InputKind.byName(Array(name.utf8)) == .none)
  }

  @Test func foreignEndingsAreNamed() {
    #expect(InputKind.byName(Array("a.PDF".utf8)) == .unknown("pdf"))
    #expect(InputKind.byName(Array("a.tar.gz".utf8)) == .unknown("tar"))
    #expect(InputKind.byName(Array("a.mp3".utf8)) == .unknown("mp3"))
  }

  @Test(arguments: [
    ("Plain words.", InputKind.Content.text), ("", .text), ("{\"id\":1}\n", .records),
    ("\u{FEFF} \n{ \"a\": 1", .records),
    ("{curly} text", .text), ("{\n  \"a\": 1\n}", .text), ("{\"a\":1,\n\"b\":2}", .text),
    ("<!DOCTYPE HTML>\n<p>", .html), ("\n  <html lang=en>", .html),
    ("<!-- x --><html>", .html), ("<?xml version=\"1.0\"?>\n<!DOCTYPE html", .html),
    ("<?xml version=\"1.0\"?><rss>", .text), ("< 5 people", .text), ("Caf\u{E9}", .text),
  ])
  func theFirstBytesTell(content: String, expected: InputKind.Content) {
    #expect(InputKind.sniff(Array(content.utf8)) == InputKind(expected))
  }

  @Test func whatIsNotTextIsNothing() {
    #expect(InputKind.sniff([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]) == nil)
    #expect(InputKind.sniff(Array(0..<32) + Array(1..<32)) == nil)
    #expect(InputKind.sniff([UInt8](repeating: 1, count: 100)) == nil)
  }

  @Test func compressedContentIsLookedInto() throws {
    var compressor = try ZstdCompressor()
    let frame = try compressor.compress(Array(String(repeating: "{\"id\":1,\"text\":\"x\"}\n", count: 3000).utf8))
    #expect(InputKind.sniff(frame) == InputKind(.records, compression: .zstd))
    #expect(InputKind.sniff(try compressor.compress([0, 1, 2, 3])) == nil)
    #expect(InputKind.sniff([0x1F, 0x8B, 8, 0xFF, 0xFF]) == InputKind(.text, compression: .gzip))
  }
}
