package import ClassifyStage

/// A model, and how good it is.
package struct TrainingResult: Sendable {
  package let contents: ModelContents
  package let report: TrainingReport

  package init(contents: ModelContents, report: TrainingReport) {
    self.contents = contents
    self.report = report
  }
}

/// What the training found out.
package struct TrainingReport: Sendable {
  /// What the user should know of the texts.
  package enum Note: Hashable, Sendable {
    /// Labels with one text each: they are learnt, but nothing can say how well.
    case singleText(labels: [String])
    /// Texts without a word: nothing was learnt from them.
    case emptyTexts(count: Int)
    /// Texts that stood there more than once with the same labels, and counted once.
    case repeatedTexts(count: Int)
    /// Texts that stood there more than once with different labels.
    case contradictions(count: Int)
  }

  /// Texts that were learnt from.
  package var documents: Int
  /// Words and pairs of words that the model weighs.
  package var features: Int
  /// The model's answers to the training texts by parts that had not seen them (cross-validation).
  package var outOfFold: Evaluation
  package var notes: [Note]

  package init(documents: Int, features: Int, outOfFold: Evaluation, notes: [Note]) {
    self.documents = documents
    self.features = features
    self.outOfFold = outOfFold
    self.notes = notes
  }
}
