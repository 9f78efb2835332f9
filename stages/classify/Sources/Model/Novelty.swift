/// How unlike the training texts a text is: by the share of its words and of its pairs of words that the model knows, by
/// its best margin, and by its length, each in standard deviations of the training texts as parts of the training that
/// had not seen them knew them. Shares are compared with those that are usual at the length.
///
///     likeness = words / 2 + pairs + margin - length² / 5
package struct Novelty: Hashable, Sendable {
  /// What is usual of a figure: a line over the logarithm of the length.
  package struct Norm: Hashable, Sendable {
    package var mean: Float
    /// Change a unit of the length's logarithm from its mean.
    package var slope: Float
    package var deviation: Float

    package init(mean: Float, slope: Float, deviation: Float) {
      self.mean = mean
      self.slope = slope
      self.deviation = deviation
    }

    func standardised(_ value: Float, length: Float) -> Float { (value - mean - slope * length) / deviation }
  }

  /// The figures of a text.
  package struct Figures: Hashable, Sendable {
    /// The logarithm of its words.
    package var length: Float
    package var words: Float
    package var pairs: Float
    package var margin: Float

    /// - Parameters:
    ///   - words: all of them, each as often as it occurs.
    ///   - margin: the highest of all labels.
    package init(words: Int, knownWords: Int, knownPairs: Int, margin: Float) {
      length = Float(Elementary.ln(Double(words + 1)))
      self.words = Float(knownWords) / Float(max(words, 1))
      pairs = Float(knownPairs) / Float(max(words, 1))
      self.margin = margin
    }
  }

  static let count = 13
  static let wordsWeight: Float = 0.5
  static let lengthWeight: Float = 0.2

  package var length: Norm
  package var words: Norm
  package var pairs: Norm
  package var margin: Norm
  /// Texts with less likeness are rejected.
  package var likenessAtLeast: Float

  package init(length: Norm, words: Norm, pairs: Norm, margin: Norm, likenessAtLeast: Float) {
    self.length = length
    self.words = words
    self.pairs = pairs
    self.margin = margin
    self.likenessAtLeast = likenessAtLeast
  }

  init?(_ numbers: [Float]) {
    guard numbers.count == Novelty.count else { return nil }
    func norm(_ at: Int) -> Norm {
      Norm(mean: numbers[at], slope: numbers[at + 1], deviation: max(numbers[at + 2], 1e-6))
    }
    self.init(
      length: norm(0), words: norm(3), pairs: norm(6), margin: norm(9), likenessAtLeast: numbers[12])
  }

  var numbers: [Float] {
    [length, words, pairs, margin].flatMap { [$0.mean, $0.slope, $0.deviation] } + [likenessAtLeast]
  }

  /// Higher for texts like those of the training part, in standard deviations.
  package func likeness(of figures: Figures) -> Float {
    let distance = figures.length - length.mean
    let z = length.standardised(figures.length, length: 0)
    return Novelty.wordsWeight * words.standardised(figures.words, length: distance)
      + pairs.standardised(figures.pairs, length: distance) + margin.standardised(figures.margin, length: distance)
      - Novelty.lengthWeight * z * z
  }

  /// 0 to 1; from 0.5 a text is rejected.
  package func novelty(of figures: Figures) -> Float {
    Float(Elementary.sigmoid(Double(likenessAtLeast - likeness(of: figures))))
  }
}
