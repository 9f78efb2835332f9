internal import StageKit

/// What is known of the lines of a document before any is judged: shapes, words, what is fixed by what lines say, and where
/// running text stands.
struct LineContext {
  let source: SourceLines
  /// The kinds of lines that are typed by what they say: 0 for none, else 1 and more in the order of `kinds`.
  private(set) var kinds: [UInt8] = []
  private(set) var phrases: [UInt8] = []
  private(set) var shapes: [LineShape] = []
  private(set) var vocabulary: [WordShares] = []
  /// How often the line stands in the document, up to 3, and whether it stood there before: times two, plus one.
  private(set) var copies: [UInt8] = []
  /// Words of running text, and lines that are about the site, before each line and at the end.
  private(set) var textSums: [Int32] = [0]
  private(set) var furnitureSums: [Int32] = [0]
  /// Headings of lists that are not the article's ("Related articles") before each line.
  private(set) var trailers: [UInt8] = []
  /// How many lines ago the last line of running text was, how many lines on the next is.
  private(set) var sinceText: [Int32] = []
  private(set) var untilText: [Int32] = []
  let region: Range<Int>

  private(set) var shortLines = 0
  private(set) var words = 0
  private(set) var gaps = 0

  static let kinds: [BlocksLayer.Removed.Kind] = [
    .title, .caption, .photoCredit, .byline, .dateline, .timestamp, .teaser, .prompt, .navigation, .footer, .foreign,
    .boilerplate,
  ]

  init(_ source: SourceLines, types: [LineType], phrases: [PhraseKind?], keys: [UInt64], region: Range<Int>) {
    self.source = source
    self.region = region
    setKinds(types)
    self.phrases = phrases.map { $0.map { $0.rawValue + 1 } ?? 0 }
    readWords()
    countCopies(keys)
    measure()
  }

  mutating func setKinds(_ types: [LineType]) {
    kinds = types.map { type in
      guard case .removed(let kind) = type else { return 0 }
      return UInt8((LineContext.kinds.firstIndex(of: kind) ?? 0) + 1)
    }
  }

  /// Running text: long lines, and shorter ones that end a sentence.
  static func isText(_ line: SourceLine) -> Bool { line.words >= 20 || line.words >= 8 && line.endsSentence }

  private mutating func readWords() {
    var counter = WordCounter()
    shapes.reserveCapacity(source.lines.count)
    for index in source.lines.indices {
      let bytes = source.bytes(index)
      let words = FoldedWords(bytes)
      shapes.append(LineShape(source.lines[index], bytes, words))
      counter.add(words.hashes, isText: LineContext.isText(source.lines[index]))
    }
    vocabulary = counter.shares()
  }

  private mutating func countCopies(_ keys: [UInt64]) {
    var counts: [UInt64: UInt8] = [:]
    for key in keys { counts[key] = min(3, (counts[key] ?? 0) + 1) }
    var seen: Set<UInt64> = []
    copies = keys.map { key in
      let count = counts[key] ?? 1
      return (count - 1) * 2 + (count > 1 && !seen.insert(key).inserted ? 1 : 0)
    }
  }

  private mutating func measure() {
    let lines = source.lines
    var seen: UInt8 = 0
    var since: Int32 = 999
    for index in lines.indices {
      let line = lines[index]
      let isText = LineContext.isText(line)
      textSums.append((textSums.last ?? 0) + (isText ? Int32(line.words) : 0))
      furnitureSums.append((furnitureSums.last ?? 0) + (vocabulary[index].hits > 0 ? 1 : 0))
      trailers.append(seen)
      if phrases[index] == PhraseKind.trailer.rawValue + 1 { seen = min(2, seen + 1) }
      since = min(999, since + 1)
      sinceText.append(since)
      if isText { since = 0 }
      if line.words <= 4 { shortLines += 1 }
      if line.isAfterGap { gaps += 1 }
      words += line.words
    }
    untilText = [Int32](repeating: 999, count: lines.count)
    var until: Int32 = 999
    for index in lines.indices.reversed() {
      until = min(999, until + 1)
      untilText[index] = until
      if LineContext.isText(lines[index]) { until = 0 }
    }
  }
}

/// How the words of a line are known to its document.
struct WordShares: Sendable {
  /// Sixths: 0 without words, else 1 and the fifth that is among the commonest words of running text, that stands in other
  /// lines of running text, that stands in the first line.
  var frequent: UInt8 = 0
  var known: UInt8 = 0
  var title: UInt8 = 0
  /// Words of furniture, and of each kind of it up to 3 (two bits a kind).
  var hits: UInt8 = 0
  var furniture: UInt32 = 0
}
