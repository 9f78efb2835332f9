/// Where a scan stands.
struct WordScan {
  private let text: UnsafeBufferPointer<UInt8>
  private let classes: UnsafeBufferPointer<UInt8>
  private let folding: UnsafeBufferPointer<UInt16>
  private let prefixes: PrefixTable
  private let folded: UnsafeMutableBufferPointer<UInt8>
  private var position = 0
  private var lineBreaks = 0
  /// Folded bytes of the last word, all of them counted.
  private(set) var length = 0
  private var hash = WordScanner.hashStart
  private var prefix = -1

  init(
    text: UnsafeBufferPointer<UInt8>, classes: UnsafeBufferPointer<UInt8>, folding: UnsafeBufferPointer<UInt16>,
    prefixes: PrefixTable, folded: UnsafeMutableBufferPointer<UInt8>
  ) {
    self.text = text
    self.classes = classes
    self.folding = folding
    self.prefixes = prefixes
    self.folded = folded
  }

  @inline(__always)
  mutating func next() -> Word? {
    while true {
      guard let start = skipSeparators() else { return nil }
      length = 0
      hash = WordScanner.hashStart
      prefix = -1
      let end = scanWord()
      if length == 0 || isPossessive(start, end) { continue }
      let opens = lineBreaks > 1
      lineBreaks = 0
      return Word(hash: hash, start: start, end: end, prefix: prefix, opensParagraph: opens)
    }
  }

  /// Whether the word is the s after an apostrophe after a letter.
  @inline(__always)
  private func isPossessive(_ start: Int, _ end: Int) -> Bool {
    guard end - start == 1, text[start] | 0x20 == 0x73, start >= 2 else { return false }
    if text[start - 1] == 0x27 { return classes[Int(text[start - 2])] != 0 || text[start - 2] >= 0x80 }
    return start >= 4 && text[start - 1] == 0x99 && text[start - 2] == 0x80 && text[start - 3] == 0xE2
  }

  /// Moves to the next byte that may start a word.
  @inline(__always)
  private mutating func skipSeparators() -> Int? {
    while position < text.count {
      let byte = text[position]
      if classes[Int(byte)] != 0 { return position }
      if byte == 0x0A { lineBreaks += 1 }
      position += 1
    }
    return nil
  }

  /// Reads one word, and says where it ends; `length` stays 0 where there is none after all.
  @inline(__always)
  private mutating func scanWord() -> Int {
    while position < text.count {
      let byte = text[position]
      switch classes[Int(byte)] {
      case 1:
        add(byte)
        position += 1
      case 2:
        add(byte | 0x20)
        position += 1
      case 3: if !scanCharacter() { return position }
      default: return position
      }
    }
    return position
  }

  /// Reads one character beyond ASCII; `false` where the word ends: before it, or with it.
  private mutating func scanCharacter() -> Bool {
    let (scalar, count) = decode()
    if scalar < Letters.tableEnd {
      if scalar == 0xAD || (0x300..<0x370).contains(scalar) {
        if scalar != 0xAD { compose(scalar) }
        position += count
        return true
      }
      let value = Int(folding[scalar])
      if value == 0 {
        position += length == 0 ? count : 0
        return false
      }
      add(scalar: value)
      position += count
      return true
    }
    switch Letters.kind(scalar) {
    case .letter(let value):
      add(scalar: value)
      position += count
      return true
    case .ignored:
      position += count
      return true
    case .separator:
      position += length == 0 ? count : 0
      return false
    case .single:
      guard length == 0 else { return false }
      add(scalar: scalar)
      position += count
      return false
    }
  }

  /// Puts the last letter and the mark that follows it into one, where Unicode has one: é is é however it is written. Reads
  /// the word so far again, of which no more than `longest` bytes are kept.
  private mutating func compose(_ mark: Int) {
    guard length > 0, length < WordScanner.longest else { return }
    var kept = length - 1
    while kept > 0, folded[kept] & 0xC0 == 0x80 { kept -= 1 }
    let last = WordScan.decode(UnsafeBufferPointer(rebasing: folded[kept..<length]), 0).scalar
    guard let letter = Letters.composed(last, mark) else { return }
    length = 0
    hash = WordScanner.hashStart
    prefix = -1
    for place in 0..<kept { add(folded[place]) }
    add(scalar: letter)
  }

  /// The scalar at `position` and its length; a separator of one byte where the bytes are no UTF-8.
  private func decode() -> (scalar: Int, count: Int) { WordScan.decode(text, position) }

  @inline(__always)
  private static func decode(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> (scalar: Int, count: Int) {
    let lead = Int(text[position])
    let left = text.count - position
    if lead < 0x80 { return (lead, 1) }
    func tail(_ offset: Int) -> Int { Int(text[position + offset]) & 0x3F }
    if lead < 0xE0, left >= 2 { return ((lead & 0x1F) << 6 | tail(1), 2) }
    if lead < 0xF0, left >= 3 { return ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    if lead < 0xF5, left >= 4 { return ((lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4) }
    return (0, 1)
  }

  private mutating func add(scalar: Int) {
    if scalar < 0x80 {
      add(UInt8(truncatingIfNeeded: scalar))
    } else if scalar < 0x800 {
      add(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      add(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else if scalar < 0x10000 {
      add(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      add(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      add(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else {
      add(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      add(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
      add(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      add(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
  }

  @inline(__always)
  private mutating func add(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* WordScanner.hashFactor
    guard length < WordScanner.longest else {
      length += 1
      return
    }
    folded[length] = byte
    length += 1
    if length >= PrefixTable.shortest {
      let number = prefixes.number(of: UnsafeBufferPointer(rebasing: folded[0..<length]), hash: hash)
      if number >= 0 { prefix = number }
    }
  }
}
