internal import Files
internal import Glibc
internal import SystemPackage

/// A directory in memory for targets that need files. It stays behind when libFuzzer ends the process: a few kilobytes,
/// under the same name the next time.
struct ScratchDirectory {
  let path: FilePath

  init(_ name: String) throws {
    path = FilePath("/dev/shm/copydesk-fuzz-\(name)-\(getuid())")
    try Files.makeDirectory(path)
  }

  /// Makes a file hold `bytes`, without bringing them to a disk.
  func write(_ bytes: [UInt8], to file: FilePath) throws {
    let descriptor = try FileDescriptor.open(
      file, .writeOnly, options: [.create, .truncate], permissions: .ownerReadWrite)
    try descriptor.closeAfter { _ = try descriptor.writeAll(bytes) }
  }

  /// All files below it with their contents, in the order of their names.
  func files() throws -> [(path: FilePath, bytes: [UInt8])] { try ScratchDirectory.files(in: path) }

  /// Removes all that is in it.
  func clear() throws {
    for name in try Files.names(in: path) { ScratchDirectory.remove(path.appending(name)) }
  }

  private static func files(in path: FilePath) throws -> [(path: FilePath, bytes: [UInt8])] {
    guard isDirectory(path) else { return [(path, try Files.read(path))] }
    var all: [(path: FilePath, bytes: [UInt8])] = []
    for name in try Files.names(in: path) { all += try files(in: path.appending(name)) }
    return all
  }

  private static func remove(_ path: FilePath) {
    if isDirectory(path) {
      for name in (try? Files.names(in: path)) ?? [] { remove(path.appending(name)) }
      path.withPlatformString { _ = rmdir($0) }
    } else {
      path.withPlatformString { _ = unlink($0) }
    }
  }

  private static func isDirectory(_ path: FilePath) -> Bool {
    var status = stat()
    return path.withPlatformString { lstat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
