internal import Bytes

/// Titles and roles beside names, and the gender that they show.
extension NameTable {
  // MARK: Before a name

  /// "spokesman", "foreign minister" in lower case right before a name; "Secretary of State".
  func titleBefore(_ start: Int, _ paragraph: Range<Int>) -> Range<Int>? {
    guard start > paragraph.lowerBound, token(start - 1).end < token(start).start else { return nil }
    if isRole(start - 1) { return wholeTitle(start - 1..<start, paragraph) }
    var first = start - 1
    while first > paragraph.lowerBound, start - first < 5, token(first).isCapital, !isRole(first) { first -= 1 }
    guard first > paragraph.lowerBound, first < start - 1, isOf(first), token(first - 1).has(.title) else { return nil }
    return wholeTitle(first - 1..<start, paragraph)
  }

  /// With the words that belong to it: "deputy foreign" before "minister", "Secretary of" before "State".
  func wholeTitle(_ title: Range<Int>, _ paragraph: Range<Int>) -> Range<Int> {
    var first = title.lowerBound
    while first > paragraph.lowerBound, title.upperBound - first < 6 {
      let before = token(first - 1)
      if before.isWord, !endsTitle(before), goesOn(first - 1) {
        first -= 1
      } else if isOf(first - 1), first - 1 > paragraph.lowerBound,
        token(first - 2).has(.title), !token(first).has([.title, .firstName])
      {
        first -= 2
      } else {
        break
      }
    }
    return first..<title.upperBound
  }

  /// Whether a title goes on to the left at a word: small words before small ones, names of bodies before those, and before
  /// a name "former" and the like only.
  private func goesOn(_ i: Int) -> Bool {
    let next = token(i + 1)
    if reading.lexicon.capitalisesNouns { return !token(i).isCapital && (signs(i).contains(.rank) || isAdjective(i)) }
    if token(i).isCapital {
      return !next.isCapital || next.has(.notPerson) || signs(i + 1).contains(.nation) || isRole(i + 1)
    }
    if signs(i + 1).contains(.rank), !next.isCapital { return signs(i).contains(.rank) }
    return !next.isCapital || isRole(i) || signs(i).contains(.rank)
  }

  /// "russische", by its ending; no "sagte".
  private func isAdjective(_ i: Int) -> Bool {
    let word = reading.bytes[token(i).range]
    guard word.count > 4, let last = word.last else { return false }
    let stem = word.dropLast(last == 0x65 ? 1 : 2)
    let isEnding = last == 0x65 || word.suffix(2).elementsEqual("er".utf8)
    return isEnding && stem.last != 0x74
  }

  private func isOf(_ i: Int) -> Bool {
    let word = reading.bytes[token(i).range]
    return word.elementsEqual("of".utf8) || word.elementsEqual("for".utf8)
  }

  private func endsTitle(_ token: Token) -> Bool {
    token.has([.determiner, .preposition, .conjunction, .subordinator, .auxiliary, .cue, .adverb, .pronoun, .negation])
      || token.kind == .number
  }

  // MARK: In apposition

  /// "…, the head of the union,": up to the comma that ends it, or where that is lost to the verb of speech.
  func apposition(after end: Int, _ paragraph: Range<Int>) -> Range<Int>? {
    guard end + 1 < paragraph.upperBound, token(end).kind == .comma else { return nil }
    var first = end + 1
    let head = token(first)
    guard
      head.has([.determiner, .role, .title])
        || head.isCapital && isRole(min(first + 1, paragraph.upperBound - 1))
    else { return nil }
    if head.has(.determiner) { first += 1 }
    var i = first
    while i < paragraph.upperBound, i - first < 16, token(i).isWord || token(i).kind == .genitive,
      !token(i).has([.auxiliary, .subordinator, .strong]), !isToldTo(i)
    {
      i += 1
    }
    guard i > first, i < paragraph.upperBound,
      token(i).kind == .comma || token(i).kind == .stop || token(i).has([.subordinator, .strong]) || isToldTo(i)
    else { return nil }
    return hasRoleAsHead(first..<i) ? first..<i : nil
  }

  /// "…, Sprecherin des Rats gegenüber der Küstenpost": who was told is no part of a title.
  private func isToldTo(_ i: Int) -> Bool {
    reading.lexicon.capitalisesNouns && reading.bytes[token(i).range].elementsEqual("gegenüber".utf8)
  }

