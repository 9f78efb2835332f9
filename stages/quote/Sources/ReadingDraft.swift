internal import Bytes
internal import StageKit

/// Makes the tokens, stretches and frames of a text.
struct ReadingDraft {
  let bytes: [UInt8]
  let lexicon: Lexicon
  var tokens: [Token] = []
  var paragraphs: [Range<Int>] = []
  var stretches: [QuotedStretch] = []
  private(set) var frames = Frames()
  private(set) var closingMarks: Set<Int> = []

  /// How many words and marks a text of `bytes` bytes may have: of what people write, one takes five bytes. Small texts may
  /// have any number.
  static func most(in bytes: Int) -> Int { bytes <= 16 << 20 ? bytes : bytes / 8 * 3 }

  /// Throws `StageError` where there are more words and marks than `most`.
  init(_ bytes: [UInt8], _ layer: SentencesLayer, _ lexicon: Lexicon, most: Int? = nil) throws(StageError) {
    self.bytes = bytes
    self.lexicon = lexicon
    guard bytes.count <= UInt32.max else { throw .tooMany("bytes", most: Int(UInt32.max)) }
    let most = most ?? ReadingDraft.most(in: bytes.count)
    tokens.reserveCapacity(bytes.count / 5)
    let tokenizer = Tokenizer(bytes: bytes, lexicon: lexicon)
    for span in ReadingDraft.ordered(layer.paragraphs, bytes.count) {
      let first = tokens.count
      tokenizer.tokenize(span, into: &tokens, most: most)
      if tokens.count > most { throw .tooMany("words and marks", most: most) }
      paragraphs.append(first..<tokens.count)
    }
    let pairing = MarkPairing(bytes, tokens, opensRight: lexicon.guillemetsPointInwards)
    let dialogue = DialogueDashes(bytes, tokens, paragraphs, lexicon)
    for (number, range) in paragraphs.enumerated() {
      if let said = dialogue.stretches(paragraph: number) {
        stretches += said
      } else {
        pairing.pair(range, paragraph: number, into: &stretches)
      }
    }
    if lexicon.capitalisesNouns { dissolveNames() }
    makeFrames(layer.sentences)
  }

  /// Spans from elsewhere may overlap or go too far.
  private static func ordered(_ spans: [Range<Int>], _ count: Int) -> [Range<Int>] {
    var end = 0
    return spans.compactMap { span in
      let start = max(span.lowerBound, end)
      end = max(end, min(span.upperBound, count))
      return start < end ? start..<end : nil
    }
  }

  /// Takes the marks off names, so that their words are words of the sentence.
  private mutating func dissolveNames() {
    let media = NamesOfMedia(bytes: bytes, tokens: tokens)
    let names = stretches.filter(media.isName)
    guard !names.isEmpty else { return }
    for name in names {
      closingMarks.insert(tokens[name.tokens.upperBound - 1].start)
      tokens[name.tokens.lowerBound].kind = .other
      tokens[name.tokens.upperBound - 1].kind = .other
    }
    let known = Set(names)
    stretches.removeAll(where: known.contains)
  }

  var properWords: Set<UInt64> {
    var words: Set<UInt64> = []
    for range in paragraphs {
      for i in range.dropFirst() where tokens[i].isCapital && (tokens[i - 1].isWord || tokens[i - 1].kind == .comma) {
        words.insert(ReadingDraft.nameHash(tokens[i], bytes, lexicon))
      }
    }
    return words
  }

  static func nameHash(_ token: Token, _ bytes: [UInt8], _ lexicon: Lexicon) -> UInt64 {
    NameTable.hash(bytes, lexicon.isSlavic ? RussianName.stem(bytes, token.range) : token.range)
  }

  // MARK: Frames

  /// Sentence ends within a quotation do not count; one right after it does.
  private mutating func makeFrames(_ sentences: [Range<Int>]) {
    var next = 0
    var sentence = 0
    frames.reserve(elements: tokens.count)
    for (paragraph, range) in paragraphs.enumerated() {
      var i = range.lowerBound
      while i < range.upperBound {
        let last: Int
        if next < stretches.count, stretches[next].tokens.lowerBound == i {
          frames.add(stretch: next)
          last = stretches[next].tokens.upperBound - 1
          next += 1
        } else if tokens[i].kind == .other, MarkShape(at: tokens[i], bytes) != nil {
          last = i
        } else {
          frames.add(token: i)
          if tokens[i].has(.subjunctive) { frames.isReported = true }
          last = i
        }
        while sentence < sentences.count, sentences[sentence].upperBound < tokens[last].end { sentence += 1 }
        let ends = sentence < sentences.count && sentences[sentence].upperBound == tokens[last].end
        i = last + 1
        if ends || endsWithStretch(before: i, range), !attributionFollows(i, range) {
          frames.close(paragraph: paragraph)
        }
      }
      frames.close(paragraph: paragraph)
    }
  }

  /// A quotation that ended with a stop ends its sentence where a new one starts with a capital.
  private func endsWithStretch(before next: Int, _ range: Range<Int>) -> Bool {
    guard case .stretch(let number)? = frames.last, next < range.upperBound else { return false }
    guard stretches[number].endsWithStop(bytes) else { return false }
    return tokens[next].isCapital || tokens[next].kind == .mark
  }

  /// "Q?" Smith asked. – whether what follows the quotation is its attribution and no sentence of its own.
  private func attributionFollows(_ next: Int, _ range: Range<Int>) -> Bool {
    guard case .stretch(let number)? = frames.last, next < range.upperBound else { return false }
    if isSignature(next, range) { return true }
    guard let last = bytes.scalar(before: stretches[number].inner.upperBound), last.value != 0x2E else { return false }
    var i = next
    let limit = min(range.upperBound, next + 9)
    while i < limit, tokens[i].isWord, !tokens[i].has(.cue) || tokens[i].isCapital { i += 1 }
    guard i < limit, tokens[i].has(.cue), i > next || !tokens[i].isCapital else { return false }
    guard i + 1 < range.upperBound else { return true }
    let after = tokens[i + 1]
    return after.kind == .stop || after.kind == .comma || after.kind == .mark || after.kind == .dash
      || after.has([.preposition, .adverb, .notPerson]) || after.isCapital && i == next
      || after.has(.determiner) && i == next
  }

  /// A dash and a name that end the paragraph.
  private func isSignature(_ next: Int, _ range: Range<Int>) -> Bool {
    guard tokens[next].kind == .dash, range.upperBound - next <= 8, next + 1 < range.upperBound else { return false }
    return tokens[next + 1].isCapital
      && tokens[(next + 1)..<range.upperBound].allSatisfy { !$0.has(.auxiliary) && $0.kind != .mark }
  }
}
