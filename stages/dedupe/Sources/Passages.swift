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
      // No sentence is open where `end` lies before `start`.
      var start = bytes.count
      var end = 0
      for i in 0..<bytes.count {
        let byte = bytes[i]
        guard isSpace(byte) else {
          if end < start { start = i }
          end = i + 1
          continue
        }
        guard end > start, byte == 0x0A || end == i && isStop(bytes[i - 1]) else { continue }
        spans.append(start..<end)
        start = bytes.count
      }
      if end > start { spans.append(start..<end) }
    }
    return spans
  }

  @inline(__always)
  private static func isStop(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x21 || byte == 0x3F }
}
