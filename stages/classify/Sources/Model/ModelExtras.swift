/// What a trained model says besides weights and labels, as the numbers in `ModelContents.extras`.
package struct ModelExtras: Hashable, Sendable {
  /// Models of one label: how the sigmoids of the labels become a distribution over them.
  package var sharing: OddsSharing
  /// Models of several labels: whether a text has the best one even if none reaches its threshold, because every text of
  /// the training part has one.
  package var eachHasLabel: Bool
  /// `nil` where nothing is rejected.
  package var novelty: Novelty?

  package init(sharing: OddsSharing, eachHasLabel: Bool, novelty: Novelty?) {
    self.sharing = sharing
    self.eachHasLabel = eachHasLabel
    self.novelty = novelty
  }

  /// `nil` where the numbers are not those of `numbers`.
  package init?(_ numbers: [Float]) {
    guard numbers.count == 3 || numbers.count == 3 + Novelty.count, numbers.allSatisfy(\.isFinite) else { return nil }
    sharing = OddsSharing(own: numbers[0], others: numbers[1])
    eachHasLabel = numbers[2] != 0
    novelty = Novelty(Array(numbers.dropFirst(3)))
  }

  package var numbers: [Float] { [sharing.own, sharing.others, eachHasLabel ? 1 : 0] + (novelty?.numbers ?? []) }
}

/// Probabilities of labels of which a text has exactly one, from what stands for each one's margin, z, in a sigmoid σ:
/// `p ∝ σ(z)^own / (1 - σ(z))^others`. With both 1 these are the odds of the labels; margins of support vector machines
/// level off where they are high, which `others` takes into account.
package struct OddsSharing: Hashable, Sendable {
  package var own: Float
  package var others: Float

  /// The odds themselves, which is a softmax over the scores.
  package static let odds = OddsSharing(own: 1, others: 1)

  package init(own: Float, others: Float) {
    self.own = own
    self.others = others
  }

  /// Turns the scores of all labels into probabilities, which sum to 1.
  package func share(_ scores: inout [Float]) {
    for label in scores.indices {
      let (left, right) = OddsSharing.logarithms(Double(scores[label]))
      scores[label] = Float(Double(own) * left + Double(others) * right)
    }
    let most = scores.max() ?? 0
    var sum = 0.0
    for label in scores.indices {
      let power = Elementary.exp(Double(scores[label] - most))
      scores[label] = Float(power)
      sum += power
    }
    for label in scores.indices { scores[label] = Float(Double(scores[label]) / sum) }
  }

  /// The logarithms of σ(z) and of 1 / (1 - σ(z)).
  package static func logarithms(_ z: Double) -> (left: Double, right: Double) {
    let left = min(z, 0) - Elementary.ln(1 + Elementary.exp(-abs(z)))
    return (left, z - left)
  }
}
