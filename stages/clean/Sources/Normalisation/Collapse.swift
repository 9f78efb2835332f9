/// White space and characters that nobody sees.
extension Scan {
  /// White space collapsed to single spaces and trimmed, no-break spaces included, invisible characters out, form C.
  static func collapsed(_ bytes: some Collection<UInt8>) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    appendCollapsed(Array(bytes), 0..<bytes.count, to: &out, from: 0)
    Composition.compose(&out, from: 0)
    if out.last == 0x20 { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  static func collapsed(_ string: String) -> String { collapsed(Array(string.utf8)) }

  /// Appends `range` of `bytes` with runs of white space as one space, none at `start` of `out` nor behind a line feed.
  ///
  /// `bytes` beyond the range are looked at where a character depends on the next.
  static func appendCollapsed(_ bytes: [UInt8], _ range: Range<Int>, to out: inout [UInt8], from start: Int) {
    bytes.withUnsafeBufferPointer { bytes in
      var i = range.lowerBound
      while i < range.upperBound {
        let end = endOfPlain(bytes, i, range.upperBound)
        if end > i {
          out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[i..<end]))
          i = end
          continue
        }
        let byte = bytes[i]
        if byte <= 0x20 || byte == 0x7F {
          let isControl = byte < 9 || byte > 13 && byte < 0x1C || byte == 0x7F
          if !isControl { appendSpace(to: &out, from: start) }
          i += 1
          continue
        }
        let length = min(scalarLength(byte), range.upperBound - i)
        switch special(bytes, i, length) {
        case .plain: break
        case .space: appendSpace(to: &out, from: start)
        case .nothing: break
        case .joiner: if Joiners.isNeeded(bytes, i, after: out[start...]) { out.append(contentsOf: bytes[i..<i + 3]) }
        case .control: out.append(contentsOf: windows1252(bytes[i + 1]))
        }
        i += length
      }
    }
  }

  /// Where the characters that stay as they are end, single spaces between them included.
  @inline(__always)
  private static func endOfPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var i = start
    while i < end {
      let byte = bytes[i]
      if byte > 0x20, byte < 0x7F {
        i += 1
      } else if byte == 0x20 {
        guard i > start, i + 1 < end, bytes[i + 1] > 0x20 else { return i }
        i += 1
      } else {
        guard byte >= 0x80 else { return i }
        let length = min(scalarLength(byte), end - i)
        guard special(bytes, i, length) == .plain else { return i }
        i += length
      }
    }
    return i
  }

  @inline(__always)
  private static func appendSpace(to out: inout [UInt8], from start: Int) {
    if out.count > start, out[out.count - 1] != 0x20, out[out.count - 1] != 0x0A { out.append(0x20) }
  }

  private enum Special { case plain, space, nothing, joiner, control }

  /// What becomes of the scalar of `length` bytes at `i`: no-break and typographic spaces become a space; soft hyphens,
  /// zero-width characters, direction marks nothing; joiners (U+200C, U+200D) stay where letters need them; C1 controls
  /// are what windows-1252 has in their place.
  @inline(__always)
  private static func special(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int, _ length: Int) -> Special {
    let first = bytes[i]
    if first == 0xC2, length == 2 {
      let second = bytes[i + 1]
      if second > 0xAD { return .plain }
      if second == 0xA0 { return .space }
      if second == 0xAD { return .nothing }
      return second < 0xA0 ? .control : .plain
    }
    if length == 2 { return first == 0xD8 && bytes[i + 1] == 0x9C ? .nothing : .plain }
    guard length == 3, first == 0xE2 || first == 0xE3 || first == 0xEF else { return .plain }
    return special(first, bytes[i + 1], bytes[i + 2])
  }

  private static func special(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Special {
    switch (first, second) {
    case (0xE2, 0x80):
      if third <= 0x8A || third == 0xAF || third == 0xA8 || third == 0xA9 { return .space }
      if third == 0x8C || third == 0x8D { return .joiner }
      return third == 0x8B || third == 0x8E || third == 0x8F || third >= 0xAA && third <= 0xAE ? .nothing : .plain
    case (0xE2, 0x81):
      if third == 0x9F { return .space }
      return third >= 0xA0 && third <= 0xAF ? .nothing : .plain
    case (0xE3, 0x80): return third == 0x80 ? .space : .plain
    // The byte order mark; annotation and object characters, which stand for what is not there; U+FFFE and U+FFFF.
    case (0xEF, 0xBB): return third == 0xBF ? .nothing : .plain
    case (0xEF, 0xBF): return third >= 0xB9 && third != 0xBD ? .nothing : .plain
    default: return .plain
    }
  }

  /// The character of windows-1252 at `byte`, which stands for 80 to 9F; nothing where it has none.
  private static func windows1252(_ byte: UInt8) -> [UInt8] { controls[Int(byte & 0x1F)] }

  private static let controls: [[UInt8]] = "€?‚ƒ„…†‡ˆ‰Š‹Œ?Ž??‘’“”•–—˜™š›œ?žŸ".unicodeScalars.map {
    $0 == "?" ? [] : Array(UTF8.encode($0) ?? .init())
  }
}

