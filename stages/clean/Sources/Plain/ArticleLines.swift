/// Which lines are the article's, by what speaks for each and for its neighbours.
struct ArticleLines {
  private(set) var isArticle: [Bool]

  /// What a line must score to speak for being in the article's part, and what to stay in it, in hundredths. Low, since a
  /// lost line weighs more than one too many.
  private struct Bounds {
    var part: Double
    var line: Double

    /// The less certain the lines that look like the article's are, the less is taken away: lists and tables look like
    /// menus, and a page with a plain article can spare what is doubtful.
    init(_ lines: [SourceLine], _ scores: [Int]) {
      var sum = 0
      var words = 0
      for (line, score) in zip(lines, scores) where score > -100 {
        sum += min(500, score) * max(1, line.words)
        words += max(1, line.words)
      }
      let doubt = Double(max(0, 350 - sum / max(1, words)))
      (part, line) = (-160 - 1.6 * doubt, -160 - 1.35 * doubt)
    }
  }

  /// What it costs to leave the article or to come back to it, in the measure of `stays`.
  private static let change = 400.0

  init(_ lines: [SourceLine], _ scores: [Int]) {
    let bounds = Bounds(lines, scores)
    let part = ArticleLines.part(lines, scores, bounds.part)
    isArticle = ArticleLines.stays(lines, scores, bounds.line)
    for index in lines.indices where !part.contains(index) { isArticle[index] = false }
  }

  /// The range of lines with the greatest sum of scores by words.
  private static func part(_ lines: [SourceLine], _ scores: [Int], _ bound: Double) -> Range<Int> {
    GreatestSum.range(lines.count) {
      max(-300, min(300, Double(scores[$0]) - bound)) * Double(max(1, lines[$0].words))
    }
  }

  /// The likeliest course of lines in and out of the article (Viterbi's algorithm, two states), a line's score weighed by
  /// the square root of its words.
  private static func stays(_ lines: [SourceLine], _ scores: [Int], _ bound: Double) -> [Bool] {
    var isIn = 0.0
    var isOut = 0.0
    /// Whether the best way to be in, or out, of the article at a line comes from being in it at the line before.
    var came: [(inside: Bool, outside: Bool)] = []
    came.reserveCapacity(lines.count)
    for index in lines.indices {
      let weight = Double(max(1, lines[index].words)).squareRoot()
      let score = max(-400, min(400, Double(scores[index]) - bound)) * weight / 2
      came.append((isIn >= isOut - change, isIn - change > isOut))
      (isIn, isOut) = (max(isIn, isOut - change) + score, max(isOut, isIn - change) - score)
    }
    var stays = [Bool](repeating: false, count: lines.count)
    var state = isIn > isOut
    for index in lines.indices.reversed() {
      stays[index] = state
      state = state ? came[index].inside : came[index].outside
    }
    return stays
  }
}
