internal import Bytes

/// The number or letter that counts the items of a list: "1.", "2)", "3.)", "(c)", "iv.".
struct Enumerator: Hashable {
  enum Form: Int, Hashable { case digits, small, capital, smallRoman, capitalRoman }
  enum Mark: Int, Hashable { case stop, bracket, stopAndBracket }

  /// How many kinds there are: items of one list are of one kind.
  static let kinds = 30

  /// Where it starts, its opening bracket included.
  var start: Int
  /// Where what follows the mark starts.
  var end: Int
  var form: Form
  /// 1 for "1", "a" and "i".
  var value: Int
  var opened: Bool
  var mark: Mark

  /// A number from 0 below `kinds`.
  var kind: Int { (form.rawValue * 3 + mark.rawValue) * 2 + (opened ? 1 : 0) }

  var isCapital: Bool { form == .capital || form == .capitalRoman }

  /// The same number read as Roman, where it can be: "i)" follows both "h)" and nothing.
  func roman(_ bytes: [UInt8]) -> Enumerator? {
    let letters = (opened ? start + 1 : start)..<markStart
    guard form != .digits, let value = Enumerator.romanValue(bytes, letters) else { return nil }
    var other = self
    other.value = value
    other.form = bytes[letters.lowerBound] >= 0x61 ? .smallRoman : .capitalRoman
    return other
  }

  private var markStart: Int { mark == .stopAndBracket ? end - 2 : end - 1 }

  /// The enumerator that starts at `start`; `nil` where none does.
  init?(at start: Int, _ bytes: [UInt8], end limit: Int) {
    self.start = start
    opened = start < limit && bytes[start] == 0x28
    let first = opened ? start + 1 : start
    guard first < limit else { return nil }
    var i = first
    value = 0
    if bytes[i] &- 0x30 < 10 {
      form = .digits
      while i < limit, i - first < 3, bytes[i] &- 0x30 < 10 {
        value = value * 10 + Int(bytes[i] - 0x30)
        i += 1
      }
    } else if (bytes[i] | 0x20) &- 0x61 < 26 {
      form = bytes[i] >= 0x61 ? .small : .capital
      value = Int(bytes[i] | 0x20) - 0x60
      while i < limit, i - first < 6, (bytes[i] | 0x20) &- 0x61 < 26 { i += 1 }
      if i > first + 1 {
        guard let roman = Enumerator.romanValue(bytes, first..<i) else { return nil }
        value = roman
        form = form == .small ? .smallRoman : .capitalRoman
      }
    } else {
      return nil
    }
    guard i < limit, bytes[i] == 0x2E || bytes[i] == 0x29 else { return nil }
    mark = bytes[i] == 0x29 ? .bracket : .stop
    i += 1
    if mark == .stop, i < limit, bytes[i] == 0x29 {
      mark = .stopAndBracket
      i += 1
    }
    end = i
  }

  /// The enumerator whose first mark stands at `mark`, back to `floor`; `nil` where none does.
  init?(endingAt mark: Int, _ bytes: [UInt8], from floor: Int, end limit: Int) {
    var first = mark
    while first > floor, mark - first < 6, LetterCase.ofASCII(bytes[first - 1]).isWord { first -= 1 }
    guard first < mark else { return nil }
    if first > floor, bytes[first - 1] == 0x28 { first -= 1 }
    self.init(at: first, bytes, end: limit)
    guard markStart == mark else { return nil }
  }

  /// Whether a word is a Roman number below 40, in either case.
  static func isRoman(_ bytes: [UInt8], _ word: Range<Int>) -> Bool { romanValue(bytes, word) != nil }

  /// "iv" is 4; numbers below 40 in either case.
  private static func romanValue(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count <= 6 else { return nil }
    var value = 0
    var before = 0
    for i in range.reversed() {
      let digit: Int
      switch bytes[i] | 0x20 {
      case 0x69: digit = 1
      case 0x76: digit = 5
      case 0x78: digit = 10
      default: return nil
      }
      value += digit < before ? -digit : digit
      before = max(before, digit)
    }
    return value > 0 ? value : nil
  }

  /// Whether an enumerator, and white space after it, opens the line.
  static func stands(at line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard let found = Enumerator(at: line.lowerBound, bytes, end: line.upperBound), found.end < line.upperBound else {
      return false
    }
    return LetterCase.ofASCII(bytes[found.end]) == .space
  }
}
