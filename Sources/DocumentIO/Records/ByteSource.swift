package import Bytes
package import Compression

/// The decompressed bytes of an open input, piece by piece.
///
/// Memory: one buffer of 256 KiB, and zstd's window. The digest of the raw bytes runs along where it is wanted.
package struct ByteSource: ~Copyable {
  private static let chunk = 1 << 18
  private let input: OpenInput
  private var stream: DecompressionStream?
  private var hasher: SHA256?
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  /// What was found after bytes that had still to be given out: thrown by the next call.
  private var pending: InputError?

  /// - Parameter isHashing: whether `finish` gives the digest of the raw bytes.
  package init(_ input: consuming OpenInput, _ compression: CompressionFormat?, isHashing: Bool = false)
    throws(InputError)
  {
    self.input = input
    if let compression {
      do throws(CompressionError) { stream = try DecompressionStream(compression) } catch {
        throw ByteSource.broken(error)
      }
    }
    if isHashing { hasher = SHA256() }
  }

  /// Of an input that no name tells of, standard input above all: its first bytes say whether it is compressed, and how.
  package init(sniffing input: consuming OpenInput) throws(InputError) {
    let head = try input.prefix(4)
    try self.init(input, CompressionFormat(sniffing: head))
    buffer = head
  }

  /// Fills `target` with the bytes that come next; fewer than it has room for at the end alone.
  package mutating func read(into target: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    guard stream != nil else {
      if position < buffer.count { return try readSniffed(into: target) }
      let count = try input.read(into: target)
      hasher?.update(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(target)[..<count]))
      return count
    }
    if let pending { throw pending }
    var filled = 0
    do throws(InputError) {
      while try fill(target, &filled) {}
    } catch {
      guard filled > 0 else { throw error }
      pending = error
    }
    return filled
  }

  /// Gives out the first bytes, which were read to tell the compression, and what follows them.
  private mutating func readSniffed(into target: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    let count = min(target.count, buffer.count - position)
    target.copyBytes(from: buffer[position..<position + count])
    position += count
    return try count + input.read(into: UnsafeMutableRawBufferPointer(rebasing: target[count...]))
  }

  /// One step of `read`: whether there is more to do.
  private mutating func fill(_ target: UnsafeMutableRawBufferPointer, _ filled: inout Int) throws(InputError) -> Bool {
    if position == buffer.count && !isAtEnd { try refill() }
    let (consumed, produced) = try decompress(into: UnsafeMutableRawBufferPointer(rebasing: target[filled...]))
    position += consumed
    filled += produced
    if filled == target.count { return false }
    if consumed > 0 || produced > 0 || !isAtEnd { return true }
    do throws(CompressionError) { try stream?.finish() } catch { throw ByteSource.broken(error) }
    return false
  }

  /// After the end: checks that the file did not change meanwhile. The digest of its raw bytes, where it was wanted.
  package mutating func finish() throws(InputError) -> Digest? {
    try input.checkUnchanged()
    return hasher?.finish()
  }

  private mutating func refill() throws(InputError) {
    var failure: InputError?
    var count = 0
    if buffer.isEmpty { buffer = [UInt8](repeating: 0, count: ByteSource.chunk) }
    if buffer.count < ByteSource.chunk {
      buffer.append(contentsOf: repeatElement(0, count: ByteSource.chunk - buffer.count))
    }
    buffer.withUnsafeMutableBytes { raw in
      do throws(InputError) { count = try input.read(into: raw) } catch { failure = error }
    }
    if let failure { throw failure }
    isAtEnd = count < ByteSource.chunk
    buffer.removeLast(ByteSource.chunk - count)
    position = 0
    hasher?.update(buffer)
  }

  private mutating func decompress(
    into target: UnsafeMutableRawBufferPointer
  ) throws(InputError) -> (consumed: Int, produced: Int) {
    var counts = (consumed: 0, produced: 0)
    var failure: CompressionError?
    buffer.withUnsafeBytes { raw in
      let rest = UnsafeRawBufferPointer(rebasing: raw[position...])
      do throws(CompressionError) { counts = try stream?.decompress(rest, into: target) ?? counts } catch {
        failure = error
      }
    }
    if let failure { throw ByteSource.broken(failure) }
    return counts
  }

  static func broken(_ error: CompressionError) -> InputError {
    InputError(.brokenContainer, error.message)
  }
}
