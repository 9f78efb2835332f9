internal import Bytes

/// A word, number or mark of the text.
struct Token: Hashable {
  enum Kind: UInt8 {
    /// A word that starts in lower case or has no case.
    case word
    /// A word that starts with a capital.
    case capital
    case number
    case comma, colon, semicolon
    /// A full stop, exclamation or question mark.
    case stop
    case dash
    case openBracket, closeBracket
    /// A quotation mark, whichever way it turns.
    case mark
    /// The "'s" of a genitive.
    case genitive
    case other
  }

  // Twelve bytes a token: a text of 64 MiB has some twelve million.
  private var offset: UInt32
  /// The length in bytes, and the kind in the four lowest bits.
  private var lengthAndKind: UInt32
  var flags: WordFlags

  /// No token is longer, in bytes.
  static let longest = 1 << 28 - 1

  init(start: Int, end: Int, kind: Kind, flags: WordFlags = []) {
    offset = UInt32(start)
    lengthAndKind = UInt32(end - start) << 4 | UInt32(kind.rawValue)
    self.flags = flags
  }

  var start: Int { Int(offset) }

  var end: Int {
    get { Int(offset) + Int(lengthAndKind >> 4) }
    set { lengthAndKind = UInt32(newValue - start) << 4 | lengthAndKind & 0xF }
  }

  var kind: Kind {
    get { Kind(rawValue: UInt8(lengthAndKind & 0xF)) ?? .other }
    set { lengthAndKind = lengthAndKind & ~0xF | UInt32(newValue.rawValue) }
  }

  var range: Range<Int> { start..<end }
  /// A word or name, not a mark.
  var isWord: Bool { kind == .word || kind == .capital || kind == .number }
  var isCapital: Bool { kind == .capital }

  func has(_ flag: WordFlags) -> Bool { !flags.isDisjoint(with: flag) }
}

/// Divides a text into tokens.
struct Tokenizer {
  let bytes: [UInt8]
  let lexicon: Lexicon

  /// Adds the tokens of `range`; stops where there are more than `most`.
  func tokenize(_ range: Range<Int>, into tokens: inout [Token], most: Int = .max) {
    var i = range.lowerBound
    while i < range.upperBound, tokens.count <= most {
      let byte = bytes[i]
      if byte <= 0x20 {
        i += 1
        continue
      }
      guard let scalar = bytes.scalar(at: i) else { return }
      let kind = byte < 0x80 ? LetterCase.ofASCII(byte) : scalar.letterCase
      if kind == .space {
        i += scalar.length
      } else if kind.isWord {
        i = word(at: i, kind, range.upperBound, into: &tokens)
      } else {
        i = mark(at: i, scalar, range.upperBound, into: &tokens)
      }
    }
  }

  private func word(at start: Int, _ first: LetterCase, _ limit: Int, into tokens: inout [Token]) -> Int {
    var i = start
    let limit = min(limit, start + Token.longest)
    while i < limit {
      let byte = bytes[i]
      if byte < 0x80, LetterCase.ofASCII(byte).isWord {
        i += 1
        continue
      }
      guard let scalar = bytes.scalar(at: i) else { break }
      if byte >= 0x80, scalar.letterCase.isWord || scalar.value == 0x301 {
        i += scalar.length
      } else if joins(scalar, at: i, from: start, limit) {
        i += scalar.length
      } else {
        break
      }
    }
    let kind: Token.Kind = first == .upper ? .capital : first == .digit ? .number : .word
    if let split = lexicon.attachedPronoun(bytes, start..<i) {
      append(start..<split.verbEnd, kind, into: &tokens)
      append(split.pronoun..<i, .word, into: &tokens)
      return i
    }
    append(start..<i, kind, into: &tokens)
    return elision(at: i, limit, into: &tokens) ?? genitive(at: i, limit, into: &tokens)
  }

  private func append(_ range: Range<Int>, _ kind: Token.Kind, into tokens: inout [Token]) {
    tokens.append(
      Token(start: range.lowerBound, end: range.upperBound, kind: kind, flags: lexicon.flags(bytes, range)))
  }

  /// The apostrophe of "l'homme" belongs to the word before it.
  private func elision(at i: Int, _ limit: Int, into tokens: inout [Token]) -> Int? {
    guard lexicon.elides, i < limit, let scalar = bytes.scalar(at: i), scalar.value == 0x27 || scalar.value == 0x2019,
      i + scalar.length < limit, let next = bytes.scalar(at: i + scalar.length), next.letterCase.isWord,
      let last = tokens.last, last.end - last.start <= 8
    else { return nil }
    tokens[tokens.count - 1].end = i + scalar.length
    return i + scalar.length
  }

  /// Whether a mark between letters is part of a word: hyphens, the apostrophe of "don't" and "O'Neill" but not of "Ann's",
  /// the full stop of "U.S" and of an initial.
  private func joins(_ scalar: ScalarAt, at i: Int, from start: Int, _ limit: Int) -> Bool {
    let next = i + scalar.length
    let following = next < limit ? bytes.scalar(at: next)?.letterCase ?? .other : .other
    switch scalar.value {
    case 0x2D, 0x2011, 0x26: return following.isWord
    case 0x27, 0x2019:
      if lexicon.elides { return false }
      return following.isLetter && !isGenitive(next, limit)
    case 0x2C: return following == .digit && bytes[i - 1] &- 0x30 < 10
    case 0x2E:
      // An initial or a dotted abbreviation keeps its full stop; so do titles, and what closes a bracket.
      if lexicon.isAbbreviation(bytes, start..<i) { return true }
      if next < limit, bytes[next] == 0x29 { return true }
      if i - start <= 2, following != .lower {
        return i - start == 1 || following.isWord || bytes[start] >= 0xC3 && i - start == 2
      }
      return following.isWord && i - start < 3
    default: return false
    }
  }

  private func isGenitive(_ next: Int, _ limit: Int) -> Bool {
    guard next < limit, bytes[next] | 0x20 == 0x73 else { return false }
    return next + 1 >= limit || !(bytes.scalar(at: next + 1)?.letterCase.isWord ?? false)
  }

  private func genitive(at i: Int, _ limit: Int, into tokens: inout [Token]) -> Int {
    guard !lexicon.elides, i < limit, let scalar = bytes.scalar(at: i), scalar.value == 0x27 || scalar.value == 0x2019,
      isGenitive(i + scalar.length, limit)
    else { return i }
    let end = i + scalar.length + 1
    // "He's" is "he is".
    let isVerb = tokens.last?.has(.pronoun) ?? false
    tokens.append(Token(start: i, end: end, kind: isVerb ? .word : .genitive, flags: isVerb ? .auxiliary : []))
    return end
  }

  private func mark(at i: Int, _ scalar: ScalarAt, _ limit: Int, into tokens: inout [Token]) -> Int {
    var end = i + scalar.length
    let kind: Token.Kind
    switch scalar.value {
    case 0x2C, 0x3001, 0xFF0C: kind = .comma
    case 0x3A, 0xFF1A: kind = .colon
    case 0x3B: kind = .semicolon
    case 0x2E, 0x21, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F: kind = .stop
    case 0x2D, 0x2010...0x2015: kind = .dash
    case 0x28, 0x5B: kind = .openBracket
    case 0x29, 0x5D: kind = .closeBracket
    case 0x27 where end < limit && bytes[end] == 0x27, 0x60 where end < limit && bytes[end] == 0x60:
      end += 1
      kind = .mark
    case let value where MarkShape(value) != nil: kind = .mark
    default: kind = .other
    }
    tokens.append(Token(start: i, end: end, kind: kind))
    return end
  }
}
