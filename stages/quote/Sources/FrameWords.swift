internal import Bytes

/// What single words of a frame are.
extension AttributionFinder {
  /// What the element reports as a verb; nothing where it is none.
  func complements(_ i: Int) -> Complements {
    guard let token = token(i), token.kind == .word, reading.lexicon.isEnglish, standsAsVerb(i) else { return [] }
    return Complements(of: token, reading.bytes)
  }

  /// "that", "whether", "if", "how" and the like.
  func opensClause(_ i: Int) -> Bool {
    guard let token = token(i), token.has(.subordinator), !token.isCapital else { return false }
    return isThat(i) || ["whether", "if", "how", "what", "why", "who", "where"].contains { isWord(i, $0) }
  }

  /// Pronouns of those who are told or spoken of.
  static let objects = ["him", "her", "them", "me", "us", "you", "it"]

  func isThat(_ i: Int) -> Bool { isWord(i, "that") }

  func isTo(_ i: Int) -> Bool { isWord(i, "to") }

  func isWord(_ i: Int, _ word: String) -> Bool {
    guard let token = token(i) else { return false }
    return reading.bytes[token.range].elementsEqual(word.utf8)
  }

  /// The same, whatever the word's case.
  func lowered(_ i: Int, _ word: String) -> Bool {
    guard let token = token(i), token.range.count == word.utf8.count else { return false }
    return zip(reading.bytes[token.range], word.utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
  }

  /// German: whether the element is of the first subjunctive, which news keeps for what others say. "Hätte" and "würde"
  /// say what might be as often.
  func isReportedMood(_ i: Int) -> Bool {
    token(i)?.has(.subjunctive) == true && !AttributionFinder.hypothetical.contains { isWord(i, $0) }
  }

  private static let hypothetical = [
    "hätte", "hätten", "würde", "würden", "wäre", "wären", "könnte", "könnten", "müssten",
  ]
}
