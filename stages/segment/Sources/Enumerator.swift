internal import Bytes

/// The number or letter that counts the items of a list: "1.", "2)", "(c)", "iv.", "• 9.".
struct Enumerator: Hashable {
  enum Form: Hashable { case digits, letters }

  var form: Form
  /// 1 for "1" and "a".
  var value: Int
  var opened: Bool
  /// The mark after it: a full stop or a closing bracket.
  var mark: UInt8
  /// Where what follows the mark starts.
  var end: Int

  /// Whether a list begins with it; numbers may go on from an earlier page.
  var isFirst: Bool { form == .digits || value | 0x20 == 0x61 }

  /// "J." opens a name more often than a list.
  var isInitial: Bool { form == .letters && value < 0x61 && mark == 0x2E }

  /// Whether `other` is the next of the same list.
  func precedes(_ other: Enumerator) -> Bool {
    form == other.form && opened == other.opened && mark == other.mark && other.value == value + 1
  }

  /// The enumerator that starts at `start`; `nil` where none does.
  init?(at start: Int, _ bytes: [UInt8], end limit: Int) {
    var i = start
    opened = i < limit && bytes[i] == 0x28
    if opened { i += 1 }
    guard i < limit else { return nil }
    let first = i
    value = 0
    if bytes[i] &- 0x30 < 10 {
      form = .digits
      while i < limit, i - first < 3, bytes[i] &- 0x30 < 10 {
        value = value * 10 + Int(bytes[i] - 0x30)
        i += 1
      }
    } else if (bytes[i] | 0x20) &- 0x61 < 26 {
      form = .letters
      // Capitals count apart from small letters.
      value = Int(bytes[i])
      i += 1
    } else {
      return nil
    }
    guard i < limit, bytes[i] == 0x2E || bytes[i] == 0x29 else { return nil }
    mark = bytes[i]
    i += 1
    if mark == 0x2E, i < limit, bytes[i] == 0x29 { i += 1 }
    end = i
  }

  /// Whether an enumerator, and white space after it, opens the line.
  static func stands(at line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard let found = Enumerator(at: line.lowerBound, bytes, end: line.upperBound), found.end < line.upperBound else {
      return false
    }
    return LetterCase.ofASCII(bytes[found.end]) == .space
  }
}
