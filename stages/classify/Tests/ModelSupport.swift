import Files

@testable import ClassifyStage

/// A small model: for each word or pair of words its weights by label; every idf is 1 unless given.
func contents(
  _ weights: [String: [String: Float]], kind: ModelContents.Kind = .multiple, idf: [String: Float] = [:],
  bias: Float = 0, slope: Float = 1, threshold: Float = 0.5
) -> ModelContents {
  let names = Set(weights.values.flatMap(\.keys)).sorted()
  let labels = names.map {
    ModelContents.Label(name: $0, bias: bias, slope: slope, offset: 0, threshold: threshold, support: 7)
  }
  var features: [(hash: UInt64, term: String)] = []
  for term in weights.keys { features.append((hash(of: term), term)) }
  features.sort { $0.hash < $1.hash }
  var contents = ModelContents(
    kind: kind, labels: labels, features: features.map { .init(hash: $0.hash, idf: idf[$0.term] ?? 1) }, rows: [0],
    weights: [], documents: 42)
  for feature in features {
    for (number, name) in names.enumerated() {
      guard let value = weights[feature.term]?[name], value != 0 else { continue }
      contents.weights.append(.init(label: UInt16(number), value: value))
    }
    contents.rows.append(contents.weights.count)
  }
  return contents
}

/// The hash of a word, or of a pair of words.
func hash(of term: String) -> UInt64 {
  var hashes: [UInt64] = []
  TextFeatures.forEachOccurrence(in: Array(term.utf8)) { hashes.append($0.hash) }
  return hashes.last ?? 0
}

/// The model of a file with these bytes.
func model(_ bytes: [UInt8]) throws(ModelError) -> LinearModel { try LinearModel(MappedFile(copying: bytes)) }

extension LinearModel {
  func predict(_ text: String, title: String = "") -> Prediction {
    predict(title: Array(title.utf8), text: Array(text.utf8))
  }
}
