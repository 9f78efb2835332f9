internal import Bytes

/// A measurement as people read it: a table a label, the figures over all labels, and the confusions worth looking at.
struct MeasurementTable {
  /// Labels that are shown, those with most texts first.
  private static let labelLimit = 60
  private static let confusionLimit = 12
  /// Seen more often than this, a confusion is worth looking at.
  private static let rareConfusion = 1

  private let measurement: Measurement
  private var evaluation: Evaluation { measurement.evaluation }

  init(_ measurement: Measurement) { self.measurement = measurement }

  var text: String {
    [heading, labels, confusions, unknown].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var heading: String {
    let count = "\(Figures.count(evaluation.documents)) \(evaluation.documents == 1 ? "text" : "texts")"
    switch measurement.texts {
    case .heldOut: return "Measured on \(count) held out, which the model was not trained on:\n"
    case .outOfFold:
      return "Measured by cross-validation: \(count), each answered by a model that had not seen it:\n"
    case .given: return "Measured on \(count):\n"
    }
  }

  private var labels: String {
    let shown = evaluation.labels.filter { $0.support > 0 || $0.wrong > 0 }.sorted {
      $0.support == $1.support ? $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) : $0.support > $1.support
    }
    var table = TextTable(["label", "precision", "recall", "F1", "support"])
    for label in shown.prefix(MeasurementTable.labelLimit) {
      table.add(
        TextTable.name(label.name), label.right + label.wrong == 0 ? "-" : Figures.thousandths(label.precision),
        label.support == 0 ? "-" : Figures.thousandths(label.recall),
        label.support == 0 ? "-" : Figures.thousandths(label.f1), Figures.count(label.support))
    }
    if shown.count > MeasurementTable.labelLimit {
      table.add("... and \(Figures.count(shown.count - MeasurementTable.labelLimit)) more (--json has all)")
    }
    table.add("")
    averages(&table)
    return table.text
  }

  private func averages(_ table: inout TextTable) {
    let supports = Figures.count(evaluation.labels.reduce(0) { $0 + $1.support })
    table.add(
      "all answers (micro)", Figures.thousandths(evaluation.microPrecision),
      Figures.thousandths(evaluation.microRecall),
      Figures.thousandths(evaluation.microF1), supports)
    table.add("mean of the labels (macro)", "", "", Figures.thousandths(evaluation.macroF1))
    table.add(
      evaluation.severalLabels ? "best label is right" : "accuracy", "", "", Figures.thousandths(evaluation.accuracy))
    table.add("calibration error", "", "", Figures.thousandths(evaluation.calibrationError))
    if let rejected = measurement.rejected {
      let share = Evaluation.ratio(rejected, evaluation.documents)
      table.add("rejected, unlike all seen", "", "", Figures.percent(share), Figures.count(rejected))
    }
    if let strangers = measurement.strangers {
      let share = Evaluation.ratio(strangers.rejected, strangers.texts)
      table.add("unlike texts rejected", "", "", Figures.percent(share), Figures.count(strangers.texts))
      table.add("told from those (AUROC)", "", "", Figures.thousandths(strangers.separation))
    }
  }

  private var confusions: String {
    let found = evaluation.confusions(atMost: MeasurementTable.confusionLimit).filter {
      $0.count > MeasurementTable.rareConfusion
    }
    guard !found.isEmpty else { return "" }
    let hasExamples = found.contains { measurement.example(of: $0) != nil }
    var table = TextTable(
      ["is", "was given", "texts", "of the label"] + (hasExamples ? ["for example"] : []), words: [0, 1, 4])
    for confusion in found {
      let support = evaluation.labels.first { $0.name == confusion.actual }?.support ?? 0
      table.add(
        [
          TextTable.name(confusion.actual, widest: 20), TextTable.name(confusion.given, widest: 20),
          Figures.count(confusion.count), Figures.percent(Evaluation.ratio(confusion.count, support)),
        ] + (hasExamples ? [Printable.escaped(measurement.example(of: confusion) ?? "")] : []))
    }
    return "Confusions worth looking at:\n" + table.text
  }

  private var unknown: String {
    let unknown = measurement.unknownLabels
    guard !unknown.isEmpty else { return "" }
    let names = unknown.prefix(8).map { "'\(TextTable.name($0.label))' (\(Figures.count($0.texts)))" }
    let rest = unknown.count > 8 ? ", and \(Figures.count(unknown.count - 8)) more" : ""
    return "Labels that the model does not know, all of them missed: \(names.joined(separator: ", "))\(rest)\n"
  }
}
