/// A line of a text that was scraped already: its normalised text, and where it stands in the source.
struct SourceLine: Sendable {
  /// Bytes of `SourceLines.text`.
  var text: Range<Int>
  /// Bytes of the source, white space at both ends left out.
  var source: Range<Int>
  /// Whether an empty line stands before it.
  var isAfterGap: Bool
  var words = 0
  var endsSentence = false
  /// Whether sentences end inside it.
  var hasSentences = false
  /// Whether it begins with a bullet.
  var isBullet = false
}

/// The lines of a text that are not empty, normalised by `SourceText`.
struct SourceLines: Sendable {
  private(set) var text: [UInt8] = []
  private(set) var lines: [SourceLine] = []
  /// Whether there are more lines than were asked for; the rest of the text was not looked at.
  private(set) var isCutOff = false
  private let source: SourceText

  /// - Parameter most: how many lines are read.
  init(_ bytes: [UInt8], most: Int = .max) {
    source = SourceText(bytes)
    let source = bytes
    text.reserveCapacity(source.count)
    let width = SourceLines.wrapWidth(source)
    var start = 0
    var gap = false
    var before = 0
    /// The lines of a paragraph so far.
    var open: Range<Int>?
    while start <= source.count {
      let (end, next) = SourceLines.lineEnd(source, start)
      let isBlank = source[start..<end].allSatisfy(Scan.isSpace)
      if !isBlank, let paragraph = open, before * 4 >= width * 3, paragraph.count < SourceLines.joinLimit,
        Bullets.length(source[start..<end]) == 0
      {
        open = paragraph.lowerBound..<end
      } else {
        if let paragraph = open { gap = !add(paragraph, gap) }
        open = isBlank || width == 0 ? nil : start..<end
        if width == 0 { gap = !add(start..<end, gap) } else if isBlank { gap = true }
      }
      before = end - start
      if next <= start { break }
      start = next
      isCutOff = lines.count > most
      if isCutOff { return }
    }
    if let paragraph = open { _ = add(paragraph, gap) }
  }

  /// The width at which the lines of the text are broken, 0 where paragraphs are lines: none longer than 120 bytes, and
  /// most within a fifth of the longest.
  private static func wrapWidth(_ source: [UInt8]) -> Int {
    var start = 0
    var counts = [Int](repeating: 0, count: 121)
    while start < source.count {
      let (end, next) = lineEnd(source, start)
      if end - start > 120 { return 0 }
      counts[end - start] += 1
      if next <= start { break }
      start = next
    }
    guard let longest = counts.lastIndex(where: { $0 > 0 }), longest >= 50 else { return 0 }
    let full = counts[(longest * 4 / 5)...].reduce(0, +)
    let all = counts[20...].reduce(0, +)
    return full >= 8 && full * 2 > all ? longest : 0
  }

  /// The longest paragraph that lines are joined to, in bytes.
  private static let joinLimit = 8192

  func bytes(_ line: Int) -> ArraySlice<UInt8> { text[lines[line].text] }
  func string(_ line: Int) -> String { String(decoding: text[lines[line].text], as: UTF8.self) }

  /// Where the line that begins at `start` ends, and where the next begins: LF, CR, CRLF, FF, U+0085, U+2028, U+2029.
  private static func lineEnd(_ bytes: [UInt8], _ start: Int) -> (end: Int, next: Int) {
    var i = start
    while i < bytes.count {
      switch bytes[i] {
      case 0x0A, 0x0C, 0x0B: return (i, i + 1)
      case 0x0D: return (i, i + 1 < bytes.count && bytes[i + 1] == 0x0A ? i + 2 : i + 1)
      case 0xE2 where i + 2 < bytes.count && bytes[i + 1] == 0x80 && (bytes[i + 2] == 0xA8 || bytes[i + 2] == 0xA9):
        return (i, i + 3)
      default: i += 1
      }
    }
    return (bytes.count, bytes.count + 1)
  }

  private mutating func add(_ range: Range<Int>, _ isAfterGap: Bool) -> Bool {
    let start = text.count
    source.append(range, to: &text)
    guard text.count > start else { return false }
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, Scan.isSpace(source.bytes[low]) { low += 1 }
    while high > low, Scan.isSpace(source.bytes[high - 1]) { high -= 1 }
    var line = SourceLine(text: start..<text.count, source: low..<high, isAfterGap: isAfterGap)
    measure(&line)
    lines.append(line)
    return true
  }

  private func measure(_ line: inout SourceLine) {
    let measure = TextMeasure(text, line.text, colonsCount: false)
    line.words = measure.words
    line.hasSentences = measure.hasSentences
    line.endsSentence = measure.endsSentence
    line.isBullet = Bullets.length(text[line.text]) > 0
  }

  /// The source bytes of `range` (in `text`, within one line).
  func sourceRange(_ line: Int, _ range: Range<Int>) -> Range<Int> {
    let whole = lines[line]
    if text[whole.text] == source.bytes[whole.source] {
      let shift = whole.source.lowerBound - whole.text.lowerBound
      return range.lowerBound + shift..<range.upperBound + shift
    }
    let places = source.places(whole.source)
    func place(_ offset: Int, _ end: Int) -> Int {
      if offset == whole.text.lowerBound { return whole.source.lowerBound }
      let index = offset - whole.text.lowerBound
      return offset < whole.text.upperBound && index < places.count ? places[index] : end
    }
    let low = place(range.lowerBound, whole.source.upperBound)
    return low..<max(low, place(range.upperBound, whole.source.upperBound))
  }
}

/// What list items begin with.
enum Bullets {
  /// The length in bytes of the bullet and the space behind it, 0 where there is none.
  static func length(_ line: ArraySlice<UInt8>) -> Int {
    let bytes = line.prefix(5)
    guard let first = bytes.first else { return 0 }
    var length = 0
    if first == 0x2A || first == 0x2D || first == 0x6F {
      length = 1
    } else if first == 0xE2, bytes.count >= 4 {
      let second = bytes[bytes.startIndex + 1]
      let third = bytes[bytes.startIndex + 2]
      switch (second, third) {
      case (0x80, 0xA2), (0x80, 0xA3), (0x96, 0xAA), (0x96, 0xA0), (0x97, 0x8F), (0x97, 0x8B), (0x97, 0xA6),
        (0x96, 0xBA), (0x80, 0x93):
        length = 3
      default: return 0
      }
    } else if first == 0xC2, bytes.count >= 3, bytes[bytes.startIndex + 1] == 0xB7 {
      length = 2
    }
    guard length > 0, line.count > length + 1, line[line.startIndex + length] == 0x20 else { return 0 }
    return length + 1
  }
}
