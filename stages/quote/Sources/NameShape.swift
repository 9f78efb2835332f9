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
    /// Whether it only is a name where it is known for one: "the Court", a place.
    var isWeak = false
  }

  let reading: Reading
  let words: PersonWords
  private let signs: [PersonSigns]

  init(_ reading: Reading, _ words: PersonWords, _ signs: [PersonSigns]) {
    self.reading = reading
    self.words = words
    self.signs = signs
  }

  func token(_ i: Int) -> Token { reading.tokens[i] }

  func signs(_ i: Int) -> PersonSigns { signs[i] }

  // MARK: The name in a run

  /// `nil` where the run is titles only, or a word like "Portuguese".
  func name(in run: Range<Int>) -> Found? {
    var end = run.upperBound
    while end > run.lowerBound, token(end - 1).has(.notPerson), !token(end - 1).has([.body, .firstName]),
      !isComplement(end - 1, run)
    { end -= 1 }
    guard end > run.lowerBound, !isHeadline(run) else { return nil }
    let run = run.lowerBound..<end
    if run.count == 1, !signs(run.lowerBound).isDisjoint(with: [.people, .nation]) || isPlural(run.lowerBound) {
      return nil
    }
    if reading.lexicon.isFreeOrder, let person = personAfterComplement(run) { return person }
    if isCommonNoun(run) {
      return Found(tokens: run, isBody: isBody(run), surname: run.upperBound - 1, isWeak: true)
    }
    let name = afterTitles(run)
    guard !name.isEmpty else { return nil }
    if isBody(run) {
      let isPair = name.count == 2 && token(name.lowerBound).has(.firstName)
      let bare = name.lowerBound > run.lowerBound && (isPair || !isBody(name)) ? name : firstName(in: run)
      return bare.map { person($0) } ?? Found(tokens: run, isBody: true, surname: run.upperBound - 1)
    }
    guard name.contains(where: { !token($0).has([.title, .role, .notPerson]) && !signs($0).contains(.nation) }) else {
      return nil
    }
    // "Fuentes de la Consejería": a title's complement is no name.
    if reading.lexicon.isFreeOrder, name.lowerBound > run.lowerBound, token(name.lowerBound).kind == .word {
      return nil
    }
    let isPlace = isPlace(name)
    var found = person(name.lowerBound > run.lowerBound ? firstName(in: name) ?? name : name)
    found.isBody = isPlace
    found.isWeak = isPlace
    return found
  }

  private func person(_ name: Range<Int>) -> Found {
    var first = name.lowerBound
    while first + 1 < name.upperBound, signs(first).contains(.nation) { first += 1 }
    let name = first..<name.upperBound
    return Found(tokens: name, isBody: false, surname: surname(name))
  }

  /// From a first name on that stands within a run: "White House Ann Lee", "Miss Universe Ann Lee".
  private func firstName(in run: Range<Int>) -> Range<Int>? {
    guard !token(run.lowerBound).has([.firstName, .particle]),
      let first = run.dropLast().first(where: { token($0).has(.firstName) && !token($0 - 1).has(.particle) }),
      !token(run.upperBound - 1).has(.body), signs(run.upperBound - 1).isDisjoint(with: [.organ, .people])
    else { return nil }
    return first..<run.upperBound
  }

  /// Three words and more in capitals throughout.
  private func isHeadline(_ run: Range<Int>) -> Bool {
    run.count > 2 && run.allSatisfy { i in reading.bytes[token(i).range].allSatisfy { $0 < 0x5B } }
  }

  /// "Ayuntamiento de Lonza": a place behind its preposition.
  private func isComplement(_ i: Int, _ run: Range<Int>) -> Bool {
    reading.lexicon.isFreeOrder && i - 1 > run.lowerBound && token(i - 1).has(.particle) && !token(i - 1).isCapital
  }

  /// German nouns with an adjective or determiner before them, and bodies that go by no name of their own: "Jeglicher
  /// Kontakt", "die Partei", "the Court".
  private func isCommonNoun(_ run: Range<Int>) -> Bool {
    let first = token(run.lowerBound)
    let signs = signs(run.lowerBound)
    if run.count == 1, first.has(.body) && first.has(.role) || !signs.isDisjoint(with: [.thing, .organ]) {
      return true
    }
    // "Baker said": a trade, or the last name of somebody known.
    if run.count == 1, first.has(.role), !first.has([.title, .firstName]), signs.isDisjoint(with: .people) {
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

  /// "Senators".
  private func isPlural(_ i: Int) -> Bool {
    let word = token(i).range
    guard word.count > 4, reading.bytes[word.upperBound - 1] == 0x73 else { return false }
    return words.signs(reading.bytes, word.lowerBound..<word.upperBound - 1).contains(.person)
  }

  // MARK: Titles and bodies

  /// A title or role; what the lists alone know of trades may be a last name where it ends a run.
  private func isTitle(_ i: Int, endsRun: Bool = false) -> Bool {
    guard !token(i).has([.firstName, .body]) else { return false }
    let signs = signs(i)
    if token(i).has([.title, .role]) { return signs.isDisjoint(with: [.people, .organ, .thing]) }
    return !endsRun && signs.contains(.person)
  }

  private func isBody(_ run: Range<Int>) -> Bool {
    run.contains { token($0).has(.body) || run.count > 1 && signs($0).contains(.organ) }
      || run.count > 1 && !signs(run.upperBound - 1).isDisjoint(with: [.people, .thing])
      || run.count == 1 && isAcronym(run.lowerBound) && !isTitle(run.lowerBound)
  }

  /// "NATO", "GOP".
  private func isAcronym(_ i: Int) -> Bool {
    let word = reading.bytes[token(i).range]
    return word.count >= 2 && word.allSatisfy { $0 &- 0x41 < 26 }
  }

  /// What follows the last title or role in a run.
  private func afterTitles(_ run: Range<Int>) -> Range<Int> {
    let last = run.count > 2 && isSuffix(run.upperBound - 1) ? run.upperBound - 2 : run.upperBound - 1
    // "Ann Baker", "Martin Luther King Jr.": a last name that is a title elsewhere.
    if token(run.lowerBound).has(.firstName), last - run.lowerBound == 1 || last < run.upperBound - 1 { return run }
    var start = run.lowerBound
    for i in run.lowerBound...last
    where isTitle(i, endsRun: i > run.lowerBound && i == last) || token(i).has(.notPerson) || signs(i).contains(.based)
    {
      start = i + 1
    }
    // "Ann Lee President": a title behind the name; "US Secretary" is none.
    if start > last {
      guard let title = run.firstIndex(where: { isTitle($0) }) else { return run }
      return title - run.lowerBound >= 2 ? run.lowerBound..<title : run.upperBound..<run.upperBound
    }
    return reading.lexicon.capitalisesNouns ? afterNouns(start..<run.upperBound) : start..<run.upperBound
  }

  /// "Deichgraf Onno Frederking": where nouns have capitals, one before a first name, or before two more, is a title.
  private func afterNouns(_ name: Range<Int>) -> Range<Int> {
    guard !token(name.lowerBound).has([.firstName, .particle]) else { return name }
    if let first = name.dropLast().first(where: { token($0).has(.firstName) }) { return first..<name.upperBound }
    let isNoun = isCompound(name.lowerBound) && name.count >= 2 || name.count == 3
    return isNoun && !token(name.lowerBound + 1).has(.particle) ? name.lowerBound + 1..<name.upperBound : name
  }

  /// "Bahn-Sprecher", which is no "Hans-Peter".
  private func isCompound(_ i: Int) -> Bool {
    let range = token(i).range
    guard let hyphen = reading.bytes[range].firstIndex(of: 0x2D), hyphen + 1 < range.upperBound else { return false }
    let parts = [range.lowerBound..<hyphen, hyphen + 1..<range.upperBound]
    return !parts.contains { reading.lexicon.flags(reading.bytes, $0).contains(.firstName) }
      && reading.bytes[hyphen + 1] &- 0x41 < 26
  }

  // MARK: Places

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

  // MARK: Last names

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