  /// "Nether Holm's harbour master, Ann Lee, …": the role before the comma.
  func appositionBefore(_ run: Range<Int>, _ paragraph: Range<Int>) -> Range<Int>? {
    let comma = run.lowerBound - 1
    guard comma > paragraph.lowerBound, token(comma).kind == .comma, run.upperBound < paragraph.upperBound,
      token(run.upperBound).kind == .comma || token(run.upperBound).kind == .stop
    else { return nil }
    var first = comma
    while first > paragraph.lowerBound, comma - first < 9,
      token(first - 1).isWord || token(first - 1).kind == .genitive,
      token(first - 1).flags.isDisjoint(with: [.subordinator, .conjunction, .auxiliary, .cue])
    {
      first -= 1
      if token(first).has(.determiner),
        !token(max(first - 1, paragraph.lowerBound)).has(.linking) || first == paragraph.lowerBound
      {
        first += 1
        break
      }
    }
    guard first < comma, !token(first).has([.preposition, .pronoun]), hasRoleAsHead(first..<comma) else { return nil }
    return first..<comma
  }

  /// "head of the union", "marine biologist": the last word before what a preposition or conjunction adds.
  private func hasRoleAsHead(_ title: Range<Int>) -> Bool {
    let end =
      title.dropFirst().first { token($0).has([.preposition, .conjunction, .subordinator]) } ?? title.upperBound
    let isOwned = title.contains { token($0).kind == .genitive }
    return isRole(end - 1) && !isPlural(end - 1) || isOwned && isRole(title.upperBound - 1)
      || reading.lexicon.capitalisesNouns && title.contains(where: isRole)
  }

  /// "aides", "officials", but not "boss".
  private func isPlural(_ i: Int) -> Bool {
    if signs(i).contains(.people) { return true }
    let word = reading.bytes[token(i).range]
    return reading.lexicon.isEnglish && word.last == 0x73 && word.dropLast().last != 0x73
  }

  /// Whether a word names an office, a trade or kin.
  func isRole(_ i: Int) -> Bool {
    if token(i).has(.body) || !signs(i).isDisjoint(with: [.thing, .organ]) { return false }
    return token(i).has([.role, .title]) || !token(i).has(.function) && signs(i).contains(.person)
  }

  private func isOffice(_ i: Int) -> Bool {
    isRole(i) && !signs(i).contains(.privately) && token(i).kind != .number
  }

  /// "company's 26-year-old founder": what no name owns, and the age.
  private func withoutOwner(_ title: Range<Int>) -> Range<Int> {
    var first = title.lowerBound
    if let owner = title.dropFirst().first(where: { token($0).kind == .genitive }), !token(owner - 1).isCapital,
      signs(owner - 1).isDisjoint(with: [.person])
    {
      first = owner + 1
    }
    while first < title.upperBound, token(first).kind == .number { first += 1 }
    return first..<title.upperBound
  }

  // MARK: Noting

  mutating func note(title: Range<Int>?, of person: Int) {
    guard let title = title.map(withoutOwner), title.contains(where: isRole) else { return }
    if persons[person].title == nil || isHonorific(persons[person].title), !isHonorific(title),
      title.contains(where: { token($0).kind == .genitive || isOffice($0) })
    {
      persons[person].title = title
    }
    persons[person].isHuman = true
    for i in title where isRole(i) && persons[person].roles.count < 8 {
      persons[person].roles.insert(hash(i))
    }
    let shown = gender(ofTitle: title)
    if shown != .unknown { persons[person].gender = shown }
  }

  /// "Mr", "Mrs": a title that says nothing but the gender.
  func isHonorific(_ title: Range<Int>?) -> Bool {
    guard let title, title.count == 1 else { return false }
    return token(title.lowerBound).has([.male, .female]) && !token(title.lowerBound).has(.role)
  }

  // MARK: Gender

  private func gender(ofTitle title: Range<Int>) -> Person.Gender {
    for i in title where isRole(i) {
      if token(i).has(.male) != token(i).has(.female) { return token(i).has(.female) ? .female : .male }
      let signs = signs(i)
      if !signs.isDisjoint(with: [.male, .female]) { return signs.contains(.female) ? .female : .male }
    }
    // Articles of Romance languages show the gender: "la météorologue".
    let before = title.lowerBound - 1
    guard before >= 0, token(before).has(.determiner), token(before).has([.male, .female]) else { return .unknown }
    return token(before).has(.female) ? .female : .male
  }

  func gender(_ name: Range<Int>, _ title: Range<Int>?) -> Person.Gender {
    if let title, gender(ofTitle: title) != .unknown { return gender(ofTitle: title) }
    let first = token(name.lowerBound)
    if reading.lexicon.isSlavic, let shown = RussianName.gender(reading.bytes, name.map { token($0).range }) {
      return shown
    }
    guard first.has(.firstName), first.has(.female) != first.has(.male) else { return .unknown }
    return first.has(.female) ? .female : .male
  }
}
