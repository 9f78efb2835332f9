internal import Bytes

/// Tells names of bodies, papers and works in marks, and words that are not meant, from what somebody said:
/// газета «…», le film « … », el diario "…".
struct NamesInMarks {
  let scene: Scene
  let stretch: QuotedStretch

  private var reading: Reading { scene.reading }
  private var place: Int { scene.place }

  private var words: [Token] { reading.tokens[stretch.tokens].filter(\.isWord) }

  /// Whether the marks hold a name.
  var isName: Bool {
    let words = words
    guard let first = words.first, words.count <= 9, !endsWithComma,
      reading.tokens[stretch.tokens.lowerBound].kind == .mark
    else { return false }
    guard let before = scene.token(place - 1) else {
      return !reading.lexicon.isNeutral && !isFollowedByMark && isCapitalised(words)
    }
    if before.kind == .colon { return false }
    if before.has([.work, .naming]) { return !isSentence || words.count <= 4 }
    guard !isSentence else { return false }
    if isCapitalised(words), before.kind != .dash { return true }
    guard startsWithCapital(first, words), words.count <= 6, before.isWord else { return false }
    if before.has(.cue), !before.has(.role) { return false }
    if before.has([.preposition, .determiner, .linking]) { return words.count <= 4 && !before.has(.subordinator) }
    return before.flags.isDisjoint(with: [.subordinator, .adverb, .auxiliary, .pronoun, .conjunction, .negation])
  }

  /// Whether the stretch is none though somebody who speaks stands near.
  func isNoQuotation(_ attribution: Attribution) -> Bool {
    let count = words.count
    if attribution.pattern == .after, place == scene.floor, isFollowedByMark { return false }
    if isName { return true }
    let leadsIn = scene.token(place - 1).map { $0.kind == .colon || $0.kind == .comma } ?? false
    if attribution.speaker == nil, attribution.pattern == .before, !leadsIn, count <= 3 { return true }
    guard count <= 2, !isSentence, !endsWithComma, !reading.lexicon.isNeutral else { return false }
    switch attribution.pattern {
    case .after, .before, .within: return attribution.speaker == nil && attribution.pattern != .before
    default: return true
    }
  }

  /// Whether a stretch that nobody is tied to is speech.
  func isLikelySpeech(_ count: Int) -> Bool {
    if isName { return false }
    return count >= 5 || count >= 3 && isSentence
  }

  /// A comma or dash after the closing mark.
  private var isFollowedByMark: Bool {
    scene.token(place + 1).map { $0.kind == .comma || $0.kind == .dash } ?? false
  }

  private var isSentence: Bool { reading.endsWithStop(stretch) }

  private var endsWithComma: Bool {
    reading.bytes.scalar(before: stretch.inner.upperBound).map { $0.value == 0x2C } ?? false
  }

  /// An article may stand before the first capital: « le Monde ».
  private func startsWithCapital(_ first: Token, _ words: [Token]) -> Bool {
    first.kind != .word || words.count > 1 && first.has(.determiner) && words[1].isCapital
  }

  /// Capitals throughout, small words between them.
  private func isCapitalised(_ words: [Token]) -> Bool {
    words.contains { $0.isCapital }
      && words.allSatisfy {
        $0.kind != .word || $0.has([.preposition, .determiner, .conjunction, .particle, .linking])
      }
  }
}
