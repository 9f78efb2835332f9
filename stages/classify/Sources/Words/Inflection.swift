/// Forms in which a word of a rule is met in texts: the regular plurals of English, French, Italian, Portuguese and Spanish,
/// the endings of Dutch and German nouns and adjectives. They are listed when rules are compiled, so that matching pays nothing for them.
enum Inflection {
  /// All forms of the folded `word`, itself first.
  ///
  /// - Parameter language: of the rule; English endings where it has none, since most names take them in any language.
  static func forms(of word: [UInt8], language: String?) -> [[UInt8]] {
    let endings: [String]
    switch language {
    case nil, "en": return english(word)
    case "de": endings = german(word)
    case "nl": endings = word.count < 3 ? [] : ["s", "en", "e", "n"]
    case "fr", "es", "it", "pt": return [word] + plurals(of: word, Inflection.romance[language ?? ""] ?? [])
    default: return [word]
    }
    return [word] + endings.map { word + Array($0.utf8) }
  }

  /// An ending of a singular, and what stands in its place in the plural.
  private typealias Plural = (singular: String, plurals: [String])

  /// By language, the first ending that fits counts.
  private static let romance: [String: [Plural]] = [
    "fr": [("s", []), ("x", []), ("z", []), ("al", ["aux", "als"]), ("eau", ["eaux"]), ("eu", ["eux"]), ("", ["s"])],
    "es": [
      ("s", []), ("z", ["ces"]), ("ión", ["iones"]), ("a", ["as"]), ("e", ["es"]), ("i", ["is"]), ("o", ["os"]),
      ("u", ["us"]), ("é", ["és"]), ("", ["es", "s"]),
    ],
    "it": [
      ("s", []), ("ca", ["che"]), ("ga", ["ghe"]), ("co", ["chi", "ci"]), ("go", ["ghi", "gi"]), ("io", ["i"]),
      ("a", ["e", "i"]), ("o", ["i"]), ("e", ["i"]),
    ],
    "pt": [
      ("s", []), ("ão", ["ões", "ãos", "ães"]), ("m", ["ns"]), ("al", ["ais"]), ("el", ["eis"]), ("il", ["is"]),
      ("r", ["res"]), ("z", ["zes"]), ("", ["s"]),
    ],
  ]

  private static func plurals(of word: [UInt8], _ endings: [Plural]) -> [[UInt8]] {
    guard word.count >= 3 else { return [] }
    for (singular, plurals) in endings where word.suffix(singular.utf8.count).elementsEqual(singular.utf8) {
      return plurals.map { word.dropLast(singular.utf8.count) + Array($0.utf8) }
    }
    return []
  }

  private static func english(_ word: [UInt8]) -> [[UInt8]] {
    guard word.count >= 3, let last = word.last, (0x61...0x7A).contains(last) else { return [word] }
    let before = word[word.count - 2]
    switch last {
    case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"):
      return [word, word + Array("es".utf8)]
    case UInt8(ascii: "h") where before == UInt8(ascii: "c") || before == UInt8(ascii: "s"):
      return [word, word + Array("es".utf8)]
    case UInt8(ascii: "y") where !Array("aeiou".utf8).contains(before):
      return [word, word.dropLast() + Array("ies".utf8)]
    default: return [word, word + [UInt8(ascii: "s")]]
    }
  }

  private static func german(_ word: [UInt8]) -> [String] {
    guard word.count >= 4, let last = word.last else { return [] }
    if word.suffix(2) == Array("in".utf8)[...] { return ["nen"] }
    switch last {
    case UInt8(ascii: "e"): return ["n", "r", "s", "m"]
    case UInt8(ascii: "n"): return ["s"]
    case UInt8(ascii: "s"): return ["e", "es", "en", "se", "ses", "sen"]
    default: return ["e", "en", "n", "er", "ern", "es", "s"]
    }
  }
}
