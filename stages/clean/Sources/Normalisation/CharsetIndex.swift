/// The charsets of `LegacyCharset.all` by character: which byte it is in each, and in which it may begin or continue UTF-8.
struct CharsetIndex: Sendable {
  static let shared = CharsetIndex(LegacyCharset.all)

  /// By slot: bit n where the character begins a sequence in charset n, bit 16 + n where it continues one.
  let roles: [UInt32]
  /// By slot: bit n where charset n has the character at the same byte as the first charset, or both have it not.
  private let likeFirst: [UInt32]
  /// By charset and slot: the byte from 80 on, 0 where it has none.
  private let bytes: [UInt8]

  static let slots = 0x1804
  static let replacement: UInt32 = 0xFFFD

  /// The place of a character in the tables; `nil` for one that no charset has. U+FFFD has a place, but no byte.
  @inline(__always)
  static func slot(_ scalar: UInt32) -> Int? {
    if scalar < 0x800 { return Int(scalar) }
    if scalar & 0xF000 == 0x2000, scalar < 0x3000 { return Int(scalar) - 0x1800 }
    switch scalar {
    case 0xFB01: return 0x1800
    case 0xFB02: return 0x1801
    case 0xF8FF: return 0x1802
    case replacement: return 0x1803
    default: return nil
    }
  }

  private init(_ charsets: [LegacyCharset]) {
    var roles = [UInt32](repeating: 0, count: CharsetIndex.slots)
    var bytes = [UInt8](repeating: 0, count: CharsetIndex.slots * charsets.count)
    for (number, charset) in charsets.enumerated() {
      var byte: UInt8 = 0x80
      for scalar in charset.upper.joined().unicodeScalars {
        let value = scalar == "?" && byte < 0xA0 ? UInt32(byte) : scalar.value
        if let slot = CharsetIndex.slot(value), value >= 0x80 {
          bytes[number * CharsetIndex.slots + slot] = byte
          roles[slot] |= CharsetIndex.role(byte, charset) << number
        }
        byte &+= 1
      }
      guard charset.upper[0].contains("?") else { continue }
      // Half of what was broken went through Latin-1 on its way, so a control character may stand for any byte.
      for control in 0x80..<0xA0 where bytes[number * CharsetIndex.slots + control] == 0 {
        bytes[number * CharsetIndex.slots + control] = UInt8(control)
        roles[control] |= 0x10000 << number
      }
    }
    roles[0x1803] = 0xFFFF_0000
    likeFirst = (0..<CharsetIndex.slots).map { slot in
      charsets.indices.reduce(0) {
        bytes[$1 * CharsetIndex.slots + slot] == bytes[slot] ? $0 | 1 << UInt32($1) : $0
      }
    }
    self.roles = roles
    self.bytes = bytes
  }

  private static func role(_ byte: UInt8, _ charset: LegacyCharset) -> UInt32 {
    if byte < 0xC0 { return 0x10000 }
    return byte >= 0xC2 && byte <= 0xF4 && !charset.soundLeads.contains(byte) ? 1 : 0
  }

  /// The byte of a character in a charset, 0 where it has none.
  @inline(__always)
  func byte(_ scalar: UInt32, _ charset: Int) -> UInt8 {
    guard scalar >= 0x80, let slot = CharsetIndex.slot(scalar) else { return 0 }
    return bytes[charset * CharsetIndex.slots + slot]
  }

  func isLead(_ scalar: UInt32, _ charset: Int) -> Bool {
    guard scalar >= 0x80, let slot = CharsetIndex.slot(scalar) else { return false }
    return roles[slot] >> charset & 1 == 1
  }

  /// The charsets that have a character at the same byte as the first, as bits.
  func likeFirst(_ scalar: UInt32) -> UInt32 {
    guard scalar >= 0x80, let slot = CharsetIndex.slot(scalar) else { return .max }
    return likeFirst[slot]
  }

  /// The roles of a character, 0 for one that no charset has.
  func roles(_ scalar: UInt32) -> UInt32 {
    guard scalar >= 0x80, let slot = CharsetIndex.slot(scalar) else { return 0 }
    return roles[slot]
  }
}
