internal import CUtf8proc

/// What each character of the basic plane means to normalisation, asked of utf8proc once: 0 where it combines with nothing
/// before it and stays as it is, 1 to 240 where it is a mark with that canonical combining class and may stay, `changes`
/// where form C may have something else in its place (UAX #15, "quick check": no or maybe).
struct CombiningClasses: Sendable {
  static let shared = CombiningClasses()
  static let changes: UInt8 = 255

  let table: [UInt8]

  private init() {
    table = (0..<0x10000).map { CombiningClasses.quickCheck(Int32($0)) }
  }

  /// The entry for the character of `length` bytes at `place`.
  @inline(__always)
  static func of(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ length: Int, _ table: UnsafeBufferPointer<UInt8>
  ) -> UInt8 {
    let first = Int(bytes[place])
    if length == 2 { return table[(first & 0x1F) << 6 | Int(bytes[place + 1] & 0x3F)] }
    if length == 3 {
      return table[(first & 0x0F) << 12 | Int(bytes[place + 1] & 0x3F) << 6 | Int(bytes[place + 2] & 0x3F)]
    }
    // Beyond the basic plane: pictures and ideographs stand alone, the rest is rare enough to be looked at each time.
    let second = bytes[place + 1]
    if first == 0xF0, second == 0x9F || second >= 0xA0 && second < 0xAF { return 0 }
    return changes
  }

  static func combiningClass(_ scalar: Int32) -> UInt8 {
    guard scalar >= 0x300, let property = utf8proc_get_property(scalar) else { return 0 }
    return UInt8(clamping: property.pointee.combining_class)
  }

  private static func quickCheck(_ scalar: Int32) -> UInt8 {
    guard scalar >= 0x300, !(0xAC00..<0xD7A4).contains(scalar), !(0xD800..<0xE000).contains(scalar),
      let property = utf8proc_get_property(scalar)
    else { return 0 }
    // Vowels and final consonants of Hangul, and the second parts of pairs.
    if (0x1161...0x1175).contains(scalar) || (0x11A8...0x11C2).contains(scalar) { return changes }
    let index = property.pointee.comb_index
    if index != UInt16.max, index >= 0x8000 { return changes }
    if property.pointee.decomp_type == 0, property.pointee.decomp_seqindex != UInt16.max, !isStable(scalar) {
      return changes
    }
    return UInt8(clamping: property.pointee.combining_class)
  }

  /// Whether a character that can be taken apart is put together again.
  private static func isStable(_ scalar: Int32) -> Bool {
    var parts: [Int32] = []
    Composition.decompose(scalar, to: &parts)
    let options = utf8proc_option_t(UTF8PROC_COMPOSE.rawValue | UTF8PROC_STABLE.rawValue)
    let count = parts.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { utf8proc_normalize_utf32($0, buffer.count, options) } ?? 0
    }
    return count == 1 && parts.first == scalar
  }
}
