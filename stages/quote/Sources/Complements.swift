internal import Bytes

/// What a verb of reported speech takes as its content.
struct Complements: OptionSet {
  let rawValue: UInt32

  /// A clause with "that", or with "whether", "how" and the like.
  static let clause = Complements(rawValue: 1 << 0)
  /// A clause without "that", however it goes on: "said the bridge was safe".
  static let bare = Complements(rawValue: 1 << 1)
  /// "to" and an infinitive: "promised to mend it".
  static let infinitive = Complements(rawValue: 1 << 2)
  /// A noun phrase: "criticised the plan".
  static let object = Complements(rawValue: 1 << 3)
  /// One who is told stands before the clause: "told reporters it was safe".
  static let told = Complements(rawValue: 1 << 4)
  /// Prepositions that open the content: "called for a vote".
  static let on = Complements(rawValue: 1 << 5)
  static let to = Complements(rawValue: 1 << 6)
  static let about = Complements(rawValue: 1 << 7)
  static let of = Complements(rawValue: 1 << 8)
  static let against = Complements(rawValue: 1 << 9)

  static let none: Complements = []

  /// The complements of English verbs by their forms; the share of such forms that report, by hand count on news, was the
  /// measure of what is listed.
  static let english: WordTable = {
    var words: [(word: String, value: UInt32)] = []
    func add(_ kinds: Complements, forms: String = "", words list: String = "") {
      for verb in forms.split(whereSeparator: \.isWhitespace) {
        for form in EnglishVerb.forms(String(verb)) { words.append((form, kinds.rawValue)) }
      }
      for word in list.split(whereSeparator: \.isWhitespace) { words.append((String(word), kinds.rawValue)) }
    }
    add([.clause, .bare], words: "said say says saying")
    add([.clause, .bare, .told], words: "told tell tells telling")
    add(
      .clause,
      forms: """
        add note suggest argue acknowledge report announce insist indicate claim declare state warn assert agree conclude
        reveal tweet deny believe hope explain predict estimate maintain concede allege confirm complain fear worry doubt
        stress joke recall testify boast speculate caution contend pledge vow assume imply emphasize emphasise reiterate
        respond reply admit! promise expect learn suspect assure remind inform tease lament
        """,
      words: """
        wrote write writes writing thinks think thought found finds feels felt feel knows swore swears showed shows shown
        """)
    add(.told, forms: "assure remind inform warn promise")
    add(.clause, forms: "ask question wonder explain discuss decide")
    add(
      .infinitive,
      forms: "decline refuse vow pledge promise agree threaten hope offer plan propose",
      words: "sought seeks seek seeking wants wanted")
    add(
      .object,
      forms: """
        announce endorse describe accuse criticize criticise express urge cite defend praise propose blast dismiss denounce
        blame mention reject question recall slam! reiterate highlight tout condemn decry echo applaud invoke
        reference portray slam! voice mock deny predict challenge hail quote
        """)
    add(.object, words: "showed shows")
    add(.on, forms: "call")
    add(.for, forms: "call")
    add(.to, forms: "refer! point allude")
    add(.about, forms: "complain", words: "spoke speaks speaking")
    add(.of, forms: "warn boast")
    add(.against, forms: "rail argue warn")
    return WordTable(words)
  }()
}

extension Complements {
  /// Those of an English word; none where it reports nothing.
  init(of token: Token, _ bytes: [UInt8]) {
    self.init(rawValue: Complements.english.value(bytes, token.range) ?? 0)
  }

  static let `for` = Complements(rawValue: 1 << 10)

  /// The prepositions among the kinds, by their words.
  static let prepositions: [(kind: Complements, word: String)] = [
    (.on, "on"), (.for, "for"), (.to, "to"), (.about, "about"), (.of, "of"), (.against, "against"),
  ]
}
