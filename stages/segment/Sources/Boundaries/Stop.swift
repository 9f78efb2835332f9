internal import Bytes

/// A run of marks that may end a sentence, with the closing marks and footnote numbers that cling to it.
struct Stop: Hashable {
  /// Where the first mark stands.
  var start: Int
  /// After the last mark.
  var end: Int
  /// After the closing quotation marks, brackets and footnote numbers.
  var closed: Int
  /// Full stops in the run; an ellipsis character counts as three.
  var dots = 0
  /// "!" or "?" or another mark that no abbreviation has.
  var exclaims = false
  /// A mark that ends a sentence whatever follows.
  var hard = false
  var closesQuote = false
  var closesBracket = false
  /// Whether a straight quotation mark stands open.
  private let quoted: Bool

  var isEllipsis: Bool { dots > 1 && !exclaims }

  init(at i: Int, _ bytes: [UInt8], _ rules: LanguageRules, limit: Int, quoted: Bool = true) {
    start = i
    end = i
    closed = i
    self.quoted = quoted
    takeMarks(bytes, limit)
    closed = end
    takeClosers(bytes, rules, limit)
    if let end = noteNumber(bytes, rules, limit) { closed = end }
  }

  private mutating func takeMarks(_ bytes: [UInt8], _ limit: Int) {
    while end < limit, let scalar = bytes.scalar(at: end) {
      switch scalar.value {
      case 0x2E: dots += 1
      case 0x2026: dots += 3
      case 0x20 where dots > 0 && !exclaims && end + 1 < limit && bytes[end + 1] == 0x2E && endsSpaced(bytes, limit):
        if dots == 1, precedesSpacedEllipsis(bytes, limit) { return }
      case let value where Marks.isHardStop(value): hard = true
      case let value where Marks.isTerminator(value): exclaims = true
      case 0x3B where end == start, 0x3A where end == start: exclaims = true  // where a language has them as stops
      default: return
      }
      end += scalar.length
    }
  }

  /// Whether the full stop after the space belongs to ". . ." and not to ".5" or ".zip".
  private func endsSpaced(_ bytes: [UInt8], _ limit: Int) -> Bool {
    guard end + 2 < limit else { return true }
    if bytes[end + 2] == 0x2E { return false }
    return !LetterCase.of(bytes.scalar(at: end + 2)?.value ?? 0x20).isWord
  }

  /// Whether this stop, right after its word, ends a sentence before one that opens with ". . . The".
  func precedesSpacedEllipsis(_ bytes: [UInt8], _ limit: Int) -> Bool {
    guard start > 0, bytes[start - 1] > 0x20, end + 7 < limit else { return false }
    let next = bytes[end..<(end + 7)]
    guard next.elementsEqual(" . . . ".utf8) else { return false }
    return bytes.scalar(at: end + 7)?.letterCase == .upper
  }

  private mutating func takeClosers(_ bytes: [UInt8], _ rules: LanguageRules, _ limit: Int) {
    while closed < limit, let scalar = bytes.scalar(at: closed) {
      if let end = footnote(bytes, at: closed, limit) {
        closed = end
        continue
      }
      let quote = scalar.value == 0x201D || scalar.value == 0x2019 || Marks.isAmbiguousQuote(scalar.value)
      // In Chinese these open only.
      if hard, scalar.value == 0x201C || scalar.value == 0x2018 { return }
      if quote || Marks.isCloser(scalar.value) {
        if Marks.isClosingBracket(scalar.value) {
          closesBracket = true
        } else if scalar.value > 0x7D || quote {
          closesQuote = true
        }
        closed += scalar.length
        continue
      }
      if let end = spacedCloser(scalar, bytes, rules, limit) {
        closesQuote = closesQuote || bytes[end - 1] != 0x5D
        closed = end
        continue
      }
      if closesQuote, Marks.isTerminator(scalar.value) {
        closed += scalar.length
        continue
      }
      return
    }
  }

