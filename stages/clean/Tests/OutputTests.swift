import Bytes
import StageKit
import Testing

@testable import CleanStage

@Suite struct OutputTests {
  /// Where this fails, the output has changed: give the stage a new version, then put the new digest here.
  @Test func outputBelongsToTheVersion() throws {
    var hasher = SHA256()
    let html =
      "<html><body><article><h1>Title</h1><div class='byline'>By Ada Quist</div>\(articleBody)</article></body></html>"
    for (input, format) in [
      (html, TextFormat.html), ("Title\nBy Ada Quist\n" + paragraphs.joined(separator: "\n"), .plain),
    ] {
      let text = Text(input)
      guard case .output(let output) = try Cleaner().process(Document(format: format, text: text)),
        let new = output.text,
        let layer = output.layer
      else {
        Issue.record("no output")
        continue
      }
      hasher.update(new.bytes)
      hasher.update(layer.json(offsets: LayerOffsets(text: ScalarOffsets(new), source: ScalarOffsets(text))))
      for entry in output.metadata {
        hasher.update(entry.key)
        hasher.update(entry.value.json)
      }
    }
    #expect(CleanStage.descriptor.version == "2")
    #expect(hasher.finish().hexadecimal == "a58706f32149b7c6652a3aa3afdc6dbc5b06ab8191b28d211cb8bc4c7b90092c")
  }
}
