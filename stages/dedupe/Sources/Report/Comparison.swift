internal import Bytes

/// Finds how a copy differs from the text that is kept.
struct Comparison {
  /// Words that make a passage of an edit; fewer are single words.
  static let passage = 12
  /// Words at the beginning that make a lead, or furniture, of an edit.
  static let edge = 6
  /// The share of the copy's or the kept text's words that must be the same for details to be worth telling.
  static let leastShare = 0.1
  /// Changes that are shown.
  static let examples = 3

  private let kept: Text
  private let copy: Text
  private let keptWords: Words
  private let copyWords: Words
  private let alignment: Alignment

  init(kept: Text, copy: Text) {
    self.kept = kept
    self.copy = copy
    keptWords = Words(kept)
    copyWords = Words(copy)
    alignment = Alignment(keptWords.hashes, copyWords.hashes)
  }

  var differences: [Difference] {
    if kept == copy { return [.identical] }
    if keptWords.folded == copyWords.folded { return [.typography(typography)] }
    let same = (alignment.frame + alignment.moved).reduce(0) { $0 + $1.a.count }
    let smaller = min(keptWords.count, copyWords.count)
    guard Double(same) >= Comparison.leastShare * Double(smaller) else {
      return [.littleInCommon(words: same, of: smaller)]
    }
    var edits = alignment.edits
    var found: [Difference] = []
    // What a text begins with is told apart from the rest only where something of it stands in the other.
    if let first = edits.first, first.a.lowerBound == 0, first.b.lowerBound == 0, let difference = beginning(first) {
      found.append(difference)
      edits.removeFirst()
    }
    var last: Difference?
    if let end = edits.last, end.a.upperBound == keptWords.count, end.b.upperBound == copyWords.count {
      last = ending(end)
      if last != nil { edits.removeLast() }
    }
    found += reordered + passages(edits) + words(edits)
    if let last { found.append(last) }
    return found
  }

  // MARK: The edges

  private func beginning(_ edit: Alignment.Edit) -> Difference? {
    switch (isLong(edit.a), isLong(edit.b)) {
    case (true, true): .beginningRewritten(change(edit))
    case (false, true): .addedBefore(words: edit.b.count, excerpt(of: edit.b, in: copyWords, copy))
    case (true, false):
      .withoutBeginning(words: edit.a.count, share: share(without: edit.a), excerpt(of: edit.a, in: keptWords, kept))
    case (false, false): nil
    }
  }

  private func ending(_ edit: Alignment.Edit) -> Difference? {
    switch (isLong(edit.a), isLong(edit.b)) {
    case (true, true): .endRewritten(change(edit))
    case (false, true): .addedBehind(words: edit.b.count, excerpt(of: edit.b, in: copyWords, copy))
    case (true, false):
      .cut(words: edit.a.count, share: share(without: edit.a), excerpt(of: edit.a, in: keptWords, kept))
    case (false, false): nil
    }
  }

  private func isLong(_ words: Range<Int>) -> Bool { words.count >= Comparison.edge }

  private func share(without words: Range<Int>) -> Double {
    keptWords.count == 0 ? 0 : Double(keptWords.count - words.count) / Double(keptWords.count)
  }

  // MARK: Within

  private var reordered: [Difference] {
    guard let first = alignment.moved.first else { return [] }
    let words = alignment.moved.reduce(0) { $0 + $1.b.count }
    return [
      .reordered(passages: alignment.moved.count, words: words, excerpt(of: first.b, in: copyWords, copy))
    ]
  }

  private func passages(_ edits: [Alignment.Edit]) -> [Difference] {
    let long = edits.filter { max($0.a.count, $0.b.count) >= Comparison.passage }
    let missing = long.filter { $0.b.count * 4 < $0.a.count }
    let inserted = long.filter { $0.a.count * 4 < $0.b.count }
    let rewritten = long.filter { !missing.contains($0) && !inserted.contains($0) }
    var found: [Difference] = []
    if let first = rewritten.first { found.append(.rewritten(passages: rewritten.count, change(first))) }
    if let first = missing.first {
      found.append(
        .missing(
          passages: missing.count, words: missing.reduce(0) { $0 + $1.a.count },
          excerpt(of: first.a, in: keptWords, kept)))
    }
    if let first = inserted.first {
      found.append(
        .inserted(
          passages: inserted.count, words: inserted.reduce(0) { $0 + $1.b.count },
          excerpt(of: first.b, in: copyWords, copy)))
    }
    return found
  }

  private func words(_ edits: [Alignment.Edit]) -> [Difference] {
    let short = edits.filter { max($0.a.count, $0.b.count) < Comparison.passage }
    guard !short.isEmpty else { return [] }
    // A word that became another says more than one that went.
    let telling = short.filter { !$0.a.isEmpty && !$0.b.isEmpty } + short.filter { $0.a.isEmpty || $0.b.isEmpty }
    return [
      .changed(
        words: short.reduce(0) { $0 + max($1.a.count, $1.b.count) }, places: short.count,
        telling.prefix(Comparison.examples).map(change))
    ]
  }

  // MARK: Excerpts

  private func change(_ edit: Alignment.Edit) -> Difference.Change {
    Difference.Change(
      old: excerpt(of: edit.a, in: keptWords, kept), new: excerpt(of: edit.b, in: copyWords, copy),
      oldWords: edit.a.count, newWords: edit.b.count)
  }

  private func excerpt(of range: Range<Int>, in words: Words, _ text: Text) -> String {
    // More than an excerpt has is not looked at.
    let some = range.lowerBound..<min(range.upperBound, range.lowerBound + 24)
    guard let span = words.span(some) else { return "" }
    let line = text.string(span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let cut = line.unicodeScalars.count > Comparison.excerptLength || some.count < range.count
    guard cut else { return line }
    var head = String(String.UnicodeScalarView(line.unicodeScalars.prefix(Comparison.excerptLength)))
    // Whole words, where there are some.
    if let space = head.lastIndex(of: " "), line.unicodeScalars.count > Comparison.excerptLength {
      head = String(head[..<space])
    }
    return head + " …"
  }

  private static let excerptLength = 64

  // MARK: The same words

  private var typography: Difference.Typography {
    let (one, other) = (Comparison.collapsed(kept), Comparison.collapsed(copy))
    if one == other { return .space }
    return one.lowercased() == other.lowercased() ? .letterCase : .punctuation
  }

  private static func collapsed(_ text: Text) -> String {
    text.string.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
