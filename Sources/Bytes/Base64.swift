/// Base 64 with padding (RFC 4648, section 4).
public enum Base64 {
  private static let digits: [UInt8] = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The value of each digit, 255 for bytes that are none.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
    return values
  }()

  /// Appends the digits of `bytes` to `out`.
  public static func encode(_ bytes: [UInt8], into out: inout [UInt8]) {
    out.reserveCapacity(out.count + (bytes.count + 2) / 3 * 4)
    var position = 0
    while position < bytes.count {
      let left = bytes.count - position
      let a = bytes[position]
      let b = left > 1 ? bytes[position + 1] : 0
      let c = left > 2 ? bytes[position + 2] : 0
      out.append(digits[Int(a >> 2)])
      out.append(digits[Int((a & 3) << 4 | b >> 4)])
      out.append(left > 1 ? digits[Int((b & 15) << 2 | c >> 6)] : UInt8(ascii: "="))
      out.append(left > 2 ? digits[Int(c & 63)] : UInt8(ascii: "="))
      position += 3
    }
  }

  /// The bytes that `text` spells; `nil` where it is not base 64.
  public static func decode(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    guard text.count % 4 == 0 else { return nil }
    var out: [UInt8] = []
    out.reserveCapacity(text.count / 4 * 3)
    var position = text.startIndex
    while position < text.endIndex {
      let last = position + 4 == text.endIndex
      let padding =
        last ? (text[position + 3] == UInt8(ascii: "=") ? (text[position + 2] == UInt8(ascii: "=") ? 2 : 1) : 0) : 0
      var bits: UInt32 = 0
      for offset in 0..<4 {
        let value = offset >= 4 - padding ? 0 : values[Int(text[position + offset])]
        guard value < 64 else { return nil }
        bits = bits << 6 | UInt32(value)
      }
      out.append(UInt8(truncatingIfNeeded: bits >> 16))
      if padding < 2 { out.append(UInt8(truncatingIfNeeded: bits >> 8)) }
      if padding < 1 { out.append(UInt8(truncatingIfNeeded: bits)) }
      position += 4
    }
    return out
  }
}
