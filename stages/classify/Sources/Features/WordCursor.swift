internal import Bytes

/// A word of a text as features know it.
struct HashedWord {
  /// Of the folded bytes; odd.
  let hash: UInt64
  /// What stands for it in pairs: `hash`, but for a number that of a number of as many digits; odd.
  let hashInPairs: UInt64
  /// UTF-8 bytes of the text.
  let start: Int
  let end: Int
  /// Whether a blank line stands before it, or no word at all.
  let opensParagraph: Bool
}

/// Cuts UTF-8 into words by the rules of `WordScanner` and hashes them, eight bytes a step, without keeping their bytes.
///
/// A word is a run of letters and digits, its case folded. Hyphens and apostrophes end it, and the s of a possessive is
/// dropped. Where a script has no spaces, each character is a word. Memory is safe whatever the bytes are; what is not
/// UTF-8 ends words.
struct WordCursor {
  private let text: UnsafeBufferPointer<UInt8>
  private let folding: UnsafeBufferPointer<UInt8>
  private let letters: UnsafeBufferPointer<UInt16>
  private var position = 0
  private var lineBreaks = 2
  /// The last bytes of the word, the latest lowest, and how many they are.
  private var tail: UInt64 = 0
  private var tailLength = 0
  /// Of the eights of bytes before them.
  private var hash: UInt64 = 0
  /// All bytes of the word, or-ed: only digits have neither of the two highest bits.
  private var bits: UInt8 = 0
  /// The last letter beyond ASCII, and what stood before it; 0 for none.
  private var last = (scalar: 0, hash: UInt64(0), tail: UInt64(0), tailLength: 0)

  /// What a byte is folded to: itself or its small letter; 0 for what ends a word, 1 for what starts a longer character.
  private static let foldingTable: [UInt8] = (0..<256).map { byte in
    switch byte {
    case 0x30...0x39, 0x61...0x7A: UInt8(byte)
    case 0x41...0x5A: UInt8(byte | 0x20)
    case 0xC2...0xF4: 1
    default: 0
    }
  }

  /// Calls `body` with a cursor at the start of `text`.
  @inline(__always)
  static func scan<Result>(_ text: UnsafeBufferPointer<UInt8>, _ body: (inout WordCursor) -> Result) -> Result {
    foldingTable.withUnsafeBufferPointer { folding in
      Letters.folding.withUnsafeBufferPointer { letters in
        var cursor = WordCursor(text: text, folding: folding, letters: letters)
        return body(&cursor)
      }
    }
  }

  private init(
    text: UnsafeBufferPointer<UInt8>, folding: UnsafeBufferPointer<UInt8>, letters: UnsafeBufferPointer<UInt16>
  ) {
    self.text = text
    self.folding = folding
    self.letters = letters
  }

  /// The next word; `nil` at the end.
  @inline(__always)
  mutating func next() -> HashedWord? {
    while skipSeparators() {
      let start = position
      tail = 0
      tailLength = 0
      hash = 0
      bits = 0
      last.scalar = 0
      scanWord()
      if tailLength == 0 { continue }
      if tail == 0x73 && hash == 0 && isPossessive(start) { continue }
      let opens = lineBreaks > 1
      lineBreaks = 0
      // Odd, as those of pairs are even: a word is never taken for a pair.
      let mixed = Hash64.mix(hash ^ tail) | 1
      let inPairs = bits & 0xC0 == 0 ? Hash64.mix(UInt64(truncatingIfNeeded: position &- start)) | 1 : mixed
      return HashedWord(hash: mixed, hashInPairs: inPairs, start: start, end: position, opensParagraph: opens)
    }
    return nil
  }

  /// Moves to the next byte that may start a word; `false` at the end.
  @inline(__always)
  private mutating func skipSeparators() -> Bool {
    while position < text.count {
      let byte = text[position]
      if folding[Int(byte)] != 0 { return true }
      if byte == 0x0A { lineBreaks += 1 }
      position += 1
    }
    return false
  }

