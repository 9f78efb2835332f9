internal import Bytes
package import Files

/// A model from a file, ready to label documents. Any number of threads may use it at once.
package final class LinearModel: Sendable {
  let image: ModelImage
  /// Working memory that is not in use: at most one a thread.
  private let spare = Locked<[DocumentFeatures]>([])

  /// Throws `ModelError` for what is no model, or not one of this format, or damaged.
  package init(_ file: MappedFile) throws(ModelError) {
    image = try ModelImage(file)
  }

  package var kind: ModelContents.Kind { image.kind }
  /// In order of their numbers.
  package var labels: [ModelContents.Label] { image.labels }
  /// Documents that it was trained on.
  package var documents: Int { image.documents }
  /// Words and pairs of words that it knows.
  package var featureCount: Int { image.featureCount }
  package var extras: [Float] { image.extras }

  /// What the model says of a document. The same on every machine.
  package func predict(title: [UInt8], text: [UInt8]) -> Prediction {
    read(title: title, text: text) { $0.prediction }
  }

  /// Calls `body` with what the model makes of a document, and of each of its words.
  package func read<Result>(title: [UInt8], text: [UInt8], _ body: (borrowing ModelReading) -> Result) -> Result {
    let features = spare.withLock { $0.popLast() } ?? DocumentFeatures(labels: image.labelCount)
    defer { spare.withLock { $0.append(features) } }
    features.read(title: title, text: text, image)
    return body(ModelReading(features, image))
  }
}

/// What a model says of a document.
package struct Prediction: Hashable, Sendable {
  /// One a label, in the model's order.
  package var margins: [Float]
  /// Calibrated, 0 to 1, one a label: of a model of one label they sum to 1.
  package var probabilities: [Float]
  package var statistics: DocumentStatistics
  /// The text is unlike anything that the model was trained on.
  package var isRejected = false
  /// How unlike it is, 0 to 1: what has 0.5 and more is rejected. `nil` where the model does not say.
  package var novelty: Float?
  /// Whether the best label is given even if it does not reach its threshold.
  package var hasLabel = false

  mutating func add(_ extras: ModelExtras) {
    hasLabel = extras.eachHasLabel
    guard let usual = extras.novelty else { return }
    let novelty = usual.novelty(
      of: Novelty.Figures(
        words: statistics.words, knownWords: statistics.knownWords, knownPairs: statistics.knownPairs,
        margin: margins.max() ?? 0))
    isRejected = novelty >= 0.5
    self.novelty = novelty
  }

  /// The numbers of the labels that the document gets, best first: the best one of a model of one label, else those that
  /// reach their thresholds, or the best where every document has one. Labels with the same probability go by their numbers.
  package func given(_ kind: ModelContents.Kind, thresholds: (Int) -> Float) -> [Int] {
    var best = 0
    for label in probabilities.indices where probabilities[label] > probabilities[best] { best = label }
    guard !probabilities.isEmpty else { return [] }
    switch kind {
    case .single: return [best]
    case .multiple:
      let reached = probabilities.indices.filter { probabilities[$0] >= thresholds($0) }
      if reached.isEmpty && hasLabel { return [best] }
      return reached.sorted { (probabilities[$1], $0) < (probabilities[$0], $1) }
    }
  }
}
