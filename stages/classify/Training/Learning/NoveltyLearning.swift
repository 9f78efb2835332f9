internal import ClassifyStage

/// Learns what is usual of the training texts, as parts of the training that had not seen them knew them.
struct NoveltyLearning {
  /// The part of the training texts that is rejected. Of texts held out from five collections 1.2 to 1.9 % were, and 9 to
  /// 99 % of the texts of the others, 70 % in the mean; with half of it 0.4 to 1.2 % and 59 %.
  static let rejectedShare = 0.03

  private let table: FeatureTable
  private let corpus: TrainingCorpus
  /// For each part which features would be known without it.
  private let known: [[Bool]]

  /// - Parameter scales: those without each part.
  init(_ table: FeatureTable, _ corpus: TrainingCorpus, scales: [FeatureWeighting.Scales]) {
    self.table = table
    self.corpus = corpus
    known = scales.map { scales in
      table.hashes.indices.map { feature in
        FeatureTable.isPair(table.hashes[feature])
          ? scales.texts[feature] >= FeatureTable.pairsAtLeast && scales.gains[feature] >= FeatureWeighting.gainAtLeast
          : scales.texts[feature] >= FeatureTable.wordsAtLeast
      }
    }
  }

  /// `nil` where no text has a word.
  func novelty(_ margins: [[Float]]) -> Novelty? {
    let figures = corpus.order.indices.filter { table.words[$0] > 0 }.map { text in
      let (words, pairs) = knownFeatures(text)
      return Novelty.Figures(
        words: table.words[text], knownWords: words, knownPairs: pairs,
        margin: margins.reduce(-Float.infinity) { max($0, $1[text]) })
    }
    guard !figures.isEmpty else { return nil }
    let mean = figures.reduce(0) { $0 + Double($1.length) } / Double(figures.count)
    func norm(_ figure: KeyPath<Novelty.Figures, Float>, least: Float, sloped: Bool) -> Novelty.Norm {
      NoveltyLearning.norm(figures.map { (Double($0.length) - mean, Double($0[keyPath: figure])) }, least, sloped)
    }
    var novelty = Novelty(
      length: norm(\.length, least: 0.2, sloped: false), words: norm(\.words, least: 0.02, sloped: true),
      pairs: norm(\.pairs, least: 0.02, sloped: true), margin: norm(\.margin, least: 0.1, sloped: false),
      likenessAtLeast: 0)
    let sorted = figures.map { novelty.likeness(of: $0) }.sorted()
    novelty.likenessAtLeast = sorted[Int(Double(sorted.count) * NoveltyLearning.rejectedShare)]
    return novelty
  }

  private func knownFeatures(_ text: Int) -> (words: Int, pairs: Int) {
    let known = known[Int(corpus.foldOfTexts[text])]
    var (words, pairs) = (0, 0)
    for at in table.matrix.starts[text]..<table.matrix.starts[text + 1] {
      let feature = Int(table.matrix.columns[at])
      guard known[feature] else { continue }
      if FeatureTable.isPair(table.hashes[feature]) {
        pairs += Int(table.occurrences[at])
      } else {
        words += Int(table.occurrences[at])
      }
    }
    return (words, pairs)
  }

  /// The line of least squares through points, and how far they lie from it.
  private static func norm(_ points: [(x: Double, y: Double)], _ least: Float, _ sloped: Bool) -> Novelty.Norm {
    let count = Double(points.count)
    let mean = points.reduce(0) { $0 + $1.y } / count
    let xx = points.reduce(0) { $0 + $1.x * $1.x }
    let slope = sloped && xx > 1e-9 ? points.reduce(0) { $0 + $1.x * ($1.y - mean) } / xx : 0
    let variance =
      points.reduce(0) { sum, point in
        let gap = point.y - mean - slope * point.x
        return sum + gap * gap
      } / count
    return Novelty.Norm(mean: Float(mean), slope: Float(slope), deviation: max(Float(variance.squareRoot()), least))
  }
}
