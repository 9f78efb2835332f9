import Bytes
import StageKit
import Testing

@testable import CleanStage

@Suite struct OutputTests {
  /// A page with something for every part of the stage.
  private static let page = """
    <html lang="en"><head><title>Vellmar closes its baths | Courier</title><link rel="canonical" href="https://courier.example/baths">
    <meta property="og:site_name" content="Courier"><meta property="article:published_time" content="2024-05-02T08:15:00+02:00">
    </head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
    <article class="post-7 hentry tag-share"><h1>Vellmar closes its baths</h1><div class="byline">By Ada Quist and Ola Brandt</div>
    <figure><img data-src="a.jpg"><figcaption>The baths on Monday. Photo: Ola Brandt / Nordwire</figcaption></figure>
    <p>VELLMAR (Nordwire) - \(paragraphs[0])</p><p>\(paragraphs[1])</p><h2>What was said</h2>
    <blockquote><p>\(paragraphs[2])</p></blockquote><p>Itâ€™s over, said the mayor of cafe\u{301}s and baths, who had come late.</p>
    <ul><li>The first thing that swimmers ask for is warm water.</li><li>The second is a roof without holes.</li></ul>
    <table><tr><th>Bath</th><th>Year</th></tr><tr><td>Old</td><td>1911</td></tr></table><p>\(paragraphs[3])</p>
    <div class="related"><h3>Related articles</h3><ul><li><a href="/goats">Goats on the quay of Ostheim</a></li></ul></div>
    </article><footer>© 2024 Courier</footer></body></html>
    """

  /// Where this fails, the output has changed: give the stage a new version, then put the new digest here.
  @Test func outputBelongsToTheVersion() throws {
    var hasher = SHA256()
    let texts = try GoldenTests.names.map { (try GoldenTests.input($0), TextFormat.plain) }
    for (input, format) in [(OutputTests.page, .html)] + texts {
      let text = Text(input)
      let result = try Cleaner().process(Document(format: format, text: text))
      if case .dropped(let reason) = result { hasher.update(reason) }
      guard case .output(let output) = result, let new = output.text, let layer = output.layer else { continue }
      hasher.update(new.bytes)
      hasher.update(layer.json(offsets: LayerOffsets(text: ScalarOffsets(new), source: ScalarOffsets(text))))
      for entry in output.metadata {
        hasher.update(entry.key)
        hasher.update(entry.value.json)
      }
    }
    #expect(CleanStage.descriptor.version == "3")
    #expect(hasher.finish().hexadecimal == "ace7ef206de44c0e40742045877657a7266003a7a2912eb66455cd93f74a125e")
  }
}
