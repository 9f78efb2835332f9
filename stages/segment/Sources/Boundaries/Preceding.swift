internal import Bytes

/// The word before a stop.
struct Preceding {
  /// Letters, digits and inner full stops back to a space, bracket, apostrophe or hyphen.
  var token: Range<Int>
  /// What of it follows the last inner full stop.
  var word: Range<Int>
  /// Scalars of `word`.
  var length = 0
  /// The class of the first character of `word`.
  var first = LetterCase.other
  var hasDigits = false
  var hasLetters = false

  var isEmpty: Bool { token.isEmpty }
  var isDotted: Bool { word.lowerBound > token.lowerBound }
  var isNumber: Bool { hasDigits && !hasLetters && !isDotted }
  var isSingleLetter: Bool { length == 1 && hasLetters }
  /// One letter after a full stop, as in "U.S" and "Ph.D".
  var lastIsShort: Bool { length <= 1 && hasLetters }

  init(_ bytes: [UInt8], before end: Int, from sentence: Int) {
    var i = end
    var wordStart: Int?
    let floor = max(sentence, end - SentenceScanner.reach)
    while i > floor, let scalar = Preceding.scalar(bytes, before: i) {
      if scalar.value == 0x2E {
        if wordStart == nil { wordStart = i }
      } else {
        let kind = scalar.letterCase
        // An accent or a vowel sign belongs to its letter.
        guard kind.isWord || Marks.isPartOfLetter(scalar.value) else { break }
        if kind == .digit { hasDigits = true } else { hasLetters = true }
        if wordStart == nil, kind.isWord {
          length += 1
          first = kind
        }
      }
      i -= scalar.length
    }
    token = max(i, floor)..<end
    word = (wordStart ?? token.lowerBound)..<end
  }

  @inline(__always)
  private static func scalar(_ bytes: [UInt8], before i: Int) -> ScalarAt? {
    let byte = bytes[i - 1]
    return byte < 0x80 ? ScalarAt(value: UInt32(byte), length: 1) : bytes.scalar(before: i)
  }

  /// A number or letter that opens the sentence: "1. The first item", "iv. The fourth".
  func isEnumerator(_ bytes: [UInt8], sentence: Int) -> Bool {
    guard length <= (isDotted ? 2 : 5) else { return false }
    if hasLetters {
      guard !isDotted, first == .lower, !hasDigits, length == 1 || Enumerator.isRoman(bytes, word) else { return false }
    }
    var i = token.lowerBound
    while i > sentence, let scalar = bytes.scalar(before: i) {
      guard Paragraphs.isBlank(scalar.value) || Marks.isBullet(scalar.value) || scalar.value == 0x28 else {
        return false
      }
      i -= scalar.length
    }
    return true
  }

  /// Whether a capitalised word may follow without a space, the space being forgotten.
  func isGlueable(_ bytes: [UInt8]) -> Bool {
    guard length >= 2, hasLetters || length >= 3 else { return false }
    guard let last = bytes.scalar(before: word.upperBound) else { return false }
    if token.lowerBound > 0, bytes[token.lowerBound - 1] == 0x40 || bytes[token.lowerBound - 1] == 0x2F { return false }
    return last.letterCase == .lower || last.letterCase == .digit && !hasLetters
  }

  /// "doesn't", "M&Ms": the end of a word that an apostrophe or an ampersand divides, and no word of its own.
  func isTail(_ bytes: [UInt8], from sentence: Int) -> Bool {
    var i = token.lowerBound
    guard i > sentence, !isDotted, length <= 2 else { return false }
    if bytes[i - 1] == 0x26 { return true }
    if bytes[i - 1] == 0x27 {
      i -= 1
    } else if bytes[..<i].suffix(3).elementsEqual("’".utf8) {
      i -= 3
    } else {
      return false
    }
    // "l'al. 2": French elides after a single letter.
    return first == .lower && i - sentence > 1 && LetterCase.ofASCII(bytes[i - 1]).isLetter
      && (bytes[i - 1] == 0x49 || LetterCase.ofASCII(bytes[i - 2]).isLetter)
  }

  func isPronounI(_ bytes: [UInt8]) -> Bool { token.count == 1 && bytes[token.lowerBound] == 0x49 }

  /// "°C" and "N°": a degree sign before the token.
  func isAfterDegree(_ bytes: [UInt8]) -> Bool {
    let i = token.lowerBound
    return i >= 2 && bytes[i - 2] == 0xC2 && (bytes[i - 1] == 0xB0 || bytes[i - 1] == 0xBA)
  }

