internal import Bytes
internal import StageKit

/// Speakers that the frame of a quotation does not name.
extension Drafting {
  /// A verb of speech without a subject has that of the quotation before, or of the sentence before.
  mutating func carry(_ number: Int) {
    let draft = drafts[number]
    let before = drafts[max(0, number - 12)..<number].last { $0.mention != nil && $0.kind != .indirect }
    drafts[number].pattern = .carried
    if let before, before.frame >= draft.frame - 1, draft.paragraph - before.paragraph <= 1 {
      drafts[number].mention = before.mention
      return
    }
    for earlier in stride(from: draft.frame - 1, through: max(0, draft.frame - 3, (before?.frame ?? -1) + 1), by: -1) {
      let frame = reading.frames[earlier]
      let finder = AttributionFinder(reading, frame)
      guard draft.paragraph - frame.paragraph <= 1, let free = finder.free else { break }
      if let reported = IndirectSpeech(finder).drafts(frame: earlier).last?.mention {
        drafts[number].mention = reported
        return
      }
      guard let subject = free.opening(0, min(frame.elements.count, AttributionFinder.reach)),
        let first = frame.token(subject.lowerBound), let last = frame.token(subject.upperBound - 1),
        !reading.tokens[first].has(.plural)
      else { continue }
      drafts[number].mention = first..<last + 1
      return
    }
    if let before, draft.paragraph - before.paragraph <= 3 { drafts[number].mention = before.mention }
  }

  /// The speaker that the frame before names without a quotation of its own: "He was blunt." or "She said this:".
  func subjectBefore(_ number: Int, _ paragraph: Int) -> (mention: Range<Int>, cue: Range<Int>?)? {
    guard number > 0 else { return nil }
    var number = number
    // Sentences in the German subjunctive go on with what somebody said before.
    let lowest = max(1, number - 6)
    while number > lowest, reading.frames[number].isReported, reading.frames[number - 1].isReported,
      reading.frames[number - 1].stretches.isEmpty
    {
      number -= 1
    }
    let frame = reading.frames[number - 1]
    guard frame.stretches.isEmpty else { return nil }
    let endsWithColon = frame.token(frame.elements.count - 1).map { reading.tokens[$0].kind == .colon } ?? false
    guard frame.paragraph == paragraph || endsWithColon && frame.paragraph == paragraph - 1 else { return nil }
    let finder = AttributionFinder(reading, frame)
    let scene = Scene(
      reading: reading, frame: frame, finder: finder, place: frame.elements.count, floor: 0, limit: frame.elements.count
    )
    if let found = finder.before(frame.elements.count, floor: 0), let speaker = found.speaker,
      let tokens = scene.tokens(speaker)
    {
      return (tokens, found.cue.flatMap(scene.bytes))
    }
    guard let opening = finder.opening(0, frame.elements.count), let tokens = scene.tokens(opening), mayBeMeant(tokens)
    else { return nil }
    return (tokens, nil)
  }

  /// Whether a phrase that no verb of speech follows may name who speaks next. German writes every noun with a capital, so that
  /// "die Weichen" must be known for a person.
  private func mayBeMeant(_ phrase: Range<Int>) -> Bool {
    let tokens = reading.tokens[phrase]
    if tokens.contains(where: { $0.has([.pronoun, .role, .title]) }) { return true }
    let isCommonNoun = reading.lexicon.capitalisesNouns && tokens.first?.has(.determiner) == true
    return tokens.contains { $0.isCapital && (!isCommonNoun || $0.has([.firstName, .body])) }
  }
}
