internal import Bytes

extension SentenceScanner {
  /// What the white space at `i` divides, if the judge says that a sentence ends there.
  mutating func gap(at i: Int, from start: Int, limit: Int) -> (Boundary?, Int) {
    let next = skipSpace(i, limit)
    guard next < limit, i > start, isDoubtful(i, next, from: start, limit: limit) else { return (nil, next) }
    if isAmongMarks(i, next, from: start, limit: limit) || isAfterOpener(i, next, from: start) { return (nil, next) }
    let edges = GapEdges(bytes, rules, sentence: start, space: i..<next, limit: limit)
    guard edges.isPossible(in: rules.modelled), isBoundary(edges, sentence: start) else { return (nil, next) }
    return (Boundary(end: i, next: next), next)
  }

  /// Whether lone marks stand to either side, as in a row of quotation marks.
  private func isAmongMarks(_ i: Int, _ next: Int, from start: Int, limit: Int) -> Bool {
    let before = i - start < 3 || bytes[i - 2] == 0x20 ? 1 : bytes[i - 3] == 0x20 ? 2 : 0
    let after = limit - next < 3 || bytes[next + 1] == 0x20 ? 1 : bytes[next + 2] == 0x20 ? 2 : 0
    guard before > 0, after > 0 else { return false }
    return !(bytes.scalar(before: i)?.letterCase.isWord ?? false)
      && !(bytes.scalar(at: next)?.letterCase.isWord ?? false)
  }

  private func isBoundary(_ edges: GapEdges, sentence: Int) -> Bool {
    let features = GapFeatures(edges, rules.modelled)
    switch judge {
    case .nobody: return false
    case .model(let model):
      guard let early = model.earlyScore(features) else { return false }
      let gap = Gap(edges, bytes, sentence: sentence, piece: piece, style: style)
      return gap.isPossible && model.isBoundary(gap, features, early: early)
    case .teacher(let teacher):
      let gap = Gap(edges, bytes, sentence: sentence, piece: piece, style: style)
      return gap.isPossible && teacher.isBoundary(gap, features)
    }
  }

  /// Whether a small letter follows the white space at `i`, and a letter, digit or comma stands before it: no boundary.
  /// Decides most gaps of a text by two bytes.
  @inline(__always)
  func isPlainGap(at i: Int, limit: Int) -> Bool {
    guard i + 1 < limit, i > 0 else { return true }
    guard startsSmall(at: i + 1, limit: limit) else { return false }
    let before = bytes[i - 1]
    if (before | 0x20) &- 0x61 < 26 { return true }
    if before < 0x80 { return before == 0x2C || before &- 0x30 < 10 }
    return i > 1 && bytes[i - 2] >= 0xC3 && bytes[i - 2] <= 0xD4
  }

  /// Whether a small letter of Latin or Cyrillic stands at `i`, as far as its first two bytes tell.
  @inline(__always)
  private func startsSmall(at i: Int, limit: Int) -> Bool {
    let byte = bytes[i]
    if byte < 0x80 { return byte &- 0x61 < 26 }
    switch byte {
    case 0xD1: return true
    case 0xC3: return i + 1 < limit && bytes[i + 1] >= 0x9F
    case 0xD0: return i + 1 < limit && bytes[i + 1] >= 0xB0
    default: return false
    }
  }

  /// "in Harbour Street", "in 1999": whether a capital or digit follows an article or preposition, after which no sentence ends.
  private func isAfterOpener(_ i: Int, _ next: Int, from start: Int) -> Bool {
    let first = bytes[next]
    guard first &- 0x41 < 26 || first &- 0x30 < 10 || first == 0xD0 || first == 0xC3 else { return false }
    var word = i
    let floor = max(start, i - 12)
    while word > floor,
      (bytes[word - 1] | 0x20) &- 0x61 < 26 || bytes[word - 1] >= 0xC3 || bytes[word - 1] & 0xC0 == 0x80
    {
      word -= 1
    }
    guard word < i, word == start || bytes[word - 1] == 0x20 else { return false }
    return bytes[word] != 0xD0 || bytes[word + 1] >= 0xB0 ? rules.follower(bytes, word..<i).contains(.starter) : false
  }

  /// After a mark that the rules left open only a small letter is in doubt, where the author writes sentences so.
  private func isDoubtful(_ i: Int, _ next: Int, from start: Int, limit: Int) -> Bool {
    if LetterCase.ofASCII(bytes[i - 1]).isWord { return true }
    var end = i
    while end > start, let scalar = bytes.scalar(before: end),
      Marks.isCloser(scalar.value) || Marks.isAmbiguousQuote(scalar.value)
    { end -= scalar.length }
    guard end > start, let last = bytes.scalar(before: end), Marks.isTerminator(last.value) else { return true }
    guard let first = bytes.scalar(at: next) else { return false }
    if last.value == 0x2E, !endsPlainWord(end - last.length, from: start) { return false }
    if first.letterCase != .lower { return !first.letterCase.isWord && !Marks.isOpener(first.value) }
    // "Thump! down she came …"
    let single = last.value == 0x2E && end - start > 1 && bytes[end - 2] != 0x2E
    return single || style.small >= WritingStyle.oftenSmall || bytes.scalar(at: start)?.letterCase == .lower
  }

  /// Whether no abbreviation, ordinal or initial ends at `end`: short words may be abbreviations that no table has, unless
  /// the author writes no capitals.
  private func endsPlainWord(_ end: Int, from start: Int) -> Bool {
    let word = Preceding(bytes, before: end, from: start)
    guard isPlain(word) else { return false }
    return word.length > 4 || style.small >= WritingStyle.oftenSmall
  }

  private func isPlain(_ word: Preceding) -> Bool {
    word.length > 2 && word.hasLetters && !word.isDotted && rules.abbreviation(bytes, word.word).isEmpty
  }

  /// Notes how the sentence after a stop starts.
  mutating func noteStyle(after stop: Stop, next: Int, from start: Int) {
    guard next > stop.closed, let first = bytes.scalar(at: next) else { return }
    if first.letterCase == .lower {
      // "Alas! it was gone" is no habit, nor is what follows an abbreviation.
      let counts =
        stop.exclaims
        ? bytes.scalar(at: start)?.letterCase == .lower : isPlain(Preceding(bytes, before: stop.start, from: start))
      if !counts { return }
    }
    style.note(afterStop: first.letterCase)
  }
}
