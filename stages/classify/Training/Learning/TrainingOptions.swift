/// What a user may choose of the training; everything else is fixed, so that a model depends on its texts alone.
package struct TrainingOptions: Sendable {
  /// Whether a document has one label or several; where it is not said, several as soon as one text has not exactly one.
  package var severalLabels: Bool?
  /// Threads at once, which change nothing in the model; `nil`: as many as the machine has cores.
  package var threads: Int?

  package init(severalLabels: Bool? = nil, threads: Int? = nil) {
    self.severalLabels = severalLabels
    self.threads = threads
  }
}

/// How far the training is.
package struct TrainingProgress: Sendable {
  package enum Step: String, Sendable, CaseIterable {
    case reading = "reading words"
    case weighing = "learning weights"
    case calibrating = "calibrating"
  }

  package let step: Step
  /// Of `total` equal parts of the step.
  package let done: Int
  package let total: Int

  package init(step: Step, done: Int, total: Int) {
    self.step = step
    self.done = done
    self.total = total
  }
}
