internal import Bytes

/// Which of the capitalised words in a row are a name: titles before it and weekdays behind it are not.
struct NameShape {
  /// A name and what it is the name of.
  struct Found: Hashable {
    var tokens: Range<Int>
    /// A body, or a place that may stand for one.
    var isBody: Bool
    /// The token that names the family: "Jr." is none.
    var surname: Int
    /// Whether it only is a name where it is known for one: "the Court".
    var isWeak = false
  }

  let reading: Reading
  let words: PersonWords

  init(_ reading: Reading, _ words: PersonWords) {
    self.reading = reading
    self.words = words
  }

  private func token(_ i: Int) -> Token { reading.tokens[i] }

  private func signs(_ i: Int) -> PersonSigns { words.signs(reading.bytes, token(i).range) }

  func startsName(_ i: Int) -> Bool {
    let token = token(i)
    guard token.isCapital else { return false }
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
      if next.isCapital, next.flags.isDisjoint(with: [.pronoun, .preposition, .subordinator]) || next.has(.firstName) {
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
    return isTitle(i) && !token(particle).has(.determiner)
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

  // MARK: The name in a run

  /// `nil` where the run is titles only, or a word like "Portuguese".
  func name(in run: Range<Int>) -> Found? {
    var end = run.upperBound
    while end > run.lowerBound, token(end - 1).has(.notPerson), !token(end - 1).has([.body, .firstName]) { end -= 1 }
    guard end > run.lowerBound else { return nil }
    let run = run.lowerBound..<end
    if reading.lexicon.isFreeOrder, let person = personAfterComplement(run) { return person }
    if let person = person(in: run) { return person }
    if isCommonNoun(run) {
      return Found(tokens: run, isBody: isBody(run), surname: run.upperBound - 1, isWeak: true)
    }
    if isBody(run) { return Found(tokens: run, isBody: true, surname: run.upperBound - 1) }
    var name = afterTitles(run)
    guard !name.isEmpty,
      name.contains(where: { !token($0).has([.title, .role, .notPerson]) && !signs($0).contains(.nation) })
    else {
      return nil
    }
    // "Fuentes de la Consejería": a title's complement is no name.
    if reading.lexicon.isFreeOrder, name.lowerBound > run.lowerBound, token(name.lowerBound).kind == .word {
      return nil
    }
    if name.count > 1, signs(name.lowerBound).contains(.nation) { name = name.lowerBound + 1..<name.upperBound }
    return Found(tokens: name, isBody: isPlace(name), surname: surname(name))
  }

  /// German nouns with an adjective or determiner before them, and bodies that go by no name of their own: "Jeglicher
  /// Kontakt", "die Partei", "the Court".
  private func isCommonNoun(_ run: Range<Int>) -> Bool {
    let first = token(run.lowerBound)
    let signs = signs(run.lowerBound)
    if run.count == 1, first.has(.body) && first.has(.role) || !signs.isDisjoint(with: [.thing, .organ]) {
      return true
    }
    guard reading.lexicon.capitalisesNouns, !isBody(run),
      !run.contains(where: { token($0).has(.firstName) || isTitle($0) })
    else { return false }
    let word = reading.bytes[first.range]
    let isDeclined = run.count > 1 && ["er", "en", "es"].contains { word.suffix(2).elementsEqual($0.utf8) }
    let before = run.lowerBound > 0 ? token(run.lowerBound - 1) : nil
    return isDeclined && before?.isWord != true || before?.has(.determiner) == true
  }

  /// A first name and a last one, whatever bodies and titles stand before them: "House Speaker Ann Lee".
  private func person(in run: Range<Int>) -> Found? {
    guard let first = run.dropLast().last(where: { isOffice($0) }).map({ $0 + 1 }), run.upperBound - first >= 2,
      token(first).has(.firstName), !token(run.upperBound - 1).has(.body)
    else { return nil }
    let name = first..<run.upperBound
    return Found(tokens: name, isBody: false, surname: surname(name))
  }

  /// A title, role or body that is no first name and no "Jr.".
  private func isOffice(_ i: Int) -> Bool {
    (isTitle(i) || token(i).has([.body, .notPerson]) && !token(i).has(.firstName) || signs(i).contains(.nation))
      && !isSuffix(i)
  }

  /// A title or role; what the lists alone know of German trades may be a last name where it ends a run.
  private func isTitle(_ i: Int, endsRun: Bool = false) -> Bool {
    guard !token(i).has(.firstName) else { return false }
    let signs = signs(i)
    if token(i).has([.title, .role]) { return signs.isDisjoint(with: [.people, .organ, .thing]) }
    return reading.lexicon.capitalisesNouns && !endsRun && signs.contains(.person)
  }

  private func isBody(_ run: Range<Int>) -> Bool {
    run.contains { token($0).has(.body) || run.count > 1 && !signs($0).isDisjoint(with: [.organ, .people]) }
      || run.count == 1 && isAcronym(run.lowerBound) && !isTitle(run.lowerBound)
  }

  /// "NATO", "GOP".
  private func isAcronym(_ i: Int) -> Bool {
    let word = reading.bytes[token(i).range]
    return word.count >= 2 && word.allSatisfy { $0 &- 0x41 < 26 }
  }

  /// What follows the last title or role in a run.
  private func afterTitles(_ run: Range<Int>) -> Range<Int> {
    var start = run.lowerBound
    for i in run
    where !isSuffix(i)
      && (isTitle(i, endsRun: i > run.lowerBound && i == run.upperBound - 1) || token(i).has(.notPerson))
    {
      start = i + 1
    }
    // "Ann Lee President": a title behind the name; "US Secretary" is none.
    if start == run.upperBound {
      guard let title = run.firstIndex(where: { isTitle($0) }) else { return run }
      return title - run.lowerBound >= 2 ? run.lowerBound..<title : run.upperBound..<run.upperBound
    }
    // "Deichgraf Onno Frederking": where nouns have capitals, one before a first name, or before two more, is a title.
    if reading.lexicon.capitalisesNouns, start < run.upperBound, !token(start).has([.firstName, .particle]) {
      if let first = (start..<run.upperBound - 1).first(where: { token($0).has(.firstName) }) {
        start = first
      } else if isCompound(start), run.upperBound - start >= 2 {
        start += 1
      } else if run.upperBound - start == 3, !token(start + 1).has(.particle) {
        start += 1
      }
    }
    return start..<run.upperBound
  }

  /// "Lisbon", "New York", "Western Australia", "Paris-Dakar".
  private func isPlace(_ name: Range<Int>) -> Bool {
    guard name.count <= 2, let last = name.last else { return false }
    let range = token(last).range
    let part = reading.bytes[range].lastIndex(of: 0x2D).map { $0 + 1 } ?? range.lowerBound
    guard words.signs(reading.bytes, part..<range.upperBound).contains(.place) || isNew(name) else { return false }
    return name.count == 1 ? !token(last).has(.firstName) : !token(name.lowerBound).has([.firstName, .title])
  }

  /// "New York", "San Francisco".
  private func isNew(_ name: Range<Int>) -> Bool {
    guard name.count == 2 else { return false }
    let first = reading.bytes[token(name.lowerBound).range]
    return ["New", "San", "Los", "Las", "Bad"].contains { $0.utf8.elementsEqual(first) }
  }

  /// "Bahn-Sprecher", which is no "Hans-Peter".
  private func isCompound(_ i: Int) -> Bool {
    let range = token(i).range
    guard let hyphen = reading.bytes[range].firstIndex(of: 0x2D), hyphen + 1 < range.upperBound else { return false }
    let parts = [range.lowerBound..<hyphen, hyphen + 1..<range.upperBound]
    return !parts.contains { reading.lexicon.flags(reading.bytes, $0).contains(.firstName) }
      && reading.bytes[hyphen + 1] &- 0x41 < 26
  }

  private func surname(_ name: Range<Int>) -> Int {
    let last = name.upperBound - 1
    return name.count > 2 && isSuffix(last) ? last - 1 : last
  }

  /// "Jr.", "III".
  private func isSuffix(_ i: Int) -> Bool {
    let word = reading.bytes[token(i).range]
    guard word.count <= 3 else { return false }
    return ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"].contains { suffix in
      suffix.utf8.count == word.count && zip(word, suffix.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
    }
  }
}
