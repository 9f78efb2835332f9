package import Bytes
package import StageKit

/// Decoded text, and how it was decoded.
package struct DecodedText: Hashable, Sendable {
  package let text: Text
  /// The encoding by its WHATWG name, lowercase ("utf-8", "windows-1252", "shift_jis"), or the detector's where it has none.
  package let encoding: String
  /// Whether neither a byte order mark, valid UTF-8 nor a declaration said so.
  package let isGuess: Bool
}

/// Decodes the bytes of a text or HTML input, always strictly: what no encoding explains is an error with its offset, no
/// byte is dropped or replaced.
///
/// In this order: a byte order mark (UTF-8, UTF-16, UTF-32); valid UTF-8, whatever is declared; UTF-16 without a mark,
/// told by its zero bytes; the charset that HTML declares, by WHATWG's table of labels; uchardet's guess; windows-1252.
/// Text that is mostly valid UTF-8 with some broken sequences is broken UTF-8, not a guess at something else.
///
/// A zero byte in anything but UTF-16 and UTF-32 makes plain text `binary`; in HTML it becomes U+FFFD, as the HTML
/// standard's tokeniser has it.
package enum TextDecoder {
  /// Throws `InputError`: `undecodable` with the offset of the first bad byte, `binary`.
  package static func decode(_ bytes: [UInt8], as format: TextFormat) throws(InputError) -> DecodedText {
    if let marked = try byByteOrderMark(bytes, format) { return marked }
    let invalid = UTF8Validation.firstInvalid(in: bytes)
    if let zero = ByteScan.firstIndex(of: 0, in: bytes) {
      if let wide = WideDecoder.unmarked(bytes) { return wide }
      return try withZeros(bytes, firstZero: zero, firstInvalid: invalid, format)
    }
    if let invalid { return try legacy(bytes, firstInvalid: invalid, format) }
    if bytes.contains(0x1B), let shifted = escapeSequences(bytes, format) { return shifted }
    return DecodedText(text: Text(trusted: bytes), encoding: "utf-8", isGuess: false)
  }

  private static func byByteOrderMark(_ bytes: [UInt8], _ format: TextFormat) throws(InputError) -> DecodedText? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      if let bad = UTF8Validation.firstInvalid(in: bytes) { throw undecodable("utf-8", at: bad) }
      let rest = Array(bytes[3...])
      if let zero = ByteScan.firstIndex(of: 0, in: rest) {
        return try withZeros(rest, firstZero: zero, firstInvalid: nil, format)
      }
      return DecodedText(text: Text(trusted: rest), encoding: "utf-8", isGuess: false)
    }
    guard let (encoding, length) = WideDecoder.mark(of: bytes) else { return nil }
    return DecodedText(text: try encoding.decode(bytes, from: length), encoding: encoding.rawValue, isGuess: false)
  }

  /// Text in one byte a letter with zero bytes in it.
  private static func withZeros(
    _ bytes: [UInt8], firstZero: Int, firstInvalid: Int?, _ format: TextFormat
  ) throws(InputError) -> DecodedText {
    let zeros = bytes.count { $0 == 0 }
    guard format == .html, zeros * 100 <= bytes.count else {
      throw InputError(.binary, "a zero byte: this is not text", at: firstZero)
    }
    guard firstInvalid == nil else { throw undecodable("utf-8", at: firstInvalid ?? firstZero) }
    var replaced: [UInt8] = []
    replaced.reserveCapacity(bytes.count + zeros * 2)
    for byte in bytes { if byte == 0 { replaced += [0xEF, 0xBF, 0xBD] } else { replaced.append(byte) } }
    return DecodedText(text: Text(trusted: replaced), encoding: "utf-8", isGuess: false)
  }

  /// Bytes that are not valid UTF-8.
  private static func legacy(
    _ bytes: [UInt8], firstInvalid: Int, _ format: TextFormat
  ) throws(InputError) -> DecodedText {
    if ByteScan.isMostlyUTF8(bytes) { throw undecodable("utf-8", at: firstInvalid) }
    if let control = ByteScan.tellsBinary(bytes) {
      throw InputError(.binary, "control characters: this is not text", at: control)
    }
    var failure: InputError?
    if format == .html, let declared = DeclaredCharset.find(in: bytes), declared != "utf-8" {
      do throws(InputError) { return try Charset.decode(bytes, declared, isGuess: false) } catch { failure = error }
    }
    // Against a declaration only a guess on many letters counts; one bad byte does not make Korean windows-1252.
    let isGuessable = failure == nil || ByteScan.highLetters(bytes) >= 30
    if isGuessable, let guess = Charset.guess(bytes), guess != "utf-8", failure == nil || guess != "windows-1252" {
      do throws(InputError) { return try Charset.decode(bytes, guess, isGuess: true) } catch {
        failure = failure ?? error
      }
    }
    if failure == nil, !bytes.contains(where: Windows1252.isUndefined) {
      return try Charset.decode(bytes, "windows-1252", isGuess: true)
    }
    throw failure ?? undecodable("utf-8", at: firstInvalid)
  }

  /// ASCII bytes that switch alphabets by escape sequences (ISO-2022-JP and its like).
  private static func escapeSequences(_ bytes: [UInt8], _ format: TextFormat) -> DecodedText? {
    let declared = format == .html ? DeclaredCharset.find(in: bytes) : nil
    let guess = Charset.guess(bytes)
    for name in [declared, guess] {
      guard let name, name.hasPrefix("iso-2022-") else { continue }
      if let decoded = try? Charset.decode(bytes, name, isGuess: name != declared) { return decoded }
    }
    return nil
  }

  static func undecodable(_ encoding: String, at offset: Int) -> InputError {
    InputError(.undecodable, "the text is not valid \(encoding)", at: offset)
  }
}

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
    return valid >= 4 && valid >= invalid * 3
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
