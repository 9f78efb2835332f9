internal import Bytes

/// Which words in a row may be a name together.
extension NameShape {
  func startsName(_ i: Int) -> Bool {
    let token = token(i)
    guard token.isCapital, !isPartyTag(i), !isContraction(i), !signs(i).contains(.noName) else { return false }
    return token.flags.isDisjoint(with: [
      .pronoun, .preposition, .conjunction, .subordinator, .auxiliary, .determiner, .adverb, .negation, .cue, .source,
    ]) || token.has([.firstName, .title])
  }

  /// Capitals from `start` on, particles and initials between them, and what a body is "of".
  func run(from start: Int, _ range: Range<Int>) -> Range<Int> {
    var end = start + 1
    var sawBody = token(start).has(.body)
    while end < range.upperBound, end - start < 12 {
      let next = token(end)
      if next.isCapital, !isContraction(end),
        next.flags.isDisjoint(with: [.pronoun, .preposition, .subordinator]) || next.has(.firstName)
      {
        sawBody = sawBody || next.has(.body)
        end += 1
      } else if next.has(.particle), end + 1 < range.upperBound, mayHaveParticle(end - 1, end),
        token(end + 1).isCapital || token(end + 1).has(.particle)
      {
        end += 1
      } else if sawBody, token(end - 1).isCapital, let capital = afterOf(end, range) {
        end = capital + 1
      } else {
        break
      }
    }
    while end > start + 1, !token(end - 1).isCapital { end -= 1 }
    return start..<end
  }

  /// "Ursula von der Aue", but "Haupt von der Universität": in German a first name or title stands before a particle.
  private func mayHaveParticle(_ i: Int, _ particle: Int) -> Bool {
    guard reading.lexicon.capitalisesNouns, !token(i).has([.firstName, .particle]) else { return true }
    // "Sprecherin der Bahn": an article behind a title.
    return token(i).has([.title, .role]) && !token(particle).has(.determiner)
  }

  /// "University of the Arts": the capital after "of" at a token.
  private func afterOf(_ i: Int, _ range: Range<Int>) -> Int? {
    guard reading.lexicon.isEnglish, isOf(i) else { return nil }
    let next = i + 1 < range.upperBound && token(i + 1).has(.determiner) ? i + 2 : i + 1
    guard next < range.upperBound, token(next).isCapital, !token(next).has([.pronoun, .title, .notPerson]) else {
      return nil
    }
    return next
  }

  private func isOf(_ i: Int) -> Bool { reading.bytes[token(i).range].elementsEqual("of".utf8) }

  /// "R-Ohio", "D-N.Y.": party and state of an American politician.
  private func isPartyTag(_ i: Int) -> Bool {
    let word = reading.bytes[token(i).range]
    guard reading.lexicon.isEnglish, word.count > 3, let first = word.first else { return false }
    return (first == 0x52 || first == 0x44 || first == 0x49) && word[word.startIndex + 1] == 0x2D
  }

  /// "I've", "Don't".
  private func isContraction(_ i: Int) -> Bool {
    let word = reading.bytes[token(i).range]
    guard reading.lexicon.isEnglish, word.count < 12, let tail = word.lastIndex(where: { $0 == 0x27 || $0 == 0x99 })
    else {
      return false
    }
    return ["t", "m", "ve", "re", "ll", "d"].contains { word[(tail + 1)...].elementsEqual($0.utf8) }
  }
}
