/// Small byte scanners that several parts share.
enum Scan {
  @inline(__always) static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 9 < 5 }
  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  @inline(__always) static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  @inline(__always) static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
  @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  /// A letter or digit of ASCII, or any byte of a character beyond it.
  @inline(__always) static func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) || byte >= 0x80 }

  /// White space collapsed to single spaces and trimmed, no-break spaces included, invisible characters out.
  static func collapsed(_ bytes: some Collection<UInt8>) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    appendCollapsed(Array(bytes), 0..<bytes.count, to: &out, from: 0)
    if out.last == 0x20 { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  static func collapsed(_ string: String) -> String { collapsed(Array(string.utf8)) }

  /// Appends `range` of `bytes` with runs of white space as one space, none at `start` of `out`.
  static func appendCollapsed(_ bytes: [UInt8], _ range: Range<Int>, to out: inout [UInt8], from start: Int) {
    bytes.withUnsafeBufferPointer { bytes in
      var i = range.lowerBound
      while i < range.upperBound {
        let byte = bytes[i]
        if byte > 0x20 && byte < 0x7F {
          var j = i + 1
          while j < range.upperBound, bytes[j] > 0x20, bytes[j] < 0x7F { j += 1 }
          out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[i..<j]))
          i = j
          continue
        }
        if byte <= 0x20 || byte == 0x7F {
          if byte < 9 || byte > 13 && byte < 0x1C || byte == 0x7F {
            i += 1
            continue
          }
          if out.count > start, out[out.count - 1] != 0x20, out[out.count - 1] != 0x0A { out.append(0x20) }
          i += 1
          continue
        }
        let length = min(scalarLength(byte), range.upperBound - i)
        switch special(bytes, i, length) {
        case .plain: for k in i..<i + length { out.append(bytes[k]) }
        case .space:
          if out.count > start, out[out.count - 1] != 0x20, out[out.count - 1] != 0x0A { out.append(0x20) }
        case .nothing: break
        }
        i += length
      }
    }
  }

  enum Special { case plain, space, nothing }

  /// What normalisation makes of the scalar of `length` bytes at `i`: no-break and typographic spaces become a space, soft
  /// hyphens, zero-width characters, direction marks and C1 controls nothing.
  @inline(__always)
  static func special(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int, _ length: Int) -> Special {
    let first = bytes[i]
    if first == 0xC2, length == 2 {
      let second = bytes[i + 1]
      if second == 0xA0 || second == 0x85 { return .space }
      if second == 0xAD || second < 0xA0 { return .nothing }
      return .plain
    }
    guard length == 3 else { return .plain }
    let second = bytes[i + 1]
    let third = bytes[i + 2]
    if first == 0xE2, second == 0x80 {
      if third <= 0x8A || third == 0xAF || third == 0xA8 || third == 0xA9 { return .space }
      // U+200C and U+200D join letters of several scripts; the others are invisible everywhere.
      if third == 0x8B || third == 0x8E || third == 0x8F || third >= 0xAA && third <= 0xAE { return .nothing }
      return .plain
    }
    if first == 0xE2, second == 0x81 {
      if third == 0x9F { return .space }
      return third >= 0xA0 && third <= 0xAF ? .nothing : .plain
    }
    if first == 0xE3, second == 0x80, third == 0x80 { return .space }
    if first == 0xEF, second == 0xBB, third == 0xBF { return .nothing }
    return .plain
  }

  /// The length of the UTF-8 sequence that starts with `lead`.
  @inline(__always)
  static func scalarLength(_ lead: UInt8) -> Int {
    if lead < 0xC0 { return 1 }
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// The place of the first `needle` at or after `start`, letters of ASCII compared without case where `folding`.
  static func find(_ needle: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from start: Int, folding: Bool = false)
    -> Int?
  {
    guard let first = needle.first, bytes.count >= needle.count else { return nil }
    var i = start
    let last = bytes.count - needle.count
    while i <= last {
      if lower(bytes[i], folding) == first {
        var k = 1
        while k < needle.count, lower(bytes[i + k], folding) == needle[k] { k += 1 }
        if k == needle.count { return i }
      }
      i += 1
    }
    return nil
  }

  @inline(__always)
  private static func lower(_ byte: UInt8, _ folding: Bool) -> UInt8 { folding && isUpper(byte) ? byte | 0x20 : byte }
}
