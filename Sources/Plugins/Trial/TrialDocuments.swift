internal import Bytes
internal import PipelineFile
package import StageKit
internal import YAML

/// A document that a plugin is tried with.
package struct TrialDocument: Sendable {
  /// What is special about it: "an empty text".
  package let name: String
  package var document: Document

  package init(_ name: String, _ document: Document) {
    self.name = name
    self.document = document
  }
}

/// Documents as they come, and as they should not come but do.
package enum TrialDocuments {
  private static let article = """
    Ferry aground off Skerry Head

    PORT ELLERY (Harbour Wire) - A ferry with 212 people aboard ran onto a reef in fog on Thursday, the coastguard said. \
    Nobody was hurt.

    "We heard a long scrape, and then it was very quiet," said Roisin Demir, who was on her way to work. She had to wait \
    four hours for a boat. The harbour master, Anselm Drury, called it "the luckiest morning of the year".

    """

  /// Those that every plugin should bear.
  package static var all: [TrialDocument] {
    texts.map { make($0, $1) } + [
      TrialDocument(
        "no metadata", Document(id: "no-metadata.txt", source: source(article), text: Text(article))),
      TrialDocument(
        "metadata of another type",
        Document(
          id: "odd-metadata.txt", source: source(article), text: Text(article),
          metadata: Metadata(metadata.members.map { .init($0.name, .array([.integer(7), .null])) }))),
      TrialDocument(
        "quotes, a backslash and a percent sign in the id",
        Document(
          id: #"a "strange" \ name%0A.jsonl#é-😀"#, source: source(article), text: Text(article), metadata: metadata)),
    ]
  }

  /// The one that speed is measured with.
  static var ordinary: TrialDocument { make("an article", article) }

  private static var texts: [(name: String, text: String)] {
    let line = "The harbour of Port Ellery is shut again, and nobody can say for how long. "
    return [
      ("an article", article), ("an empty text", ""), ("white space only", " \n\t\r\n \n"), ("one word", "Fog"),
      ("one line of 1 MiB", String(repeating: line, count: (1 << 20) / line.utf8.count + 1)),
      ("1 MiB without a space", String(repeating: "fog", count: (1 << 20) / 3)),
      ("20,000 lines", String(repeating: "Fog.\n", count: 20_000)),
      ("CR LF and lone CR line ends", "Fog.\r\nRain.\rSnow.\r\n"),
      ("characters outside the basic plane", "The 😀 said 𐌰𐌱𐌲 and 𝔄𝔅ℭ. 👩‍👩‍👧‍👦 𠀋𠮟 🇺🇳 left."),
      ("combining marks", "Z" + String(repeating: "\u{301}\u{323}", count: 2000) + "algo e\u{301} n\u{303}."),
      ("right to left, and bidi controls", "قال الوزير \u{202E}«نعم»\u{202C} אמר השר. \u{2066}abc\u{2069}"),
      ("control characters", "a\u{0}b\u{1}c\u{7}d\u{1B}[31me\u{7F}f\u{85}g\u{2028}h\u{FEFF}i\u{FFFF}."),
      (
        "a text that looks like an answer", #"{"id":"an-article.txt","error":"no"}"# + "\n" + #"\u0000 \" \\n %s $(id)"#
      ),
      ("another script, without spaces", "港口今天关闭。没有人知道要多久。「很安静」,她说。"),
    ]
  }

  private static var metadata: Metadata {
    Metadata([
      .init("title", .string("Ferry aground off Skerry Head")), .init("authors", .strings(["Roisin Demir"])),
      .init("published", .string("2024-03-07T06:30:00Z")), .init("modified", .string("2024-03-07")),
      .init("site", .string("harbourwire.example")), .init("url", .string("https://harbourwire.example/ferry")),
      .init("section", .string("News")), .init("language", .string("en")),
    ])
  }

  private static func source(_ text: String) -> Source {
    Source(
      path: "trial.txt", bytes: text.utf8.count, sha256: Digest(of: text).hexadecimal, mediaType: "text/plain",
      encoding: "utf-8")
  }

  private static func make(_ name: String, _ text: String) -> TrialDocument {
    let id = name.split(separator: " ").joined(separator: "-") + ".txt"
    return TrialDocument(name, Document(id: id, source: source(text), text: Text(text), metadata: metadata))
  }
}
