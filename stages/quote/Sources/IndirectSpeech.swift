internal import Bytes
internal import StageKit

/// Speech that one sentence reports: who, by which cue, and the elements of what was said.
struct Statement: Hashable {
  var attribution: Attribution
  /// One range, or the two on either side of an attribution in its midst.
  var contents: [Range<Int>]
}

/// Reported speech without marks: "She said that …", "…, he said.", "According to X, …".
///
/// Of attributions within attributions the outermost counts; several one after the other all count.
struct IndirectSpeech {
  let finder: AttributionFinder
  /// The first element that it may read.
  let begin: Int
  /// The element after the last word that it may read.
  let end: Int

  /// - Parameter range: elements without a quotation in marks among them; the whole frame by default.
  init(_ finder: AttributionFinder, _ range: Range<Int>? = nil) {
    self.finder = finder
    begin = range?.lowerBound ?? 0
    var end = range?.upperBound ?? finder.frame.elements.count
    while end > begin, let token = finder.token(end - 1),
      !token.isWord || range != nil && token.has([.subordinator, .conjunction])
    {
      end -= 1
    }
    self.end = end
  }

  func token(_ i: Int) -> Token? { finder.token(i) }

  /// The quotations without marks of the frame, or of the range.
  func drafts(frame number: Int) -> [Draft] {
    guard end - begin >= 4 else { return [] }
    return statements.compactMap { draft($0, number) }
  }

  private func draft(_ statement: Statement, _ number: Int) -> Draft? {
    let mention = statement.attribution.speaker.flatMap { speaker -> Range<Int>? in
      guard let first = finder.frame.token(speaker.lowerBound), let last = finder.frame.token(speaker.upperBound - 1)
      else {
        return nil
      }
      return first..<last + 1
    }
    guard mention != nil || statement.attribution.pattern == .carried else { return nil }
    let spans = statement.contents.map(afterDateline).compactMap(trimmed).compactMap(finder.phrases.span)
    guard !spans.isEmpty else { return nil }
    return Draft(
      kind: .indirect, spans: spans, pattern: statement.attribution.pattern,
      cue: statement.attribution.cue.flatMap { finder.phrases.span($0) }, mention: mention, frame: number,
      paragraph: finder.frame.paragraph)
  }

