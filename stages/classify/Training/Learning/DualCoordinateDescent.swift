internal import Bytes

/// A linear support vector machine with squared hinge loss for one label, by dual coordinate descent with shrinking (Hsieh
/// and others, "A dual coordinate descent method for large-scale linear SVM", ICML 2008). The bias is the weight of one
/// more feature that is 1 in every text.
///
/// The order of the texts in each round is a shuffle of its own, fixed by the round. Time is linear in the features of the
/// texts and the rounds, which are limited.
struct DualCoordinateDescent {
  /// The cost of an error, C; larger: closer to the training texts.
  static let cost: Float = 0.7
  /// The cost of a missed text of the label, as a multiple of the other.
  static let positives: Float = 1
  /// Rounds end where the projected gradients are within this of each other.
  static let tolerance: Float = 0.3

  let matrix: SparseMatrix.View
  /// For each text whether it has the label.
  let truth: [Bool]
  /// One a feature, and the bias at the end.
  private(set) var weights: [Float]
  /// The dual variable of each text; not 0 for those that hold the weights where they are.
  private(set) var duals: [Float]

  /// Weights of 0, for `width` features.
  init(_ matrix: SparseMatrix.View, truth: [Bool], width: Int) {
    self.matrix = matrix
    self.truth = truth
    weights = Array(repeating: 0, count: width + 1)
    duals = Array(repeating: 0, count: truth.count)
  }

  /// The margins of `texts`.
  mutating func margins(_ texts: [UInt32]) -> [Float] {
    let bias = weights.count - 1
    return withWeights { problem, base in
      texts.map { problem.matrix.product(Int($0), base) + base[bias] }
    }
  }

  /// Starts from the dual variables of a like problem, as far as they are of `texts`.
  mutating func start(from other: [Float], texts: [UInt32]) {
    let bias = weights.count - 1
    withWeights { problem, base in
      for text in texts where other[Int(text)] > 0 {
        let dual = other[Int(text)]
        let step = problem.truth[Int(text)] ? dual : -dual
        problem.duals[Int(text)] = dual
        problem.matrix.add(Int(text), times: step, to: base)
        base[bias] += step
      }
    }
  }

  /// Holds the weights at one address, apart from the rest, while `body` runs.
  private mutating func withWeights<Result>(
    _ body: (inout DualCoordinateDescent, UnsafeMutablePointer<Float>) -> Result
  ) -> Result {
    var held: [Float] = []
    swap(&held, &weights)
    defer { swap(&held, &weights) }
    // There is a weight at least, that of the bias, so that there is an address.
    return held.withUnsafeMutableBufferPointer { body(&self, $0.baseAddress.unsafelyUnwrapped) }
  }

  /// Learns from `texts`, for so many rounds at most.
  mutating func learn(_ texts: [UInt32], rounds: Int) {
    var round = Round(active: texts, all: texts.count)
    for number in 0..<rounds {
      round.shuffle(seed: UInt64(number))
      let (highest, lowest) = pass(&round)
      if highest - lowest <= DualCoordinateDescent.tolerance {
        if round.count == texts.count { return }
        // What was set aside may have changed its mind.
        round.count = texts.count
        round.limit = .infinity
      } else {
        round.limit = highest > 0 ? highest : .infinity
      }
    }
  }

  /// The texts still looked at in a round come first.
  private struct Round {
    var active: [UInt32]
    var count: Int
    /// Texts whose gradient is above it are set aside.
    var limit = Float.infinity

    init(active: [UInt32], all: Int) {
      self.active = active
      count = all
    }

    mutating func shuffle(seed: UInt64) {
      var state = Hash64.mix(seed)
      for place in 0..<count {
        state = Hash64.mix(state)
        let left = UInt64(count - place)
        active.swapAt(place, place + Int((state >> 32) &* left >> 32))
      }
    }
  }

  /// One look at each text; the highest and the lowest projected gradient seen.
  private mutating func pass(_ round: inout Round) -> (Float, Float) {
    let bias = weights.count - 1
    var extremes = (highest: -Float.infinity, lowest: Float.infinity)
    withWeights { problem, base in
      var place = 0
      while place < round.count {
        let text = Int(round.active[place])
        let sign: Float = problem.truth[text] ? 1 : -1
        let diagonal = 0.5 / (problem.truth[text] ? Self.cost * Self.positives : Self.cost)
        let old = problem.duals[text]
        let gradient = (problem.matrix.product(text, base) + base[bias]) * sign - 1 + old * diagonal
        if old == 0 && gradient > round.limit {
          round.count -= 1
          round.active.swapAt(place, round.count)
          continue
        }
        place += 1
        let projected = old == 0 ? min(gradient, 0) : gradient
        extremes = (max(extremes.highest, projected), min(extremes.lowest, projected))
        guard abs(projected) > 1e-6 else { continue }
        // Rows have length 1 at most; the bias adds 1.
        let new = max(old - gradient / (2 + diagonal), 0)
        problem.duals[text] = new
        problem.matrix.add(text, times: (new - old) * sign, to: base)
        base[bias] += (new - old) * sign
      }
    }
    return extremes
  }
}
