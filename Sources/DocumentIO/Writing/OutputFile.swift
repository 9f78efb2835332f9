package import Bytes
package import Files
package import SystemPackage

/// One file that a run publishes: written as `.NAME.part` beside its place, buffered, its size and digest running along.
///
/// Nothing of it is seen under its name until `Publisher` renames it.
package struct OutputFile: ~Copyable {
  private static let capacity = 1 << 18
  package let name: String
  /// Where it is written.
  package let part: FilePath
  private let file: FileDescriptor
  private var buffer: [UInt8] = []
  private var hasher = SHA256()
  /// Bytes given so far.
  package private(set) var bytes = 0

  /// Creates `.NAME.part` in `directory`, or empties it.
  package init(_ name: String, in directory: FilePath) throws(FileError) {
    part = directory.appending("." + name + ".part")
    self.name = name
    do {
      file = try FileDescriptor.open(
        part, .writeOnly, options: [.create, .truncate, .closeOnExec, .noFollow],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
    } catch {
      throw FileError("create", part, (error as? Errno) ?? .ioError)
    }
    buffer.reserveCapacity(OutputFile.capacity)
  }

  deinit { try? file.close() }

  /// Adds `content`.
  package mutating func write(_ content: [UInt8]) throws(FileError) { try write(content[...]) }

  /// Adds `content`.
  package mutating func write(_ content: ArraySlice<UInt8>) throws(FileError) {
    bytes += content.count
    buffer.append(contentsOf: content)
    if buffer.count >= OutputFile.capacity { try flush() }
  }

  /// Writes what is left and brings it to the device.
  package mutating func finish() throws(FileError) -> PublishedFile {
    try flush()
    try Files.sync(file, part)
    return PublishedFile(name: name, bytes: bytes, digest: hasher.finish())
  }

  private mutating func flush() throws(FileError) {
    hasher.update(buffer)
    try Files.writeAll(buffer, to: file, part)
    buffer.removeAll(keepingCapacity: true)
  }
}

/// A file as `manifest.json` names it.
package struct PublishedFile: Hashable, Sendable {
  package let name: String
  package let bytes: Int
  package let digest: Digest
}
