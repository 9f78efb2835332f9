internal import Bytes

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Escapes of half a surrogate pair (`\ud800` alone): JSON's grammar has room for them, Unicode has not.
enum SurrogateEscapes {
  /// Makes each of them U+FFFD in `json`, which is valid. Nothing moves: both take six bytes.
  static func mend(_ json: inout [UInt8]) {
    var place = 0
    while let found = backslash(json, from: place) {
      place = found + 2
      guard let unit = unit(json, at: found) else { continue }
      place = found + 6
      guard (0xD800..<0xE000).contains(unit) else { continue }
      if unit < 0xDC00, let second = self.unit(json, at: place), (0xDC00..<0xE000).contains(second) {
        place += 6
      } else {
        json.replaceSubrange(found + 2..<found + 6, with: Array("fffd".utf8))
      }
    }
  }

  private static func backslash(_ json: [UInt8], from start: Int) -> Int? {
    json.withUnsafeBytes { raw in
      guard let base = raw.baseAddress, start < raw.count else { return nil }
      return memchr(base + start, 0x5C, raw.count - start).map { UnsafeRawPointer($0) - base }
    }
  }

  /// The code unit of an escape `\uXXXX` at `offset`.
  private static func unit(_ json: [UInt8], at offset: Int) -> UInt16? {
    guard offset + 6 <= json.count, json[offset] == 0x5C, json[offset + 1] == UInt8(ascii: "u") else { return nil }
    return json[offset + 2..<offset + 6].reduce(UInt16(0)) { unit, digit in
      unit << 4 | UInt16(Hexadecimal.value(of: digit) ?? 0)
    }
  }
}
