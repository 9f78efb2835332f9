internal import Bytes

/// What a word tells of persons beyond the flags of the lexicon; asked of few words only.
struct PersonSigns: OptionSet, Hashable {
  let rawValue: UInt16
  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A noun for one human being.
  static let person = PersonSigns(rawValue: 1 << 0)
  static let male = PersonSigns(rawValue: 1 << 1)
  static let female = PersonSigns(rawValue: 1 << 2)
  /// A noun that fits nearly everybody: "the man", "the official".
  static let anybody = PersonSigns(rawValue: 1 << 3)
  /// A noun for several human beings.
  static let people = PersonSigns(rawValue: 1 << 4)
  /// A verb that only human beings are the subject of: "smiled".
  static let act = PersonSigns(rawValue: 1 << 5)
  /// A country, state or city.
  static let place = PersonSigns(rawValue: 1 << 6)
  /// "Portuguese", "German".
  static let nation = PersonSigns(rawValue: 1 << 7)
  /// "him", "his", "himself": stands for a man, as "her" for a woman, with no verb of its own.
  static let object = PersonSigns(rawValue: 1 << 8)
  /// A thing that says something, and is no person: "the report".
  static let thing = PersonSigns(rawValue: 1 << 9)
  /// "former", "acting": before a title.
  static let rank = PersonSigns(rawValue: 1 << 10)
  /// Kin and the like, which nobody has as a title.
  static let privately = PersonSigns(rawValue: 1 << 11)
  /// A noun for a body: "institute", "Stiftung".
  static let organ = PersonSigns(rawValue: 1 << 12)
  /// "Texas-based", "Korean-born".
  static let based = PersonSigns(rawValue: 1 << 13)
  /// "Nobody", "Please": opens a sentence, and is no name.
  static let noName = PersonSigns(rawValue: 1 << 14)
  /// A verb or participle of thought: "knew", "convinced".
  static let thought = PersonSigns(rawValue: 1 << 15)
}

/// The words of a language that tell of persons.
struct PersonWords: Sendable {
  private let table: WordTable
  /// By their last byte.
  private let endings: [[(ending: [UInt8], signs: PersonSigns)]]

  init(_ lists: [(PersonSigns, String)], acts: String = "", endings: [(StaticString, PersonSigns)] = []) {
    var words: [(word: String, value: UInt32)] = []
    for (signs, list) in lists {
      for word in list.split(whereSeparator: \.isWhitespace) { words.append((String(word), UInt32(signs.rawValue))) }
    }
    for verb in acts.split(whereSeparator: \.isWhitespace) {
      for form in EnglishVerb.forms(String(verb)) { words.append((form, UInt32(PersonSigns.act.rawValue))) }
    }
    table = WordTable(words)
    var byLast = [[(ending: [UInt8], signs: PersonSigns)]](repeating: [], count: 256)
    for (ending, signs) in endings {
      let bytes = ending.withUTF8Buffer { Array($0) }
      if let last = bytes.last { byLast[Int(last)].append((bytes, signs)) }
    }
    self.endings = byLast
  }

  func signs(_ bytes: [UInt8], _ range: Range<Int>) -> PersonSigns {
    if table.count == 0 { return [] }
    if let value = table.value(bytes, range) { return PersonSigns(rawValue: UInt16(truncatingIfNeeded: value)) }
    // "Palestinians".
    if range.count > 4, bytes[range.upperBound - 1] == 0x73,
      let value = table.value(bytes, range.lowerBound..<range.upperBound - 1),
      PersonSigns(rawValue: UInt16(truncatingIfNeeded: value)).contains(.nation)
    {
      return .people
    }
    guard !range.isEmpty else { return [] }
    for (ending, signs) in endings[Int(bytes[range.upperBound - 1])] where ends(bytes, range, ending) { return signs }
    return []
  }

  /// The signs of every token that is a word.
  func signs(of tokens: [Token], _ bytes: [UInt8]) -> [PersonSigns] {
    tokens.map { $0.isWord ? signs(bytes, $0.range) : [] }
  }

  private func ends(_ bytes: [UInt8], _ range: Range<Int>, _ ending: [UInt8]) -> Bool {
    guard range.count >= ending.count else { return false }
    var i = range.upperBound - ending.count
    for byte in ending {
      guard bytes[i] == byte || bytes[i] | 0x20 == byte else { return false }
      i += 1
    }
    return true
  }

  static func of(_ lexicon: Lexicon) -> PersonWords {
    if lexicon.isEnglish { return .english }
    return lexicon.capitalisesNouns ? .german : .other
  }
}
