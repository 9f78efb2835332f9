internal import Bytes

/// Speech that a dash opens at the start of a paragraph, and dashes or commas part from who speaks:
/// — Да, — сказал он, — идём. -No -dijo Ana-. Vamos.
///
/// A dash opens list items too: it is believed where the paragraph holds a verb of speech set off by a mark, or where it
/// stands beside such a paragraph.
struct DialogueDashes {
  private let bytes: [UInt8]
  private let tokens: [Token]
  private let paragraphs: [Range<Int>]
  private let lexicon: Lexicon
  /// Whether each paragraph is speech.
  private var isSpeech: [Bool] = []

  init(_ bytes: [UInt8], _ tokens: [Token], _ paragraphs: [Range<Int>], _ lexicon: Lexicon) {
    self.bytes = bytes
    self.tokens = tokens
    self.paragraphs = paragraphs
    self.lexicon = lexicon
    guard lexicon.grammar != nil else { return }
    let opens = paragraphs.map { opensWithDash($0) }
    guard opens.contains(true) else { return }
    let told = paragraphs.indices.map { opens[$0] && !narrations(paragraphs[$0]).isEmpty }
    isSpeech = paragraphs.indices.map { i in
      guard opens[i] else { return false }
      return told[i] || i > 0 && told[i - 1] || i + 1 < told.count && told[i + 1]
    }
  }

  private func opensWithDash(_ range: Range<Int>) -> Bool {
    guard range.count > 2, tokens[range.lowerBound].kind == .dash else { return false }
    let next = tokens[range.lowerBound + 1]
    return next.isCapital || next.kind == .other || next.kind == .stop || next.kind == .mark
  }

  /// What is said in a paragraph of speech; `nil` where it is none.
  func stretches(paragraph: Int) -> [QuotedStretch]? {
    guard !isSpeech.isEmpty, isSpeech[paragraph] else { return nil }
    let range = paragraphs[paragraph]
    var said: [QuotedStretch] = []
    var start = range.lowerBound
    for narration in narrations(range) + [range.upperBound..<range.upperBound] {
      append(start..<narration.lowerBound, paragraph, to: &said)
      start = narration.upperBound
    }
    return said
  }

  private func append(_ range: Range<Int>, _ paragraph: Int, to said: inout [QuotedStretch]) {
    var inner = range
    // "-Ana dijo-. Vamos": the stop belongs to who speaks.
    let opens = range.lowerBound == paragraphs[paragraph].lowerBound
    while inner.count > 0, isMargin(tokens[inner.lowerBound]) || !opens && tokens[inner.lowerBound].kind == .stop {
      inner = inner.dropFirst()
    }
    while inner.count > 0, isMargin(tokens[inner.upperBound - 1]) { inner = inner.dropLast() }
    guard inner.contains(where: { tokens[$0].isWord }) else { return }
    let first = inner.lowerBound > range.lowerBound ? inner.lowerBound - 1 : inner.lowerBound
    said.append(
      QuotedStretch(
        tokens: first..<inner.upperBound, inner: tokens[inner.lowerBound].start..<tokens[inner.upperBound - 1].end,
        isClosed: true, paragraph: paragraph))
  }

  private func isMargin(_ token: Token) -> Bool { token.kind == .dash || token.kind == .comma }

  // MARK: Who speaks

  /// The stretches of a paragraph that tell who speaks, from their first word to the mark or dash that ends them.
  private func narrations(_ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var i = range.lowerBound + 2
    while i < range.upperBound - 1 {
      guard opensNarration(i, range) else {
        i += 1
        continue
      }
      let end = narrationEnd(i + 1, range)
      found.append(i + 1..<end)
      i = end + 1
    }
    return found
  }

  /// French and Portuguese may part speech from who speaks by commas alone.
  private var partsByCommas: Bool { lexicon.splitsPronouns }

  /// A dash, or a comma, and a verb of speech within the next words.
  private func opensNarration(_ i: Int, _ range: Range<Int>) -> Bool {
    let isDash = tokens[i].kind == .dash
    guard isDash || partsByCommas && (tokens[i].kind == .comma || tokens[i].kind == .stop) else { return false }
    let reach = isDash ? 4 : 1
    for k in i + 1..<min(range.upperBound, i + 1 + reach) {
      guard tokens[k].isWord else { return false }
      if tokens[k].has(.cue), !tokens[k].isCapital, !tokens[k].has(.nounLike) {
        return isDash || k + 1 < range.upperBound && (tokens[k + 1].has(.pronoun) || tokens[k + 1].isCapital)
      }
    }
    return false
  }

  /// A dash that opens speech again, or the end.
  private func narrationEnd(_ start: Int, _ range: Range<Int>) -> Int {
    var i = start
    while i < range.upperBound, i - start < 40 {
      if tokens[i].kind == .dash { return i }
      // French: a comma or stop ends what a comma opened.
      if partsByCommas, tokens[i].kind == .comma || tokens[i].kind == .stop { return i }
      i += 1
    }
    return range.upperBound
  }
}
