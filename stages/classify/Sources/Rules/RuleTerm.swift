/// A word or phrase of a rule.
struct RuleTerm: Hashable {
  enum Element: Hashable {
    case word([UInt8])
    /// Any word that begins so.
    case prefix([UInt8])
  }

  /// As it was written.
  let source: String
  let elements: [Element]

  /// Cuts `source` as texts are cut: case folded, hyphens between words. A word may end in `*`.
  init(_ source: String) throws(RuleTermError) {
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
    self.source = source
    self.elements = elements
  }
}

extension RuleTerm.Element {
  var bytes: [UInt8] {
    switch self {
    case .word(let bytes), .prefix(let bytes): bytes
    }
  }

  var isPrefix: Bool { if case .prefix = self { true } else { false } }
}

/// Why a term will not do.
enum RuleTermError: Error, Hashable {
  case noWord, tooManyWords, wordTooLong, prefixTooShort, twoPrefixes, starInside
}

extension RuleTermError: CustomStringConvertible {
  /// What is wrong, after "the term '…' ".
  var description: String {
    switch self {
    case .noWord: "has no letter or digit: use a pattern for it"
    case .tooManyWords: "has more than \(PhraseTrie.longestPhrase) words: use a pattern for it"
    case .wordTooLong: "has a word of more than \(WordScanner.longest - 1) bytes"
    case .prefixTooShort: "needs \(PrefixTable.shortest) letters before '*'"
    case .twoPrefixes: "has more than one '*': write two terms"
    case .starInside: "has a '*' that does not end a word"
    }
  }
}
