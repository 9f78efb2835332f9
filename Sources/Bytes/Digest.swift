internal import CCrypto

/// A SHA-256 digest (FIPS 180-4): 32 bytes, compared and hashed by value.
public struct Digest: Hashable, Sendable {
  @usableFromInline var words: (UInt64, UInt64, UInt64, UInt64)

  /// The digest whose 32 bytes start at `offset` in `bytes`; `nil` where there are fewer.
  public init?(bytes: some RandomAccessCollection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    var words: [UInt64] = [0, 0, 0, 0]
    for (position, byte) in bytes.enumerated() {
      words[position >> 3] = words[position >> 3] << 8 | UInt64(byte)
    }
    self.words = (words[0], words[1], words[2], words[3])
  }

  /// The digest that 64 hexadecimal digits spell; `nil` where they do not.
  public init?(hexadecimal text: String) {
    var text = text
    let words = text.withUTF8 { digits -> InlineArray<4, UInt64>? in
      guard digits.count == 64 else { return nil }
      var words = InlineArray<4, UInt64>(repeating: 0)
      for place in 0..<64 {
        guard let value = Hexadecimal.value(of: digits[place]) else { return nil }
        words[place >> 4] = words[place >> 4] << 4 | UInt64(value)
      }
      return words
    }
    guard let words else { return nil }
    self.words = (words[0], words[1], words[2], words[3])
  }

  /// The digest of `bytes`.
  public init(of bytes: [UInt8]) {
    var hasher = SHA256()
    hasher.update(bytes)
    self = hasher.finish()
  }

  /// The digest of the UTF-8 of `text`.
  public init(of text: String) {
    var hasher = SHA256()
    hasher.update(text)
    self = hasher.finish()
  }

  /// The 32 bytes, most significant first.
  public var bytes: [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(32)
    for word in [words.0, words.1, words.2, words.3] {
      for shift in stride(from: 56, through: 0, by: -8) { out.append(UInt8(truncatingIfNeeded: word >> UInt64(shift))) }
    }
    return out
  }

  /// 64 lowercase hexadecimal digits.
  public var hexadecimal: String { hexadecimalPrefix(64) }

  public static func == (a: Digest, b: Digest) -> Bool { a.words == b.words }

  public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}

extension Digest {
  /// The first digits of `hexadecimal`, at most 64.
  public func hexadecimalPrefix(_ digits: Int) -> String {
    let words: InlineArray<4, UInt64> = [words.0, words.1, words.2, words.3]
    let count = min(64, max(0, digits))
    return String(unsafeUninitializedCapacity: count) { buffer in
      for place in 0..<count {
        let value = UInt8(truncatingIfNeeded: words[place >> 4] >> UInt64(60 - 4 * (place & 15))) & 15
        buffer[place] = value < 10 ? 0x30 + value : 0x57 + value
      }
      return count
    }
  }
}

extension Digest: CustomStringConvertible {
  public var description: String { hexadecimal }
}

/// SHA-256 over pieces, by libcrypto.
public struct SHA256: ~Copyable {
  private let context: OpaquePointer

  /// `EVP_MD_fetch` searches the providers, which costs more than a short digest: once a process is enough.
  /// `nonisolated(unsafe)` because libcrypto's `EVP_MD` is immutable and reference-counted with atomics.
  private nonisolated(unsafe) static let algorithm: OpaquePointer? = EVP_MD_fetch(nil, "SHA256", nil)

  public init() {
    guard let context = EVP_MD_CTX_new(), let algorithm = SHA256.algorithm,
      EVP_DigestInit_ex(context, algorithm, nil) == 1
    else { preconditionFailure("libcrypto has no SHA-256") }
    self.context = context
  }

  deinit { EVP_MD_CTX_free(context) }

  /// Adds `bytes`.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
    precondition(EVP_DigestUpdate(context, base, bytes.count) == 1, "libcrypto refused input")
  }

  /// Adds `bytes`.
  public mutating func update(_ bytes: [UInt8]) { bytes.withUnsafeBytes { update($0) } }

  /// Adds `bytes`.
  public mutating func update(_ bytes: ArraySlice<UInt8>) { bytes.withUnsafeBytes { update($0) } }

  /// Adds the UTF-8 of `text`.
  public mutating func update(_ text: String) {
    var text = text
    text.withUTF8 { update(UnsafeRawBufferPointer($0)) }
  }

  /// Adds the 32 bytes of `digest`.
  public mutating func update(_ digest: Digest) {
    let words = digest.words
    withUnsafeBytes(of: (words.0.bigEndian, words.1.bigEndian, words.2.bigEndian, words.3.bigEndian)) { update($0) }
  }

  /// Adds `count` as 8 bytes, least significant first: a length before each piece keeps pieces apart.
  public mutating func update(count: Int) {
    withUnsafeBytes(of: UInt64(count).littleEndian) { update($0) }
  }

  /// The digest of all that was added; the hasher starts anew.
  public mutating func finish() -> Digest {
    var out = (UInt64(0), UInt64(0), UInt64(0), UInt64(0))
    var length: UInt32 = 0
    let done = withUnsafeMutableBytes(of: &out) { raw in
      EVP_DigestFinal_ex(context, raw.baseAddress?.assumingMemoryBound(to: UInt8.self), &length)
    }
    precondition(done == 1 && length == 32, "libcrypto gave no digest")
    precondition(EVP_DigestInit_ex(context, SHA256.algorithm, nil) == 1, "libcrypto refused a new digest")
    return Digest(
      words: (UInt64(bigEndian: out.0), UInt64(bigEndian: out.1), UInt64(bigEndian: out.2), UInt64(bigEndian: out.3)))
  }
}
