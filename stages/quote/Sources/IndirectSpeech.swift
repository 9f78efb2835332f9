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
    guard let start, opensContent(start) || canSpeak(speaker) else { return nil }
    let stop = contentEnd(verb: i, from: start, speaker)
    guard stop - start >= 2 || stop > start && token(start)?.has(.pronoun) != true else { return nil }
    return Statement(attribution: attribution, contents: [start..<stop])
  }

  /// Whether the content is a clause of its own.
  private func opensContent(_ start: Int) -> Bool { finder.opensClause(start) || startsBareClause(start) }

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
    return !first.has(.firstPerson)
      && !(range.count == 1 && (first.has(.subordinator) || isAddressed(range.lowerBound)))
  }

  /// "you", "I'd": the reader, and the writer.
  private func isAddressed(_ i: Int) -> Bool {
    guard let token = token(i), finder.reading.lexicon.isEnglish else { return false }
    let bytes = finder.reading.bytes
    return finder.lowered(i, "you")
      || bytes[token.start] == 0x49 && token.range.count > 2 && bytes[token.start + 1] & 0x5F < 0x41
      || bytes[token.start] == 0x49 && token.range.count > 3 && bytes[token.start + 1] == 0xE2
  }

  /// A person or body, so that what its verb has as an object was said: not "the fields describe the costs".
  private func canSpeak(_ range: Range<Int>) -> Bool {
    range.contains { i in
      guard let token = token(i) else { return false }
      return token.isCapital && !token.has(.determiner) || token.has([.pronoun, .role, .body, .title])
    }
  }
}
