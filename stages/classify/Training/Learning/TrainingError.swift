/// Why no model can be learnt from the texts.
package enum TrainingError: Error, Hashable, Sendable {
  /// There is none, or none with a word in it.
  case noTexts
  /// All texts have the same one label, or none has any.
  case tooFewLabels(found: Int)
  /// More than a model file can number.
  case tooManyLabels(found: Int, limit: Int)
  /// The text at the place (from 0) has so many labels, where each must have one.
  case notOneLabel(text: Int, found: Int)
  /// No word occurs in two texts, so that there is nothing to learn.
  case nothingInCommon
}
