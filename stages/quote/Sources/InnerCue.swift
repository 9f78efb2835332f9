internal import Bytes

/// An attribution that stands within the marks, as French, Spanish, Italian and Russian set it: « Q1, explique-t-elle. Q2 ».
struct InnerCue {
  /// The parts of the quotation on either side of the attribution, as bytes.
  var spans: [Range<Int>]
  var cue: Range<Int>
  /// Tokens of the speaker.
  var speaker: Range<Int>

  /// The first attribution between marks of `stretch`; `nil` where there is none, and for languages that do not do so.
  init?(_ stretch: QuotedStretch, _ reading: Reading) {
    guard reading.lexicon.inverts, !reading.lexicon.capitalisesNouns else { return nil }
    let tokens = reading.tokens
    let inner = stretch.tokens.dropFirst().dropLast(stretch.isClosed ? 1 : 0)
    let frame = Frame(elements: inner.map { .token($0) }, paragraph: stretch.paragraph)
    let finder = AttributionFinder(reading, frame)
    for i in inner.dropFirst(2) where tokens[i].has(.cue) && InnerCue.opens(tokens[i - 1]) {
      let place = i - inner.lowerBound
      var last = i
      if tokens[i].has(.pronoun) {
        speaker = i..<i + 1
      } else if let found = finder.phrases.phrase(startingAt: place + 1), found.lowerBound <= place + 2 {
        speaker = inner.lowerBound + found.lowerBound..<inner.lowerBound + found.upperBound
        last = speaker.upperBound - 1
      } else {
        continue
      }
      // What belongs to the attribution ends with the next mark.
      while last + 1 < inner.upperBound, tokens[last + 1].isWord, last - i < 12 { last += 1 }
      guard last + 1 >= inner.upperBound || !tokens[last + 1].isWord else { continue }
      cue = tokens[i].range
      spans = [stretch.inner.lowerBound..<InnerCue.end(before: i - 1, tokens)]
      if let next = (last + 1..<max(last + 1, inner.upperBound)).first(where: { tokens[$0].isWord }) {
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
