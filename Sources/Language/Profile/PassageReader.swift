internal import Bytes

/// Tells whether a piece of a document is in the document's language, and in which other it is where not.
///
/// Most pieces are settled by one pass that counts the common words of the document's language. Only where those are few,
/// or words of other languages many, are all languages counted; and only where another then leads is the identifier asked.
/// Both must agree.
struct PassageReader {
  /// A piece of fewer words is not looked at.
  static let fewestWords = 20
  /// Running text has at least one common word in as many words as this; most has one in three.
  static let wordsPerCommonWord = 8
  /// Where the language is clear from so much of a piece, no more is read, in bytes; close languages need more.
  static let glance = 96
  /// Where it has so many words, and one in four is common.
  static let fewestGlanced = 12
  /// Fewer different words speak for no language, however often they stand there ("util.o video.o main.o").
  static let differentWords = 3
  /// The identifier reads no more of a piece, in bytes.
  static let identified = 1024

  enum Verdict: Hashable {
    /// Too short to tell.
    case short
    /// In the document's language, by its words or its script.
    case own
    case foreign(String)
    /// No running text, or nothing is clear.
    case unclear
  }

  private let text: Text
  private let language: DocumentLanguage

  init(_ text: Text, _ language: DocumentLanguage) {
    self.text = text
    self.language = language
  }

  func verdict(_ range: Range<Int>) -> Verdict {
    // A word and its space.
    guard range.count >= PassageReader.fewestWords * 2 else { return .short }
    if let script = language.script { return verdict(range, ownScript: script) }
    if language.siblings == 0, range.count > PassageReader.glance * 3 / 2 {
      let start = range.lowerBound..<range.lowerBound + PassageReader.glance
      let counts = OwnWordCounts(text.bytes.span, start, of: language)
      if counts.words >= PassageReader.fewestGlanced, counts.own * 4 >= counts.words, counts.isOwn { return .own }
    }
    let counts = OwnWordCounts(text.bytes.span, range, of: language)
    if counts.words < PassageReader.fewestWords, !isLong(range, words: counts.words) { return .short }
    if counts.isOwn { return .own }
    return compared(range, ScriptCounts(text.bytes.span.extracting(range)))
  }

  /// For languages that their script gives away.
  private func verdict(_ range: Range<Int>, ownScript script: Script) -> Verdict {
    let scripts = ScriptCounts(text.bytes.span.extracting(range))
    guard scripts.total >= PassageReader.fewestWords * 2 else { return .short }
    let share = scripts.share(of: script)
    switch script {
    case .kana where share >= 0.05: return .own
    case .han where share >= 0.5 && scripts.share(of: .kana) < 0.05: return .own
    case .kana, .han: break
    default: if share >= 0.5 { return .own }
    }
    return compared(range, scripts)
  }

  /// Whether a piece of few words is long because its script sets no spaces: two Chinese characters, or five letters of
  /// Thai, are counted as a word.
  private func isLong(_ range: Range<Int>, words: Int) -> Bool {
    guard range.count >= 16 * words, range.count >= 3 * PassageReader.fewestWords else { return false }
    return PassageReader.unspacedWords(ScriptCounts(text.bytes.span.extracting(range))) >= PassageReader.fewestWords
  }

  private static func unspacedWords(_ scripts: ScriptCounts) -> Int {
    // Of Han and kana each character is counted as three letters.
    let characters = [Script.han, .kana].reduce(0) { $0 + scripts[$1] } / 3
    let letters = [Script.thai, .lao, .khmer, .myanmar, .tibetan].reduce(0) { $0 + scripts[$1] }
    return characters / 2 + letters / 5
  }

  // MARK: Compared with other languages

