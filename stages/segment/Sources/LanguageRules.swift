internal import Bytes
internal import Language

/// What an abbreviation does to the full stop after it.
struct Abbreviation: OptionSet, Hashable {
  let rawValue: UInt32
  /// Stands before a name: never the end.
  static let title = Abbreviation(rawValue: 1)
  /// Stands before a number.
  static let number = Abbreviation(rawValue: 2)
  /// Always followed by more ("e.g.", "vs.").
  static let never = Abbreviation(rawValue: 4)
  /// A month or weekday.
  static let month = Abbreviation(rawValue: 8)
  /// Any other: the end only before a word that opens sentences.
  static let common = Abbreviation(rawValue: 16)
  /// Often the last word: the end before a capital.
  static let final = Abbreviation(rawValue: 32)
  /// Also a plain word ("no", "fig"): an abbreviation only before a number.
  static let ordinary = Abbreviation(rawValue: 64)
  /// A name that ends in "!".
  static let exclaims = Abbreviation(rawValue: 128)
  /// The end only where a number stands before it (Russian "г.": year or town).
  static let afterNumber = Abbreviation(rawValue: 256)
}

/// What a word after a full stop tells.
struct Follower: OptionSet, Hashable {
  let rawValue: UInt32
  /// Capitalised, it opens a sentence: article, pronoun, preposition, conjunction.
  static let starter = Follower(rawValue: 1)
  /// Follows a time of day: a weekday, a time zone.
  static let timeWord = Follower(rawValue: 2)
}

/// All that differs between languages.
struct LanguageRules: Sendable {
  var abbreviations: WordTable
  var followers: WordTable
  /// "12." before a noun is "12th".
  var ordinalPeriod = false
  /// "VIII." is "the eighth".
  var romanOrdinals = false
  /// "I" is a word.
  var capitalPronoun = false
  /// French sets a space before "»".
  var closesWithSpacedGuillemet = false
  var dashContinuesSpeech = false
  /// Further bytes that end sentences (Greek ";", Armenian ":").
  var extraStops: [UInt8] = []

  func abbreviation(_ bytes: [UInt8], _ word: Range<Int>) -> Abbreviation {
    Abbreviation(rawValue: abbreviations.value(bytes, word) ?? 0)
  }

  func follower(_ bytes: [UInt8], _ word: Range<Int>) -> Follower {
    Follower(rawValue: followers.value(bytes, word) ?? 0)
  }

  /// "Com", "Net": what a full stop glued to a capital may belong to.
  func isAddressEnding(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    LanguageRules.addressEndings.value(bytes, word) != nil
  }

  private static let addressEndings = WordTable(
    "com org net edu gov info js io uk de fr es it ru exe doc pdf html php txt jpg".split(separator: " ").map {
      (String($0), 1)
    })

  /// The rules of a BCP 47 language; of English where `code` is `nil`, and of no language in particular for those that
  /// have no data of their own.
  static func of(_ code: String?) -> LanguageRules {
    switch code.map(LanguageTag.primary) ?? "en" {
    case "en": return .english
    case "de": return .german
    case "fr": return .french
    case "es", "ca", "gl": return .spanish
    case "it": return .italian
    case "pt": return .portuguese
    case "ru", "uk", "be", "bg", "kk", "sr", "mk": return .russian
    case "da", "nb", "nn", "no", "sv", "fi", "is", "et", "lv", "cs", "sk", "pl", "hu", "hr", "sl", "tr":
      return .ordinalWriting
    case "el": return .greek
    case "hy": return .armenian
    default: return .any
    }
  }

  /// - Parameters:
  ///   - abbreviations: words by class, white space between them.
  ///   - starters: words that open sentences.
  init(_ abbreviations: [(Abbreviation, String)], starters: String, timeWords: String = "") {
    var words: [(word: String, value: UInt32)] = []
    for (kind, list) in abbreviations + [(Abbreviation.common, LanguageRules.anywhere)] {
      for word in list.split(whereSeparator: \.isWhitespace) { words.append((String(word), kind.rawValue)) }
    }
    self.abbreviations = WordTable(words)
    let opening = starters.split(whereSeparator: \.isWhitespace).map { (String($0), Follower.starter.rawValue) }
    let times = timeWords.split(whereSeparator: \.isWhitespace).map { (String($0), Follower.timeWord.rawValue) }
    followers = WordTable(opening + times)
  }

  /// Abbreviations that texts of any language hold.
  private static let anywhere = "inc ltd co corp llc plc dr prof mr mrs ms jr sr st vs etc gmbh vol fig nr"
}
