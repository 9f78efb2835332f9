/// A word or phrase of a rule.
struct RuleTerm: Hashable {
  enum Element: Hashable {
    case word([UInt8])
    /// Any word that begins so.
    case prefix([UInt8])
    /// Any word that ends so.
    case suffix([UInt8])
  }

  /// As it was written.
  let source: String
  let elements: [Element]

  /// Cuts `source` as texts are cut: case folded, hyphens between words. A word may end in `*`, a single one begin with it.
  init(_ source: String) throws(RuleTermError) {
    self.source = source
    if source.utf8.first == UInt8(ascii: "*"), source.utf8.count > 1 {
      elements = [.suffix(try RuleTerm.suffix(source))]
      return
    }
    var elements: [Element] = []
    for part in source.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }) {
      let isPrefix = part.last == UInt8(ascii: "*")
      let words = WordScanner.words(Array(isPrefix ? part.dropLast() : part))
      if part.dropLast().contains(UInt8(ascii: "*")) || isPrefix && words.isEmpty { throw .starInside }
      for word in words { elements.append(.word(word)) }
      guard isPrefix, let prefix = words.last else { continue }
      guard prefix.count >= PrefixTable.shortest else { throw .prefixTooShort }
      elements[elements.count - 1] = .prefix(prefix)
    }
    guard !elements.isEmpty else { throw .noWord }
    guard elements.count <= PhraseTrie.longestPhrase else { throw .tooManyWords }
    guard elements.allSatisfy({ $0.bytes.count < WordScanner.longest }) else { throw .wordTooLong }
    guard elements.filter(\.isPrefix).count <= 1 else { throw .twoPrefixes }
    self.elements = elements
  }

  /// The word after the `*` that `source` begins with.
  private static func suffix(_ source: String) throws(RuleTermError) -> [UInt8] {
    let rest = Array(source.utf8.dropFirst())
    guard rest.last != UInt8(ascii: "*") else { throw .twoStars }
    guard !rest.contains(UInt8(ascii: "*")), rest.first != 0x20 else { throw .starInside }
    let words = WordScanner.words(rest)
    guard let word = words.first else { throw .noWord }
    guard words.count == 1 else { throw .suffixInPhrase }
    guard word.count >= SuffixTable.shortest else { throw .suffixTooShort }
    guard word.count < WordScanner.longest else { throw .wordTooLong }
    return word
  }

  /// How much of a word the term prescribes: of two that match the same words, the greater one says more. A beginning goes
  /// before an end of the same length, a whole word before both.
  var specificity: Int {
    elements.reduce(0) { sum, element in
      switch element {
      case .word(let bytes): sum + 2 * bytes.count + 1
      case .prefix(let bytes): sum + 2 * bytes.count
      case .suffix(let bytes): sum + 2 * bytes.count - 1
      }
    }
  }
}

extension RuleTerm.Element {
  var bytes: [UInt8] {
    switch self {
    case .word(let bytes), .prefix(let bytes), .suffix(let bytes): bytes
    }
  }

  var isPrefix: Bool { if case .prefix = self { true } else { false } }
}

/// Why a term will not do.
enum RuleTermError: Error, Hashable {
  case noWord, tooManyWords, wordTooLong, prefixTooShort, suffixTooShort, twoPrefixes, twoStars, suffixInPhrase,
    starInside
}

extension RuleTermError: CustomStringConvertible {
  /// What is wrong, after "the term '…' ".
  var description: String {
    switch self {
    case .noWord: "has no letter or digit: use a pattern for it"
    case .tooManyWords: "has more than \(PhraseTrie.longestPhrase) words: use a pattern for it"
    case .wordTooLong: "has a word of more than \(WordScanner.longest - 1) bytes"
    case .prefixTooShort: "needs \(PrefixTable.shortest) letters before '*'"
    case .suffixTooShort: "needs \(SuffixTable.shortest) letters after '*'"
    case .twoStars: "has a '*' at both ends: keep one, or use a pattern"
    case .suffixInPhrase: "begins with '*' and has more than one word: write them out"
    case .twoPrefixes: "has more than one '*': write two terms"
    case .starInside: "has a '*' that stands neither before nor after a word"
    }
  }
}
