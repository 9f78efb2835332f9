internal import Bytes
internal import ClassifyStage
internal import SystemPackage

/// What `copydesk train` says at its end.
package struct TrainedReport: Sendable {
  private let output: FilePath
  private let written: WrittenModel
  private let result: TrainingResult
  private let texts: TrainingTexts
  private let measurement: Measurement
  private let seconds: Double
  private let cpuSeconds: Double

  init(
    output: FilePath, written: WrittenModel, result: TrainingResult, texts: TrainingTexts, measurement: Measurement,
    seconds: Double, cpuSeconds: Double
  ) {
    self.output = output
    self.written = written
    self.result = result
    self.texts = texts
    self.measurement = measurement
    self.seconds = seconds
    self.cpuSeconds = cpuSeconds
  }

  private var notes: [String] {
    let measuring = texts.held.map { TrainingNotes(measuring: $0).lines } ?? []
    return TrainingNotes(training: texts.train, wordless: texts.wordless, result.report.notes).lines
      + measuring.map { "of the texts that it was measured on: \($0)" }
  }
  private var labels: Int { result.contents.labels.count }

  /// The table, the notes and the model, for people.
  package var text: String {
    var parts = [MeasurementTable(measurement).text]
    if !notes.isEmpty { parts.append("Notes on the texts:\n" + notes.map { "- \($0)\n" }.joined()) }
    let model =
      "\(Printable.escaped(output.string)): \(Figures.bytes(written.bytes)), \(Figures.count(labels)) labels, "
      + "\(Figures.count(result.report.features)) words and pairs of words, trained on "
      + "\(Figures.count(result.report.documents)) texts in \(Figures.duration(seconds)) "
      + "(\(Figures.duration(cpuSeconds)) of CPU)\n"
    return (parts + [model]).joined(separator: "\n")
  }

  /// The same for machines, on one line.
  package var json: String {
    var json = JSONWriter()
    json.object {
      $0.member("model", output.string)
      $0.member("bytes", written.bytes)
      $0.member("sha256", written.digest.hexadecimal)
      $0.member("trained_on", result.report.documents)
      $0.member("features", result.report.features)
      $0.member("several_labels", measurement.evaluation.severalLabels)
      $0.member("seconds", (seconds * 1000).rounded() / 1000)
      $0.member("cpu_seconds", (cpuSeconds * 1000).rounded() / 1000)
      $0.key("notes")
      $0.array { for note in notes { $0.string(note) } }
      $0.key("measurement")
      $0.object { MeasurementJSON(measurement).write(into: &$0) }
    }
    json.newline()
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
