import Bytes
import StageKit
import Testing

@testable import QuoteStage

@Suite struct OutputTests {
  private let samples = [
    (
      "en",
      """
      Mayor Ilse Varga said: "The bridge is safe."
      "It is not," Tom Hale, a driver, said. "It shakes."
      She called him "a nervous man" and added that the works would end in May.
      According to the ministry, the bridge was built in 1931. The driver denied that he had been asked.
      """
    ),
    ("en", "Write \"what does a roof cost in my town\" first. Then \"the best roofs of the year for houses\" will do."),
    (
      "de",
      """
      „Die Brücke“, sagte Ministerin Ilse Varga, „ist sicher.“
      Laut Tom Hale ist sie „nicht zu retten“. Sie müsse abgerissen werden. Das teilte die „Neue Post“ mit.
      """
    ),
    ("fr", "« Le pont tient, assure Luc Morel, le maire. Il tiendra. » Selon Mme Petit, il « bouge la nuit »."),
    ("es", "«El puente aguanta», afirmó Ana Robles. «No es verdad», añadió el alcalde, Luis Vega."),
    ("it", "«Il ponte tiene», ha detto Anna Neri. Secondo il sindaco, Ugo Sala, «è solo vecchio»."),
    ("pt", "“A ponte aguenta”, disse Ana Ramos. Segundo o prefeito, a obra termina em maio."),
    ("ru", "«Мост надёжен», — сказала Анна Орлова. По словам мэра, ремонт закончат в мае."),
    ("cs", "„Most bude otevřen už na jaře příštího roku,“ řekl Karel Borek."),
  ]

  /// Output that changes under an old version would be taken from old checkpoints: raise the version with the digest.
  @Test func outputIsThatOfTheVersion() {
    var hasher = SHA256()
    for (language, sample) in samples {
      let offsets = ScalarOffsets(Text(sample))
      for kinds: Set<QuotationsLayer.Quotation.Kind> in [[.direct, .mixed], [.direct, .mixed, .indirect]] {
        let layer = QuotationsLayer(quotes: quotes(sample, language, kinds: kinds))
        hasher.update(layer.json(offsets: LayerOffsets(text: offsets, source: offsets)))
      }
    }
    #expect(QuoteStage.descriptor.version == "3")
    #expect(hasher.finish().hexadecimal.prefix(16) == "8dbbda8aae1bbdbe")
  }
}
