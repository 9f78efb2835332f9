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