  /// Whether the word before this one starts in lower case.
  func followsLowerWord(_ bytes: [UInt8], sentence: Int) -> Bool {
    var i = token.lowerBound
    guard i > sentence, bytes[i - 1] == 0x20 else { return false }
    i -= 1
    var kind = LetterCase.other
    let floor = max(sentence, i - SentenceScanner.reach)
    while i > floor, let scalar = bytes.scalar(before: i), scalar.letterCase.isWord {
      kind = scalar.letterCase
      i -= scalar.length
    }
    return kind == .lower || kind == .digit
  }

  /// The compass point in "40°26′N" or "51° 30' N": minutes or degrees stand before it.
  func isAfterMinutes(_ bytes: [UInt8]) -> Bool {
    var i = token.lowerBound
    if i > 0, bytes[i - 1] == 0x20 { i -= 1 }
    guard i > 2, let mark = bytes.scalar(before: i) else { return false }
    switch mark.value {
    case 0xB0, 0x2032, 0x2033, 0x27, 0x22, 0x2019, 0x201D: return bytes[i - mark.length - 1] &- 0x30 < 10
    default: return false
    }
  }

  /// Whether a number stands before this word: "1898 г", "5 kg".
  func followsNumber(_ bytes: [UInt8], sentence: Int) -> Bool {
    var i = token.lowerBound
    while i > sentence, let scalar = bytes.scalar(before: i), Paragraphs.isBlank(scalar.value) { i -= scalar.length }
    guard i > sentence else { return false }
    return bytes[i - 1] &- 0x30 < 10
  }

  func isRoman(_ bytes: [UInt8]) -> Bool { Following.isRoman(bytes, word) }

  /// "Hafenstr": a German street.
  func isStreet(_ bytes: [UInt8]) -> Bool { length > 4 && bytes[word].reversed().starts(with: "rts".utf8) }

  /// Whether it ends an address of the web or of mail: a slash or an "@" stands before it in the same token.
  func isInAddress(_ bytes: [UInt8], from sentence: Int) -> Bool {
    var i = word.lowerBound
    let floor = max(sentence, i - 2 * SentenceScanner.reach)
    while i > floor, bytes[i - 1] > 0x20 {
      i -= 1
      if bytes[i] == 0x40
        || bytes[i] == 0x2F && i > floor && (bytes[i - 1] == 0x2F || isDomain(bytes, before: i, floor))
      {
        return true
      }
    }
    return bytes[i] == 0x77 && bytes[i...].starts(with: "www.".utf8)
  }

  /// Whether a full stop stands in what precedes the slash, as in "example.org/".
  private func isDomain(_ bytes: [UInt8], before slash: Int, _ floor: Int) -> Bool {
    var i = slash
    while i > floor, bytes[i - 1] > 0x20, slash - i < SentenceScanner.reach {
      i -= 1
      if bytes[i] == 0x2E { return slash - i > 2 }
    }
    return false
  }

  /// A word of small letters that is no abbreviation by its form: long, and ending as words do.
  func isPlain(_ bytes: [UInt8], from shortest: Int) -> Bool {
    guard shortest > 0, first == .lower, length >= 4, !hasNoVowel(bytes),
      let last = bytes.scalar(before: word.upperBound)
    else {
      return false
    }
    return length >= shortest || Preceding.isVowel(last.value)
  }

  private static func isVowel(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0xE0...0xE6, 0xE8...0xEF, 0xF2...0xF6, 0xF9...0xFC: true
    case 0x430, 0x435, 0x438, 0x439, 0x43E, 0x443, 0x44B, 0x44C, 0x44D...0x44F, 0x451: true
    case 0x3B1, 0x3B5, 0x3B7, 0x3B9, 0x3BF, 0x3C5, 0x3C9, 0x3C2, 0x3AC...0x3AF, 0x3CC...0x3CE: true
    default: false
    }
  }

  /// "Mhm", "Hmm", "Shh", "Brr": a word without a vowel.
  private func isInterjection(_ bytes: [UInt8]) -> Bool {
    let last = bytes[word.upperBound - 1] | 0x20
    let before = bytes[word.upperBound - 2] | 0x20
    return last == before && (last == 0x6D || last == 0x68 || last == 0x72) || last == 0x6D && before == 0x68
  }

  /// Two to five small letters without a vowel are an abbreviation ("bzw", "Hrsg").
  func hasNoVowel(_ bytes: [UInt8]) -> Bool {
    guard !hasDigits, length >= 2, length <= 5, word.count == length, !isInterjection(bytes) else { return false }
    var small = 0
    for i in word {
      switch bytes[i] | 0x20 {
      case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: return false
      default: if bytes[i] >= 0x61 { small += 1 }
      }
    }
    return small >= length - 1
  }
}