  private func compared(_ range: Range<Int>, _ scripts: ScriptCounts) -> Verdict {
    let counts = AllWordCounts(text.bytes.span, range)
    let words = counts.words + PassageReader.unspacedWords(scripts)
    guard words >= PassageReader.fewestWords else { return .short }
    guard isRunningText(range, counts), let script = scripts.dominant else { return .unclear }
    let isOtherScript = !language.scripts.isEmpty && !language.scripts.contains(script)
    if let best = counts.best, counts.byList[best] * PassageReader.wordsPerCommonWord * 2 >= counts.words {
      let isRich = counts.byList[best] * PassageReader.wordsPerCommonWord >= counts.words
      if language.mask & 1 << UInt64(best) != 0 { return isRich ? .own : .unclear }
      var lead = Lead.possible
      if language.list != nil { lead = self.lead(of: best, in: range, words: counts.words, isOtherScript) }
      if !isRich, lead != .none { lead = .weak }
      let verdict = identified(range, as: best, lead)
      if isRich || verdict != .unclear { return verdict }
    }
    guard PassageReader.share(of: script, scripts) >= 0.8 else { return .unclear }
    return identifiedAlone(range, counts, isOtherScript: isOtherScript)
  }

  /// The part of the letters that belongs to what is written in a script.
  private static func share(of script: Script, _ scripts: ScriptCounts) -> Double {
    switch script {
    case .han, .kana: scripts.share(of: .han) + scripts.share(of: .kana)
    default: scripts.share(of: script)
    }
  }

  /// Whether most words open small, and few other characters stand between letters: no list of names or titles, no
  /// table, no code.
  private func isRunningText(_ range: Range<Int>, _ counts: AllWordCounts) -> Bool {
    counts.capitals * 2 <= counts.words && (range.count - counts.letters) * 10 <= range.count * 3
  }

  /// How clearly the words of a piece speak for one language against the document's.
  private enum Lead {
    case none
    /// If the identifier is sure of it, and finds nothing else.
    case weak
    /// If the identifier is sure of it.
    case possible
    /// If the identifier names it.
    case likely
    /// Whatever the identifier says.
    case clear
  }

  /// By the words that only one of the two languages has, which must speak for the other all along the piece.
  private func lead(of best: Int, in range: Range<Int>, words: Int, _ isOtherScript: Bool) -> Lead {
    let rivals = RivalWordCounts(text.bytes.span, range, 1 << UInt64(best), language.mask)
    let first = rivals.first.reduce(0, +)
    let second = rivals.second.reduce(0, +)
    guard first >= 2, first >= 3 * second, rivals.differentFirst >= min(first, PassageReader.differentWords),
      zip(rivals.first, rivals.second).allSatisfy({ $0 >= $1 })
    else {
      return .none
    }
    if first >= 6, first * 4 >= words, first >= 8 * second { return .clear }
    if first >= 5, first * 8 >= words || isOtherScript || second == 0, first >= 6 * second { return .likely }
    if first >= max(3, words / 20) { return .possible }
    return second == 0 ? .weak : .none
  }

  private func identified(_ range: Range<Int>, as list: Int, _ lead: Lead) -> Verdict {
    let tags = CommonWordTable.shared.tags[list]
    let fallback = lead == .clear ? tags.first.map { Verdict.foreign($0) } ?? .unclear : .unclear
    if lead == .none || lead == .clear && tags.count == 1 { return fallback }
    guard let guess = guess(range), tags.contains(LanguageTag.primary(guess.language)) else { return fallback }
    let agrees =
      switch lead {
      case .none: false
      case .weak: guess.reliable && guess.share >= 0.9
      case .possible: guess.reliable
      case .likely, .clear: true
      }
    return agrees ? .foreign(guess.language) : .unclear
  }

  /// Of a language whose common words are not known the identifier must be sure alone.
  private func identifiedAlone(_ range: Range<Int>, _ counts: AllWordCounts, isOtherScript: Bool) -> Verdict {
    guard let guess = guess(range), guess.reliable, guess.share >= 0.9 else { return .unclear }
    let primary = LanguageTag.primary(guess.language)
    if language.isSame(primary) { return .own }
    if isOtherScript { return .foreign(guess.language) }
    // A language of known words would show them.
    guard language.list != nil, CommonWordTable.shared.number(ofPrimary: primary) == nil else { return .unclear }
    let own = language.list.map { counts.byList[$0] } ?? 0
    return own * 25 <= counts.words ? .foreign(guess.language) : .unclear
  }

  private func guess(_ range: Range<Int>) -> LanguageGuess? {
    let end = min(range.upperBound, range.lowerBound + PassageReader.identified)
    return LanguageIdentifier.identify(text, in: range.lowerBound..<end)
  }
}
