internal import Bytes

/// Reported speech in German: clauses after a verb's comma, sources with "laut" and "nach Angaben", the subjunctive.
extension IndirectSpeech {
  /// How far from its verb the comma before the reported clause may stand.
  private static let reach = 16

  /// The statements of a frame, or of a range of it.
  var germanStatements: [Statement] {
    if let whole = germanSource ?? (isWholeFrame ? trailing : nil) { return [whole] }
    var found: [Statement] = []
    var i = begin
    while i < end {
      if let statement = germanReport(verb: i) {
        found.append(statement)
        i = max(i + 1, statement.contents.last?.upperBound ?? 0)
      } else {
        i += 1
      }
    }
    if found.isEmpty, isWholeFrame, isReportedMood {
      return [Statement(attribution: Attribution(pattern: .carried), contents: [begin..<end])]
    }
    return found
  }

  /// "Laut X ist es so", "Es ist nach Angaben von X so": what stands on both sides is the content.
  private var germanSource: Statement? {
    guard isWholeFrame else { return nil }
    for i in begin..<end {
      guard let found = finder.source(at: i), let speaker = found.speaker, isSpeaker(speaker) else { continue }
      guard let extent = found.extent else { continue }
      let sides = [begin..<max(begin, extent.lowerBound), extent.upperBound..<max(extent.upperBound, end)]
      let contents = sides.filter { part in part.contains { token($0)?.isWord == true } }
      guard contents.contains(where: { $0.count >= 3 }) else { return nil }
      return Statement(attribution: found, contents: contents)
    }
    return nil
  }

  /// The verb of speech at element `i` with the clause that its comma opens.
  private func germanReport(verb i: Int) -> Statement? {
    guard finder.isVerb(i),
      let comma = (i + 1..<max(i + 1, min(end, i + IndirectSpeech.reach))).first(where: isClauseMark),
      comma + 3 < end, opensReport(comma + 1, verb: i),
      let attribution = finder.reporting(verb: i, comma, 0), let speaker = attribution.speaker, isSpeaker(speaker)
    else { return nil }
    return Statement(attribution: attribution, contents: [comma + 1..<germanEnd(from: comma + 1)])
  }

  private func isClauseMark(_ i: Int) -> Bool { token(i)?.kind == .comma || token(i)?.kind == .colon }

  /// "dass" and the like, the subjunctive, "zu" with an infinitive; any clause after "wie X sagte,".
  private func opensReport(_ start: Int, verb: Int) -> Bool {
    if ["dass", "daß", "ob", "warum", "weshalb", "wie"].contains(where: { finder.isWord(start, $0) }) { return true }
    if start == verb + 2, opensWithLike(verb) { return true }
    var i = start
    while i < end, i - start < IndirectSpeech.reach * 2, let token = token(i) {
      if token.has(.subjunctive) { return true }
      if finder.isWord(i, "zu"), self.token(i + 1)?.kind == .word, i + 2 >= end || self.token(i + 2)?.isWord == false {
        return true
      }
      i += 1
    }
    return false
  }

  /// "Wie X mitteilte": the sentence opens with a comparison.
  private func opensWithLike(_ verb: Int) -> Bool {
    (max(begin, verb - IndirectSpeech.reach)..<verb).contains { i in
      finder.isWord(i, "wie") && (i == begin || token(i - 1)?.kind == .comma)
    } || begin == 0 && token(0).map { $0.isCapital && finder.lowered(0, "wie") } ?? false
  }

  /// The content ends with the sentence, or where the next one who speaks takes over.
  private func germanEnd(from start: Int) -> Int {
    for i in start..<end where token(i)?.kind == .comma {
      var next = i + 1
      while next < i + 7, let token = token(next), token.isWord, !finder.isVerb(next) || token.has(.weak) { next += 1 }
      guard next < end, finder.isVerb(next), finder.isStrong(next) else { continue }
      let speaksAgain = next == i + 1 || token(i + 1)?.has(.conjunction) == true || finder.isWord(i + 1, "wie")
      if speaksAgain { return i }
    }
    return end
  }

  /// Whether the sentence reports without saying so.
  private var isReportedMood: Bool {
    (begin..<end).contains { finder.isReportedMood($0) }
  }
}
