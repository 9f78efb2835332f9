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
  /// A pronoun or article, which is nobody's name.
  static let pronoun = Follower(rawValue: 8)
  /// What is counted in headings: "Article 5."
  static let counted = Follower(rawValue: 16)
  /// A verb of saying: what stands before a colon with it reports speech.
  static let reports = Follower(rawValue: 4)
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
  /// Who writes that word small writes without capitals.
  var smallPronounIsInformal = false
  /// French sets a space before "»".
  var closesWithSpacedGuillemet = false
  var dashContinuesSpeech = false
  /// From this length on a stop after a plain word ends a sentence even before a small letter (from four letters on where
  /// the word ends in a vowel, as abbreviations seldom do); 0 where abbreviations are too little known.
  var shortestPlainWord = 0
  /// A pronoun or article after a title in small letters opens a sentence: nobody is called so.
  var pronounsAreNoNames = false
  /// Nouns are capitalised: a capital after "2." opens no item.
  var capitalNouns = false
  /// A speech of several sentences is kept whole in the text of stories.
  var keepsStorySpeech = false
  /// A speech of several sentences that ends in a comma before "he said" is kept whole (Czech, Slovak).
  var keepsReportedSpeech = false
  /// Labels that open a paragraph end in a colon (Arabic, Persian).
  var colonEndsLabels = false
  /// Commas divide paragraphs that have no other mark (Arabic).
  var commasMayDivide = false
  /// Further bytes that end sentences (Greek ";", Armenian ":").
  var extraStops: [UInt8] = []
  /// Whether the boundary model knows the language.
  var modelled: ModelledLanguage?

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
    case "ru", "be", "sr", "mk": return .russian
    case "uk": return .ukrainian
    case "bg": return .bulgarian
    case "kk", "ky": return .kazakh
    case "da", "nb", "nn", "no": return .danish
    case "sv", "is", "fi", "et", "lv", "hu", "hr", "sl", "bs", "tr": return .ordinalWriting
    case "cs", "sk": return .czech
    case "pl": return .polish
    case "nl", "af": return .dutch
    case "el": return .greek
    case "hy": return .armenian
    case "ar": return .arabic
    case "fa": return .persian
    default: return .any
    }
  }

  /// - Parameters:
  ///   - abbreviations: words by class, white space between them.
  ///   - followers: words that stand after full stops, by what they tell.
  init(_ abbreviations: [(Abbreviation, String)], _ followers: [(Follower, String)]) {
    let kinds = (abbreviations + [(.common, LanguageRules.anywhere)]).map { ($0.0.rawValue, $0.1) }
    self.abbreviations = LanguageRules.table(kinds)
    self.followers = LanguageRules.table(followers.map { ($0.0.rawValue, $0.1) })
  }

  private static func table(_ kinds: [(UInt32, String)]) -> WordTable {
    WordTable(kinds.flatMap { kind in kind.1.split(whereSeparator: \.isWhitespace).map { (String($0), kind.0) } })
  }

  /// Abbreviations that texts of any language hold.
  private static let anywhere = "inc ltd co corp llc plc dr prof mr mrs ms jr sr st vs etc gmbh vol fig nr"
}
