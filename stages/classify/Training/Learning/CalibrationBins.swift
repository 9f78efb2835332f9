/// Probabilities beside what was true, for the expected calibration error (Naeini and others, 2015) over bins of equally
/// many answers.
///
/// Memory is bounded: probabilities are counted in steps of 1/65,536, never kept one by one.
package struct CalibrationBins: Sendable {
  private static let steps = 65_536

  private var answers = [Int32](repeating: 0, count: CalibrationBins.steps + 1)
  private var right = [Int32](repeating: 0, count: CalibrationBins.steps + 1)
  private var count = 0

  mutating func add(_ probability: Float, isRight: Bool) {
    guard probability.isFinite else { return }
    let step = Int((min(max(probability, 0), 1) * Float(CalibrationBins.steps)).rounded())
    answers[step] &+= 1
    if isRight { right[step] &+= 1 }
    count += 1
  }

  /// Answers of about the same probability.
  package struct Bin: Hashable, Sendable {
    /// Of the probabilities in it.
    package var lowest: Double
    package var highest: Double
    /// How many; the border of two bins may share an answer out.
    package var answers = 0.0
    /// Sums over the answers, until `mean` divides them.
    package var probability = 0.0
    package var right = 0.0

    fileprivate mutating func add(_ part: Double, at probability: Double, right: Double) {
      highest = probability
      answers += part
      self.probability += probability * part
      self.right += right * part
    }

    /// Means over the answers instead of sums.
    fileprivate var mean: Bin {
      Bin(
        lowest: lowest, highest: highest, answers: answers, probability: answers > 0 ? probability / answers : 0,
        right: answers > 0 ? right / answers : 0)
    }
  }

  /// The bins from low probabilities to high ones, the mean probability and the part that was right of each.
  func table(bins: Int = 15) -> [Bin] { sums(bins).map(\.mean) }

  /// The mean distance between probability and truth.
  func expectedError(bins: Int = 15) -> Double {
    guard count > 0 else { return 0 }
    return sums(bins).reduce(0) { $0 + abs($1.probability - $1.right) } / Double(count)
  }

  /// Answers of one step that lie across the border of two bins are shared out between them.
  private func sums(_ bins: Int) -> [Bin] {
    guard count > 0, bins > 0 else { return [] }
    let size = Double(count) / Double(bins)
    var all: [Bin] = []
    var room = 0.0
    for step in answers.indices where answers[step] > 0 {
      let probability = Double(step) / Double(CalibrationBins.steps)
      let truth = Double(right[step]) / Double(answers[step])
      var left = Double(answers[step])
      while left > size * 1e-9 {
        if room <= size * 1e-9 {
          all.append(Bin(lowest: probability, highest: probability))
          room = size
        }
        let part = min(left, room)
        all[all.count - 1].add(part, at: probability, right: truth)
        left -= part
        room -= part
      }
    }
    return all
  }
}
