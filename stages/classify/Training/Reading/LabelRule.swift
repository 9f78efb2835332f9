/// How many labels a text may have.
package enum LabelRule: Hashable, Sendable {
  /// Exactly one: a text with several is refused with this advice.
  case one(advice: String)
  /// Any number, none included.
  case several

  /// For training without `--multi-label`.
  package static let training = LabelRule.one(advice: "train with --multi-label where a text may have several")
  /// For measuring a model of one label a text.
  package static let measuring = LabelRule.one(
    advice: "the model gives one label a text; train with --multi-label where a text may have several")

  /// The most UTF-8 bytes of a label's name.
  package static let longestLabel = 256
}
