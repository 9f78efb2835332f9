/// Small byte scanners that several parts share.
enum Scan {
  @inline(__always) static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 9 < 5 }
  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  @inline(__always) static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  @inline(__always) static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
  @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  /// A letter or digit of ASCII, or any byte of a character beyond it.
  @inline(__always) static func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) || byte >= 0x80 }

  /// The length of the UTF-8 sequence that starts with `lead`.
  @inline(__always)
  static func scalarLength(_ lead: UInt8) -> Int {
    if lead < 0xC0 { return 1 }
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// Whether `needle`, letters of ASCII in lower case, stands in `bytes` in whatever case.
  static func contains(_ needle: String, in bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { find(Array(needle.utf8), in: $0, from: 0, folding: true) != nil }
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
