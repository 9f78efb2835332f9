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
    try TextDecoder.decode(try decompress(bytes, kind, limit: limit), as: kind.format)
  }

  /// The content of a file as it is without compression.
  ///
  /// - Parameter limit: `limits.document_bytes`, of the decompressed content.
  /// Throws `InputError`: `tooLarge`, `brokenContainer`.
  package static func decompress(_ bytes: [UInt8], _ kind: InputKind, limit: Int) throws(InputError) -> [UInt8] {
    guard let format = kind.compression else { return bytes }
    do throws(CompressionError) {
      return try DecompressionStream.decompress(bytes[...], format, limit: limit)
    } catch {
      if error.code == .tooLarge { throw OpenInput.tooLarge(limit) }
      throw ByteSource.broken(error)
    }
  }
}
