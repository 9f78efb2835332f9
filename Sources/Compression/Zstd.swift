internal import CZstd

/// Compresses to Zstandard frames (RFC 8878), one call a frame. The library's context, which is costly to make, lives as
/// long as the value. Frames carry their content's size and a checksum of it.
///
/// `@unchecked Sendable` because the context has one owner: the value cannot be copied, and every use needs it
/// exclusively.
package struct ZstdCompressor: ~Copyable, @unchecked Sendable {
  private let context: OpaquePointer

  /// - Parameter level: 1 (fast) to 19 (small), negative for faster still; clamped to what the library has.
  package init(level: Int = 3) throws(CompressionError) {
    guard let context = ZSTD_createCCtx() else { throw CompressionError(.noMemory, "no memory for a zstd context") }
    self.context = context
    // Neither can fail: the level is within what the library has, and every version has checksums.
    let level = min(max(level, Int(ZSTD_minCLevel())), Int(ZSTD_maxCLevel()))
    ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, Int32(level))
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
  }

  deinit { ZSTD_freeCCtx(context) }

  /// One frame that holds `bytes`. The same bytes give the same frame.
  package mutating func compress(_ bytes: [UInt8]) throws(CompressionError) -> [UInt8] {
    try compress(bytes[...])
  }

  /// One frame that holds `bytes`. The same bytes give the same frame.
  package mutating func compress(_ bytes: ArraySlice<UInt8>) throws(CompressionError) -> [UInt8] {
    let room = ZSTD_compressBound(bytes.count)
    var size = 0
    let frame = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      size = bytes.withUnsafeBytes { ZSTD_compress2(context, buffer.baseAddress, room, $0.baseAddress, $0.count) }
      count = ZSTD_isError(size) == 0 ? size : 0
    }
    _ = try Zstd.checked(size)
    return frame
  }
}

/// Decompresses whole Zstandard frames, one call a frame, never to more than a limit.
///
/// `@unchecked Sendable` because the context has one owner, as in `ZstdCompressor`.
package struct ZstdDecompressor: ~Copyable, @unchecked Sendable {
  private let context: OpaquePointer

  package init() throws(CompressionError) {
    guard let context = ZSTD_createDCtx() else { throw CompressionError(.noMemory, "no memory for a zstd context") }
    self.context = context
  }

  deinit { ZSTD_freeDCtx(context) }

  /// What one frame holds, its checksum verified.
  ///
  /// - Parameters:
  ///   - frame: exactly one frame.
  ///   - limit: more than that many bytes are an error, found before they are written.
  package mutating func decompress(_ frame: ArraySlice<UInt8>, limit: Int) throws(CompressionError) -> [UInt8] {
    let known = frame.withUnsafeBytes { ZSTD_getFrameContentSize($0.baseAddress, $0.count) }
    if known == Zstd.notAFrame { throw CompressionError(frame.isEmpty ? .truncated : .corrupt, "not a zstd frame") }
    if known == Zstd.unknownSize {
      return try DecompressionStream.decompress(frame, .zstd, limit: limit)
    }
    guard known <= UInt64(max(limit, 0)) else { throw CompressionError(.tooLarge, "more than \(limit) bytes") }
    let length = try Zstd.checked(frame.withUnsafeBytes { ZSTD_findFrameCompressedSize($0.baseAddress, $0.count) })
    guard length == frame.count else { throw CompressionError(.corrupt, "bytes after the zstd frame") }
    var size = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(known)) { buffer, count in
      size = frame.withUnsafeBytes {
        ZSTD_decompressDCtx(context, buffer.baseAddress, buffer.count, $0.baseAddress, $0.count)
      }
      count = ZSTD_isError(size) == 0 ? size : 0
    }
    _ = try Zstd.checked(size)
    return bytes
  }

  /// What one frame holds, its checksum verified; more than `limit` bytes are an error.
  package mutating func decompress(_ frame: [UInt8], limit: Int) throws(CompressionError) -> [UInt8] {
    try decompress(frame[...], limit: limit)
  }
}

extension ZstdDecompressor {
  /// The length of the compressed frame that `bytes` begin with, found without decompressing it.
  package static func frameLength(_ bytes: ArraySlice<UInt8>) throws(CompressionError) -> Int {
    try Zstd.checked(bytes.withUnsafeBytes { ZSTD_findFrameCompressedSize($0.baseAddress, $0.count) })
  }
}

/// What the uses of libzstd share.
enum Zstd {
  /// `ZSTD_CONTENTSIZE_UNKNOWN` and `ZSTD_CONTENTSIZE_ERROR`, which are casts that Swift does not import.
  static let unknownSize = UInt64.max
  static let notAFrame = UInt64.max - 1

  /// `result` where it is no error code.
  static func checked(_ result: Int) throws(CompressionError) -> Int {
    guard ZSTD_isError(result) != 0 else { return result }
    throw CompressionError(code(of: result), "zstd: " + String(cString: ZSTD_getErrorName(result)).lowercased())
  }

  private static func code(of result: Int) -> CompressionError.Code {
    switch ZSTD_getErrorCode(result) {
    case ZSTD_error_srcSize_wrong: .truncated
    case ZSTD_error_checksum_wrong: .checksum
    case ZSTD_error_dstSize_tooSmall: .tooLarge
    case ZSTD_error_memory_allocation, ZSTD_error_frameParameter_windowTooLarge: .noMemory
    default: .corrupt
    }
  }
}
