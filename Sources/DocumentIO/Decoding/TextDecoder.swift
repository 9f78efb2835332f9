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

/// Decodes the bytes of a text or HTML input strictly: what no encoding explains is an error with its offset, no byte is
/// dropped or replaced, but for slips in a page.
///
/// In this order: a byte order mark (UTF-8, UTF-16, UTF-32); valid UTF-8, whatever is declared; UTF-16 without a mark,
/// told by its zero bytes; the charset that HTML declares, by WHATWG's table of labels; uchardet's guess; windows-1252.
/// Text that is mostly valid UTF-8 with some broken sequences is broken UTF-8, not a guess at something else. In a page
/// without a mark a broken sequence in fifty at most becomes U+FFFD, as WHATWG's Encoding Standard has it and browsers do.
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
    if ByteScan.isMostlyUTF8(bytes) {
      guard format == .html, ByteScan.isUTF8ButForSlips(bytes) else { throw undecodable("utf-8", at: firstInvalid) }
      return DecodedText(text: Text(String(decoding: bytes, as: UTF8.self)), encoding: "utf-8", isGuess: false)
    }
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
