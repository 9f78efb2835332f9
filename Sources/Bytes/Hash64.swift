internal import CXXHash

/// A 64-bit hash for tables, sketches and sampling: XXH3 (Yann Collet's xxHash). Not for digests of outside data that
/// an adversary could aim at: those are `Digest`.
public enum Hash64 {
  /// The hash of `bytes` under `seed`.
  public static func of(_ bytes: UnsafeRawBufferPointer, seed: UInt64 = 0) -> UInt64 {
    copydesk_xxh3(bytes.baseAddress, bytes.count, seed)
  }

  /// The hash of `bytes` under `seed`.
  public static func of(_ bytes: [UInt8], seed: UInt64 = 0) -> UInt64 {
    bytes.withUnsafeBytes { of($0, seed: seed) }
  }

  /// The hash of the bytes of `range` in `bytes` under `seed`.
  public static func of(_ bytes: [UInt8], _ range: Range<Int>, seed: UInt64 = 0) -> UInt64 {
    bytes.withUnsafeBytes { of(UnsafeRawBufferPointer(rebasing: $0[range]), seed: seed) }
  }

  /// A bijective mix of one word (the finaliser of SplitMix64): every bit of `word` reaches every bit of the result.
  @inlinable
  public static func mix(_ word: UInt64) -> UInt64 {
    var x = word &+ 0x9e37_79b9_7f4a_7c15
    x = (x ^ x >> 30) &* 0xbf58_476d_1ce4_e5b9
    x = (x ^ x >> 27) &* 0x94d0_49bb_1331_11eb
    return x ^ x >> 31
  }
}
