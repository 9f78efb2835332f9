internal import Bytes

/// How often answers of about the same probability are right: 15 bins of equally many answers, those with the same figures
/// in one row.
struct CalibrationTable {
  private let evaluation: Evaluation

  init(_ evaluation: Evaluation) { self.evaluation = evaluation }

  /// Empty where there is no answer.
  var text: String {
    let bins = CalibrationTable.merged(evaluation.calibrationTable())
    guard !bins.isEmpty else { return "" }
    var table = TextTable(["probability", "on average", "were right", "answers"])
    for bin in bins {
      table.add(
        "\(Figures.thousandths(bin.lowest))-\(Figures.thousandths(bin.highest))", Figures.thousandths(bin.probability),
        Figures.thousandths(bin.right), Figures.count(Int(bin.answers.rounded())))
    }
    let which = evaluation.severalLabels ? "each label of each text" : "the best label"
    return "Calibration of \(which), 15 bins of equally many answers, equal ones as one:\n" + table.text
  }

  /// Neighbours that would print the same figures as one row: most answers are all but certain.
  private static func merged(_ bins: [CalibrationBins.Bin]) -> [CalibrationBins.Bin] {
    var rows: [CalibrationBins.Bin] = []
    for bin in bins {
      if let last = rows.last, figures(last) == figures(bin) {
        rows[rows.count - 1].highest = bin.highest
        rows[rows.count - 1].answers += bin.answers
      } else {
        rows.append(bin)
      }
    }
    return rows
  }

  private static func figures(_ bin: CalibrationBins.Bin) -> [String] {
    [bin.probability, bin.right].map(Figures.thousandths)
  }
}
