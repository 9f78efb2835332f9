internal import StageKit

/// The part of a text that has the running text: a first guess, which the title is found by.
enum VotedRegion {
  /// Running text speaks for the lines around it, runs of short lines against them: the range of lines with the
  /// greatest sum.
  static func find(_ lines: [SourceLine], _ types: [LineType]) -> Range<Int> {
    let best = GreatestSum.range(types.count) { vote(lines[$0], types[$0]) }
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
