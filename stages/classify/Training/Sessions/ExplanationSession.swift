internal import SystemPackage

/// What a model makes of one document, and which words decided, as a user asks for it.
package struct ExplanationSession: Sendable {
  private let model: String
  private let document: String

  /// - Parameter document: as `ChosenDocument` takes it.
  package init(model: String, document: String) {
    self.model = model
    self.document = document
  }

  /// Reads the model and the document, and says.
  package func run() throws(TrainingFailure) -> ExplainedReport {
    let model = try TrainedModel(FilePath(model))
    let document = try ChosenDocument(document)
    return ExplainedReport(document, Explanation(of: document, by: model))
  }
}
