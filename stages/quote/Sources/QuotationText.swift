internal import Bytes
internal import StageKit

/// The text of a quotation as one reads it: its spans in one line, with the stops that the writer's attribution took.
///
/// "The bridge," she said, "is safe." is "The bridge is safe."; "It is safe," she said. "It will stand." is "It is safe. It
/// will stand." The spans stay what stands in the document.
struct QuotationText {
  let reading: Reading
  let text: Text

  func joined(_ spans: [Range<Int>]) -> String {
    guard spans.count > 1 else { return spans.first.map { text.string($0) } ?? "" }
    var whole = ""
    for (number, span) in spans.enumerated() {
      guard number + 1 < spans.count else { return whole + text.string(span) }
      let (part, stop) = join(span, spans[number + 1])
      whole += text.string(part) + stop + " "
    }
    return whole
  }

  /// The part that is kept of a span, and the mark after it.
  private func join(_ span: Range<Int>, _ next: Range<Int>) -> (part: Range<Int>, stop: String) {
    guard let last = reading.bytes.scalar(before: span.upperBound), next.lowerBound > span.upperBound else {
      return (span, "")
    }
    let isComma = last.value == 0x2C
    let part = isComma ? span.lowerBound..<span.upperBound - last.length : span
    if endsSentence(before: next.lowerBound) { return (part, isComma || last.letterCase.isWord ? "." : "") }
    return isComma && !keepsComma(part, next) ? (part, "") : (span, "")
  }

  /// Whether the words between two spans end with a full stop, so that the second one is a sentence of its own.
  private func endsSentence(before start: Int) -> Bool {
    var i = firstToken(from: start) - 1
    while i >= 0, reading.tokens[i].kind == .mark { i -= 1 }
    return i >= 0 && reading.tokens[i].kind == .stop
  }

  /// Whether the comma is the speaker's own: a clause follows, and none that the first part leaves open.
  private func keepsComma(_ part: Range<Int>, _ next: Range<Int>) -> Bool {
    let first = firstToken(from: next.lowerBound)
    let last = firstToken(from: part.upperBound) - 1
    guard first < reading.tokens.count, last >= 0 else { return false }
    if reading.tokens[last].has([.auxiliary, .preposition, .determiner]) { return false }
    return reading.tokens[first].has([.pronoun, .conjunction, .subordinator, .determiner])
  }

  private func firstToken(from byte: Int) -> Int {
    var low = 0
    var high = reading.tokens.count
    while low < high {
      let middle = (low + high) / 2
      if reading.tokens[middle].start < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
