internal import Bytes

/// Finds the items of lists within running text: "1) The first item 2) The second", "a. … b. … c. …", "• … • …".
///
/// A number or letter with its mark is an item where it counts on from another of its kind, and the first of them stands
/// where a sentence may begin. What stands among commas ("(1) wood, (2) iron") is part of its sentence.
struct ListItems {
  private let bytes: [UInt8]
  private let piece: Range<Int>
  private let rules: LanguageRules
  /// Starts of items, in order once `find` is done.
  private var starts: [Int] = []
  /// The last enumerator of each kind that opens or continues a list.
  private var last: [Last?]
  private var isInList = false
  private var isBulleted = false

  private struct Last {
    var enumerator: Enumerator
    /// Where the item starts: at its bullet where it has one.
    var start: Int
    /// Whether small letters may follow the mark.
    var startsPiece: Bool
  }

  /// The starts of the items in `piece`, ascending.
  static func starts(in piece: Range<Int>, _ bytes: [UInt8], _ rules: LanguageRules) -> [Int] {
    guard mayHoldItems(piece, bytes) else { return [] }
    var items = ListItems(bytes, piece, rules)
    items.find()
    return items.starts
  }

  private init(_ bytes: [UInt8], _ piece: Range<Int>, _ rules: LanguageRules) {
    self.bytes = bytes
    self.rules = rules
    self.piece = piece
    last = Array(repeating: nil, count: Enumerator.kinds)
  }

