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
        cue: draft.cue, confidence: Confidence.of(draft.pattern))
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
    let span = bytes(mention)
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

  private func bytes(_ tokens: Range<Int>) -> Range<Int> {
    reading.tokens[tokens.lowerBound].start..<reading.tokens[tokens.upperBound - 1].end
  }
}

/// How likely a speaker is right, by what ties it to the quotation. Measured, see README.
enum Confidence {
  static func of(_ pattern: Pattern) -> Double {
    switch pattern {
    case .after: 0.96
    case .source, .colon: 0.93
    case .within: 0.88
    case .before: 0.85
    case .carried: 0.65
    case .participle: 0.65
    case .subject: 0.55
    case .none: 0.2
    }
  }

  static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
