internal import Bytes
internal import StageKit

/// Reported speech without marks: "She said that …", "…, he said.", "According to X, …".
struct IndirectSpeech {
  let finder: AttributionFinder

  init(_ finder: AttributionFinder) { self.finder = finder }

  /// The quotation that a frame without marks makes; `nil` where it reports nothing.
  func draft(frame number: Int) -> Draft? {
    let count = finder.frame.elements.count
    guard count >= 5, let scene = found else { return nil }
    let (attribution, content) = scene
    guard let speaker = attribution.speaker, let first = finder.frame.token(speaker.lowerBound),
      let last = finder.frame.token(speaker.upperBound - 1), content.count >= 3, let span = finder.phrases.span(content)
    else { return nil }
    return Draft(
      kind: .indirect, spans: [span], pattern: attribution.pattern,
      cue: attribution.cue.flatMap { finder.phrases.span($0) }, mention: first..<last + 1, frame: number,
      paragraph: finder.frame.paragraph)
  }

  private var found: (Attribution, Range<Int>)? { trailing ?? leadingSource ?? reporting }

  private var end: Int {
    var end = finder.frame.elements.count
    while end > 0, let token = finder.token(end - 1), !token.isWord { end -= 1 }
    return end
  }

  /// "…, she said.", "…, according to X."
  private var trailing: (Attribution, Range<Int>)? {
    var i = finder.frame.elements.count - 2
    let floor = max(3, i - 30)
    while i >= floor {
      if finder.token(i)?.kind == .comma, let found = finder.after(i), let extent = found.extent,
        extent.lowerBound <= i + 2,
        extent.upperBound >= end - 8
      {
        return (found, 0..<i)
      }
      if let found = finder.source(at: i) { return (found, 0..<(finder.token(i - 1)?.kind == .comma ? i - 1 : i)) }
      i -= 1
    }
    return nil
  }

  private var leadingSource: (Attribution, Range<Int>)? {
    guard let found = finder.source(at: 0), let speaker = found.speaker else { return nil }
    var first = speaker.upperBound
    while first < end, finder.token(first)?.kind == .comma { first += 1 }
    return first < end ? (found, first..<end) : nil
  }

  /// "X said (that) …".
  private var reporting: (Attribution, Range<Int>)? {
    var i = 1
    while i < min(end, 30) {
      if finder.isVerb(i), finder.token(i)?.has(.strong) == true || finder.token(i + 1)?.has(.subordinator) == true,
        !finder.isPassive(i), let speaker = finder.phrases.subject(before: i)
      {
        return (Attribution(pattern: .before, cue: i..<i + 1, speaker: speaker), i + 1..<end)
      }
      i += 1
    }
    return nil
  }
}
