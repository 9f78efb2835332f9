internal import Bytes
internal import Language

/// What a word can be.
struct WordFlags: OptionSet, Hashable {
  let rawValue: UInt32
  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// A verb of speech, in any form that stands with a subject.
  static let cue = WordFlags(rawValue: 1 << 0)
  /// A verb that says little else than speech ("said"), so that it is believed from afar.
  static let strong = WordFlags(rawValue: 1 << 1)
  static let auxiliary = WordFlags(rawValue: 1 << 2)
  static let adverb = WordFlags(rawValue: 1 << 3)
  static let determiner = WordFlags(rawValue: 1 << 4)
  /// A personal pronoun as a subject.
  static let pronoun = WordFlags(rawValue: 1 << 5)
  static let male = WordFlags(rawValue: 1 << 6)
  static let female = WordFlags(rawValue: 1 << 7)
  static let plural = WordFlags(rawValue: 1 << 8)
  static let preposition = WordFlags(rawValue: 1 << 9)
  static let conjunction = WordFlags(rawValue: 1 << 10)
  /// Opens a clause: "that", "who", "because".
  static let subordinator = WordFlags(rawValue: 1 << 11)
  /// Stands before a name: "Mr.", "President".
  static let title = WordFlags(rawValue: 1 << 12)
  /// A noun for a person or body that speaks: "spokesman", "ministry".
  static let role = WordFlags(rawValue: 1 << 13)
  /// Small words within names: "van", "de", "al".
  static let particle = WordFlags(rawValue: 1 << 14)
  /// Part of the name of a body: "Party", "University".
  static let body = WordFlags(rawValue: 1 << 15)
  static let firstName = WordFlags(rawValue: 1 << 16)
  /// Capitalised, yet no name of a person: weekdays, months, nations.
  static let notPerson = WordFlags(rawValue: 1 << 17)
  /// Names the source before it: "according", "laut", "selon".
  static let source = WordFlags(rawValue: 1 << 18)
  /// Names the source after it: "zufolge".
  static let sourceAfter = WordFlags(rawValue: 1 << 19)
  /// The verb takes the one spoken to, or of, as its object: "told", "called".
  static let object = WordFlags(rawValue: 1 << 20)
  /// Genitive and the like: may join two parts of one noun phrase.
  static let linking = WordFlags(rawValue: 1 << 21)
  /// A work, programme or event that has a title: "film", "song".
  static let work = WordFlags(rawValue: 1 << 22)
  /// The noun in "nach Angaben", "по словам": what follows it is the source.
  static let sourceNoun = WordFlags(rawValue: 1 << 23)
  /// Opens the marks on a word that is not meant: "so-called", "dubbed".
  static let naming = WordFlags(rawValue: 1 << 24)
  /// German "so" and French "selon" at the end of a quotation: a cue without a verb.
  static let bareCue = WordFlags(rawValue: 1 << 25)
  static let negation = WordFlags(rawValue: 1 << 26)
  /// A feeling or thought, or a call: a cue of reported speech, not of words in marks alone.
  static let weak = WordFlags(rawValue: 1 << 27)
  static let firstPerson = WordFlags(rawValue: 1 << 28)
  /// A form that a noun may have too: "report", "reports".
  static let nounLike = WordFlags(rawValue: 1 << 30)
  /// An abbreviation that keeps its full stop.
  static let abbreviation = WordFlags(rawValue: 1 << 29)

  /// The German subjunctive of reported speech.
  static let subjunctive = WordFlags(rawValue: 1 << 31)

  /// Words that are never part of a noun phrase's core.
  static let function: WordFlags = [.auxiliary, .preposition, .conjunction, .subordinator, .pronoun, .cue, .negation]
}

/// The words of a language that matter for quotations.
struct Lexicon: Sendable {
  private let table: WordTable
  var isEnglish = false
  /// German: lower-case words in a noun phrase stand between its determiner and its noun.
  var capitalisesNouns = false
  /// The verb may stand before its subject: all but English.
  var inverts: Bool { !isEnglish }
  /// French and Italian: an apostrophe ends a word ("l'homme").
  var elides = false
  /// "»" opens and "«" closes.
  var guillemetsPointInwards = false
  /// A pronoun that a hyphen ties to its verb is a word of its own: "dit-il", "disse-lhe".
  var splitsPronouns = false
  /// Dashes may open and close what is said.
  var dashesOpenSpeech = false
  /// Names and nouns are declined.
  var isSlavic = false
  /// No words of the language are known but some verbs of speech.
  var isNeutral = false
  /// Of a language whose subjects stand before or after their verbs, or nowhere.
  var grammar: FreeOrderGrammar?
  var isFreeOrder: Bool { grammar != nil || isNeutral }

  init(_ lists: [(WordFlags, String)], forms: [(WordFlags, String)] = []) {
    var words: [(word: String, value: UInt32)] = []
    for (flags, list) in lists + Lexicon.firstNames {
      for word in list.split(whereSeparator: \.isWhitespace) { words.append((String(word), flags.rawValue)) }
    }
    for (flags, list) in forms {
      for verb in list.split(whereSeparator: \.isWhitespace) {
        for form in EnglishVerb.forms(String(verb)) { words.append((form, flags.rawValue)) }
      }
    }
    table = WordTable(words)
  }

