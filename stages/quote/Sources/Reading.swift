internal import Bytes
internal import StageKit

/// A text made ready: its tokens, its quoted stretches and its frames.
///
/// A class, so that what looks at a frame may hold it at the cost of one reference; nothing of it ever changes.
final class Reading: Sendable {
  let bytes: [UInt8]
  let lexicon: Lexicon
  let tokens: [Token]
  /// Tokens of each paragraph.
  let paragraphs: [Range<Int>]
  let stretches: [QuotedStretch]
  let frames: Frames
  /// Where the marks stand that close names.
  private let closingMarks: Set<Int>
  /// Hashes of the words that have a capital within a sentence.
  let properWords: Set<UInt64>

  /// Throws `StageError` where the text has more words and marks than are held in memory.
  init(_ bytes: [UInt8], _ layer: SentencesLayer, _ lexicon: Lexicon) throws(StageError) {
    let draft = try ReadingDraft(bytes, layer, lexicon)
    self.bytes = bytes
    self.lexicon = lexicon
    tokens = draft.tokens
    paragraphs = draft.paragraphs
    stretches = draft.stretches
    frames = draft.frames
    closingMarks = draft.closingMarks
    properWords = draft.properWords
  }

  /// The hash by which the name at a token is told from others: in Slavonic languages that of its stem.
  func nameHash(_ i: Int) -> UInt64 { ReadingDraft.nameHash(tokens[i], bytes, lexicon) }

  func closesName(at byte: Int) -> Bool { closingMarks.contains(byte) }

  func endsWithStop(_ stretch: QuotedStretch) -> Bool { stretch.endsWithStop(bytes) }

  func endsWithFullStop(_ stretch: QuotedStretch) -> Bool {
    bytes.scalar(before: stretch.inner.upperBound)?.value == 0x2E
  }

  /// Whether the quotation ends with a comma, within its marks or after them.
  func endsWithComma(_ stretch: QuotedStretch) -> Bool {
    if let last = bytes.scalar(before: stretch.inner.upperBound), last.value == 0x2C { return true }
    let next = stretch.tokens.upperBound
    return next < tokens.count && tokens[next].kind == .comma
  }

  /// The words of a stretch; of a script without spaces, one for each two characters.
  func words(_ stretch: QuotedStretch) -> Int {
    if isSpaceless(stretch) { return stretch.inner.count / 6 }
    return tokens[stretch.tokens].reduce(0) { $1.isWord ? $0 + 1 : $0 }
  }

  /// Whether a stretch is written in a script that puts no spaces between words: Thai, Lao, Burmese, kana, ideographs.
  func isSpaceless(_ stretch: QuotedStretch) -> Bool {
    guard stretch.inner.count > 2, bytes[stretch.inner.lowerBound] >= 0xE0,
      let first = bytes.scalar(at: stretch.inner.lowerBound)
    else { return false }
    return first.letterCase == .uncased
      && [0x0E00...0x0EFF, 0x1000...0x109F, 0x3040...0x9FFF].contains { $0.contains(Int(first.value)) }
  }

  func startsWithCapital(_ stretch: QuotedStretch) -> Bool {
    guard let word = tokens[stretch.tokens].first(where: { $0.isWord }) else { return false }
    return word.kind != .word
  }
}
