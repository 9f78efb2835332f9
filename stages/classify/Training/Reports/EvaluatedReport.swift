internal import Bytes

/// What `copydesk evaluate` says.
package struct EvaluatedReport: Sendable {
  private let model: String
  private let corpus: LabelledCorpus
  private let measurement: Measurement
  private let seconds: Double

  init(model: String, corpus: LabelledCorpus, measurement: Measurement, seconds: Double) {
    self.model = model
    self.corpus = corpus
    self.measurement = measurement
    self.seconds = seconds
  }

  private var notes: [String] { TrainingNotes(measuring: corpus).lines }

  /// The table, the calibration and the notes, for people.
  package var text: String {
    var parts = [MeasurementTable(measurement).text, CalibrationTable(measurement.evaluation).text]
    if !notes.isEmpty { parts.append("Notes on the texts:\n" + notes.map { "- \($0)\n" }.joined()) }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The same for machines, on one line.
  package var json: String {
    var json = JSONWriter()
    json.object {
      $0.member("model", model)
      $0.member("several_labels", measurement.evaluation.severalLabels)
      $0.member("seconds", (seconds * 1000).rounded() / 1000)
      $0.key("notes")
      $0.array { for note in notes { $0.string(note) } }
      $0.key("measurement")
      $0.object { MeasurementJSON(measurement).write(into: &$0) }
    }
    json.newline()
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
