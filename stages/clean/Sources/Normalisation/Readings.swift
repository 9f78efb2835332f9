/// Reads the characters of a passage as bytes of a charset, and those as UTF-8.
struct Readings {
  let passage: Passage
  let charset: Int
  /// Whether a space may be a no-break space that some program tidied up: the second half of à, and others.
  let spacesCount: Bool
  private let index = CharsetIndex.shared

  init(_ passage: Passage, charset: Int, spacesCount: Bool) {
    self.passage = passage
    self.charset = charset
    self.spacesCount = spacesCount
  }

  /// All sequences of the passage, from left to right, apart.
  func all() -> [Reading] {
    var found: [Reading] = []
    var i = 0
    while i < passage.scalars.count {
      if index.isLead(passage.scalars[i], charset), let reading = reading(at: i) {
        found.append(reading)
        i += reading.count
      } else {
        i += 1
      }
    }
    return found
  }

  /// The sequence that begins at `start`.
  private func reading(at start: Int) -> Reading? {
    let lead = index.byte(passage.scalars[start], charset)
    if let reading = takenApart(start, lead) { return reading }
    if lead == 0xC3, let space = graveAccent(start) { return space }
    if lead == 0xC2, isLastOfSpaces(start) { return Reading(start: start, count: 1, target: 0xA0) }
    let length = Scan.scalarLength(lead)
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    var isLossy = false
    for offset in 1..<length {
      guard let next = continuation(start, offset, length) else { return nil }
      if next == 0 { isLossy = true } else { value = value << 6 | UInt32(next & 0x3F) }
    }
    if isLossy {
      return Reading(start: start, count: length, target: CharsetIndex.replacement)
    }
    if value & 0xFFFFF800 == 0xD800 { return surrogates(start, value) }
    guard value >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000), value < 0x110000 else { return nil }
    return Reading(start: start, count: length, target: value)
  }

  /// The byte that continues a sequence; 0 for one that was lost, `nil` where nothing continues it.
  private func continuation(_ start: Int, _ offset: Int, _ length: Int) -> UInt8? {
    let place = start + offset
    guard place < passage.scalars.count else { return nil }
    let scalar = passage.scalars[place]
    if scalar == CharsetIndex.replacement { return 0 }
    if scalar == 0x20 {
      guard spacesCount, place + 1 < passage.scalars.count, passage.scalars[place + 1] != 0x20 || length > 2 else {
        return nil
      }
      return 0xA0
    }
    // A question mark stands for a lost byte where the beginning of the sequence is beyond doubt: “â€?”.
    if scalar == 0x3F { return isLost(start, offset, length) ? 0 : nil }
    let byte = index.byte(scalar, charset)
    return byte >= 0x80 && byte < 0xC0 ? byte : nil
  }

  /// A sequence of two whose second character, a free-standing accent, was taken apart (form KC) into a space and a mark.
  private func takenApart(_ start: Int, _ lead: UInt8) -> Reading? {
    guard lead < 0xE0, start + 2 < passage.scalars.count, passage.scalars[start + 1] == 0x20,
      let accent = Readings.accents[passage.scalars[start + 2]]
    else { return nil }
    let second = index.byte(accent, charset)
    guard second >= 0x80, second < 0xC0 else { return nil }
    return Reading(start: start, count: 3, target: UInt32(lead & 0x1F) << 6 | UInt32(second & 0x3F))
  }

  /// Diaeresis, macron, acute, cedilla by their marks.
  private static let accents: [UInt32: UInt32] = [0x308: 0xA8, 0x304: 0xAF, 0x301: 0xB4, 0x327: 0xB8]

  /// An Â alone at an end of words: a no-break space whose second half was trimmed away.
  private func isLastOfSpaces(_ start: Int) -> Bool {
    guard spacesCount else { return false }
    let before = start > 0 ? passage.scalars[start - 1] : 0x20
    let after = start + 1 < passage.scalars.count ? passage.scalars[start + 1] : 0x20
    return !Glyph(before).isLetter && after <= 0x20
  }

  /// Whether the question mark at `offset` of a sequence may be a byte that was lost: in quotes and dashes, of which the
  /// other bytes are there ("â€?", "â?¬").
  private func isLost(_ start: Int, _ offset: Int, _ length: Int) -> Bool {
    guard length == 3, index.byte(passage.scalars[start], charset) == 0xE2, start + 2 < passage.scalars.count else {
      return false
    }
    let other = index.byte(passage.scalars[start + 3 - offset], charset)
    return offset == 2 ? other == 0x80 : other >= 0x80 && other < 0xC0
  }

  /// An à before a space. Its second half is a no-break space, which became that space, so that the space belongs to both:
  /// it is left alone unless two are there, or the rest of the word follows (Portuguese "às", "àquele").
  private func graveAccent(_ start: Int) -> Reading? {
    let scalars = passage.scalars
    guard start + 1 < scalars.count, scalars[start + 1] == 0x20 else { return nil }
    let isTail = start > 0 && scalars[start - 1] >= 0x61 && scalars[start - 1] <= 0x7A
    guard spacesCount || isTail else { return nil }
    let rest = scalars[(start + 2)...].prefix(5)
    let isWhole = rest.first == 0x20
    let isJoined = !isTail && (rest.starts(with: [0x71, 0x75, 0x65, 0x6C]) || rest.starts(with: [0x73, 0x20]))
    return Reading(start: start, count: isWhole || isJoined ? 2 : 1, target: 0xE0)
  }

  /// A character beyond U+FFFF that went through UTF-16 on its way: two sequences of three.
  private func surrogates(_ start: Int, _ high: UInt32) -> Reading? {
    guard high < 0xDC00, start + 5 < passage.scalars.count else { return nil }
    let bytes = (3..<6).map { index.byte(passage.scalars[start + $0], charset) }
    guard bytes[0] == 0xED, bytes[1] >= 0xB0, bytes[1] < 0xC0, bytes[2] >= 0x80, bytes[2] < 0xC0 else { return nil }
    let low = UInt32(bytes[1] & 0x0F) << 6 | UInt32(bytes[2] & 0x3F)
    return Reading(start: start, count: 6, target: 0x10000 + ((high & 0x3FF) << 10) + low)
  }
}
