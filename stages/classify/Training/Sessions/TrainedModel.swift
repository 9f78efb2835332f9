internal import Bytes
internal import ClassifyStage
internal import Files
internal import SystemPackage

/// A model file in use: what `evaluate` and `explain` ask.
struct TrainedModel: Sendable {
  private static let progressEvery = 200
  /// Kept at most; a model of thousands of labels has millions of pairs.
  private static let exampleLimit = 100_000
  let linear: LinearModel

  /// Opens the file. Throws `input` where it is missing, no model, damaged or of another version.
  init(_ path: FilePath) throws(TrainingFailure) {
    let file: MappedFile
    do throws(FileError) { file = try MappedFile(path) } catch {
      throw TrainingFailure(.input, "error: \(Printable.escaped("\(error)"))")
    }
    do throws(ModelError) { linear = try LinearModel(file) } catch {
      throw TrainingFailure(.input, "error: '\(Printable.escaped(path.string))' is \(error.message)")
    }
  }

  var labels: [String] { linear.labels.map(\.name) }
  var allowsSeveralLabels: Bool { linear.kind == .multiple }

  /// The numbers of the labels that a text gets, best first.
  func given(_ prediction: Prediction) -> [Int] {
    prediction.given(linear.kind) { linear.labels[$0].threshold }
  }

  /// How the model does on `corpus`.
  func measure(
    _ corpus: LabelledCorpus, as texts: Measurement.Texts, _ progress: (SessionProgress) -> Void
  ) -> Measurement {
    let names = labels
    let known = Set(names)
    var measurement = Measurement(texts, Evaluation(labels: names, severalLabels: allowsSeveralLabels))
    var unknown: [String: Int] = [:]
    var rejected = 0
    for (index, text) in corpus.texts.enumerated() {
      let prediction = linear.predict(title: text.title, text: text.text)
      let given = given(prediction)
      measurement.evaluation.add(actual: text.labels, probabilities: prediction.probabilities, given: given)
      if prediction.isRejected { rejected += 1 }
      if let novelty = prediction.novelty { measurement.novelties.append(novelty) }
      for label in text.labels where !known.contains(label) { unknown[label, default: 0] += 1 }
      note(text.labels, given.map { names[$0] }, at: index, of: corpus, in: &measurement)
      if index % TrainedModel.progressEvery == 0 { progress(.measuring(done: index, total: corpus.texts.count)) }
    }
    measurement.rejected = rejected
    measurement.unknownLabels = unknown.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { (label: $0.key, texts: $0.value) }
    return measurement
  }

  /// How well the texts of `others` are told from those that were measured.
  func strangers(
    among others: LabelledCorpus, against measurement: Measurement, _ progress: (SessionProgress) -> Void
  ) -> Strangers? {
    var novelties: [Float] = []
    var rejected = 0
    for (index, text) in others.texts.enumerated() {
      let prediction = linear.predict(title: text.title, text: text.text)
      if prediction.isRejected { rejected += 1 }
      if let novelty = prediction.novelty { novelties.append(novelty) }
      if index % TrainedModel.progressEvery == 0 { progress(.measuring(done: index, total: others.texts.count)) }
    }
    return Strangers(own: measurement.novelties, others: novelties, rejected: rejected)
  }

  /// Keeps the place of the first text of each confusion.
  private func note(
    _ actual: [String], _ given: [String], at index: Int, of corpus: LabelledCorpus, in measurement: inout Measurement
  ) {
    for wrong in given where !actual.contains(wrong) {
      for missed in actual where !given.contains(missed) {
        let pair = Measurement.ConfusedPair(actual: missed, given: wrong)
        guard measurement.examples.count < TrainedModel.exampleLimit, measurement.examples[pair] == nil else {
          continue
        }
        measurement.examples[pair] = corpus.place(index)
      }
    }
  }
}