  /// Reads one word, and stops behind it; nothing was added where there is none after all.
  @inline(__always)
  private mutating func scanWord() {
    while position < text.count {
      let folded = folding[Int(text[position])]
      if folded > 1 {
        add(folded)
        position += 1
      } else if folded == 0 || !scanCharacter() {
        return
      }
    }
  }

  @inline(__always)
  private mutating func add(_ byte: UInt8) {
    // As late as possible, so that `compose` finds the last byte in `tail`.
    if tailLength == 8 {
      hash = Hash64.mix(hash ^ tail)
      tail = 0
      tailLength = 0
    }
    tail = tail << 8 | UInt64(byte)
    tailLength &+= 1
    bits |= byte
  }

  /// Whether the word that ended is the s after an apostrophe after a letter.
  private func isPossessive(_ start: Int) -> Bool {
    guard position - start == 1, start >= 2 else { return false }
    if text[start - 1] == 0x27 { return folding[Int(text[start - 2])] != 0 || text[start - 2] >= 0x80 }
    return start >= 4 && text[start - 1] == 0x99 && text[start - 2] == 0x80 && text[start - 3] == 0xE2
  }

  // MARK: Beyond ASCII

  /// Reads one character beyond ASCII; `false` where the word ends: before it, or with it.
  @inline(never)
  private mutating func scanCharacter() -> Bool {
    let (scalar, count) = decode()
    let isFirst = tailLength == 0
    if scalar < Letters.tableEnd {
      if scalar == 0xAD { return ignore(count) }
      if (0x300..<0x370).contains(scalar) { return compose(scalar, count) }
      let value = Int(letters[scalar])
      return value == 0 ? end(isFirst ? count : 0) : take(count, value)
    }
    switch Letters.kind(scalar) {
    case .letter(let value): return take(count, value)
    case .ignored: return ignore(count)
    case .separator: return end(isFirst ? count : 0)
    case .single:
      guard isFirst else { return false }
      _ = take(count, scalar)
      return false
    }
  }

  private mutating func end(_ count: Int) -> Bool {
    position += count
    return false
  }

  /// Goes on behind a character that is nothing.
  private mutating func ignore(_ count: Int) -> Bool {
    position += count
    last.scalar = 0
    return true
  }

  /// Goes on behind a combining mark, which makes one letter with the last one where Unicode has it.
  private mutating func compose(_ mark: Int, _ count: Int) -> Bool {
    guard tailLength > 0 else { return ignore(count) }
    let letter = text[position - 1] < 0x80 ? Int(tail & 0xFF) : last.scalar
    guard letter != 0, let composed = Letters.composed(letter, mark) else {
      position += count
      return true
    }
    if letter < 0x80 {
      tail >>= 8
      tailLength -= 1
    } else {
      (hash, tail, tailLength) = (last.hash, last.tail, last.tailLength)
    }
    return take(count, composed)
  }

  /// Goes on behind a character, whose folded value joins the word.
  private mutating func take(_ count: Int, _ value: Int) -> Bool {
    position += count
    last = (value, hash, tail, tailLength)
    if value < 0x80 {
      add(UInt8(truncatingIfNeeded: value))
      return true
    }
    if value < 0x800 {
      add(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
    } else {
      if value < 0x10000 {
        add(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
      } else {
        add(UInt8(truncatingIfNeeded: 0xF0 | value >> 18))
        add(UInt8(truncatingIfNeeded: 0x80 | value >> 12 & 0x3F))
      }
      add(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
    }
    add(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    return true
  }

  /// The scalar at `position` and its length; a separator of one byte where the bytes are no UTF-8.
  private func decode() -> (scalar: Int, count: Int) {
    let lead = Int(text[position])
    let left = text.count - position
    func tail(_ offset: Int) -> Int { Int(text[position + offset]) & 0x3F }
    if lead < 0xE0, left >= 2 { return ((lead & 0x1F) << 6 | tail(1), 2) }
    if lead >= 0xE0, lead < 0xF0, left >= 3 { return ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    if lead >= 0xF0, left >= 4 { return ((lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4) }
    return (0, 1)
  }
}
