internal import ClassifyStage

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

  /// Whether there is a word in the title or the text: something to learn from.
  package var hasWord: Bool { LabelledText.hasWord(title) || LabelledText.hasWord(text) }

  private static func hasWord(_ bytes: [UInt8]) -> Bool {
    // A letter or digit of ASCII is one; but an s may be what is left of a possessive.
    for byte in bytes {
      let letter = byte | 0x20
      if (0x30...0x39).contains(byte) || (0x61...0x7A).contains(letter) && letter != UInt8(ascii: "s") { return true }
    }
    var found = false
    TextFeatures.forEachOccurrence(in: bytes) { _ in found = true }
    return found
  }
}
