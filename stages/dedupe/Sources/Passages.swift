internal import Bytes
internal import StageKit

/// The sentences of a text, each with the hash of its folded words.
struct Passages {
  struct Passage {
    /// UTF-8 bytes of the text.
    let span: Range<Int>
    let hash: UInt64
    let words: Int
  }

  /// Shorter sentences ("He declined to comment.") recur by chance: they count only beside a longer one that recurs.
  static let leastWords = 5

  /// In text order. A passage's number is its place here.
  private(set) var list: [Passage] = []

  /// - Parameter sentences: of the `segment` layer, where there is one; else a plain split at line ends and at
  ///   `.`, `!`, `?` before white space.
  init(_ text: Text, _ words: Words, sentences: [Range<Int>]?) {
    let spans = sentences ?? Passages.split(text.bytes)
    var next = 0
    for span in spans {
      while next < words.count, Int(words.spans[next].start) < span.lowerBound { next += 1 }
      let first = next
      while next < words.count, Int(words.spans[next].end) <= span.upperBound { next += 1 }
      guard next > first else { continue }
      let start = first == 0 ? 0 : Int(words.ends[first - 1]) + 1
      let hash = Hash64.of(words.folded, start..<Int(words.ends[next - 1]))
      list.append(
        Passage(
          span: Int(words.spans[first].start)..<max(span.upperBound, Int(words.spans[next - 1].end)), hash: hash,
          words: next - first))
    }
  }

  /// The spans of the passages that recur. Neighbours that stand in the same number of documents, with nothing but white
  /// space between them, are one.
  static func joined(
    _ found: [(number: Int, documents: Int)], _ list: [Passage], in bytes: [UInt8]
  ) -> [DuplicatesLayer.Passage] {
    let long = Set(found.lazy.map(\.number).filter { list.indices.contains($0) && list[$0].words >= leastWords })
    var out: [DuplicatesLayer.Passage] = []
    for (number, documents) in found where list.indices.contains(number) {
      guard long.contains(number) || long.contains(number - 1) || long.contains(number + 1) else { continue }
      let span = list[number].span
      if let last = out.last, last.documents == documents, last.span.upperBound <= span.lowerBound,
        bytes[last.span.upperBound..<span.lowerBound].allSatisfy(isSpace)
      {
        out[out.count - 1].span = last.span.lowerBound..<span.upperBound
      } else {
        out.append(DuplicatesLayer.Passage(span: span, documents: documents))
      }
    }
    return out
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }

  /// Sentences for want of a better judge. Trailing white space is left out.
  static func split(_ bytes: [UInt8]) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    spans.reserveCapacity(bytes.count / 64 + 4)
    bytes.withUnsafeBufferPointer { bytes in
      mayEnd.withUnsafeBufferPointer { mayEnd in
        var start = skipSpace(bytes, 0)
        var i = start
        while i < bytes.count {
          if !mayEnd[Int(bytes[i])] {
            i &+= 1
            continue
          }
          let isLineEnd = bytes[i] == 0x0A
          guard isLineEnd || i + 1 < bytes.count && isSpace(bytes[i + 1]) else {
            i += 1
            continue
          }
          spans.append(start..<(isLineEnd ? trimmed(bytes, start, i) : i + 1))
          start = skipSpace(bytes, i + 1)
          i = start
        }
        if start < bytes.count { spans.append(start..<trimmed(bytes, start, bytes.count)) }
      }
    }
    return spans
  }

  /// Bytes that a sentence may end with: a line feed and `.`, `!`, `?`.
  private static let mayEnd: [Bool] = (0..<256).map { [0x0A, 0x2E, 0x21, 0x3F].contains($0) }

  private static func skipSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var i = start
    while i < bytes.count, isSpace(bytes[i]) { i += 1 }
    return i
  }

  /// Where what begins at `start`, with something else than white space, ends without the white space before `end`.
  private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    return end
  }
}
