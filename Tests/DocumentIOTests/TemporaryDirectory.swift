import Files
import Glibc
import SystemPackage

/// A directory of a test's own, removed with all in it when the test is over.
final class TemporaryDirectory {
  let path: FilePath

  init() throws {
    var template = Array("/tmp/documentio-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw Errno(rawValue: errno) }
    path = FilePath(platformString: made)
  }

  deinit { TemporaryDirectory.removeAll(path) }

  private static func removeAll(_ path: FilePath) {
    for name in (try? Files.names(in: path)) ?? [] {
      let entry = path.appending(name)
      if entry.withPlatformString({ unlink($0) }) != 0 { removeAll(entry) }
    }
    path.withPlatformString { _ = rmdir($0) }
  }

  /// The path of bytes `name` below the directory.
  func callAsFunction(_ name: [UInt8]) -> FilePath {
    let bytes = path.withPlatformString { Array(UnsafeBufferPointer(start: $0, count: strlen($0))) }
    let whole = bytes + [CChar(bitPattern: 0x2F)] + name.map { CChar(bitPattern: $0) } + [0]
    return FilePath(platformString: whole)
  }

  func callAsFunction(_ name: String) -> FilePath { self(Array(name.utf8)) }

  func write(_ name: [UInt8], _ content: [UInt8] = Array("text".utf8)) throws {
    if let slash = name.lastIndex(of: 0x2F) { try Files.makeDirectory(self(Array(name[..<slash]))) }
    let file = try FileDescriptor.open(
      self(name), .writeOnly, options: [.create, .truncate], permissions: .ownerReadWrite)
    try file.closeAfter { _ = try file.writeAll(content) }
  }

  func write(_ name: String, _ content: String = "text") throws { try write(Array(name.utf8), Array(content.utf8)) }
}