  /// The range without marks at its edges; `nil` where no word is left.
  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, token(start)?.isWord == false { start += 1 }
    while end > start, let last = token(end - 1), !last.isWord, last.kind != .genitive, last.kind != .closeBracket {
      end -= 1
    }
    return start < end ? start..<end : nil
  }

  /// "LUND (AP) — The bridge": the place and agency that open a report are not part of what is said.
  private func afterDateline(_ range: Range<Int>) -> Range<Int> {
    guard range.lowerBound == 0 else { return range }
    for i in 1..<max(1, min(range.upperBound - 1, 10))
    where token(i)?.kind == .closeBracket && token(i + 1)?.kind == .dash {
      return i + 2..<max(i + 2, range.upperBound)
    }
    return range
  }

  /// Whether nothing of the frame is left out but the marks at its end.
  var isWholeFrame: Bool { begin == 0 && end >= finder.frame.elements.count - 3 }

  private var statements: [Statement] {
    if finder.reading.lexicon.capitalisesNouns { return germanStatements }
    let isWhole = isWholeFrame
    if let free = finder.free {
      guard isWhole, !finder.reading.lexicon.isNeutral else { return [] }
      return (trailing ?? leadingSource ?? free.reporting(end: end)).map { [$0] } ?? []
    }
    if isWhole, let whole = trailing ?? leadingSource { return [whole] }
    var found: [Statement] = []
    var i = begin
    while i < end {
      if isWhole, found.isEmpty, let statement = inserted(at: i) { return [statement] }
      if let statement = reporting(at: i) {
        found.append(statement)
        i = max(i + 1, statement.contents.last?.upperBound ?? 0)
      } else {
        i += 1
      }
    }
    return found
  }

  // MARK: The attribution after its content

  /// "…, she said.", "…, according to X."
  var trailing: Statement? {
    var i = end - 1
    let floor = max(3, end - 30)
    while i >= floor {
      if token(i)?.kind == .comma, let found = finder.after(i), let extent = found.extent, extent.lowerBound <= i + 2,
        extent.upperBound <= end, endsSentence(found, extent)
      {
        return Statement(attribution: found, contents: [0..<i])
      }
      if let found = finder.source(at: i), let extent = found.extent, endsSentence(found, extent) {
        return Statement(attribution: found, contents: [0..<i])
      }
      i -= 1
    }
    return nil
  }

  /// Whether nothing but adverbials, or words on the speaker, follow the attribution: no complement of its own.
  private func endsSentence(_ found: Attribution, _ extent: Range<Int>) -> Bool {
    if found.pattern == .source {
      return extent.upperBound >= end - 8 || (extent.upperBound..<end).allSatisfy { token($0)?.kind != .comma }
    }
    guard let cue = found.cue, isCue(found) || extent.upperBound == end else { return false }
    let next = afterTold(found, extent)
    guard next < end, let after = token(next) else { return true }
    let speakerIsLast = cue.lowerBound == extent.lowerBound
    if after.kind == .comma, let word = token(next + 1) {
      return finder.isVerb(next + 1) || word.has(.subordinator) || speakerIsLast && !word.has(.conjunction)
    }
    guard next >= end - 12 else { return false }
    return !after.isWord || after.has([.preposition, .adverb, .notPerson]) && !after.has(.subordinator)
      || after.has(.subordinator) && !finder.isThat(next) && !speakerIsLast
  }

  /// Past the one who is told: "she told reporters".
  private func afterTold(_ found: Attribution, _ extent: Range<Int>) -> Int {
    let next = extent.upperBound
    guard let cue = found.cue, cue.upperBound == next, token(cue.lowerBound)?.has(.object) == true else { return next }
    if let object = finder.phrases.phrase(startingAt: next), object.lowerBound == next { return object.upperBound }
    return token(next)?.kind == .word && token(next)?.has([.preposition, .adverb]) == false ? next + 1 : next
  }

  /// A verb of speech that may end a sentence: "she said", "she told reporters", not "whom she called Bo".
  private func isCue(_ found: Attribution) -> Bool {
    guard let cue = found.cue, let verb = token(cue.lowerBound), finder.isStrong(cue.lowerBound),
      let speaker = found.speaker,
      isSpeaker(speaker)
    else { return false }
    return !verb.has(.object) || finder.complements(cue.lowerBound).contains(.told)
  }

  /// "The bridge, she said, is safe": an attribution between two commas.
  private func inserted(at i: Int) -> Statement? {
    guard i >= 1, token(i)?.kind == .comma, let found = finder.source(at: i + 1) ?? finder.after(i),
      let extent = found.extent, extent.lowerBound <= i + 2, found.pattern == .source || isCue(found)
    else { return nil }
    let first = found.pattern == .source ? extent.upperBound : afterTold(found, extent)
    var close = first
    while close < end, close - first < 10, let token = token(close), token.isWord,
      close > first || token.has([.preposition, .adverb, .notPerson])
    {
      close += 1
    }
    guard close + 2 < end, token(close)?.kind == .comma, token(close + 1)?.kind != .number else { return nil }
    return Statement(attribution: found, contents: [0..<i, close + 1..<end])
  }

  /// "According to X, …"
  private var leadingSource: Statement? {
    guard
      let found = finder.source(at: 0)
        ?? (token(0)?.has([.conjunction, .adverb]) == true ? finder.source(at: 1) : nil),
      let speaker = found.speaker
    else { return nil }
    var first = speaker.upperBound
    while first < end, first - speaker.upperBound < 12, token(first)?.kind != .comma { first += 1 }
    if token(first)?.kind != .comma { first = speaker.upperBound }
    return first + 2 < end ? Statement(attribution: found, contents: [first..<end]) : nil
  }

  // MARK: The attribution before its content

  /// "X said (that) …": the verb at element `i`.
  private func reporting(at i: Int) -> Statement? {
    guard i > begin, !finder.isPassive(i) else { return nil }
    let start = contentStart(verb: i)
    let opensWithAs = begin == 0 && i < 12 && finder.lowered(0, "as")
    guard start != nil || opensWithAs && finder.isVerb(i) else { return nil }
    guard let attribution = finder.reporting(verb: i, end, 0), let speaker = attribution.speaker,
      speaker.upperBound <= i, isSpeaker(speaker), !isRestricted(i)
    else { return nil }
    if opensWithAs, speaker.lowerBound == 1 { return asSaid(verb: i, attribution) }
    guard let start else { return nil }
    let stop = contentEnd(verb: i, from: start, speaker)
    guard stop - start >= 2 || stop > start && token(start)?.has(.pronoun) != true else { return nil }
    return Statement(attribution: attribution, contents: [start..<stop])
  }

  /// "As Ann told the press, it is safe."
  private func asSaid(verb i: Int, _ attribution: Attribution) -> Statement? {
    guard let comma = (i + 1..<max(i + 1, min(end, i + 10))).first(where: { token($0)?.kind == .comma }),
      comma + 3 < end
    else { return nil }
    return Statement(attribution: attribution, contents: [comma + 1..<end])
  }

  /// "Voters who say it is safe were …": who is meant, not what anyone said.
  private func isRestricted(_ i: Int) -> Bool {
    guard isRelative(i) else { return false }
    var who = i - 1
    while let token = token(who), !token.has(.subordinator) { who -= 1 }
    return token(who - 1)?.kind != .comma
  }

  func isSpeaker(_ range: Range<Int>) -> Bool {
    guard let first = token(range.lowerBound) else { return false }
    if finder.reading.lexicon.capitalisesNouns,
      !range.contains(where: { token($0).map { $0.isCapital || $0.has([.pronoun, .role]) } ?? false })
    {
      return false
    }
    if first.has(.firstPerson) || range.count == 1 && first.has(.subordinator) { return false }
    return true
  }
}
