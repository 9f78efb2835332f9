internal import Bytes
package import Files
#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
package import SystemPackage

/// The directory that a run reads: opens files in it by their relative path of bytes, following no symbolic link on the
/// way, waiting for no FIFO.
///
/// For one thread at a time: it keeps the descriptors of the directory used last.
package final class InputDirectory {
  /// As the user named it.
  package let path: FilePath
  private var chain: DirectoryChain
  /// The one file that is read, where the user named a file; it may be reached by a symbolic link.
  let only: [UInt8]?

  /// Whether the user named a file; a walk then gives it alone.
  package var isFile: Bool { only != nil }

  /// Opens the directory, or the directory of the file, that `path` names.
  ///
  /// Throws `FileError` where it is neither, or cannot be opened.
  package init(_ path: FilePath) throws(FileError) {
    var status = stat()
    guard path.withPlatformString({ stat($0, &status) }) == 0 else {
      throw FileError("open", path, Errno(rawValue: errno))
    }
    var directory = path
    if status.st_mode & S_IFMT == S_IFDIR {
      only = nil
    } else {
      guard let name = path.lastComponent else { throw FileError("open", path, .invalidArgument) }
      only = name.withPlatformString {
        Array(UnsafeBufferPointer(start: $0, count: strlen($0))).map(UInt8.init(bitPattern:))
      }
      directory.removeLastComponent()
      if directory.isEmpty { directory = "." }
    }
    let root = directory.withPlatformString { openat(AT_FDCWD, $0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard root >= 0 else { throw FileError("open", directory, Errno(rawValue: errno)) }
    self.path = directory
    chain = DirectoryChain(root: root)
  }

  /// Opens the regular file at `path` for reading.
  ///
  /// Throws `InputError` (`unreadable`, `readFailed`; `changed` where it is no longer a regular file).
  package func open(_ path: [UInt8]) throws(InputError) -> OpenInput {
    let (directory, name) = try parent(of: path)
    let follow = only == path ? 0 : O_NOFOLLOW
    let descriptor = withTerminated(name) {
      openat(directory, $0, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | follow)
    }
    guard descriptor >= 0 else { throw InputDirectory.cannot("open", errno) }
    return try OpenInput(descriptor)
  }

  /// The content of the regular file at `path`: `limit` bytes at most, the same before and after it was read.
  ///
  /// Throws `InputError`: `unreadable`, `readFailed`, `tooLarge`, `changed`.
  package func read(_ path: [UInt8], limit: Int) throws(InputError) -> RawInput {
    let file = try open(path)
    return RawInput(bytes: try file.readAll(limit: limit), stamp: file.stamp)
  }

  /// The first bytes of the regular file at `path`, as many as `InputKind.sniff` wants.
  package func prefix(of path: [UInt8]) throws(InputError) -> [UInt8] {
    try open(path).prefix(InputKind.sniffLength)
  }

  /// The stamp of what is at `path` now and what kind of file it is, by `S_IFMT`.
  func status(of path: [UInt8]) throws(InputError) -> stat {
    let (directory, name) = try parent(of: path)
    var status = stat()
    let flags = only == path ? 0 : AT_SYMLINK_NOFOLLOW
    guard withTerminated(name, { fstatat(directory, $0, &status, flags) }) == 0 else {
      throw InputDirectory.cannot("look at", errno)
    }
    return status
  }

  /// A descriptor of the directory at `path` that the caller closes; the root's is for the empty path.
  func openDirectory(_ path: [UInt8]) throws(Errno) -> Int32 {
    let directory = try chain.descriptor(of: path.split(separator: UInt8(ascii: "/")))
    // A second open, because reading entries moves the offset that duplicates share.
    let opened = openat(directory, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { throw Errno(rawValue: errno) }
    return opened
  }

  private func parent(of path: [UInt8]) throws(InputError) -> (Int32, ArraySlice<UInt8>) {
    var components = path.split(separator: UInt8(ascii: "/"))
    guard let name = components.popLast(), !path.contains(0),
      !components.contains(where: { $0.elementsEqual("..".utf8) })
    else { throw InputError(.unreadable, "there is no such file") }
    do throws(Errno) { return (try chain.descriptor(of: components), name) } catch {
      throw InputDirectory.cannot("open the directory of", error.rawValue)
    }
  }

  static func cannot(_ operation: String, _ code: CInt, _ what: String = "file") -> InputError {
    let message = "cannot \(operation) the \(what): \(Errno(rawValue: code))"
    return switch code {
    case ENOENT, ENOTDIR, ELOOP:
      InputError(.changed, "the \(what) was removed or replaced while this run read the input")
    case EACCES, EPERM, ENAMETOOLONG: InputError(.unreadable, message)
    default: InputError(.readFailed, message)
    }
  }
}

/// The content of an input file, and what the file looked like when it was read.
package struct RawInput: Sendable {
  package let bytes: [UInt8]
  package let stamp: FileStamp
}
