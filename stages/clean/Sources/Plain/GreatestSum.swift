/// The range of lines that weighs the most.
enum GreatestSum {
  /// Of `0..<count` the range with the greatest sum of `weight`, empty where no weight is above 0 (Kadane's algorithm, one
  /// pass).
  static func range(_ count: Int, weight: (Int) -> Double) -> Range<Int> {
    var best = 0..<0
    var bestSum = 0.0
    var sum = 0.0
    var start = 0
    for index in 0..<count {
      sum += weight(index)
      if sum > bestSum {
        bestSum = sum
        best = start..<index + 1
      }
      if sum < 0 {
        sum = 0
        start = index + 1
      }
    }
    return best
  }
}
