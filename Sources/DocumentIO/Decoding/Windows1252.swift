internal import Bytes

/// windows-1252 as the web has it: what is called Latin 1 or ASCII too, every byte a character.
enum Windows1252 {
  /// Of the bytes 0x80 to 0x9F; the five that Windows leaves undefined stand for the C1 controls of their number.
  private static let upper: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]

  static func isUndefined(_ byte: UInt8) -> Bool {
    byte == 0x81 || byte == 0x8D || byte == 0x8F || byte == 0x90 || byte == 0x9D
  }

  static func decode(_ bytes: [UInt8]) -> Text {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        out.append(byte)
      } else {
        WideDecoder.append(byte < 0xA0 ? upper[Int(byte) - 0x80] : UInt32(byte), to: &out)
      }
    }
    return Text(trusted: out)
  }
}
