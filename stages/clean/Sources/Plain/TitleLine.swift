/// Finds the line that is the title of a text.
struct TitleLine {
  let context: LineContext
  /// Lines that are typed by what they say.
  let isFixed: [Bool]

  /// How many lines above the text are looked at, besides the first of the document.
  private static let reach = 40
  /// What a line must count at least.
  private static let least = 30

  /// The likeliest title among the lines above the first running text; `nil` where none is likely.
  func find() -> Int? {
    let lines = context.source.lines
    guard lines.count > 1, let start = context.region.first(where: isText) ?? context.region.first,
      let first = lines.indices.first(where: { !isFixed[$0] }), first <= start
    else { return nil }
    var best: (line: Int, count: Int)?
    for index in max(first, start - TitleLine.reach)...start where canBeTitle(index, start) {
      let count = count(index, start)
      if count >= TitleLine.least, count > best?.count ?? 0 { best = (index, count) }
    }
    return best?.line
  }

  private func isText(_ index: Int) -> Bool {
    let line = context.source.lines[index]
    return !isFixed[index]
      && (line.words >= 20 || line.words >= 5 && line.endsSentence && context.shapes[index].ending == 1)
  }

  private func canBeTitle(_ index: Int, _ start: Int) -> Bool {
    let line = context.source.lines[index]
    return !isFixed[index] && !line.isBullet && line.words >= 1 && line.words <= 30 && (index < start || !isText(index))
  }

  /// A title has some words, of which the text speaks again, and the document's first line too (a page's name); it stands
  /// near the text.
  private func count(_ index: Int, _ start: Int) -> Int {
    let line = context.source.lines[index]
    let words = context.vocabulary[index]
    var count = min(line.words, 9) * 8 + Int(words.known) * 8 - min(start - index, 30)
    if index > 0 { count += Int(words.title) * 10 } else { count += 20 }
    if line.endsSentence, context.shapes[index].ending == 1 { count -= 40 }
    if context.shapes[index].opening == 1 { count -= 25 }
    if line.words > 18 { count -= 30 }
    if context.shapes[index].digits >= 2 { count -= 15 }
    return count - min(3, Int(words.hits)) * 12
  }
}