  /// The end of "[12]", "[citation needed]" or "²" at `start`.
  private func footnote(_ bytes: [UInt8], at start: Int, _ limit: Int) -> Int? {
    if let scalar = bytes.scalar(at: start), start < limit, Marks.isSuperscript(scalar.value) {
      return start + scalar.length
    }
    guard start < limit, bytes[start] == 0x5B else { return nil }
    var i = start + 1
    let isNumber = i < limit && bytes[i] &- 0x30 < 10
    let end = min(limit, start + (isNumber ? 5 : 20))
    while i < end, isNumber ? bytes[i] &- 0x30 < 10 : bytes[i] == 0x20 || LetterCase.ofASCII(bytes[i]) == .lower {
      i += 1
    }
    return i > start + 1 && i < limit && bytes[i] == 0x5D ? i + 1 : nil
  }

  /// The end of "[...]" at `start`: what is left out clings to what was quoted before.
  private func cut(_ bytes: [UInt8], at start: Int, _ limit: Int) -> Int? {
    guard start + 5 <= limit, bytes[start] == 0x5B, bytes[start + 4] == 0x5D else { return nil }
    let inside = bytes[(start + 1)..<(start + 4)]
    return inside.elementsEqual("...".utf8) || inside.elementsEqual("…".utf8) ? start + 5 : nil
  }

  /// The end of a footnote's number that lost its raised type: "… is safe.4 But", "… is safe. 4 But".
  private func noteNumber(_ bytes: [UInt8], _ rules: LanguageRules, _ limit: Int) -> Int? {
    guard closed < limit, dots < 2, !hard else { return nil }
    let spaced = bytes[closed] == 0x20
    var i = spaced ? closed + 1 : closed
    let first = i
    while i < limit, i - first < 3, bytes[i] &- 0x30 < 10 { i += 1 }
    guard i > first, i - first < 3, i + 1 < limit, bytes[i] == 0x20 else { return nil }
    let left = Preceding(bytes, before: start, from: max(0, start - SentenceScanner.reach))
    guard left.first == .lower, left.length > 2, !left.hasDigits, rules.abbreviation(bytes, left.word).isEmpty else {
      return nil
    }
    let right = Following(bytes, at: i + 1, limit: limit)
    guard right.first == .upper, bytes[right.word].last.map({ $0 >= 0x61 }) ?? false else { return nil }
    return rules.follower(bytes, right.word).contains(.starter) ? i : nil
  }

  /// What closes after white space: " »" as French sets it, a straight mark with a space to either side, " [12]", and
  /// the pictures that posts end a sentence with.
  private func spacedCloser(_ space: ScalarAt, _ bytes: [UInt8], _ rules: LanguageRules, _ limit: Int) -> Int? {
    guard Paragraphs.isBlank(space.value), space.value != 0x0A else { return nil }
    let i = closed + space.length
    guard i < limit, let mark = bytes.scalar(at: i) else { return nil }
    let end = i + mark.length
    if mark.value == 0xBB { return rules.closesWithSpacedGuillemet ? end : nil }
    if Marks.isEmoji(mark.value) { return pictures(bytes, from: i, limit) }
    guard end < limit else { return mark.value == 0x22 || mark.value == 0x29 ? end : nil }
    if mark.value == 0x22 { return bytes[end] == 0x20 && !closesQuote && quoted ? end : nil }
    if mark.value == 0x29 { return bytes[end] == 0x20 && !closesQuote ? end : nil }
    guard let note = footnote(bytes, at: i, limit) ?? cut(bytes, at: i, limit) else { return nil }
    return note == limit || bytes[note] == 0x20 || bytes[note] == 0x0A ? note : nil
  }

  private func pictures(_ bytes: [UInt8], from start: Int, _ limit: Int) -> Int {
    var i = start
    while i < limit, let scalar = bytes.scalar(at: i), Marks.isEmoji(scalar.value) { i += scalar.length }
    return i
  }
}
