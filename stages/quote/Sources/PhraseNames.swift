internal import Bytes

/// Whose name a speaker's phrase is: not the one whose spokesman speaks.
extension NameTable {
  /// The name that is the head of a phrase. Of several the last before a preposition; behind one only with its title around
  /// it ("Secretary of State Ann Lee"), or where no person's role stands before it ("the University of Ann Arbor").
  func head(of phrase: Range<Int>) -> NameMention? {
    let found = names(in: phrase)
    guard let first = found.first else { return nil }
    if reading.lexicon.isFreeOrder { return found.last { !isComplement($0.tokens, of: phrase) } }
    let end = firstLink(in: phrase, found) ?? phrase.upperBound
    if let best = found.last(where: { $0.tokens.lowerBound < end }) {
      if isAttribute(best, before: phrase.upperBound) { return nil }
      return persons[best.person].isBody && !persons[first.person].isBody ? first : best
    }
    guard (phrase.lowerBound..<end).contains(where: { isRole($0) || signs($0).contains(.people) }) else { return first }
    return found.first { titleStart($0.tokens.lowerBound, phrase) < end }
  }

  /// The first preposition, conjunction or bracket that is in no name.
  private func firstLink(in phrase: Range<Int>, _ found: [NameMention]) -> Int? {
    phrase.dropFirst().first { i in
      (token(i).has([.preposition, .conjunction]) || token(i).kind == .openBracket)
        && !found.contains { $0.tokens.contains(i) }
    }
  }

  private func names(in phrase: Range<Int>) -> [NameMention] {
    let rest = mentions[firstMention(from: phrase.lowerBound)...]
    return rest.prefix { $0.tokens.lowerBound < phrase.upperBound }.filter { mention in
      let next = mention.tokens.upperBound
      return next <= phrase.upperBound && !(next < phrase.upperBound && token(next).kind == .genitive)
    }
  }

  private func titleStart(_ name: Int, _ phrase: Range<Int>) -> Int {
    var start = name
    while start > phrase.lowerBound, token(start - 1).isCapital { start -= 1 }
    return wholeTitle(start..<max(name, start + 1), phrase).lowerBound
  }

  /// A noun for bodies: "ministry".
  func isBodyNoun(_ i: Int) -> Bool {
    token(i).has(.body) && token(i).has(.role) || signs(i).contains(.organ)
  }

  /// "the Lee administration", "Lee officials": a noun behind the name is who speaks.
  func isAttribute(_ mention: NameMention, before end: Int) -> Bool {
    let next = mention.tokens.upperBound
    guard reading.lexicon.isEnglish, next < end, token(next).kind == .word else { return false }
    if isBodyNoun(next) { return persons[mention.person].isHuman }
    return isRole(next) || signs(next).contains(.people)
  }
}
