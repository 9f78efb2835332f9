internal import Bytes

/// UTF-16 and UTF-32, strictly: no half surrogate pairs, nothing beyond U+10FFFF, no odd bytes at the end.
enum WideDecoder: String {
  case utf16le = "utf-16le"
  case utf16be = "utf-16be"
  case utf32le = "utf-32le"
  case utf32be = "utf-32be"

  /// What a byte order mark at the start of `bytes` says, and its length.
  static func mark(of bytes: [UInt8]) -> (WideDecoder, Int)? {
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32be, 4) }
    // The mark of UTF-32 is also that of UTF-16 with a zero behind it, which text does not begin with.
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]), bytes.count % 4 == 0 { return (.utf32le, 4) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16be, 2) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16le, 2) }
    return nil
  }

  /// The text of bytes without a mark that are UTF-16 or UTF-32 by where their zeros stand: at least three of four in the
  /// same half of a unit, and no control characters come out.
  static func unmarked(_ bytes: [UInt8]) -> DecodedText? {
    var zeros = [0, 0, 0, 0]
    for (offset, byte) in bytes.prefix(4096).enumerated() where byte == 0 { zeros[offset & 3] += 1 }
    let quarter = min(bytes.count, 4096) / 4
    let even = zeros[0] + zeros[2]
    let odd = zeros[1] + zeros[3]
    let candidate: WideDecoder
    switch zeros {
    case _ where zeros[2] == quarter && zeros[3] == quarter && zeros[0] == 0: candidate = .utf32le
    case _ where zeros[0] == quarter && zeros[1] == quarter && zeros[3] == 0: candidate = .utf32be
    case _ where odd >= even * 3: candidate = .utf16le
    case _ where even >= odd * 3: candidate = .utf16be
    default: return nil
    }
    guard bytes.count > 1, (even + odd) * 3 >= quarter * 2 || hasForeignBytes(bytes),
      let text = try? candidate.decode(bytes, from: 0), isPlausible(text)
    else { return nil }
    return DecodedText(text: text, encoding: candidate.rawValue, isGuess: true)
  }

  /// The text of `bytes` from offset `start` on. Throws `InputError` (`undecodable`).
  func decode(_ bytes: [UInt8], from start: Int) throws(InputError) -> Text {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    let bad = bytes.withUnsafeBufferPointer { buffer in
      isSixteenBit ? decode16(buffer, from: start, into: &out) : decode32(buffer, from: start, into: &out)
    }
    if let bad { throw TextDecoder.undecodable(rawValue, at: bad) }
    return Text(trusted: out)
  }

  private var isSixteenBit: Bool { self == .utf16le || self == .utf16be }

  /// Decodes into `out`; the offset of the first bad unit.
  private func decode16(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into out: inout [UInt8]) -> Int? {
    let high = self == .utf16be ? 0 : 1
    func unit(_ i: Int) -> UInt32 { UInt32(bytes[i + high]) << 8 | UInt32(bytes[i + 1 - high]) }
    var i = start
    while i + 1 < bytes.count {
      let first = unit(i)
      if first & 0xF800 != 0xD800 {
        WideDecoder.append(first, to: &out)
        i += 2
        continue
      }
      guard first < 0xDC00, i + 3 < bytes.count, unit(i + 2) & 0xFC00 == 0xDC00 else { return i }
      WideDecoder.append(0x10000 + (first & 0x3FF) << 10 + unit(i + 2) & 0x3FF, to: &out)
      i += 4
    }
    return i < bytes.count ? i : nil
  }

  /// Decodes into `out`; the offset of the first bad unit.
  private func decode32(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into out: inout [UInt8]) -> Int? {
    var i = start
    while i + 3 < bytes.count {
      var value: UInt32 = 0
      for place in 0..<4 { value = value << 8 | UInt32(bytes[self == .utf32be ? i + place : i + 3 - place]) }
      guard Unicode.Scalar(value) != nil else { return i }
      WideDecoder.append(value, to: &out)
      i += 4
    }
    return i < bytes.count ? i : nil
  }

  /// Appends the UTF-8 of a scalar value.
  static func append(_ value: UInt32, to out: inout [UInt8]) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | value >> shift & 0x3F) }
    switch value {
    case 0..<0x80: out.append(UInt8(truncatingIfNeeded: value))
    case 0x80..<0x800:
      out.append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
      out.append(tail(0))
    case 0x800..<0x10000:
      out.append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
      out.append(tail(6))
      out.append(tail(0))
    default:
      out.append(UInt8(truncatingIfNeeded: 0xF0 | value >> 18))
      out.append(tail(12))
      out.append(tail(6))
      out.append(tail(0))
    }
  }

  /// Whether there are bytes that text in one byte a letter does not have: then few zeros are enough, as of letters
  /// beyond Latin only the spaces between words have one.
  private static func hasForeignBytes(_ bytes: [UInt8]) -> Bool {
    bytes.contains { $0 < 0x20 && $0 > 0 && ![0x09, 0x0A, 0x0C, 0x0D].contains($0) }
      || UTF8Validation.firstInvalid(in: bytes) != nil
  }

  private static func isPlausible(_ text: Text) -> Bool {
    !text.isEmpty && !text.bytes.contains { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains($0) }
  }
}
