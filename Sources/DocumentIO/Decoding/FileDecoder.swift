internal import Compression
internal import StageKit

/// Decodes the content of a text or HTML file, compressed or not.
package enum FileDecoder {
  /// The text of a file with content `bytes`.
  ///
  /// - Parameters:
  ///   - kind: not `records`, which `RecordReader` reads.
  ///   - limit: `limits.document_bytes`, of the decompressed content.
  /// Throws `InputError`: `tooLarge`, `brokenContainer`, `undecodable`, `binary`.
  package static func decode(_ bytes: [UInt8], _ kind: InputKind, limit: Int) throws(InputError) -> DecodedText {
    guard let compression = kind.compression else { return try TextDecoder.decode(bytes, as: kind.format) }
    return try TextDecoder.decode(try decompress(bytes, compression, limit: limit), as: kind.format)
  }

  /// How many bytes `bytes` decompress to, for a judgement of what they will take; no more than `limit` are counted, and of
  /// damaged data those before the damage. Nothing is kept.
  package static func expandedCount(_ bytes: [UInt8], _ kind: InputKind, limit: Int) -> Int {
    guard let compression = kind.compression, var stream = try? DecompressionStream(compression) else {
      return bytes.count
    }
    var window = [UInt8](repeating: 0, count: 1 << 16)
    var position = 0
    var count = 0
    while count < limit, let piece = try? stream.decompress(bytes[position...], into: &window, from: 0) {
      position += piece.consumed
      count += piece.produced
      if position == bytes.count, piece.produced < window.count { break }
    }
    return min(count, limit)
  }

  private static func decompress(
    _ bytes: [UInt8], _ format: CompressionFormat, limit: Int
  ) throws(InputError) -> [UInt8] {
    do throws(CompressionError) {
      return try DecompressionStream.decompress(bytes[...], format, limit: limit)
    } catch {
      if error.code == .tooLarge { throw OpenInput.tooLarge(limit) }
      throw ByteSource.broken(error)
    }
  }
}
