internal import Bytes

/// German sets the names of papers, programmes and bodies in marks: "laut der „Neuen Post“". Such marks hold no speech; the
/// name belongs to the sentence around it, as its speaker at times.
struct NamesOfMedia {
  /// A name has no more words than this.
  private static let longest = 4

  let bytes: [UInt8]
  let tokens: [Token]

  /// Whether the stretch is such a name: capitals throughout, after a noun for a paper or body, or after an article behind a
  /// source, a verb of speech or a preposition.
  func isName(_ stretch: QuotedStretch) -> Bool {
    let start = stretch.tokens.lowerBound
    guard stretch.isClosed, start > 0, isCapitalised(stretch) else { return false }
    let before = tokens[start - 1]
    if before.isCapital, before.has([.role, .body]) { return true }
    if before.has([.source, .sourceNoun]) { return before.has(.source) }
    guard before.kind == .word, isArticle(before), start > 1 else { return false }
    let leading = tokens[start - 2]
    return leading.has([.source, .sourceNoun, .preposition, .role, .body])
      || leading.has(.cue) && leading.kind == .word && start > 2 && tokens[start - 3].kind == .comma
  }

  private func isCapitalised(_ stretch: QuotedStretch) -> Bool {
    var words = 0
    for token in tokens[stretch.tokens] where token.kind != .mark && token.kind != .dash {
      guard token.isCapital || token.kind == .number || token.kind == .word && token.has(.particle) else {
        return false
      }
      words += 1
    }
    return words > 0 && words <= NamesOfMedia.longest
  }

  private func isArticle(_ token: Token) -> Bool {
    ["der", "die", "das", "dem", "den", "des"].contains { bytes[token.range].elementsEqual($0.utf8) }
  }
}
