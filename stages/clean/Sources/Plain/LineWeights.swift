/// The weights of the bins of each feature, in hundredths of the logarithm of the odds, by logistic regression.
///
/// Figures learned from data, no words: docs/data.md tells from which, the stage's README how and what they reach.
struct LineWeights: Sendable {
  let base: Int
  /// All bins, in the order of `LineFeature.offsets`.
  let values: [Int16]

  /// Features that are left out weigh nothing.
  init(base: Int, _ rows: [(LineFeature, [Int16])]) {
    self.base = base
    let offsets = LineFeature.offsets
    var values = [Int16](repeating: 0, count: offsets.last ?? 0)
    for (feature, row) in rows {
      for (bin, weight) in row.prefix(feature.bins).enumerated() { values[offsets[feature.rawValue] + bin] = weight }
    }
    self.values = values
  }
}
