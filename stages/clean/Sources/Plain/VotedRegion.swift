internal import StageKit

/// The part of a text that has the running text: a first guess, which the title is found by.
enum VotedRegion {
  /// Running text speaks for the lines around it, runs of short lines against them: the range of lines with the
  /// greatest sum (Kadane's algorithm).
  static func find(_ lines: [SourceLine], _ types: [LineType]) -> Range<Int> {
    var best = 0..<0
    var bestSum = 0.0
    var sum = 0.0
    var start = 0
    for index in types.indices {
      sum += vote(lines[index], types[index])
      if sum > bestSum {
        bestSum = sum
        best = start..<index + 1
      }
      if sum < 0 {
        sum = 0
        start = index + 1
      }
    }
    return best.isEmpty ? 0..<types.count : best
  }

  private static func vote(_ line: SourceLine, _ type: LineType) -> Double {
    if case .removed(let kind) = type {
      switch kind {
      case .caption, .photoCredit, .byline, .timestamp, .dateline: return -1
      case .footer: return -20
      default: return -5
      }
    }
    let words = Double(line.words)
    if LineContext.isText(line) { return words }
    if line.endsSentence, line.words >= 3 { return words * 0.4 }
    if line.isBullet { return line.words >= 6 ? 0 : -2 }
    return -2
  }
}
