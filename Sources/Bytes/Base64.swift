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
    let padding = text.suffix(2).reduce(0) { $1 == UInt8(ascii: "=") ? $0 + 1 : 0 }
    let count = text.count / 4 * 3 - padding
    var isSound = true
    let out = text.withUnsafeBufferPointer { text in
      values.withUnsafeBufferPointer { values in
        [UInt8](unsafeUninitializedCapacity: text.count / 4 * 3) { out, filled in
          isSound = decode(text, padding: padding, values, into: out)
          filled = isSound ? count : 0
        }
      }
    }
    return isSound ? out : nil
  }

  /// Four digits to three bytes; the padding counts as zeros, whose bytes the caller leaves out.
  private static func decode(
    _ text: UnsafeBufferPointer<UInt8>, padding: Int, _ values: UnsafeBufferPointer<UInt8>,
    into out: UnsafeMutableBufferPointer<UInt8>
  ) -> Bool {
    var place = 0
    var position = 0
    var seen: UInt8 = 0
    while position < text.count {
      let zeros = position + 4 == text.count ? padding : 0
      let a = values[Int(text[position])]
      let b = values[Int(text[position + 1])]
      let c = zeros > 1 ? 0 : values[Int(text[position + 2])]
      let d = zeros > 0 ? 0 : values[Int(text[position + 3])]
      seen |= a | b | c | d
      out[place] = a << 2 | b >> 4
      out[place + 1] = b << 4 | c >> 2
      out[place + 2] = c << 6 | d
      place += 3
      position += 4
    }
    return seen < 64
  }
}
