/// Valid UTF-8 of known length: what stages scan. Offsets into it are UTF-8 bytes.
///
/// `text.bytes.span` is the `Span<UInt8>` for scanning; `text.string(range)` makes a `String` where one is needed.
public struct Text: Hashable, Sendable {
  public let bytes: [UInt8]

  /// The text that `bytes` encode; `nil` where they are not valid UTF-8 (RFC 3629).
  public init?(validating bytes: [UInt8]) {
    guard UTF8Validation.firstInvalid(in: bytes) == nil else { return nil }
    self.bytes = bytes
  }

  /// The text of `string`.
  public init(_ string: String) { bytes = Array(string.utf8) }

  /// The text that `bytes` encode, known to be valid because they were cut from valid text at scalar boundaries, or
  /// validated before. Where that is not so, characters are garbled in outputs, and nothing worse happens.
  public init(trusted bytes: [UInt8]) { self.bytes = bytes }

  /// Length in UTF-8 bytes.
  public var count: Int { bytes.count }
  public var isEmpty: Bool { bytes.isEmpty }

  /// The string between two byte offsets; invalid halves of characters become U+FFFD.
  public func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// All of it as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }
}

extension Text: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}

/// Strict UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF).
public enum UTF8Validation {
  /// The byte offset of the first sequence that is not valid; `nil` where all are.
  public static func firstInvalid(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { firstInvalid(in: $0) }
  }

  /// The byte offset of the first sequence that is not valid; `nil` where all are.
  public static func firstInvalid(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let count = bytes.count
    var i = 0
    while i < count {
      while i + 8 <= count,
        UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + i).loadUnaligned(as: UInt64.self)
          & 0x8080_8080_8080_8080 == 0
      { i += 8 }
      guard i < count else { return nil }
      let lead = bytes[i]
      if lead < 0x80 {
        i += 1
        continue
      }
      guard let length = sequenceLength(bytes, at: i, lead: lead) else { return i }
      i += length
    }
    return nil
  }

  /// The length of the valid sequence that starts at `i`; `nil` where none does.
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int, lead: UInt8) -> Int? {
    func tail(_ offset: Int) -> Bool { bytes[i + offset] & 0xC0 == 0x80 }
    let left = bytes.count - i
    switch lead {
    case 0xC2...0xDF:
      return left >= 2 && tail(1) ? 2 : nil
    case 0xE0...0xEF:
      guard left >= 3, tail(1), tail(2) else { return nil }
      let second = bytes[i + 1]
      if lead == 0xE0 && second < 0xA0 || lead == 0xED && second > 0x9F { return nil }
      return 3
    case 0xF0...0xF4:
      guard left >= 4, tail(1), tail(2), tail(3) else { return nil }
      let second = bytes[i + 1]
      if lead == 0xF0 && second < 0x90 || lead == 0xF4 && second > 0x8F { return nil }
      return 4
    default:
      return nil
    }
  }
}
