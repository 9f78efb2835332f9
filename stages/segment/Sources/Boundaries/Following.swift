internal import Bytes

/// What follows a stop after white space: opening marks, then the first word.
struct Following {
  var word: Range<Int>
  /// The class of its first character.
  var first = LetterCase.space
  /// A quotation mark, not after a bracket.
  var opensQuote = false
  var opensBracket = false
  var afterDash = false
  var isListItem = false
  /// A comma, a sign or the like: the sentence goes on.
  var isContinuation = false
  /// "iPhone": a small letter before a capital.
  var isCamelCase = false
  /// One letter and a full stop, or a hyphen.
  var isInitial = false

  /// Opening marks that are looked through.
  private static let mostOpeners = 6

  init(_ bytes: [UInt8], at start: Int, limit: Int) {
    var i = start
    var passed = 0
    word = start..<start
    while i < limit, passed < Following.mostOpeners, let scalar = bytes.scalar(at: i) {
      if Marks.isOpener(scalar.value) || Marks.isCloser(scalar.value) {
        if scalar.value == 0x28 || scalar.value == 0x5B {
          opensBracket = true
        } else if !opensBracket {
          opensQuote = true
        }
      } else if Marks.isDash(scalar.value) {
        afterDash = true
      } else if Marks.isBullet(scalar.value) {
        isListItem = true
      } else if !Paragraphs.isBlank(scalar.value) || i == start {
        break
      }
      i += scalar.length
      passed += 1
    }
    readWord(bytes, at: i, limit)
  }

  private mutating func readWord(_ bytes: [UInt8], at start: Int, _ limit: Int) {
    guard start < limit, let scalar = bytes.scalar(at: start) else { return }
    first = scalar.letterCase
    if first == .other {
      switch scalar.value {
      case 0x2C, 0x3B, 0x3A, 0x25, 0x26, 0x2F, 0x3D, 0x2B, 0x2E, 0x21, 0x3F, 0x2026, 0x7C, 0x2116: isContinuation = true
      default: break
      }
      return
    }
    var i = start
    let end = min(limit, start + SentenceScanner.reach)
    while i < end, let next = bytes.scalar(at: i), next.letterCase.isWord || next.value == 0x2019 && i > start {
      if next.value == 0x2019 { break }
      if i == start + 1, first == .lower, next.letterCase == .upper { isCamelCase = true }
      i += next.length
    }
    word = start..<min(i, limit)
    isInitial = word.count == scalar.length && i < limit && bytes[i] == 0x2E
  }

  func isPronounI(_ bytes: [UInt8]) -> Bool { word.count == 1 && bytes[word.lowerBound] == 0x49 }

  /// "(Which was true.)": a relative clause in brackets belongs to the sentence before.
  func isRelativeAside(_ bytes: [UInt8]) -> Bool {
    guard word.lowerBound > 0, bytes[word.lowerBound - 1] == 0x28 else { return false }
    return bytes[word].elementsEqual("Which".utf8)
  }

  func isRoman(_ bytes: [UInt8]) -> Bool { Following.isRoman(bytes, word) }

  static func isRoman(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    guard !word.isEmpty, word.count <= 6 else { return false }
    for i in word {
      switch bytes[i] {
      case 0x49, 0x56, 0x58, 0x4C, 0x43, 0x44, 0x4D: continue
      default: return false
      }
    }
    return true
  }
}