  /// Whether a bullet, or a mark after a single letter or digit, is there at all: most text has none.
  private static func mayHoldItems(_ piece: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var i = piece.lowerBound
      while i < piece.upperBound {
        let byte = bytes[i]
        if byte == 0x2E || byte == 0x29 {
          if endsShortToken(bytes, i, piece) { return true }
        } else if byte == 0xE2 || byte == 0xC2, startsBullet(bytes, i, piece.upperBound) {
          return true
        }
        i += 1
      }
      return false
    }
  }

  private static func endsShortToken(_ bytes: UnsafeBufferPointer<UInt8>, _ mark: Int, _ piece: Range<Int>) -> Bool {
    guard mark > piece.lowerBound, LetterCase.ofASCII(bytes[mark - 1]).isWord else { return false }
    guard mark - 1 > piece.lowerBound else { return true }
    let before = bytes[mark - 2]
    if before &- 0x30 < 10 { return mark - 2 == piece.lowerBound }
    guard before <= 0x20 || before == 0x28 || before >= 0x80 else { return false }
    return bytes[mark] == 0x29 || bytes[mark - 1] &- 0x41 >= 26
  }

  private static func startsBullet(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int, _ end: Int) -> Bool {
    guard i + 2 < end else { return false }
    let second = UInt32(bytes[i + 1] & 0x3F)
    return Marks.isBullet(bytes[i] == 0xC2 ? 0x80 | second : 0x2000 | second << 6 | UInt32(bytes[i + 2] & 0x3F))
  }

  private mutating func find() {
    var i = piece.lowerBound
    while i < piece.upperBound {
      let byte = bytes[i]
      if byte == 0x2E || byte == 0x29 {
        if let found = Enumerator(endingAt: i, bytes, from: piece.lowerBound, end: piece.upperBound) {
          consider(found)
          i = max(i, found.end - 1)
        }
      } else if byte == 0xE2 || byte == 0xC2 {
        bullet(at: i)
      }
      i += 1
    }
  }

  // MARK: Bullets

  /// A bullet where a sentence may begin makes a list of those after it.
  private mutating func bullet(at i: Int) {
    guard let scalar = bytes.scalar(at: i), Marks.isBullet(scalar.value) else { return }
    guard i == piece.lowerBound || isSpace(i - 1) else { return }
    if isBulleted || isInList { add(i) }
    if mayBegin(at: i) { isBulleted = true }
  }

  // MARK: Numbers

  private mutating func consider(_ found: Enumerator) {
    let next = skipSpace(found.end)
    guard next > found.end, next < piece.upperBound, let scalar = bytes.scalar(at: next) else { return }
    let start = itemStart(found.start)
    guard start == piece.lowerBound || isSpace(start - 1) || start < found.start else { return }
    let first = scalar.letterCase
    let isWorded = first.isWord || Marks.isOpener(scalar.value) || scalar.value == 0x5F
    guard isWorded, !isJoined(to: start) else { return }
    let small = first == .lower || first == .digit
    count(found, start: start, small: small)
    if let roman = found.roman(bytes) { count(roman, start: start, small: small) }
  }

  private mutating func count(_ found: Enumerator, start: Int, small: Bool) {
    let kind = found.kind
    if let before = last[kind], before.enumerator.value + 1 == found.value,
      !small || before.startsPiece || found.mark != .stop || found.form == .small,
      !(rules.capitalNouns || found.isCapital) || found.mark != .stop || mayBegin(at: start)
    {
      add(before.start)
      add(start)
      isInList = true
      last[kind] = Last(enumerator: found, start: start, startsPiece: before.startsPiece)
      return
    }
    // Initials are written as capitals with a stop.
    if found.mark == .stop, found.isCapital, start > piece.lowerBound { return }
    if mayOpen(found, at: start) || isInList && found.value == 1 && !small {
      last[kind] = Last(enumerator: found, start: start, startsPiece: start == piece.lowerBound)
    }
  }

  /// Adds a start where it belongs: at the end, or a few places before where lists of two kinds alternate.
  private mutating func add(_ start: Int) {
    var place = starts.count
    while place > 0, starts.count - place < Enumerator.kinds, starts[place - 1] > start { place -= 1 }
    guard place == 0 || starts[place - 1] < start else { return }
    starts.insert(start, at: place)
  }

  /// Whether a list may begin with it: at the start, or after the end of a sentence.
  private func mayOpen(_ found: Enumerator, at start: Int) -> Bool {
    if start == piece.lowerBound { return true }
    guard mayBegin(at: start) else { return false }
    return found.value == 1 || found.mark == .bracket && found.form != .digits
  }

  /// Whether nothing, a mark that ends a sentence, or a colon stands before.
  private func mayBegin(at start: Int) -> Bool {
    var i = start
    while i > piece.lowerBound, let scalar = bytes.scalar(before: i) {
      if Paragraphs.isBlank(scalar.value) || Marks.isCloser(scalar.value) {
        i -= scalar.length
        if start - i > 16 { return false }
        continue
      }
      return Marks.isTerminator(scalar.value) || scalar.value == 0x3A
    }
    return true
  }

  /// Whether a comma or a conjunction before it makes it part of its sentence.
  private func isJoined(to start: Int) -> Bool {
    var i = start
    while i > piece.lowerBound, start - i < 16, isSpace(i - 1) { i -= 1 }
    guard i > piece.lowerBound else { return false }
    if bytes[i - 1] == 0x2C { return true }
    var word = i
    while word > piece.lowerBound, i - word < 8, bytes[word - 1] > 0x40 { word -= 1 }
    return ListItems.conjunctions.value(bytes, word..<i) != nil
  }

  private static let conjunctions = WordTable(
    "and or und oder et ou y e o и или og eller i lub a en of".split(separator: " ").map { (String($0), 1) })

  /// The bullet before the number, where one is, else the number.
  private func itemStart(_ number: Int) -> Int {
    var i = number
    while i > piece.lowerBound, number - i < 8, isSpace(i - 1) { i -= 1 }
    guard i > piece.lowerBound, let scalar = bytes.scalar(before: i), Marks.isBullet(scalar.value) else {
      return number
    }
    return i - scalar.length
  }

  // MARK: Spaces

  private func isSpace(_ i: Int) -> Bool { LetterCase.ofASCII(bytes[i]) == .space }

  private func skipSpace(_ start: Int) -> Int {
    var i = start
    while i < piece.upperBound, let scalar = bytes.scalar(at: i), Paragraphs.isBlank(scalar.value) {
      i += scalar.length
    }
    return min(i, piece.upperBound)
  }
}
