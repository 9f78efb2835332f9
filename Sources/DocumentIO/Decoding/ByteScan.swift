internal import Bytes

/// Questions about bytes that decoding asks.
enum ByteScan {
  static func firstIndex(of byte: UInt8, in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var i = 0
      while i < buffer.count {
        if buffer[i] == byte { return i }
        i += 1
      }
      return nil
    }
  }

  /// Whether at least three of four sequences beyond ASCII are valid UTF-8, and four of them are: other encodings hit
  /// valid sequences only now and then.
  static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    let (valid, invalid) = sequences(bytes)
    return valid >= 4 && valid >= invalid * 3
  }

  /// Whether a page of `bytes` is UTF-8 but for a slip here and there, one in fifty sequences at most, as where a text was cut
  /// within a character or one piece came from elsewhere.
  static func isUTF8ButForSlips(_ bytes: [UInt8]) -> Bool {
    let (valid, invalid) = sequences(bytes)
    return valid >= invalid * 50
  }

  /// How many sequences of bytes beyond ASCII are valid UTF-8, and how many bytes are in none.
  private static func sequences(_ bytes: [UInt8]) -> (valid: Int, invalid: Int) {
    var valid = 0
    var invalid = 0
    bytes.withUnsafeBufferPointer { buffer in
      var i = 0
      while i < buffer.count {
        guard buffer[i] >= 0x80 else {
          i += 1
          continue
        }
        let length = sequenceLength(buffer, at: i)
        if length > 1 { valid += 1 } else { invalid += 1 }
        i += length
      }
    }
    return (valid, invalid)
  }

  /// The length of the valid UTF-8 sequence that begins at `i`; 1 where none does.
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> Int {
    let lead = bytes[i]
    let length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1
    guard length > 1, i + length <= bytes.count else { return 1 }
    let sequence = UnsafeBufferPointer(rebasing: bytes[i..<i + length])
    return UTF8Validation.firstInvalid(in: sequence) == nil ? length : 1
  }

  /// How many bytes beyond ASCII are not the punctuation, currency and symbols that most Windows encodings share.
  static func highLetters(_ bytes: [UInt8]) -> Int {
    var letters = 0
    for byte in bytes where byte >= 0x80 {
      switch byte {
      case 0x80, 0x82, 0x84...0x87, 0x89, 0x8B, 0x91...0x97, 0x99, 0x9B, 0xA0, 0xA3, 0xA7, 0xA9, 0xAB, 0xAE, 0xB0, 0xB1,
        0xB7, 0xBB:
        break
      default: letters += 1
      }
    }
    return letters
  }

  /// The first control character, where more than one byte in 200 is one that text does not have.
  static func tellsBinary(_ bytes: [UInt8]) -> Int? {
    var first: Int?
    var controls = 0
    for (offset, byte) in bytes.enumerated() where byte < 0x20 || byte == 0x7F {
      switch byte {
      case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A, 0x1B: break
      default:
        controls += 1
        first = first ?? offset
      }
    }
    return controls * 200 > bytes.count ? first : nil
  }
}
