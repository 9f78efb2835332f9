internal import Bytes

/// An attribution that stands within the marks, as French, Spanish, Italian and Russian set it: « Q1, explique-t-elle. Q2 ».
struct InnerCue {
  /// The parts of the quotation on either side of the attribution, as bytes.
  var spans: [Range<Int>]
  var cue: Range<Int>
  /// Tokens of the speaker; `nil` where the verb has none.
  var speaker: Range<Int>?

  /// How many words an attribution may have.
  private static let reach = 14

  /// The first attribution between marks of `stretch`; `nil` where there is none, and for languages that do not do so.
  init?(_ stretch: QuotedStretch, _ reading: Reading) {
    guard reading.lexicon.isFreeOrder, !reading.lexicon.isNeutral, let last = stretch.tokens.last else { return nil }
    let tokens = reading.tokens
    let inner = stretch.tokens.dropFirst().dropLast(tokens[last].kind == .mark ? 1 : 0)
    let frame = Frame(elements: FrameElements(tokens: inner), paragraph: stretch.paragraph)
    let finder = FreeOrderFinder(reading, frame)
    for i in inner.dropFirst(2) where InnerCue.opens(tokens[i - 1]) {
      guard let group = finder.phrases.verbGroup(at: i - inner.lowerBound) else { continue }
      let isDash = tokens[i - 1].kind == .dash
      let subject = group.pronoun.map { $0..<$0 + 1 } ?? finder.subject(of: group)
      guard isDash || subject.map({ $0.lowerBound <= group.elements.upperBound + 1 }) ?? false else { continue }
      var end = inner.lowerBound + max(group.elements.upperBound, subject?.upperBound ?? 0)
      while end < inner.upperBound, tokens[end].isWord, end - i < InnerCue.reach { end += 1 }
      // What belongs to the attribution ends with the next mark.
      guard end >= inner.upperBound || !tokens[end].isWord, subject.map(finder.phrases.isNamed) ?? isDash else {
        continue
      }
      speaker = subject.map { inner.lowerBound + $0.lowerBound..<inner.lowerBound + $0.upperBound }
      cue = tokens[inner.lowerBound + group.elements.lowerBound].start..<tokens[inner.lowerBound + group.verb].end
      spans = [stretch.inner.lowerBound..<InnerCue.end(before: i - 1, tokens)]
      if let next = (end..<max(end, inner.upperBound)).first(where: { tokens[$0].isWord }) {
        spans.append(tokens[next].start..<max(tokens[next].start, stretch.inner.upperBound))
      }
      return
    }
    return nil
  }

  private static func opens(_ token: Token) -> Bool { token.kind == .comma || token.kind == .dash }

  /// After the last word or stop before the attribution's opening mark.
  private static func end(before mark: Int, _ tokens: [Token]) -> Int {
    let before = tokens[mark - 1]
    return before.kind == .comma ? before.start : before.end
  }
}