  func flags(_ bytes: [UInt8], _ range: Range<Int>) -> WordFlags {
    if let value = table.value(bytes, range) { return WordFlags(rawValue: value) }
    // A title keeps its full stop.
    if range.count > 1, bytes[range.upperBound - 1] == 0x2E,
      let value = table.value(bytes, range.lowerBound..<range.upperBound - 1)
    {
      return WordFlags(rawValue: value)
    }
    if let hyphen = bytes[range].lastIndex(of: 0x2D), hyphen + 1 < range.upperBound,
      let value = table.value(bytes, hyphen + 1..<range.upperBound)
    {
      // "Anna-Lena".
      let last = WordFlags(rawValue: value)
      if last.contains(.firstName), let first = table.value(bytes, range.lowerBound..<hyphen),
        WordFlags(rawValue: first).contains(.firstName)
      {
        return WordFlags(rawValue: first).intersection([.firstName, .male, .female])
      }
      // "vice-president", "CDU-Chef": the last part tells.
      return last.intersection([.role, .title, .body, .male, .female])
    }
    return shape(bytes, range)
  }

  /// Where a pronoun starts that a hyphen ties to the verb before it, and where that verb ends: "explique-t-elle".
  func attachedPronoun(_ bytes: [UInt8], _ range: Range<Int>) -> (verbEnd: Int, pronoun: Int)? {
    guard splitsPronouns, let last = bytes[range].lastIndex(of: 0x2D), last + 1 < range.upperBound,
      let first = bytes[range].firstIndex(of: 0x2D), first > range.lowerBound,
      let pronoun = table.value(bytes, last + 1..<range.upperBound),
      !WordFlags(rawValue: pronoun).isDisjoint(with: [.pronoun, .adverb]), table.value(bytes, range) == nil
    else { return nil }
    return (first, last + 1)
  }

  /// Each stem with each ending.
  static func conjugated(_ stems: String, _ endings: String) -> String {
    var words = ""
    for stem in stems.split(whereSeparator: \.isWhitespace) {
      for ending in endings.split(separator: " ") { words += stem + ending + " " }
    }
    return words
  }

  func isAbbreviation(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let value = table.value(bytes, range) else { return false }
    return WordFlags(rawValue: value).contains(.abbreviation)
  }

  /// What endings tell of a word that the table does not have.
  private func shape(_ bytes: [UInt8], _ range: Range<Int>) -> WordFlags {
    guard isEnglish || capitalisesNouns else { return [] }
    func ends(_ ending: StaticString) -> Bool {
      let n = ending.utf8CodeUnitCount
      guard range.count > n + 2 else { return false }
      return ending.withUTF8Buffer { bytes[(range.upperBound - n)..<range.upperBound].elementsEqual($0) }
    }
    if capitalisesNouns {
      guard bytes[range.lowerBound] &- 0x41 < 26 else { return [] }
      for ending in Lexicon.germanRoles where ends(ending) { return .role }
      for ending in Lexicon.germanFemaleRoles where ends(ending) { return [.role, .female] }
      return []
    }
    if ends("ly") {
      // "Reilly", "Connolly": names.
      let isCapital = bytes[range.lowerBound] &- 0x41 < 26
      return isCapital && (ends("illy") || ends("olly") || ends("elly")) ? [] : .adverb
    }
    if ends("spokeswoman") || ends("woman") { return [.role, .female] }
    if ends("spokesman") { return [.role, .male] }
    return []
  }

  private static let germanRoles: [StaticString] = [
    "minister", "chef", "sprecher", "direktor", "präsident", "kanzler", "vorsitzender", "vorsitzende", "leiter",
    "meister",
    "experte", "führer", "anwalt", "richter", "trainer", "sekretär", "kommissar", "forscher", "vorstand", "politiker",
    "beauftragte", "beauftragter", "abgeordnete", "abgeordneter", "senator", "ministerium", "zeitung", "behörde",
    "agentur", "wissenschaftler", "manager", "bischof", "rat", "verband", "gericht",
    "magazin", "magazins", "sender", "senders", "organisation", "zeitschrift", "portal", "portals",
  ]
  private static let germanFemaleRoles: [StaticString] = [
    "ministerin", "chefin", "sprecherin", "direktorin", "präsidentin", "kanzlerin", "leiterin", "meisterin", "expertin",
    "anwältin", "richterin", "trainerin", "sekretärin", "forscherin", "politikerin", "senatorin", "wissenschaftlerin",
    "managerin", "bischöfin", "rätin",
  ]

  /// The lexicon of a BCP 47 language; a neutral one for those without.
  static func of(_ code: String?) -> Lexicon {
    switch code.map(LanguageTag.primary) ?? "en" {
    case "en": .english
    case "de": .german
    case "fr": .french
    case "es", "ca", "gl": .spanish
    case "it": .italian
    case "pt": .portuguese
    case "ru", "uk", "be", "bg": .russian
    case "da", "sl", "hr": .neutralInwards
    default: .neutral
    }
  }
}

/// The forms of English verbs.
enum EnglishVerb {
  /// "add": add, adds, added, adding. A verb with "!" at its end doubles its last letter; irregular forms are listed apart.
  static func forms(_ verb: String) -> [String] {
    if verb.hasSuffix("!") {
      let base = String(verb.dropLast())
      guard let last = base.last else { return [] }
      return [base, base + "s", base + "\(last)ed", base + "\(last)ing"]
    }
    if verb.hasSuffix("ee") { return [verb, verb + "s", verb + "d", verb + "ing"] }
    if verb.hasSuffix("e") { return [verb, verb + "s", verb + "d", String(verb.dropLast()) + "ing"] }
    if verb.hasSuffix("y"), let before = verb.dropLast().last, !"aeiou".contains(before) {
      return [verb, String(verb.dropLast()) + "ies", String(verb.dropLast()) + "ied", verb + "ing"]
    }
    let sibilant = verb.hasSuffix("s") || verb.hasSuffix("sh") || verb.hasSuffix("ch") || verb.hasSuffix("x")
    return [verb, verb + (sibilant ? "es" : "s"), verb + "ed", verb + "ing"]
  }
}
