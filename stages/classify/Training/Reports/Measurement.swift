/// How a model did on texts whose labels are known.
package struct Measurement: Sendable {
  /// Which texts these are.
  package enum Texts: String, Sendable {
    /// A part that the model was not trained on.
    case heldOut = "held-out"
    /// Those that it was trained on, each answered by a model that had not seen it (cross-validation).
    case outOfFold = "out-of-fold"
    /// Those that the user named.
    case given
  }

  package var texts: Texts
  package var evaluation: Evaluation
  /// Texts unlike all that the model has seen; `nil` where that was not looked at.
  package var rejected: Int?
  /// The novelty of each text, where the model says it.
  package var novelties: [Float] = []
  /// Texts of another kind; `nil` where the user named none, or the model rejects nothing.
  package var strangers: Strangers?
  /// Where a text stands that was confused so: of each confusion the first.
  package var examples: [ConfusedPair: String]
  /// Labels of the texts that the model does not know, with how many texts have them.
  package var unknownLabels: [(label: String, texts: Int)]

  package struct ConfusedPair: Hashable, Sendable {
    package var actual: String
    package var given: String

    package init(actual: String, given: String) {
      self.actual = actual
      self.given = given
    }
  }

  package init(_ texts: Texts, _ evaluation: Evaluation) {
    self.texts = texts
    self.evaluation = evaluation
    examples = [:]
    unknownLabels = []
  }

  func example(of confusion: Evaluation.Confusion) -> String? {
    examples[ConfusedPair(actual: confusion.actual, given: confusion.given)]
  }
}
