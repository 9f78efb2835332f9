internal import Bytes
internal import StageKit

/// What stories and talk report besides verbs of speech: "She goes, no way", "He was like, okay", "He knew that it was late".
///
/// Only of a pronoun as subject: of anybody else these words say too many other things.
struct NarratedSpeech {
  let finder: AttributionFinder

  init(_ finder: AttributionFinder) { self.finder = finder }

  /// The words of talk and thought in a frame without marks; `nil` where nothing fits.
  func draft(frame number: Int) -> Draft? {
    guard finder.reading.lexicon.isEnglish else { return nil }
    for i in finder.frame.elements.indices where isThirdPerson(i) {
      guard let cue = talk(after: i) ?? thought(after: i), let content = content(from: cue.upperBound),
        let span = finder.phrases.span(content), let place = finder.frame.token(i)
      else { continue }
      return Draft(
        kind: .indirect, spans: [span], pattern: .before, cue: finder.phrases.span(cue), mention: place..<place + 1,
        frame: number, paragraph: finder.frame.paragraph)
    }
    return nil
  }

  private func isThirdPerson(_ i: Int) -> Bool {
    guard let token = finder.token(i), token.has(.pronoun) else { return false }
    return token.has([.male, .female, .plural])
  }

  private func signs(_ i: Int) -> PersonSigns {
    finder.token(i).map { PersonWords.english.signs(finder.reading.bytes, $0.range) } ?? []
  }

  /// "goes, …", "said, …", "was like, …".
  private func talk(after subject: Int) -> Range<Int>? {
    var i = subject + 1
    var sawAuxiliary = false
    while let token = finder.token(i), i - subject < 4, token.has([.auxiliary, .adverb]), !token.has(.cue) {
      sawAuxiliary = sawAuxiliary || token.has(.auxiliary)
      i += 1
    }
    guard finder.token(i + 1)?.kind == .comma else { return nil }
    if sawAuxiliary { return finder.lowered(i, "like") ? i..<i + 2 : nil }
    let isCue = finder.isStrong(i) || finder.lowered(i, "goes") || finder.lowered(i, "went")
    return isCue ? i..<i + 2 : nil
  }

  /// "knew that …", "thought he …", "was convinced they …": a clause of its own follows.
  private func thought(after subject: Int) -> Range<Int>? {
    var i = subject + 1
    while let token = finder.token(i), i - subject < 4, token.has([.adverb, .auxiliary]), !token.has(.cue) { i += 1 }
    guard signs(i).contains(.thought), let next = finder.token(i + 1) else { return nil }
    let opens = finder.isThat(i + 1) || next.has(.pronoun) && !next.has(.subordinator)
    return opens ? i..<i + 1 : nil
  }

  /// From an element to the last word of the frame; `nil` where there are few.
  private func content(from start: Int) -> Range<Int>? {
    var end = finder.frame.elements.count
    while end > start, finder.token(end - 1)?.isWord != true { end -= 1 }
    guard end - start >= 3, !(start..<end).contains(where: { finder.frame.isStretch($0) }) else { return nil }
    return start..<end
  }
}
