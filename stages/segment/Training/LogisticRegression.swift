internal import Bytes
internal import SegmentStage

/// Logistic regression over sparse binary features, fitted by FTRL-Proximal (McMahan and others, "Ad click prediction",
/// KDD 2013): its penalty on the weights themselves leaves most of them at 0, so that few have to be shipped.
///
/// The order of the lessons is a fixed shuffle: the same lessons give the same weights.
struct LogisticRegression {
  private static let rounds = 12
  private static let rate: Float = 0.1
  private static let squared: Float = 0.1

  /// The strength of the penalty on the sizes of weights.
  let penalty: Float
  private var weights: [Float]
  private var pulls: [Float]
  private var squares: [Float]

  init(features: Int, penalty: Float) {
    self.penalty = penalty
    weights = Array(repeating: 0, count: features)
    pulls = weights
    squares = weights
  }

  mutating func fit(_ lessons: [BoundaryLesson]) {
    for round in 0..<LogisticRegression.rounds {
      let order = lessons.indices.map { (Hash64.mix(UInt64(round) << 32 | UInt64($0)), $0) }.sorted { $0 < $1 }
      for (_, number) in order { learn(lessons[number]) }
    }
  }

  private mutating func learn(_ lesson: BoundaryLesson) {
    var sum: Float = 0
    for feature in lesson.features {
      let i = Int(feature)
      weights[i] = weight(i)
      sum += weights[i]
    }
    let slope = 1 / (1 + LogisticRegression.exp(-sum)) - (lesson.isBoundary ? 1 : 0)
    for feature in lesson.features {
      let i = Int(feature)
      let square = squares[i] + slope * slope
      pulls[i] += slope - (square.squareRoot() - squares[i].squareRoot()) / LogisticRegression.rate * weights[i]
      squares[i] = square
    }
  }

  /// What the slopes so far pull a weight to.
  private func weight(_ i: Int) -> Float {
    guard abs(pulls[i]) > penalty else { return 0 }
    let size = abs(pulls[i]) - penalty
    let step = size / ((1 + squares[i].squareRoot()) / LogisticRegression.rate + LogisticRegression.squared)
    return pulls[i] > 0 ? -step : step
  }

  /// e to the power of `x`, without a library that may differ between systems: (1 + x/1024) to the power of 1024.
  private static func exp(_ x: Float) -> Float {
    var value = max(0, 1 + min(max(x, -30), 30) / 1024)
    for _ in 0..<10 { value *= value }
    return value
  }

  /// The model in whole steps. Its gate lets all but three in a hundred of the boundaries among `lessons` through.
  func quantised(threshold: Float, lessons: [BoundaryLesson]) -> BoundaryModel {
    let scale = Float(BoundaryModel.scale)
    let steps = weights.indices.map { Int8(min(max((weight($0) * scale).rounded(), -45), 45)) }
    let sums = lessons.filter(\.isBoundary).map { lesson in
      lesson.features.prefix(BoundaryTraining.earlyFeatures).reduce(0) { $0 + Int(steps[Int($1)]) }
    }.sorted()
    let gate = sums.isEmpty ? Int.min : sums[sums.count / 33]
    return BoundaryModel(weights: steps, threshold: Int((threshold * scale).rounded()), gate: gate)
  }
}
