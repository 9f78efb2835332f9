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
  static func pieces(_ lines: [Range<Int>], _ bytes: [UInt8]) -> [Range<Int>] {
    guard lines.count > 1 else { return lines }
    if isWrapped(lines, bytes), let last = lines.last { return [lines[0].lowerBound..<last.upperBound] }
    var pieces: [Range<Int>] = []
    var run: [Range<Int>] = []
    for line in lines {
      if let before = run.last, !continues(before, line, bytes) {
        close(&run, into: &pieces, bytes)
      }
      run.append(line)
    }
    close(&run, into: &pieces, bytes)
    return pieces
  }

  /// Lines that go on in lower case are one piece where the last of them ends a sentence or white space stood before the
  /// line ends; else they are a list.
  private static func close(_ run: inout [Range<Int>], into pieces: inout [Range<Int>], _ bytes: [UInt8]) {
    defer { run.removeAll(keepingCapacity: true) }
    guard let first = run.first, let last = run.last else { return }
    let spaced = run.dropLast().allSatisfy { bytes[$0.upperBound] == 0x20 }
    let long = run.dropLast().allSatisfy { $0.count >= narrowest }
    if run.count > 1, !spaced, !long, !endsSentence(last, bytes) {
      pieces += run
    } else {
      pieces.append(first.lowerBound..<last.upperBound)
    }
  }

  private static func continues(_ line: Range<Int>, _ next: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard !endsSentence(line, bytes), let scalar = bytes.scalar(at: next.lowerBound) else { return false }
    // A mark that fell onto the next line.
    if Marks.isTerminator(scalar.value) || scalar.value == 0x2C {
      return bytes[next.lowerBound] != 0x2E || next.count < 2 || bytes[next.lowerBound + 1] == 0x20
    }
    if scalar.letterCase == .lower {
      return !Enumerator.stands(at: next, bytes)
    }
    // A line that ends in a comma or an opening word is never a whole.
    return bytes[line.upperBound - 1] == 0x2C && line.count >= narrowest
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
