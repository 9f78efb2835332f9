internal import SystemPackage

/// The measuring of a model on labelled texts, as a user asks for it.
package struct EvaluationSession: Sendable {
  private let model: String
  private let tests: [String]
  private let skipsBroken: Bool

  /// - Parameter tests: as `LabelledReader` takes them.
  package init(model: String, _ tests: [String], skipsBroken: Bool) {
    self.model = model
    self.tests = tests
    self.skipsBroken = skipsBroken
  }

  /// Does it.
  ///
  /// - Parameter progress: called on the calling thread.
  package func run(progress: @escaping (SessionProgress) -> Void) throws(TrainingFailure) -> EvaluatedReport {
    let watch = Stopwatch()
    let model = try TrainedModel(FilePath(model))
    let corpus = try LabelledReader.read(
      tests, model.allowsSeveralLabels ? .several : .measuring, skipsBroken: skipsBroken,
      purpose: "nothing was measured"
    ) { progress(.reading(texts: $0.texts, bytes: $0.bytes)) }
    let measurement = model.measure(corpus, as: .given, progress)
    return EvaluatedReport(model: self.model, corpus: corpus, measurement: measurement, seconds: watch.seconds)
  }
}
