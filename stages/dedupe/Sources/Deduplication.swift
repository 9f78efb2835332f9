internal import Bytes
internal import StageKit

struct Deduplication: CorpusStage {
  private let settings: Settings

  init(_ settings: Settings) { self.settings = settings }

  func survey(_ document: Document) throws(StageError) -> Survey {
    let words = Words(document.text)
    let shingles = Shingles.hashes(of: words.hashes)
    let passages = settings.passages ? try passages(document, words).map(\.hash) : []
    let index = IndexEvidence(
      digest: words.digest, published: document.metadata.published.flatMap(PublishedDate.seconds) ?? .max,
      words: UInt32(clamping: words.count), preference: settings.prefer.place(of: document),
      sketch: Shingles.sketch(shingles, count: IndexEvidence.sketchSize))
    return Survey(index: index.bytes, proof: ProofEvidence(words: words.hashes, passages: passages).bytes)
  }

  func conclude(
    _ corpus: any Corpus, _ workspace: Workspace, _ verdict: (_ ordinal: Int, _ json: [UInt8]) throws -> Void
  ) throws {
    var conclusion = Conclusion(try WholeCorpus(corpus, expiry: settings.expiry), workspace, settings)
    try conclusion.run(verdict)
  }

  var forgets: Bool { settings.expiry != nil }

  func expired(in history: any EarlierCorpus) throws -> [Int] { try settings.expiry?.expired(in: history) ?? [] }

  func apply(_ document: Document, draft: [UInt8], verdict: [UInt8]) throws(StageError) -> StageResult {
    let said: Verdict
    do { said = try Verdict(from: verdict) } catch {
      throw StageError(code: "bad-verdict", "the verdict cannot be read: \(error)")
    }
    let layer = try layer(of: document, said)
    let output = StageOutput(layer: layer)
    guard settings.drop, let original = layer.of else { return .output(output) }
    guard let run = layer.run else { return .duplicate(of: original, output) }
    return .repeated(EarlierOriginal(id: original, run: run), output)
  }

  /// The verdict with its words and passages as spans of the text.
  private func layer(of document: Document, _ verdict: Verdict) throws(StageError) -> DuplicatesLayer {
    var layer = DuplicatesLayer(role: verdict.role, cluster: verdict.cluster)
    if let rule = verdict.rule {
      layer.of = verdict.cluster
      layer.run = verdict.run
      layer.rule = rule
      layer.jaccard = verdict.jaccard
      layer.containment = verdict.containment
    }
    guard !verdict.contains.isEmpty || !verdict.passages.isEmpty else { return layer }
    let words = Words(document.text)
    layer.contains = verdict.contains.map { item in
      .init(id: item.id, run: item.run, containment: item.containment, spans: item.words.compactMap { words.span($0) })
    }
    if !verdict.passages.isEmpty {
      layer.passages = Passages.joined(verdict.passages, try passages(document, words), in: document.text.bytes)
    }
    return layer
  }

  private func passages(_ document: Document, _ words: Words) throws(StageError) -> [Passages.Passage] {
    Passages(document.text, words, sentences: try document.layer(SentencesLayer.self)?.sentences).list
  }
}
