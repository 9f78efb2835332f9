internal import Bytes

/// Decides which line ends within a paragraph only wrap a line and which end what they stand in.
///
/// Text that was wrapped to a width has lines of about equal length; elsewhere an author's line end is meant, unless the
/// next line goes on in lower case and the sentence is ended in the end.
enum LineJoiner {
  /// A wrapped text has no line longer than this, in bytes.
  static let widest = 140
  /// In a wrapped text all lines but the last of the group are at least this long, and three quarters as long as the longest.
  static let narrowest = 45

  /// `lines` joined to pieces that no sentence crosses; `lines` are trimmed, in order and not blank.
  static func pieces(_ lines: [Range<Int>], _ bytes: [UInt8], _ rules: LanguageRules) -> [Range<Int>] {
    guard lines.count > 1 else { return lines }
    if isWrapped(lines, bytes), let last = lines.last { return [lines[0].lowerBound..<last.upperBound] }
    var pieces: [Range<Int>] = []
    var run: [Range<Int>] = []
    for line in lines {
      if let before = run.last, !continues(before, line, bytes, rules) {
        close(&run, into: &pieces, bytes)
      }
      run.append(line)
    }
    close(&run, into: &pieces, bytes)
    return pieces
  }

  /// Lines that go on are one piece where the last of them ends a sentence or all are long; else they are a list, but for
  /// those with white space before their ends, which were wrapped.
  private static func close(_ run: inout [Range<Int>], into pieces: inout [Range<Int>], _ bytes: [UInt8]) {
    defer { run.removeAll(keepingCapacity: true) }
    guard let first = run.first, let last = run.last else { return }
    if endsSentence(last, bytes) || run.dropLast().allSatisfy({ $0.count >= narrowest }) {
      pieces.append(first.lowerBound..<last.upperBound)
      return
    }
    var piece = first
    for line in run.dropFirst() {
      if startsWithMark(line, bytes) || isSpaced(piece, bytes) && startsSmall(line, bytes) {
        piece = piece.lowerBound..<line.upperBound
      } else {
        pieces.append(piece)
        piece = line
      }
    }
    pieces.append(piece)
  }

  /// Whether a space stood between the line and its end.
  private static func isSpaced(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    line.upperBound < bytes.count && bytes[line.upperBound] == 0x20
  }

  private static func startsWithMark(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard let scalar = bytes.scalar(at: line.lowerBound) else { return false }
    return Marks.isTerminator(scalar.value) || scalar.value == 0x2C
  }

  private static func startsSmall(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes.scalar(at: line.lowerBound)?.letterCase == .lower
  }

  private static func continues(
    _ line: Range<Int>, _ next: Range<Int>, _ bytes: [UInt8], _ rules: LanguageRules
  ) -> Bool {
    guard !endsSentence(line, bytes), let scalar = bytes.scalar(at: next.lowerBound) else { return false }
    // A mark that fell onto the next line.
    if Marks.isTerminator(scalar.value) || scalar.value == 0x2C {
      return bytes[next.lowerBound] != 0x2E || next.count < 2 || bytes[next.lowerBound + 1] == 0x20
    }
    if scalar.letterCase == .lower {
      return !Enumerator.stands(at: next, bytes) && !isAddress(next, bytes)
    }
    if scalar.value == 0x28 { return opensAside(next, bytes) }
    if rules.capitalNouns, isSpaced(line, bytes), scalar.letterCase == .upper {
      return opensWithNoun(next, bytes, rules)
    }
    // A line that ends in a comma or an opening word is never a whole.
    return bytes[line.upperBound - 1] == 0x2C && line.count >= narrowest
  }

  private static func isAddress(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let line = bytes[line]
    return line.starts(with: "http".utf8) || line.starts(with: "www.".utf8)
  }

  /// "( 365.8 m )": a bracket at the start of a line that holds no number of a list and no sentence.
  private static func opensAside(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard !Enumerator.stands(at: line, bytes) else { return false }
    var i = line.lowerBound + 1
    while i < line.upperBound, bytes[i] == 0x20 { i += 1 }
    let first = bytes.scalar(at: i)?.letterCase
    return i < line.upperBound && (first == .lower || first == .digit)
  }

  /// A German noun may stand within its sentence; a word that opens sentences opens one.
  private static func opensWithNoun(_ line: Range<Int>, _ bytes: [UInt8], _ rules: LanguageRules) -> Bool {
    let right = Following(bytes, at: line.lowerBound, limit: line.upperBound)
    return !right.word.isEmpty && !rules.follower(bytes, right.word).contains(.starter)
  }

  /// Whether a line end, and white space, stand before `i`.
  static func isLineEnd(_ bytes: [UInt8], before i: Int) -> Bool {
    var i = i
    while i > 0, bytes[i - 1] == 0x20 || bytes[i - 1] == 0x09 { i -= 1 }
    return i == 0 || bytes[i - 1] == 0x0A || bytes[i - 1] == 0x0D
  }

  /// Whether the line's last character, closing marks left out, ends sentences.
  static func endsSentence(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound, let scalar = bytes.scalar(before: end) {
      if Marks.isCloser(scalar.value) || Marks.isAmbiguousQuote(scalar.value) {
        end -= scalar.length
        continue
      }
      return Marks.isTerminator(scalar.value) || scalar.value == 0x3A
    }
    return false
  }

  private static func isWrapped(_ lines: [Range<Int>], _ bytes: [UInt8]) -> Bool {
    guard lines.count > 2 else { return false }
    var longest = 0
    for line in lines { longest = max(longest, line.count) }
    guard longest <= widest, longest >= narrowest else { return false }
    var ended = 0
    for line in lines.dropLast() {
      if line.count * 4 < longest * 3 || line.count < narrowest { return false }
      if endsSentence(line, bytes) { ended += 1 }
    }
    return ended * 2 < lines.count
  }
}
