internal import Bytes

/// The layout of a model file (`.ckm`), all numbers little-endian:
///
/// ```text
/// 0   8 bytes: 89 43 4B 4D 0D 0A 1A 0A, a beginning that transfers as text would break
/// 8   format version, number of sections: UInt32 each
/// 16  length of the file: UInt64
/// 24  zero: UInt64
/// 32  SHA-256 of all other bytes of the file
/// 64  for each section its kind and zero: UInt32 each; its offset and its length: UInt64 each
/// ```
///
/// Sections start at multiples of 64, in the order of `Section`, with zeros between them.
enum ModelFormat {
  static let version: UInt32 = 1
  static let magic: [UInt8] = [0x89, 0x43, 0x4B, 0x4D, 0x0D, 0x0A, 0x1A, 0x0A]
  static let digestRange = 32..<64
  static let tableStart = 64
  static let tableEntry = 24
  static let alignment = 64

  enum Section: UInt32, CaseIterable {
    /// Whether documents have one label or several, bytes of a label's number, `bucketBits` (a byte each, and a zero);
    /// number of labels, of features, zero (UInt32 each); documents of the training part (UInt64).
    case facts = 1
    /// A record a label, `labelBytes` long: bias, slope, offset, threshold (Float each), support, end of its name in
    /// `names` (UInt32 each).
    case labels
    /// The names of the labels, UTF-8, one behind the other.
    case names
    /// For each value of the first `bucketBits` bits of a hash the number of the first feature whose hash is not below
    /// it, and the number of features: UInt32.
    case buckets
    /// For each feature, in order of their hashes, the 32 bits that follow the first ones: UInt32; `padding` more.
    case fingerprints
    /// For each feature a `FeatureRecord`; `padding` more.
    case features
    /// The weights of the features: labels of one or two bytes each, then one byte a weight; or all weights, where there
    /// are as many as labels. `rowPadding` zeros at the end.
    case rows
    /// 256 values of the inverse document frequency, 256 factors of weights: Float.
    case scales
    /// What calibration and rejection add: Float; see `ModelContents`.
    case extras
  }

  static let labelBytes = 24
  static let factsBytes = 24
  static let featureBytes = 8
  /// Fingerprints are compared eight at a time.
  static let padding = 8
  static let rowPadding = 64
  /// Labels are numbered in two bytes.
  static let labelLimit = 65_535

  static func aligned(_ offset: Int) -> Int { (offset + alignment - 1) / alignment * alignment }

  /// The hash's first bits, by which it is looked up.
  @inline(__always)
  static func bucket(_ hash: UInt64, bits: UInt64) -> Int { Int(truncatingIfNeeded: hash &>> (64 &- bits)) }

  /// The 32 bits behind them.
  @inline(__always)
  static func fingerprint(_ hash: UInt64, bits: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash &>> (32 &- bits))
  }

  /// The digest that belongs into a file.
  static func digest(of file: UnsafeRawBufferPointer) -> Digest {
    var hasher = SHA256()
    hasher.update(UnsafeRawBufferPointer(rebasing: file[..<digestRange.lowerBound]))
    hasher.update(UnsafeRawBufferPointer(rebasing: file[digestRange.upperBound...]))
    return hasher.finish()
  }
}
