/// How much each feature counts in the vector of a text: its inverse document frequency times a measure of how far the
/// labels of the texts that have it are from those of all texts,
///
///     (ln((1 + N) / (1 + n)) + 1) · (0.3 + √KL(labels given the feature ‖ labels)) · (1/2 for pairs of words)
///
/// where the labels given the feature are smoothed by a quarter of a text with those of all. Words that say nothing of any label, and
/// pairs that only repeat what their words say, thus lose their part in the length of the vector.
struct FeatureWeighting: Sendable {
  static let base: Float = 0.3
  static let pairs: Float = 0.5
  static let smoothing: Float = 0.25
  /// Pairs that add less than this to the likelihood of the labels, in nats over all texts, are left out.
  static let gainAtLeast: Float = 3

  private let hashes: [UInt64]
  private let labels: Int
  private let corpus: TrainingCorpus
  /// The texts of each feature: those of `f` at `postingStarts[f]..<postingStarts[f + 1]`.
  private let postings: [UInt32]
  private let postingStarts: [Int]

  struct Scales: Sendable {
    var factors: [Float]
    /// KL divergence times the texts that have the feature.
    var gains: [Float]
    /// Texts that have the feature.
    var texts: [UInt32]
  }

  init(_ table: FeatureTable, _ corpus: TrainingCorpus) {
    self.corpus = corpus
    hashes = table.hashes
    // Texts without a label count as having one of their own.
    labels = corpus.labels.count + 1
    var starts = [Int](repeating: 0, count: table.hashes.count + 1)
    for column in table.matrix.columns { starts[Int(column) + 1] += 1 }
    for column in table.hashes.indices { starts[column + 1] += starts[column] }
    var next = starts
    var postings = [UInt32](repeating: 0, count: table.matrix.columns.count)
    for row in 0..<table.matrix.rows {
      for at in table.matrix.starts[row]..<table.matrix.starts[row + 1] {
        let column = Int(table.matrix.columns[at])
        postings[next[column]] = UInt32(truncatingIfNeeded: row)
        next[column] += 1
      }
    }
    self.postings = postings
    postingStarts = starts
  }

  /// From the texts that are not of part `fold`; 0 for features that none of them has.
  func scales(without fold: Int?) -> Scales {
    let without = UInt8(truncatingIfNeeded: fold ?? 0xFF)
    let (priors, texts) = priors(without)
    let logarithms = priors.map { FeatureWeighting.ln($0) }
    var scales = Scales(factors: [], gains: [], texts: [])
    scales.factors.reserveCapacity(hashes.count)
    scales.gains.reserveCapacity(hashes.count)
    var counts = [Float](repeating: 0, count: labels)
    var touched: [Int] = []
    for feature in hashes.indices {
      touched.removeAll(keepingCapacity: true)
      let count = add(feature, without, &counts, &touched)
      let divergence = FeatureWeighting.divergence(of: counts, touched, Float(count), priors, logarithms)
      for label in touched { counts[label] = 0 }
      let idf = FeatureWeighting.ln(Float(1 + texts) / Float(1 + count)) + 1
      let part = FeatureTable.isPair(hashes[feature]) ? FeatureWeighting.pairs : 1
      scales.factors.append(count == 0 ? 0 : part * idf * (FeatureWeighting.base + divergence.squareRoot()))
      scales.gains.append(divergence * Float(count))
      scales.texts.append(UInt32(truncatingIfNeeded: count))
    }
    return scales
  }

  private func priors(_ without: UInt8) -> (priors: [Float], texts: Int) {
    var counts = [Float](repeating: 0.5, count: labels)
    var texts = 0
    for (text, numbers) in corpus.labelsOfTexts.enumerated() where corpus.foldOfTexts[text] != without {
      texts += 1
      if numbers.isEmpty { counts[labels - 1] += 1 }
      for label in numbers { counts[Int(label)] += 1 / Float(numbers.count) }
    }
    let whole = Float(texts) + 0.5 * Float(labels)
    return (counts.map { $0 / whole }, texts)
  }

  /// Counts the labels of a feature's texts; a text of several labels is shared out among them.
  private func add(_ feature: Int, _ without: UInt8, _ counts: inout [Float], _ touched: inout [Int]) -> Int {
    var texts = 0
    for at in postingStarts[feature]..<postingStarts[feature + 1] {
      let text = Int(postings[at])
      guard corpus.foldOfTexts[text] != without else { continue }
      texts += 1
      let numbers = corpus.labelsOfTexts[text]
      let share = 1 / Float(max(numbers.count, 1))
      if numbers.isEmpty {
        FeatureWeighting.count(labels - 1, 1, &counts, &touched)
      }
      for label in numbers { FeatureWeighting.count(Int(label), share, &counts, &touched) }
    }
    return texts
  }

  @inline(__always)
  private static func count(_ label: Int, _ share: Float, _ counts: inout [Float], _ touched: inout [Int]) {
    if counts[label] == 0 { touched.append(label) }
    counts[label] += share
  }

  /// The labels that no text with the feature has all stand in the same proportion to their priors, so that their part is
  /// one term.
  private static func divergence(
    of counts: [Float], _ touched: [Int], _ texts: Float, _ priors: [Float], _ logarithms: [Float]
  ) -> Float {
    let whole = texts + smoothing
    var sum: Float = 0
    var untouched: Float = 1
    for label in touched {
      let share = (counts[label] + smoothing * priors[label]) / whole
      sum += share * (ln(share) - logarithms[label])
      untouched -= priors[label]
    }
    let share = smoothing / whole
    if untouched > 0 { sum += untouched * share * ln(share) }
    return max(0, sum)
  }

  /// The natural logarithm of a number above 0, right to seven digits: sums, products and one quotient, so that it is the
  /// same everywhere.
  @inline(__always)
  private static func ln(_ x: Float) -> Float {
    guard x > 0, x.isFinite else { return 0 }
    var exponent = Float(x.exponent)
    var significand = x.significand
    if significand > 1.41421356 {
      significand *= 0.5
      exponent += 1
    }
    let z = (significand - 1) / (significand + 1)
    let square = z * z
    let series = 1 + square * (0.33333333 + square * (0.2 + square * (0.14285714 + square * 0.11111111)))
    return exponent * 0.69314718 + 2 * z * series
  }
}

extension SparseMatrix {
  /// The matrix with each column times its factor, and each row then of length 1, or 0 where nothing is in it.
  func scaled(by factors: [Float]) -> SparseMatrix {
    var scaled = self
    for row in 0..<rows {
      var square: Float = 0
      for at in starts[row]..<starts[row + 1] {
        let value = values[at] * factors[Int(columns[at])]
        scaled.values[at] = value
        square += value * value
      }
      guard square > 0 else { continue }
      let factor = 1 / square.squareRoot()
      for at in starts[row]..<starts[row + 1] { scaled.values[at] *= factor }
    }
    return scaled
  }
}
