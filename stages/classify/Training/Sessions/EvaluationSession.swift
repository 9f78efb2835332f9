internal import SystemPackage

/// The measuring of a model on labelled texts, as a user asks for it.
package struct EvaluationSession: Sendable {
  private let model: String
  private let tests: [String]
  private let unlike: [String]
  private let skipsBroken: Bool

  /// - Parameters:
  ///   - tests: as `LabelledReader` takes them.
  ///   - unlike: texts of another kind, which should be rejected; their labels do not matter.
  package init(model: String, _ tests: [String], unlike: [String] = [], skipsBroken: Bool) {
    self.model = model
    self.tests = tests
    self.unlike = unlike
    self.skipsBroken = skipsBroken
  }

  /// Does it.
  ///
  /// - Parameter progress: called on the calling thread.
  package func run(progress: @escaping (SessionProgress) -> Void) throws(TrainingFailure) -> EvaluatedReport {
    let watch = Stopwatch()
    let model = try TrainedModel(FilePath(model))
    let corpus = try read(tests, model.allowsSeveralLabels ? .several : .measuring, progress)
    var measurement = model.measure(corpus, as: .given, progress)
    if !unlike.isEmpty {
      measurement.strangers = model.strangers(
        among: try read(unlike, .several, progress), against: measurement, progress)
    }
    return EvaluatedReport(model: self.model, corpus: corpus, measurement: measurement, seconds: watch.seconds)
  }

  private func read(
    _ paths: [String], _ rule: LabelRule, _ progress: @escaping (SessionProgress) -> Void
  ) throws(TrainingFailure) -> LabelledCorpus {
    try LabelledReader.read(paths, rule, skipsBroken: skipsBroken, purpose: "nothing was measured") {
      progress(.reading(texts: $0.texts, bytes: $0.bytes))
    }
  }
}
