internal import Bytes

/// A linear model of sentence ends without a mark: the sum of the weights of a gap's features, against a threshold.
package struct BoundaryModel: Sendable {
  /// Weights in steps of 1/`scale`.
  package static let scale = 8
  /// What a sum must exceed, in steps.
  package let threshold: Int
  /// What the sum of the early features must reach for the others to be looked at.
  package let gate: Int
  private let weights: [Int8]

  /// - Parameter weights: one for each number that a feature may have; those that are missing are 0.
  package init(weights: [Int8], threshold: Int, gate: Int) {
    self.weights = weights + Array(repeating: 0, count: max(0, GapFeatures.size - weights.count))
    self.threshold = threshold
    self.gate = gate
  }

  /// The sum of the early features; `nil` where it is hopeless.
  func earlyScore(_ features: GapFeatures) -> Int? {
    var sum = 0
    features.forEachEarly { sum += Int(weights[$0]) }
    return sum < gate ? nil : sum
  }

  func isBoundary(_ gap: Gap, _ features: GapFeatures, early: Int) -> Bool {
    var sum = early
    features.forEachLate(gap) { sum += Int(weights[$0]) }
    return sum > threshold
  }
}

extension BoundaryModel {
  /// Printable ASCII from "$" on: a distance, or a weight with 0 at "Q".
  private static let first: UInt8 = 0x24
  private static let zero: UInt8 = 0x51
  /// The longest distance but one; a code that says "this far, and no weight yet".
  private static let stride = 90

  /// The weights that are not 0, in order: the distance from the one before, then the weight, a character each.
  package var packed: [UInt8] {
    var codes: [UInt8] = []
    var distance = 0
    for weight in weights {
      if weight != 0 {
        codes += Array(repeating: Self.first + UInt8(Self.stride), count: distance / Self.stride)
        codes.append(Self.first + UInt8(distance % Self.stride))
        codes.append(UInt8(clamping: Int(Self.zero) + Int(weight)))
        distance = 0
      } else {
        distance += 1
      }
    }
    return codes
  }

  /// The model whose packed weights are `packed`; line ends in it are skipped.
  init(packed: StaticString, threshold: Int, gate: Int) {
    self.init(codes: packed.withUTF8Buffer { Array($0) }, threshold: threshold, gate: gate)
  }

  init(codes: [UInt8], threshold: Int, gate: Int) {
    var weights: [Int8] = []
    weights.reserveCapacity(GapFeatures.size)
    var weighs = false
    for code in codes where code > 0x20 {
      let value = Int(code) - Int(Self.first)
      if weighs {
        weights.append(Int8(clamping: Int(code) - Int(Self.zero)))
      } else {
        weights += Array(repeating: 0, count: max(0, min(value, Self.stride)))
      }
      weighs = !weighs && value != Self.stride
    }
    self.init(weights: weights, threshold: threshold, gate: gate)
  }
}
