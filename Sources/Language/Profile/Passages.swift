internal import Bytes

/// The pieces that a document is looked at in: a paragraph is one, a long one several, short ones that stand together one.
struct Passages {
  /// A longer paragraph is cut, so that one that holds several languages is seen to, in bytes.
  static let longestWhole = 1024
  /// About how long its pieces are.
  static let piece = 512
  /// Shorter paragraphs are joined up to this, about 25 words, or where that is too short up to the second, so that each is
  /// read three times at most.
  static let joined = (160, 480)
  /// More than this between two paragraphs keeps them apart.
  static let widestGap = 16

  struct Passage {
    let range: Range<Int>
    let verdict: PassageReader.Verdict
    /// The number of its paragraph; `nil` where it is of several short ones.
    let paragraph: Int?
  }

  private let text: Text
  private let reader: PassageReader
  private(set) var all: [Passage] = []
  private(set) var hasForeign = false
  /// Bytes that are surely in the document's language.
  private(set) var ownBytes = 0
  /// Short paragraphs that wait for more.
  private var waiting: Range<Int>?
  /// Up to where they wait, in bytes.
  private var limit = Passages.joined.0

  init(_ text: Text, _ language: DocumentLanguage) {
    self.text = text
    reader = PassageReader(text, language)
  }

  /// - Parameter paragraphs: what does not lie within the text, behind the one before, is left out.
  mutating func read(_ paragraphs: [Range<Int>]) {
    var end = 0
    for (number, paragraph) in paragraphs.enumerated()
    where paragraph.lowerBound >= end && paragraph.upperBound <= text.count {
      end = paragraph.upperBound
      if paragraph.count > Passages.longestWhole {
        close()
        cut(paragraph, number)
        continue
      }
      let verdict = reader.verdict(paragraph)
      if verdict == .short {
        join(paragraph)
      } else {
        close()
        append(Passage(range: paragraph, verdict: verdict, paragraph: number))
      }
    }
    close()
  }

  private mutating func append(_ passage: Passage) {
    all.append(passage)
    switch passage.verdict {
    case .own: ownBytes += passage.range.count
    case .foreign: hasForeign = true
    case .short, .unclear: break
    }
  }

  private mutating func cut(_ paragraph: Range<Int>, _ number: Int) {
    var start = paragraph.lowerBound
    while start < paragraph.upperBound {
      var end = paragraph.upperBound
      if end - start > Passages.piece * 3 / 2 {
        end = start + Passages.piece
        let last = end + Passages.piece / 4
        // A space is never within a character; where none is near, the next whole character begins the next piece.
        while end < last, text.bytes[end] != 0x20 { end += 1 }
        while end < paragraph.upperBound, text.bytes[end] & 0xC0 == 0x80 { end += 1 }
      }
      append(Passage(range: start..<end, verdict: reader.verdict(start..<end), paragraph: number))
      start = end
    }
  }

  private mutating func join(_ paragraph: Range<Int>) {
    if let before = waiting, paragraph.lowerBound - before.upperBound > Passages.widestGap { close() }
    let joined = (waiting?.lowerBound ?? paragraph.lowerBound)..<paragraph.upperBound
    waiting = joined
    guard joined.count >= limit else { return }
    let verdict = reader.verdict(joined)
    if verdict == .short, joined.count < Passages.joined.1 {
      limit = Passages.joined.1
    } else {
      close(verdict)
    }
  }

  private mutating func close(_ known: PassageReader.Verdict? = nil) {
    guard let range = waiting else { return }
    waiting = nil
    limit = Passages.joined.0
    let verdict = known ?? reader.verdict(range)
    if verdict != .short { append(Passage(range: range, verdict: verdict, paragraph: nil)) }
  }
}