/// U+200C and U+200D, which keep letters apart or join them, and are nothing elsewhere.
enum Joiners {
  /// Whether the joiner at `place`, before which `before` was written, means something: between letters of scripts that
  /// are written joined, behind a virama, in a picture made of several.
  static func isNeeded(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, after before: ArraySlice<UInt8>) -> Bool {
    guard let left = last(before) else { return false }
    let right = scalar(bytes, place + 3)
    let isJoiner = bytes[place + 2] == 0x8D
    if isJoiner, isPicture(left), isPicture(right) { return true }
    // A virama takes either, whatever follows: the form of its consonant is chosen by them.
    if isIndic(left), CombiningClasses.combiningClass(Int32(left)) == 9 { return true }
    return isJoining(left) && isJoining(right)
  }

  /// Letters and marks of Arabic, Syriac, N'Ko, Mongolian and the Indic scripts with their kin.
  private static func isJoining(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x620...0x669, 0x66E...0x6D3, 0x6D5...0x7FF, 0x840...0x8FF: true
    case 0x1820...0x18AF, 0xFB50...0xFDFB, 0xFE70...0xFEFC: true
    default: isIndic(scalar)
    }
  }

  private static func isIndic(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x964, 0x965: false
    case 0x900...0xDFF, 0xF40...0xFBC, 0x1000...0x109F, 0x1780...0x17D3, 0x1900...0x1CFF, 0xA880...0xA8FF: true
    case 0xA980...0xA9DF, 0xAA00...0xABFF, 0x11000...0x11FFF: true
    default: false
    }
  }

  private static func isPicture(_ scalar: UInt32) -> Bool {
    scalar >= 0x1F000 && scalar < 0x1FB00 || scalar >= 0x2190 && scalar < 0x2C00 || scalar == 0xFE0F || scalar == 0x20E3
  }

  private static func last(_ bytes: ArraySlice<UInt8>) -> UInt32? {
    var start = bytes.endIndex - 1
    while start > bytes.startIndex, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    guard start >= bytes.startIndex else { return nil }
    return bytes.withUnsafeBufferPointer { scalar($0, start - bytes.startIndex) }
  }

  /// The scalar at `place`; 0 at the end.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt32 {
    guard place < bytes.count else { return 0 }
    let length = Scan.scalarLength(bytes[place])
    guard place + length <= bytes.count else { return 0 }
    var value = UInt32(bytes[place]) & (length == 1 ? 0x7F : 0x7F >> UInt32(length))
    for k in 1..<max(1, length) { value = value << 6 | UInt32(bytes[place + k] & 0x3F) }
    return value
  }
}
