internal import Bytes

/// Names within phrases whose nouns take complements: "le porte-parole du Kremlin", "глава Роснефти Имя Фамилия".
extension NameTable {
  private func governs(_ i: Int) -> Bool {
    let token = token(i)
    return token.has(.preposition) && !token.isCapital
  }

  /// Whether a name in a phrase belongs to a complement of its noun, and is not who the phrase means.
  func isComplement(_ name: Range<Int>, of phrase: Range<Int>) -> Bool {
    guard name.lowerBound > phrase.lowerBound else { return false }
    var i = name.lowerBound - 1
    while i > phrase.lowerBound, token(i).has(.determiner), !token(i).has(.preposition) { i -= 1 }
    if governs(i) { return true }
    // The genitive needs no preposition: a body after a role.
    return reading.lexicon.isSlavic && isBodyAfterRole(name, phrase)
  }

  private func isBodyAfterRole(_ name: Range<Int>, _ phrase: Range<Int>) -> Bool {
    name.upperBound == phrase.upperBound && name.count == 1 && token(name.lowerBound).has([.notPerson, .body])
  }

  /// "el portavoz del grupo Ana Lee": the role before a name with its complements.
  func titleWithComplements(before name: Int, _ paragraph: Range<Int>) -> Range<Int>? {
    var i = name
    var role: Int?
    while i > paragraph.lowerBound, name - i < 9 {
      let before = token(i - 1)
      guard before.isWord, before.end < token(i).start || before.end == token(i).start,
        before.flags.isDisjoint(with: [.subordinator, .conjunction, .auxiliary, .cue, .pronoun, .adverb])
          || before.has([.role, .title])
      else { break }
      if before.has(.determiner), !before.has(.preposition) {
        guard i - 2 >= paragraph.lowerBound, governs(i - 2) else { break }
      }
      i -= 1
      if token(i).has([.role, .title]) { role = i }
    }
    var before = name - 1
    while before > paragraph.lowerBound, token(before).has(.determiner), !token(before).has(.preposition) {
      before -= 1
    }
    guard let role, role < name, !governs(before) else { return nil }
    return role..<name
  }

  /// Whether a name stands in a better form than the known one of the same length: the nominative.
  func isBetterForm(_ name: Range<Int>, than known: Range<Int>) -> Bool {
    guard reading.lexicon.isSlavic, name.count == known.count, name != known else { return false }
    let isNominative = token(name.lowerBound).has(.firstName)
    let wasNominative = token(known.lowerBound).has(.firstName)
    if isNominative != wasNominative { return isNominative }
    guard !isNominative else { return false }
    return bytes(name) < bytes(known)
  }

  private func bytes(_ name: Range<Int>) -> Int { name.reduce(0) { $0 + token($1).range.count } }
}

extension NameShape {
  /// "du Village Augustin Lee": where a complement ends in capitals, the next first name starts the name proper.
  func personAfterComplement(_ run: Range<Int>) -> Found? {
    guard run.count >= 3, !reading.tokens[run.lowerBound].has(.firstName), run.lowerBound > 0 else { return nil }
    let before = reading.tokens[run.lowerBound - 1]
    guard before.has([.preposition, .linking, .role, .title, .body]) || reading.lexicon.isSlavic,
      let first = run.dropFirst().dropLast().first(where: { i in
        reading.tokens[i].has(.firstName) && !reading.tokens[i].has(.notPerson)
      })
    else { return nil }
    return Found(tokens: first..<run.upperBound, isBody: false, surname: run.upperBound - 1)
  }
}

/// Russian names: their stems, which all cases share, and the gender of surnames and patronymics.
enum RussianName {
  private static let endings: [[UInt8]] = [
    "ого", "его", "ому", "ему", "ыми", "ими", "ой", "ей", "ым", "им", "ом", "ем", "ою", "ею", "ую", "юю", "ая", "яя",
    "ий",
    "ый", "ии", "ию", "ия", "а", "я", "у", "ю", "е", "ы", "и", "ь", "й", "о",
  ].map { Array($0.utf8) }

  /// The word without its case ending.
  static func stem(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let word = bytes[range]
    for ending in endings where word.count >= ending.count + 4 && word.hasSuffix(ending) {
      return range.lowerBound..<range.upperBound - ending.count
    }
    return range
  }

  private static let female: [[UInt8]] = [
    "ова", "ева", "ёва", "ина", "ына", "ская", "цкая", "овна", "евна", "овой", "евой", "ёвой", "иной", "ской", "овну",
    "евну",
  ].map { Array($0.utf8) }
  private static let male: [[UInt8]] = [
    "ов", "ев", "ёв", "ин", "ын", "ский", "цкий", "ович", "евич", "ского", "скому", "ским", "овым", "евым", "иным",
    "овича",
    "овичем",
  ].map { Array($0.utf8) }

  /// What the last of a name's words shows; a form that both genders have shows nothing.
  static func gender(_ bytes: [UInt8], _ words: [Range<Int>]) -> Person.Gender? {
    guard words.count > 1, let last = words.last else { return nil }
    let word = bytes[last]
    if male.contains(where: { word.hasSuffix($0) }) { return .male }
    // "Петрова" may be a man's genitive: his first name stands in it too.
    guard female.contains(where: { word.hasSuffix($0) }), let first = words.first else { return nil }
    let isFemaleFirst = ["а", "я", "ой", "ей", "ы", "и", "у", "ю", "е"].contains {
      bytes[first].hasSuffix(Array($0.utf8))
    }
    return isFemaleFirst && !bytes[first].hasSuffix(Array("ра".utf8)) ? .female : nil
  }
}
