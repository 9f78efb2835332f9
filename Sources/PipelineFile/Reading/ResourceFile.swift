internal import Files
#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
package import SystemPackage
internal import YAML

/// Reads the files that pipelines and plugins name.
package enum ResourceFile {
  /// Bytes at most.
  package static let limit = 1 << 28

  /// What is wrong with a file, as the end of a sentence that begins with its name.
  package struct Failure: Error {
    package let message: String
  }

  /// The content of a regular file: pipes and devices, which may never end, are refused without being waited for.
  package static func read(_ path: FilePath, limit: Int = limit) throws(Failure) -> [UInt8] {
    try withFile(path, limit: limit) { file throws(FileError) in try Files.readAll(file, path, limit: limit) }
  }

  /// The content of a regular file, mapped.
  static func map(_ path: FilePath) throws(Failure) -> MappedFile {
    try withFile(path, limit: limit) { file throws(FileError) in try MappedFile(file, path, limit: limit) }
  }

  private static func withFile<T>(
    _ path: FilePath, limit: Int, _ body: (FileDescriptor) throws(FileError) -> T
  ) throws(Failure) -> T {
    let file: FileDescriptor
    do {
      file = try FileDescriptor.open(path, .readOnly, options: [.closeOnExec, .nonBlocking])
    } catch {
      throw Failure(message: "cannot be opened: \(error)")
    }
    defer { try? file.close() }
    var status = stat()
    guard fstat(file.rawValue, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Failure(message: "is not a regular file")
    }
    do throws(FileError) {
      return try body(file)
    } catch {
      let large = error.errno == .fileTooLarge
      throw Failure(message: large ? "is larger than \(Quantity.size(limit))" : "cannot be read: \(error.errno)")
    }
  }
}
