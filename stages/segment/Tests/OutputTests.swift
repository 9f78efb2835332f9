import Bytes
import StageKit
import Testing

@testable import SegmentStage

@Suite struct OutputTests {
  private let samples = [
    (
      "en",
      "Dr. Vane spoke at 5 p.m. on Monday. \"Nothing is lost,\" he said. \"Not yet.\"\n\nAfter the storm\n\n"
        + "The U.S. team of J. K. Rowe came first, and its boats (all nine of them) were sold in the harbour the next day."
    ),
    (
      "en",
      "great place the soup is hot and the staff is kind Would come back\nthx for all see you on Monday I hope\n1. Boats 2. Nets 3. Rope"
    ),
    ("de", "Am 3. Mai kam z. B. niemand. Das war 1999. Warum? \u{201E}Wir gehen. Jetzt\u{201C}, sagte er."),
    ("fr", "M. Lenoir habite au no. 5. « C'est tout. » Il est parti à 8 h. Personne n'a rien vu."),
    ("es", "La Sra. Vega llegó a las 5 p. m. del lunes. ¿Quién abrió? Nadie, etc. Fin."),
    ("it", "Il dott. Neri è arrivato. Art. 3 della legge n. 5. Poi basta."),
    ("pt", "O Sr. Lima saiu às 9h. Ficou na Av. do Porto, n.º 7. E depois?"),
    ("ru", "В 1898 г. А. В. Иванов жил на ул. Садовой, д. 5. Потом уехал."),
    (nil, "a) one b) two c) three. 桥关了。为什么？没有人知道。"),
  ]

  /// Output that changes under an old version would be taken from old checkpoints: raise the version with the digest.
  @Test func outputIsThatOfTheVersion() throws {
    var hasher = SHA256()
    for (language, sample) in samples {
      let text = Text(sample)
      let offsets = ScalarOffsets(text)
      let metadata = Metadata(language.map { [.init("language", .string($0))] } ?? [])
      let result = try Segmentation().process(Document(text: text, metadata: metadata))
      guard case .output(let output) = result, let layer = output.layer else {
        Issue.record("no layer")
        return
      }
      hasher.update(layer.json(offsets: LayerOffsets(text: offsets, source: offsets)))
    }
    #expect(SegmentStage.descriptor.version == "3")
    #expect(hasher.finish().hexadecimal.prefix(16) == "386f41c1d3357b08")
  }
}
