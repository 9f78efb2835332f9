/// What the model makes of a text.
struct LanguageEvidence {
  let table: LanguageTable
  /// By column of the table.
  var scores: [Int]
  /// Runs of letters and words that were scored.
  let features: Int
  /// Of 64 kinds of features how many there are: a hundred different ones have about 50.
  let kinds: Int

  /// Whether it is the same few words again and again, which say no more than once.
  var isMonotonous: Bool { features >= LanguageEvidence.many && kinds < LanguageEvidence.kindsOfMany }

  /// So many features have half of all kinds, in running text.
  private static let many = 100
  private static let kindsOfMany = 32

  /// The column of the best language and how far it is ahead of the next, in scores; of equals the first wins.
  var best: (column: Int, lead: Int)? {
    guard features > 0 else { return nil }
    var (best, second) = (0, -1)
    for column in scores.indices.dropFirst() {
      if scores[column] > scores[best] {
        (best, second) = (column, best)
      } else if second < 0 || scores[column] > scores[second] {
        second = column
      }
    }
    return (best, second < 0 ? scores[best] : scores[best] - scores[second])
  }

  /// How well the best language fits: its score a feature, 1 where it is as high as in text of its language.
  var fit: Double {
    guard let best, table.typical > 0 else { return 0 }
    return Double(scores[best.column]) / (Double(features) * table.typical)
  }

  /// The best language where there is nothing to ask: much text, that fits, far ahead. Of 11,000 sentences in 75 languages
  /// 3 of 2,492 such were told wrongly, two of them because they were labelled so.
  var clear: String? {
    guard features >= 300, !isMonotonous, let best, fit >= 0.88,
      Double(best.lead) >= 0.1 * Double(features) * table.typical, table.languages[best.column] != "hr"
    else { return nil }
    return table.languages[best.column]
  }

  func column(of language: String) -> Int? { table.languages.firstIndex(of: language) }
}
