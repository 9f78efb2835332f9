internal import Bytes
internal import StageKit

/// Tells quotations from other words in marks by the document that they stand in.
///
/// News says who speaks, and is believed about the few stretches that it names nobody for. A guide, a review or a
/// programmer's page uses marks for examples, titles and strings: there only what a speaker is tied to by a verb of speech
/// is a quotation.
struct SpeechEvidence {
  /// A text reports speech where at least one in so many of its stretches has a speaker of its own.
  private static let attributed = 3
  /// Stretches of fewer words are terms as often as speech, so that they show nothing.
  private static let countedWords = 3
  /// Of so many words that somebody said as a whole, it does not matter who that is: "one tester noted".
  private static let wholeWords = 8

  private let reading: Reading
  /// Blocks that hold no speech, in order.
  private let silent: [Range<Int>]

  init(_ reading: Reading, _ blocks: [BlocksLayer.Block]) {
    self.reading = reading
    silent = blocks.lazy.filter { $0.kind == .code || $0.kind == .tableRow }.map(\.span)
  }

  private static func isWithinSentence(_ i: Int, _ reading: Reading) -> Bool {
    i > 0 && (reading.tokens[i - 1].isWord || reading.tokens[i - 1].kind == .comma)
      && reading.tokens[i - 1].end + 2 >= reading.tokens[i].start
  }

  /// The drafts that are quotations, in the order given.
  func kept(_ drafts: [Draft]) -> [Draft] {
    let spoken = drafts.filter { !isSilent($0) }
    let reports = reportsSpeech(spoken)
    return spoken.filter { draft in
      draft.kind == .indirect || !isExample(draft) && (reports || isTied(draft) && (canSpeak(draft) || isLong(draft)))
    }
  }

  /// Whether the draft begins within code or a table.
  private func isSilent(_ draft: Draft) -> Bool {
    draft.spans.first.map { isSilent($0.lowerBound) } ?? true
  }

  private func isSilent(_ start: Int) -> Bool {
    var low = 0
    var high = silent.count
    while low < high {
      let middle = (low + high) / 2
      if silent[middle].upperBound <= start { low = middle + 1 } else { high = middle }
    }
    return low < silent.count && silent[low].lowerBound <= start
  }

  /// Where few verbs of speech are known, that none was found says nothing.
  private func reportsSpeech(_ drafts: [Draft]) -> Bool {
    let lexicon = reading.lexicon
    guard lexicon.isEnglish || lexicon.capitalisesNouns else { return true }
    let attributed = drafts.lazy.filter { $0.kind != .indirect && isTied($0) && canSpeak($0) }.count
    let stretches = reading.stretches.lazy.filter {
      !isSilent($0.inner.lowerBound) && reading.words($0) >= SpeechEvidence.countedWords
    }.count
    return attributed * SpeechEvidence.attributed >= stretches
  }

  /// Whether a verb of speech, "according to" or a colon ties the draft to a speaker.
  private func isTied(_ draft: Draft) -> Bool {
    guard draft.mention != nil else { return false }
    guard let cue = draft.cue.flatMap(token) else {
      return draft.kind == .direct && draft.words > SpeechEvidence.countedWords && draft.pattern != .carried
        && canSpeak(draft)
    }
    if cue.has([.strong, .source, .sourceNoun, .bareCue]) || cue.kind == .colon || cue.kind == .dash { return true }
    switch draft.pattern {
    case .source, .after: return !cue.has(.weak)
    case .before, .colon: return cue.has(.cue) && !cue.has(.weak)
    case .within, .participle, .subject, .carried, .none: return false
    }
  }

  /// Whether many words stand right beside a verb that says that they were said, and not that they might be.
  private func isLong(_ draft: Draft) -> Bool {
    guard draft.kind == .direct, draft.words >= SpeechEvidence.wholeWords, let cue = draft.cue,
      draft.pattern == .after || draft.pattern == .before
    else { return false }
    let verb = index(of: cue)
    return verb == 0 || !SpeechEvidence.modals.contains(Array(reading.bytes[reading.tokens[verb - 1].range]))
  }

  private static let modals = Set(["may", "might", "can", "could", "would", "should"].map { Array($0.utf8) })

  /// Whether the speaker's mention names a person or body, or is a pronoun for one.
  private func canSpeak(_ draft: Draft) -> Bool {
    guard let mention = draft.mention else { return false }
    return mention.contains { i in
      let token = reading.tokens[i]
      if token.has([.role, .title, .firstName, .male, .female, .firstPerson, .body]) { return true }
      // What opens a sentence is written with a capital whatever it is.
      return token.isCapital && token.flags.isDisjoint(with: .function.union([.determiner, .adverb, .notPerson]))
        && (SpeechEvidence.isWithinSentence(i, reading)
          || reading.properWords.contains(reading.nameHash(i)))
    }
  }

  /// "You could say: …", "If you ask …": what somebody might say.
  private func isExample(_ draft: Draft) -> Bool {
    guard let mention = draft.mention, mention.count == 1, let cue = draft.cue.flatMap(token) else { return false }
    let word = reading.tokens[mention.lowerBound]
    guard word.has(.pronoun), word.flags.isDisjoint(with: [.male, .female, .firstPerson, .plural]) else { return false }
    let you = reading.bytes[word.range]
    return reading.lexicon.isEnglish && you.count == 3 && you[word.start] | 0x20 == 0x79 && !isPast(cue)
  }

  private func isPast(_ cue: Token) -> Bool {
    let bytes = reading.bytes
    return bytes[cue.end - 1] == 0x64 || bytes[cue.range].elementsEqual("wrote".utf8)
  }

  /// The first token that does not begin before a byte range does.
  private func index(of range: Range<Int>) -> Int {
    var low = 0
    var high = reading.tokens.count
    while low < high {
      let middle = (low + high) / 2
      if reading.tokens[middle].start < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The token that begins where a byte range does.
  private func token(_ range: Range<Int>) -> Token? {
    let i = index(of: range)
    return i < reading.tokens.count && reading.tokens[i].start == range.lowerBound ? reading.tokens[i] : nil
  }
}
