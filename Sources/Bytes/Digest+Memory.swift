extension Digest {
  /// The digest whose 32 bytes start at `offset` in `memory`; `nil` where there are fewer.
  @inlinable
  public init?(_ memory: UnsafeRawBufferPointer, at offset: Int) {
    guard offset >= 0, offset <= memory.count - 32 else { return nil }
    func word(_ number: Int) -> UInt64 {
      UInt64(bigEndian: memory.loadUnaligned(fromByteOffset: offset + number * 8, as: UInt64.self))
    }
    self.init(words: (word(0), word(1), word(2), word(3)))
  }

  @usableFromInline
  init(words: (UInt64, UInt64, UInt64, UInt64)) { self.words = words }

  /// The digest of `memory`.
  public init(of memory: UnsafeRawBufferPointer) {
    var hasher = SHA256()
    hasher.update(memory)
    self = hasher.finish()
  }

  /// Appends the 32 bytes to `bytes`.
  public func append(to bytes: inout [UInt8]) {
    withUnsafeBytes(of: (words.0.bigEndian, words.1.bigEndian, words.2.bigEndian, words.3.bigEndian)) {
      bytes.append(contentsOf: $0)
    }
  }
}
