/// Forms in which a word of a rule is met in texts: the regular plurals of English, the endings of German nouns and
/// adjectives. They are listed when rules are compiled, so that matching pays nothing for them.
enum Inflection {
  /// All forms of the folded `word`, itself first.
  ///
  /// - Parameter language: of the rule; English endings where it has none, since most names take them in any language.
  static func forms(of word: [UInt8], language: String?) -> [[UInt8]] {
    let endings: [String]
    switch language {
    case nil, "en": return english(word)
    case "de": endings = german(word)
    default: return [word]
    }
    return [word] + endings.map { word + Array($0.utf8) }
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
