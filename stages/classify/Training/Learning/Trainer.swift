internal import ClassifyStage

/// Learns a linear model from labelled texts: the same texts in any order, on any number of threads, give the same model.
package struct Trainer: Sendable {
  /// Labels are numbered in 16 bits.
  package static let labelLimit = 65_535

  private let options: TrainingOptions

  package init(options: TrainingOptions = TrainingOptions()) {
    self.options = options
  }

  /// The model of `texts` and its report.
  ///
  /// - Parameter progress: called on the calling thread, a few times a step.
  package func train(
    _ texts: [LabelledText], progress: (TrainingProgress) -> Void = { _ in }
  ) throws(TrainingError) -> TrainingResult {
    throw .noTexts
  }
}
