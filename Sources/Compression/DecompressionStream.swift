internal import CZlib
internal import CZstd

/// A way of compressing files that we read.
package enum CompressionFormat: String, Hashable, Sendable, CaseIterable {
  /// RFC 1952, any number of members.
  case gzip
  /// RFC 1950.
  case zlib
  /// RFC 8878, any number of frames; skippable frames are passed over.
  case zstd

  /// The format that a file with these first bytes has; `zlib` is never guessed, as its two bytes are too common.
  package init?(sniffing bytes: some Collection<UInt8>) {
    let magic = Array(bytes.prefix(4))
    if magic.starts(with: [0x1F, 0x8B]) {
      self = .gzip
    } else if magic == [0x28, 0xB5, 0x2F, 0xFD] {
      self = .zstd
    } else {
      return nil
    }
  }
}

/// Decompresses piece by piece: the caller owns the buffers on both sides, so no input can make it take more memory than
/// the library's window (zstd: at most 128 MiB; zlib: 32 KiB). Checksums are verified at the end of each member or frame.
///
/// `@unchecked Sendable` because the library's state has one owner: the value cannot be copied, and every use needs it
/// exclusively.
package struct DecompressionStream: ~Copyable, @unchecked Sendable {
  package let format: CompressionFormat
  private let state: State
  /// Whether input may end here: after a whole member or frame.
  private var isComplete = false
  /// Whether only zero bytes may follow (padding after the last gzip member).
  private var inPadding = false
  /// What was found after bytes that had still to be given out: thrown by the next call.
  private var pending: CompressionError?

  private enum State {
    /// On the heap, because zlib keeps a pointer back to it.
    case inflate(UnsafeMutablePointer<z_stream>)
    case zstd(OpaquePointer)
  }

  package init(_ format: CompressionFormat) throws(CompressionError) {
    self.format = format
    switch format {
    case .zstd:
      guard let context = ZSTD_createDCtx() else { throw CompressionError(.noMemory, "no memory for a zstd context") }
      state = .zstd(context)
    case .gzip, .zlib:
      let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
      stream.initialize(to: z_stream())
      let windowBits: Int32 = format == .gzip ? 15 + 16 : 15
      let result = inflateInit2_(stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
      guard result == Z_OK else {
        stream.deallocate()
        throw CompressionError(.noMemory, "zlib cannot start (\(result))")
      }
      state = .inflate(stream)
    }
  }

  deinit {
    switch state {
    case .zstd(let context): ZSTD_freeDCtx(context)
    case .inflate(let stream):
      inflateEnd(stream)
      stream.deallocate()
    }
  }

  /// Decompresses from `input` into `output` until one of the two is used up.
  ///
  /// What zlib produced before it found an error is returned, and the error thrown by the next call; of zstd, what was
  /// produced in the same call is lost, so give outputs of some hundred KiB.
  /// - Returns: bytes taken from `input` and bytes written to `output`. Where the output was filled, call again with the
  ///   rest of the input (which may be empty) before giving more.
  package mutating func decompress(
    _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
  ) throws(CompressionError) -> (consumed: Int, produced: Int) {
    if let pending { throw pending }
    switch state {
    case .zstd(let context): return try decompressZstd(context, input, output)
    case .inflate(let stream): return try inflateMembers(stream, input, output)
    }
  }

  /// Checks that the input that was given ended where it may.
  package func finish() throws(CompressionError) {
    if let pending { throw pending }
    guard isComplete else { throw CompressionError(.truncated, "the \(format.rawValue) data breaks off") }
  }

  private mutating func decompressZstd(
    _ context: OpaquePointer, _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer
  ) throws(CompressionError) -> (consumed: Int, produced: Int) {
    // Without input after a whole frame there is nothing to flush; a call would begin a new frame.
    if input.isEmpty && isComplete { return (0, 0) }
    var source = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
    var target = ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
    repeat {
      isComplete = try Zstd.checked(ZSTD_decompressStream(context, &target, &source)) == 0
    } while source.pos < source.size && target.pos < target.size
    return (source.pos, target.pos)
  }

  private mutating func inflateMembers(
    _ stream: UnsafeMutablePointer<z_stream>, _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer
  ) throws(CompressionError) -> (consumed: Int, produced: Int) {
    var consumed = 0
    var produced = 0
    while true {
      if isComplete {
        if try skipPadding(input, &consumed) { return (consumed, produced) }
        guard inflateReset(stream) == Z_OK else { throw CompressionError(.corrupt, "zlib cannot start a member") }
        isComplete = false
      }
      // zlib counts in 32 bits.
      let source = UnsafeRawBufferPointer(rebasing: input[consumed...].prefix(1 << 30))
      let target = UnsafeMutableRawBufferPointer(rebasing: output[produced...].prefix(1 << 30))
      stream.pointee.next_in = UnsafeMutablePointer(mutating: source.bindMemory(to: UInt8.self).baseAddress)
      stream.pointee.avail_in = UInt32(source.count)
      stream.pointee.next_out = target.bindMemory(to: UInt8.self).baseAddress
      stream.pointee.avail_out = UInt32(target.count)
      let result = inflate(stream, Z_NO_FLUSH)
      consumed += source.count - Int(stream.pointee.avail_in)
      produced += target.count - Int(stream.pointee.avail_out)
      switch result {
      case Z_STREAM_END: isComplete = true
      case Z_OK: if consumed == input.count || produced == output.count { return (consumed, produced) }
      case Z_BUF_ERROR: return (consumed, produced)
      default:
        let error = DecompressionStream.error(result, stream.pointee.msg)
        guard produced > 0 else { throw error }
        pending = error
        return (consumed, produced)
      }
    }
  }

  /// After a member: passes over zero bytes, and says whether the input is used up. Only another gzip member may follow.
  private mutating func skipPadding(
    _ input: UnsafeRawBufferPointer, _ consumed: inout Int
  ) throws(CompressionError) -> Bool {
    while consumed < input.count, input[consumed] == 0 {
      consumed += 1
      inPadding = true
    }
    if consumed == input.count { return true }
    guard format == .gzip, !inPadding, input[consumed] == 0x1F else {
      throw CompressionError(.corrupt, "bytes that are not \(format.rawValue) data after its end")
    }
    return false
  }

  private static func error(_ result: Int32, _ message: UnsafeMutablePointer<CChar>?) -> CompressionError {
    let text = message.map { String(cString: $0) } ?? "error \(result)"
    let checks = ["incorrect data check", "incorrect length check", "header crc mismatch"]
    let code: CompressionError.Code =
      result == Z_MEM_ERROR ? .noMemory : checks.contains(text) ? .checksum : .corrupt
    return CompressionError(code, "zlib: " + text)
  }
}

extension DecompressionStream {
  /// All that `bytes` decompress to; more than `limit` bytes are an error, found before more than that is kept.
  package static func decompress(
    _ bytes: ArraySlice<UInt8>, _ format: CompressionFormat, limit: Int
  ) throws(CompressionError) -> [UInt8] {
    var stream = try DecompressionStream(format)
    var out: [UInt8] = []
    var room = min(max(bytes.count * 4, 1 << 12), 1 << 20)
    var position = bytes.startIndex
    while true {
      let start = out.count
      out.append(contentsOf: repeatElement(0, count: room))
      let (consumed, produced) = try stream.decompress(bytes[position...], into: &out, from: start)
      out.removeLast(room - produced)
      position += consumed
      guard out.count <= limit else { throw CompressionError(.tooLarge, "more than \(limit) bytes") }
      if position == bytes.endIndex && produced < room { break }
      room = min(max(out.count, 1 << 16), 1 << 22)
    }
    try stream.finish()
    return out
  }

  /// Decompresses into `out` from offset `start` on.
  package mutating func decompress(
    _ input: ArraySlice<UInt8>, into out: inout [UInt8], from start: Int
  ) throws(CompressionError) -> (consumed: Int, produced: Int) {
    var failure: CompressionError?
    let counts = input.withUnsafeBytes { source in
      out.withUnsafeMutableBytes { target in
        do throws(CompressionError) {
          return try decompress(source, into: UnsafeMutableRawBufferPointer(rebasing: target[start...]))
        } catch {
          failure = error
          return (consumed: 0, produced: 0)
        }
      }
    }
    if let failure { throw failure }
    return counts
  }
}
