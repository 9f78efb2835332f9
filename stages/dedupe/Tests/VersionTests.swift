import Bytes
import StageKit
import Testing

@testable import DedupeStage

/// Changed output under an old version would leave stale checkpoints in use: change both together.
@Test func theOutputIsThatOfTheVersion() throws {
  var documents: [Document] = []
  for seed in 0..<6 {
    var prose = Prose(UInt64(seed))
    let text = prose.text(sentences: 10)
    let footer = "\nThe Harbour Gazette is printed in Port Elswick every day."
    documents.append(Document("a\(seed)", text.joined(separator: " ") + footer, published: "2024-03-0\(seed + 1)"))
    documents.append(Document("b\(seed)", text.prefix(6 + seed).joined(separator: "\n") + footer))
  }
  var hasher = SHA256()
  let bench = try Bench()
  let layers = try bench.run(documents)
  for document in documents {
    let survey = try bench.stage.survey(document)
    hasher.update(survey.index)
    hasher.update(survey.proof)
    let offsets = document.offsets
    if let layer = layers[document.id] { hasher.update(layer.json(offsets: .init(text: offsets, source: offsets))) }
  }
  #expect(DedupeStage.descriptor.version == "6")
  #expect(hasher.finish().hexadecimal == "155a9d3ad38df8eb0fdc51df8ebd83849d542b4b9d6690cac9c8b3932a4729b8")
}
