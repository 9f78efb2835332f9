/// A text and what it is about: what models are trained on, and measured with.
package struct LabelledText: Sendable {
  /// Each once; the order says nothing. Empty where several labels are allowed and none applies.
  package var labels: [String]
  /// Empty where the text has none.
  package var title: [UInt8]
  /// Valid UTF-8, like the title.
  package var text: [UInt8]

  package init(labels: [String], title: [UInt8] = [], text: [UInt8]) {
    self.labels = labels
    self.title = title
    self.text = text
  }
}
