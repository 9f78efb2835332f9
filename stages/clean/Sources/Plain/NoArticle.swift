internal import StageKit

/// Texts of which nothing is an article: what a scraper brought home from a login wall, a notice, a menu, or from under the
/// article.
enum NoArticle {
  /// Words that are too few to be an article where nothing speaks for them.
  private static let few = 90

  /// Words of a sentence that is worth keeping, whatever stands around it.
  private static let sentence = 8
  /// Words of a line that no menu has.
  private static let menuLine = 9

  /// Whether nothing in the text is an article. A notice of one sentence is one, and so is a headline or two with nothing
  /// around them.
  static func holds(_ source: SourceLines, _ typer: LineTyper) -> Bool {
    if areComments(source) { return true }
    var words = 0
    var best = Int.min
    for index in typer.types.indices {
      if case .removed = typer.types[index] { continue }
      let line = source.lines[index]
      if line.words >= sentence, line.endsSentence || line.hasSentences { return false }
      words += line.words
      best = max(best, index < typer.scores.count ? typer.scores[index] : 0)
    }
    return words == 0 || typer.isWorn && best < 0 && words < few || isMenu(source, typer)
  }

  /// Whether there is no sentence in the text, and most of its lines are about the site.
  private static func isMenu(_ source: SourceLines, _ typer: LineTyper) -> Bool {
    var marked = 0
    for (index, line) in source.lines.enumerated() {
      if line.words >= menuLine || line.words >= 4 && line.endsSentence { return false }
      if typer.phrases[index] != nil || typer.context?.vocabulary[index].hits ?? 0 > 0 { marked += 1 }
    }
    return source.lines.count >= 3 && marked * 2 >= source.lines.count
  }

  /// Whether the text is what readers said of an article: it opens with the heading of comments, and short lines that
  /// belong to comments stand throughout, not at its end alone.
  private static func areComments(_ source: SourceLines) -> Bool {
    let count = source.lines.count
    guard count >= 4, Phrases.isCommentsHeading(source.bytes(0)) else { return false }
    var marks = 1
    var isWithin = false
    for index in 1..<count where source.lines[index].words <= 5 {
      let words = FoldedWords(source.bytes(index)).hashes
      guard words.contains(where: { Furniture.bits($0) & Furniture.comments.bit != 0 }) else { continue }
      marks += 1
      isWithin = isWithin || index < count - 3
    }
    return isWithin && marks * 6 >= count
  }
}
