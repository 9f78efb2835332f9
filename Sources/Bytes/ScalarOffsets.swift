/// Converts between UTF-8 byte offsets (in memory) and Unicode scalar offsets (in every file that we write) of one text.
///
/// Built in one pass; each conversion reads at most 64 bytes of the text after a table look-up. ASCII text needs no table.
public struct ScalarOffsets: Sendable {
  private let text: [UInt8]
  /// Scalars before each 64-byte block; empty for ASCII.
  private let before: [UInt32]
  /// Length of the text in Unicode scalars.
  public let count: Int

  public init(_ text: Text) {
    self.text = text.bytes
    var before: [UInt32] = []
    before.reserveCapacity(text.count / 64 + 1)
    var scalars = 0
    text.bytes.withUnsafeBytes { bytes in
      var block = 0
      while block < bytes.count {
        before.append(UInt32(truncatingIfNeeded: scalars))
        scalars += ScalarOffsets.scalars(bytes, block..<min(block + 64, bytes.count))
        block += 64
      }
    }
    count = scalars
    self.before = scalars == text.count ? [] : before
  }

  /// The number of scalars before byte offset `byte`, which is clamped to the text.
  public func scalar(at byte: Int) -> Int {
    let byte = min(max(byte, 0), text.count)
    guard !before.isEmpty else { return byte }
    guard byte < text.count else { return count }
    let block = byte >> 6
    return Int(before[block]) + text.withUnsafeBytes { ScalarOffsets.scalars($0, block << 6..<byte) }
  }

  /// The byte offset of scalar number `scalar`, which is clamped to the text.
  public func byte(at scalar: Int) -> Int {
    let scalar = min(max(scalar, 0), count)
    guard !before.isEmpty, scalar < count else { return before.isEmpty ? scalar : text.count }
    var low = 0
    var high = before.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(before[middle]) <= scalar { low = middle } else { high = middle }
    }
    var left = scalar - Int(before[low])
    var position = low << 6
    while position < text.count {
      if text[position] & 0xC0 != 0x80 {
        if left == 0 { return position }
        left -= 1
      }
      position += 1
    }
    return text.count
  }

  /// A byte range as a scalar range.
  public func scalars(_ bytes: Range<Int>) -> Range<Int> {
    let start = scalar(at: bytes.lowerBound)
    return start..<max(start, scalar(at: bytes.upperBound))
  }

  /// A scalar range as a byte range.
  public func bytes(_ scalars: Range<Int>) -> Range<Int> {
    let start = byte(at: scalars.lowerBound)
    return start..<max(start, byte(at: scalars.upperBound))
  }

  /// Scalars that start in `range`: bytes that are no continuation, eight at a time.
  private static func scalars(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int {
    var continuations = 0
    var i = range.lowerBound
    while i + 8 <= range.upperBound {
      let word = bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self)
      continuations += (word >> 7 & ~word >> 6 & 0x0101_0101_0101_0101).nonzeroBitCount
      i += 8
    }
    while i < range.upperBound {
      if bytes[i] & 0xC0 == 0x80 { continuations += 1 }
      i += 1
    }
    return range.count - continuations
  }
}
