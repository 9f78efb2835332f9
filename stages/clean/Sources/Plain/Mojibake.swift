/// Mends UTF-8 that was read as windows-1252 and saved again, where that is certain.
enum Mojibake {
  /// `range` of `text` mended; `nil` where nothing in it is broken. One pass.
  static func mended(_ text: [UInt8], _ range: Range<Int>) -> [UInt8]? {
    guard let first = firstSuspect(text, range) else { return nil }
    let line = Array(text[range])
    var out = Array(text[range.lowerBound..<first])
    var i = out.count
    while i < line.count {
      if line[i] >= 0xC2, let (scalar, end) = mended(line, i) {
        out.append(contentsOf: scalar)
        i = end
      } else {
        out.append(line[i])
        i += 1
      }
    }
    return out.count < line.count ? out : nil
  }

  /// Â, Ã, Ä, Å, â, ã, Ð, Ñ, ð and the like: what lead bytes look like in windows-1252.
  private static func firstSuspect(_ text: [UInt8], _ range: Range<Int>) -> Int? {
    text.withUnsafeBufferPointer { bytes in
      var i = range.lowerBound
      while i + 3 < range.upperBound {
        if bytes[i] == 0xC3, bytes[i + 1] >= 0x82, bytes[i + 1] <= 0xB4, bytes[i + 2] >= 0xC2 || bytes[i + 1] == 0x83 {
          return i
        }
        i += 1
      }
      return nil
    }
  }

  /// The bytes that the characters at `start` stand for, and where they end; `nil` where they are what they seem.
  private static func mended(_ text: [UInt8], _ start: Int) -> ([UInt8], Int)? {
    guard let (lead, second) = byte(text, start), lead >= 0xC2, lead <= 0xF4, text[start] == 0xC3 else { return nil }
    let length = Scan.scalarLength(lead)
    var bytes = [lead]
    var i = second
    while bytes.count < length {
      guard i < text.count, let (next, end) = byte(text, i), next >= 0x80, next < 0xC0 else { return nil }
      bytes.append(next)
      i = end
    }
    guard isCertain(bytes) else { return nil }
    return String(validating: bytes, as: UTF8.self) == nil ? nil : (bytes, i)
  }

  /// Two characters may stand together by chance where the first is a letter that words end in; not so after Ã or Â.
  private static func isCertain(_ bytes: [UInt8]) -> Bool {
    if bytes.count >= 3 { return true }
    return bytes[0] == 0xC3 || bytes[0] == 0xC2 || bytes[0] >= 0xC4 && bytes[0] <= 0xC5 || bytes[0] == 0xD0
      || bytes[0] == 0xD1
  }

  /// The windows-1252 byte of the character at `start`, and where the character ends; `nil` for what has none.
  private static func byte(_ text: [UInt8], _ start: Int) -> (UInt8, Int)? {
    let first = text[start]
    if first == 0xC2 || first == 0xC3 {
      guard start + 1 < text.count else { return nil }
      return ((first & 3) << 6 | text[start + 1] & 0x3F, start + 2)
    }
    let length = Scan.scalarLength(first)
    guard first >= 0xC4, start + length <= text.count else { return nil }
    var value = UInt32(first) & (length == 2 ? 0x1F : 0x0F)
    for offset in 1..<length { value = value << 6 | UInt32(text[start + offset] & 0x3F) }
    return high[value].map { ($0, start + length) }
  }

  /// What windows-1252 has at 80 to 9F.
  private static let high: [UInt32: UInt8] = [
    0x20AC: 0x80, 0x201A: 0x82, 0x0192: 0x83, 0x201E: 0x84, 0x2026: 0x85, 0x2020: 0x86, 0x2021: 0x87, 0x02C6: 0x88,
    0x2030: 0x89,
    0x0160: 0x8A, 0x2039: 0x8B, 0x0152: 0x8C, 0x017D: 0x8E, 0x2018: 0x91, 0x2019: 0x92, 0x201C: 0x93, 0x201D: 0x94,
    0x2022: 0x95,
    0x2013: 0x96, 0x2014: 0x97, 0x02DC: 0x98, 0x2122: 0x99, 0x0161: 0x9A, 0x203A: 0x9B, 0x0153: 0x9C, 0x017E: 0x9E,
    0x0178: 0x9F,
  ]
}
