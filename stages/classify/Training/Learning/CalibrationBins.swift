/// Probabilities beside what was true, for the expected calibration error (Naeini and others, 2015) over bins of equally
/// many answers.
///
/// Memory is bounded: probabilities are counted in steps of 1/65,536, never kept one by one.
struct CalibrationBins: Sendable {
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

  /// Answers of one step that lie across the border of two bins are shared out between them.
  func expectedError(bins: Int = 15) -> Double {
    guard count > 0, bins > 0 else { return 0 }
    let size = Double(count) / Double(bins)
    var (error, room, gap) = (0.0, size, 0.0)
    for step in answers.indices where answers[step] > 0 {
      let probability = Double(step) / Double(CalibrationBins.steps)
      let difference = probability - Double(right[step]) / Double(answers[step])
      var left = Double(answers[step])
      while left > 0 {
        let part = min(left, room)
        gap += difference * part
        left -= part
        room -= part
        guard room <= size * 1e-9 else { continue }
        error += abs(gap)
        (room, gap) = (size, 0)
      }
    }
    return (error + abs(gap)) / Double(count)
  }
}
