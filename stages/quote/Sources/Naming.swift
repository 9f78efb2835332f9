internal import Bytes
internal import StageKit

/// Gives drafts their speakers and their confidence.
struct Naming {
  let reading: Reading
  let text: Text
  let resolver: Resolver

  init(_ reading: Reading, _ text: Text) {
    self.reading = reading
    self.text = text
    resolver = Resolver(reading)
  }

  func name(_ drafts: [Draft]) -> [QuotationsLayer.Quotation] {
    var quotes: [QuotationsLayer.Quotation] = []
    var answers: [Range<Int>: Resolver.Answer] = [:]
    for draft in drafts {
      var quote = QuotationsLayer.Quotation(
        kind: draft.kind, text: QuotationText(reading: reading, text: text).joined(draft.spans), spans: draft.spans,
        cue: draft.cue, confidence: Confidence.of(draft, reading.lexicon))
      if let mention = draft.mention {
        let known = draft.pattern == .carried ? answers[mention] : nil
        let answer = known ?? resolver.resolve(mention)
        answers[mention] = answer
        quote.speaker = speaker(mention, answer, isCarried: draft.pattern == .carried)
        quote.confidence = Confidence.rounded(quote.confidence * answer.certainty)
      }
      quotes.append(quote)
    }
    quotes.sort { ($0.spans.first?.lowerBound ?? 0) < ($1.spans.first?.lowerBound ?? 0) }
    return quotes
  }

  private func speaker(_ mention: Range<Int>, _ answer: Resolver.Answer, isCarried: Bool) -> QuotationsLayer.Speaker {
    let span = withMark(bytes(mention))
    var speaker = QuotationsLayer.Speaker(
      mention: span, text: text.string(span), via: isCarried ? .carried : answer.via)
    guard let person = answer.person else { return speaker }
    let found = resolver.names.persons[person]
    let name = bytes(found.tokens)
    speaker.name = text.string(name)
    speaker.nameSpan = name
    if let title = found.title { speaker.title = text.string(bytes(title)) }
    return speaker
  }

  /// The mention with the mark that closes a name within it: "die „Neue Post“".
  private func withMark(_ span: Range<Int>) -> Range<Int> {
    guard let mark = reading.bytes.scalar(at: span.upperBound), reading.closesName(at: span.upperBound) else {
      return span
    }
    return span.lowerBound..<span.upperBound + mark.length
  }

  private func bytes(_ tokens: Range<Int>) -> Range<Int> {
    reading.tokens[tokens.lowerBound].start..<reading.tokens[tokens.upperBound - 1].end
  }
}
