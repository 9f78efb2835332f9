#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import Files
internal import SystemPackage

/// What the kernel says of a file.
enum FileStatus {
  /// The size of a regular file; `nil` where there is none of that name.
  static func size(_ path: FilePath) -> Int? {
    var status = stat()
    guard path.withPlatformString({ lstat($0, &status) }) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  static func isDirectory(_ path: FilePath) -> Bool {
    var status = stat()
    return path.withPlatformString({ lstat($0, &status) }) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Makes a directory that must not be there yet; says whether it was made.
  static func makeNewDirectory(_ path: FilePath) throws(FileError) -> Bool {
    if path.withPlatformString({ mkdir($0, 0o777) }) == 0 { return true }
    if errno == EEXIST { return false }
    throw FileError("create", path, Errno(rawValue: errno))
  }

  /// Removes an empty directory. One that is not there is fine; so is one that something is left in: network file systems
  /// keep removed files that somebody has open.
  static func removeDirectory(_ path: FilePath) throws(FileError) {
    if path.withPlatformString({ rmdir($0) }) != 0, errno != ENOENT, errno != ENOTEMPTY, errno != EEXIST {
      throw FileError("remove", path, Errno(rawValue: errno))
    }
  }

  /// Bytes of the files in a writer's directories below a table's.
  static func treeSize(_ table: FilePath) -> Int {
    var sum = 0
    for writer in (try? Files.names(in: table)) ?? [] {
      let directory = table.appending(writer)
      for name in isDirectory(directory) ? (try? Files.names(in: directory)) ?? [] : [] {
        sum += size(directory.appending(name)) ?? 0
      }
    }
    return sum
  }

  /// A new file for writing, of a name that must not be there.
  static func create(_ path: FilePath) throws(FileError) -> FileDescriptor {
    while true {
      let descriptor = path.withPlatformString { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644) }
      if descriptor >= 0 { return FileDescriptor(rawValue: descriptor) }
      if errno != EINTR { throw FileError("create", path, Errno(rawValue: errno)) }
    }
  }

  /// A file for reading; `nil` where it is not there.
  static func openForReading(_ path: FilePath) throws(FileError) -> FileDescriptor? {
    while true {
      let descriptor = path.withPlatformString { open($0, O_RDONLY | O_CLOEXEC) }
      if descriptor >= 0 { return FileDescriptor(rawValue: descriptor) }
      if errno == ENOENT { return nil }
      if errno != EINTR { throw FileError("open", path, Errno(rawValue: errno)) }
    }
  }

  /// `count` bytes from `offset` on; fewer where the file ends before.
  static func read(
    _ file: FileDescriptor, _ path: FilePath, offset: Int, count: Int
  ) throws(FileError) -> [UInt8] {
    var failure: FileError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = 0
      while filled < count {
        let got = pread(file.rawValue, buffer.baseAddress.map { $0 + filled }, count - filled, off_t(offset + filled))
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = FileError("read", path, Errno(rawValue: errno)) }
        if got <= 0 { return }
        filled += got
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
