package import Bytes
internal import Compression
internal import Files
internal import SystemPackage

/// A blob that a manifest lists.
struct StoredBlob: Hashable, Sendable {
  let name: String
  /// Of the lines, each with its line break.
  let digest: Digest
  let path: FilePath
  let file: ManifestFile
}

/// What a manifest says of a blob.
struct BlobName: Sendable {
  let name: String
  let digest: Digest
}

/// Writes a blob: JSON Lines, compressed, as long as it likes. One thread at a time.
package final class BlobWriter {
  private let name: String
  private let table: CheckpointTable
  private let group: WriterGroup
  private let file: PartFile
  private var compressor: ZstdCompressor
  private var hasher = SHA256()
  private var raw: [UInt8] = []
  private var isFinished = false

  init(
    _ name: String, number: Int, directory: FilePath, table: CheckpointTable, group: WriterGroup
  ) throws(CheckpointError) {
    self.name = name
    self.table = table
    self.group = group
    do {
      compressor = try ZstdCompressor(level: FrameBuilder.compressionLevel)
      file = try PartFile("blob-\(number)-\(FileName.plain(name)).jsonl.zst", in: directory)
    } catch let error as FileError {
      throw .file(error)
    } catch { throw .noMemory("\(error)") }
  }

  /// What was not finished is garbage.
  deinit { if !isFinished { try? Files.remove(file.part) } }

  /// Adds a line: one JSON value without line breaks.
  package func append(_ line: [UInt8]) throws(CheckpointError) {
    raw.append(contentsOf: line)
    raw.append(0x0A)
    if raw.count >= FrameBuilder.frameBytes { try flush() }
  }

  /// Makes the blob durable and gives its digest (SHA-256 of the lines, each with its line break). Without it nothing
  /// stays.
  package func finish() throws(CheckpointError) -> Digest {
    if !raw.isEmpty { try flush() }
    do throws(FileError) { try file.sync() } catch { throw .file(error) }
    let digest = hasher.finish()
    try group.add(file, BlobName(name: name, digest: digest), to: table)
    isFinished = true
    return digest
  }

  private func flush() throws(CheckpointError) {
    hasher.update(raw)
    do {
      try file.append(try compressor.compress(raw))
    } catch let error as FileError {
      throw .file(error)
    } catch { throw .noMemory("\(error)") }
    raw.removeAll(keepingCapacity: true)
  }
}

/// Reads a blob line by line. One thread at a time.
package final class BlobReader {
  /// SHA-256 of the lines, each with its line break.
  package let digest: Digest
  private let path: FilePath
  private let file: FileDescriptor
  private var stream: DecompressionStream
  private var input: [UInt8] = []
  private var inputStart = 0
  private var offset = 0
  private var output = [UInt8](repeating: 0, count: 128 << 10)
  private var raw: [UInt8] = []
  private var rawStart = 0
  /// Where the search for a line break goes on.
  private var searched = 0

  /// Checks the whole file first; `nil` where it does not hold.
  init?(_ blob: StoredBlob) throws(CheckpointError) {
    digest = blob.digest
    path = blob.path
    do {
      guard let file = try FileStatus.openForReading(blob.path) else { return nil }
      self.file = file
      stream = try DecompressionStream(.zstd)
      guard try FileStatus.holds(file, blob.path, blob.file) else {
        try? file.close()
        return nil
      }
    } catch let error as FileError {
      throw .file(error)
    } catch { throw .noMemory("\(error)") }
  }

  deinit { try? file.close() }

  /// The next line, without its line break; `nil` at the end.
  package func next() throws(CheckpointError) -> ArraySlice<UInt8>? {
    while true {
      if let end = raw[searched...].firstIndex(of: 0x0A) {
        defer { (rawStart, searched) = (end + 1, end + 1) }
        return raw[rawStart..<end]
      }
      searched = raw.count
      if try !fill() { return nil }
    }
  }

  /// Decompresses more; says whether there was any.
  private func fill() throws(CheckpointError) -> Bool {
    raw.removeSubrange(..<rawStart)
    rawStart = 0
    searched = raw.count
    do {
      while true {
        let (consumed, produced) = try stream.decompress(input[inputStart...], into: &output, from: 0)
        inputStart += consumed
        if produced > 0 {
          raw.append(contentsOf: output[..<produced])
          return true
        }
        input = try FileStatus.read(file, path, offset: offset, count: 128 << 10)
        inputStart = 0
        offset += input.count
        if input.isEmpty { return false }
      }
    } catch let error as FileError {
      throw .file(error)
    } catch { throw .file(FileError("decompress", path, .ioError)) }
  }
}

extension FileStatus {
  /// Whether an open file has the length and the digest that a manifest says.
  static func holds(
    _ file: FileDescriptor, _ path: FilePath, _ expected: ManifestFile
  ) throws(FileError) -> Bool {
    guard size(path) == expected.bytes else { return false }
    var hasher = SHA256()
    var offset = 0
    while true {
      let bytes = try read(file, path, offset: offset, count: 1 << 20)
      if bytes.isEmpty { break }
      hasher.update(bytes)
      offset += bytes.count
    }
    return offset == expected.bytes && hasher.finish() == expected.sha256
  }
}
