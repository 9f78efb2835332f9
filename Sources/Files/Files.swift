#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
public import SystemPackage

/// Whole-file operations on paths of bytes, each with its error named.
public enum Files {
  /// The content of a file. `limit` bytes at most: a larger file is `EFBIG`.
  public static func read(_ path: FilePath, limit: Int = .max) throws(FileError) -> [UInt8] {
    let file = try open(path)
    defer { try? file.close() }
    return try readAll(file, path, limit: limit)
  }

  /// What is left to read of an open file.
  public static func readAll(_ file: FileDescriptor, _ path: FilePath, limit: Int = .max) throws(FileError) -> [UInt8] {
    var status = stat()
    let known = fstat(file.rawValue, &status) == 0 ? Int(status.st_size) : 0
    guard known <= limit else { throw FileError("read", path, .fileTooLarge) }
    var bytes: [UInt8] = []
    var room = known + 1
    while true {
      let start = bytes.count
      bytes.append(contentsOf: [UInt8](repeating: 0, count: room))
      let count = try attempt("read", path) { () throws(Errno) in
        try catchingErrno { try bytes.withUnsafeMutableBytes { try file.read(into: .init(rebasing: $0[start...])) } }
      }
      bytes.removeLast(room - count)
      if count == 0 { return bytes }
      guard bytes.count <= limit else { throw FileError("read", path, .fileTooLarge) }
      // One byte tells the end of a file of the size that it had.
      room = bytes.count <= known ? known + 1 - bytes.count : 1 << 16
    }
  }

  /// Opens a file for reading; the caller closes it.
  public static func open(_ path: FilePath) throws(FileError) -> FileDescriptor {
    try attempt("open", path) { () throws(Errno) in
      try catchingErrno { try FileDescriptor.open(path, .readOnly, options: [.closeOnExec]) }
    }
  }

  /// Makes an empty file, in the place of one that may be there, for writing; the caller closes it.
  public static func create(_ path: FilePath) throws(FileError) -> FileDescriptor {
    try attempt("create", path) { () throws(Errno) in
      try catchingErrno {
        try FileDescriptor.open(
          path, .writeOnly, options: [.create, .truncate, .closeOnExec],
          permissions: [.ownerReadWrite, .groupRead, .otherRead])
      }
    }
  }

  /// The next bytes of an open file, at most `count`; none at its end.
  public static func read(_ file: FileDescriptor, _ path: FilePath, upTo count: Int) throws(FileError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let got = try attempt("read", path) { () throws(Errno) in
      try catchingErrno { try bytes.withUnsafeMutableBytes { try file.read(into: $0) } }
    }
    bytes.removeLast(count - got)
    return bytes
  }

  /// Writes all of `bytes`, whatever the kernel takes at a time.
  public static func writeAll(_ bytes: UnsafeRawBufferPointer, to file: FileDescriptor, _ path: FilePath)
    throws(FileError)
  {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = rest
      let count = try attempt("write", path) { () throws(Errno) in
        try catchingErrno { try file.write(UnsafeRawBufferPointer(rebasing: part)) }
      }
      rest = rest.dropFirst(count)
    }
  }

  /// Writes all of `bytes`, whatever the kernel takes at a time.
  public static func writeAll(_ bytes: [UInt8], to file: FileDescriptor, _ path: FilePath) throws(FileError) {
    try bytes.withUnsafeBytes { raw in
      Result { () throws(FileError) in try writeAll(raw, to: file, path) }
    }.get()
  }

  /// Makes `bytes` the durable content of `path`: a temporary name beside it, fsync, rename, fsync of the directory.
  ///
  /// Only a regular file is replaced. A device, a pipe or a link (`/dev/stdout`) stays what it is: an error.
  public static func writeDurably(_ bytes: [UInt8], to path: FilePath) throws(FileError) {
    if let kind = FileKind(of: path), kind != .regular {
      throw FileError("replace \(kind.rawValue)", path, kind == .directory ? .isDirectory : .notSupported)
    }
    var temporary = path
    temporary.removeLastComponent()
    guard let name = path.lastComponent,
      let part = component(
        Array(".".utf8)
          + name.withPlatformString { UnsafeBufferPointer(start: $0, count: strlen($0)).map { UInt8(bitPattern: $0) } }
          + Array(".part".utf8))
    else {
      throw FileError("create", path, .invalidArgument)
    }
    temporary.append(part)
    let target = temporary
    do throws(FileError) {
      let file = try create(target)
      defer { try? file.close() }
      try writeAll(bytes, to: file, target)
      try sync(file, target)
      try rename(target, to: path)
    } catch {
      // On a full device the room that it took is given back; what went wrong first is what is told.
      try? remove(target)
      throw error
    }
    try syncDirectory(of: path)
  }

  /// Brings what was written to an open file to the device. A failed fsync is never tried again: the kernel forgets the
  /// pages it could not write.
  public static func sync(_ file: FileDescriptor, _ path: FilePath) throws(FileError) {
    try sync(file.rawValue, path)
  }

  /// One that was interrupted did not fail: nothing was forgotten, and it has still to be done.
  private static func sync(_ descriptor: Int32, _ path: FilePath) throws(FileError) {
    while fsync(descriptor) != 0 {
      if errno != EINTR { throw FileError("fsync", path, Errno(rawValue: errno)) }
    }
  }

  /// Brings the names in the directory of `path` to the device.
  public static func syncDirectory(of path: FilePath) throws(FileError) {
    var directory = path
    directory.removeLastComponent()
    if directory.isEmpty { directory = "." }
    try syncDirectory(directory)
  }

  /// Brings the names in a directory to the device.
  public static func syncDirectory(_ directory: FilePath) throws(FileError) {
    let descriptor = directory.withPlatformString { Self.cOpen($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw FileError("open", directory, Errno(rawValue: errno)) }
    defer { close(descriptor) }
    try sync(descriptor, directory)
  }

  /// Gives `path` the name `target`, replacing what had it.
  public static func rename(_ path: FilePath, to target: FilePath) throws(FileError) {
    let result = path.withPlatformString { from in target.withPlatformString { Self.cRename(from, $0) } }
    if result != 0 { throw FileError("rename", path, Errno(rawValue: errno)) }
  }

  /// Removes a file; one that is not there is fine.
  public static func remove(_ path: FilePath) throws(FileError) {
    if path.withPlatformString({ unlink($0) }) != 0, errno != ENOENT {
      throw FileError("remove", path, Errno(rawValue: errno))
    }
  }

  /// Removes an empty directory; one that is not there is fine.
  public static func removeDirectory(_ path: FilePath) throws(FileError) {
    if path.withPlatformString({ rmdir($0) }) != 0, errno != ENOENT {
      throw FileError("remove", path, Errno(rawValue: errno))
    }
  }

  /// Makes a directory and those above it; one that is there is fine.
  public static func makeDirectory(_ path: FilePath) throws(FileError) {
    if path.withPlatformString({ mkdir($0, 0o777) }) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, !path.removingLastComponent().isEmpty else {
      throw FileError("create", path, Errno(rawValue: errno))
    }
    try makeDirectory(path.removingLastComponent())
    if path.withPlatformString({ mkdir($0, 0o777) }) != 0, errno != EEXIST {
      throw FileError("create", path, Errno(rawValue: errno))
    }
  }

  /// Whether something has that name (symbolic links are followed).
  public static func exists(_ path: FilePath) -> Bool { path.withPlatformString { access($0, F_OK) } == 0 }

  /// Whether files can be made and replaced in a directory.
  public static func isWritable(_ directory: FilePath) -> Bool {
    directory.withPlatformString { access($0, W_OK | X_OK) } == 0
  }

  /// The names in a directory but for `.` and `..`, sorted by bytes; none where there is no such directory.
  public static func names(in directory: FilePath) throws(FileError) -> [FilePath.Component] {
    guard let stream = directory.withPlatformString({ opendir($0) }) else {
      if errno == ENOENT { return [] }
      throw FileError("open", directory, Errno(rawValue: errno))
    }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if bytes != [0x2E], bytes != [0x2E, 0x2E] { names.append(bytes) }
    }
    if errno != 0 { throw FileError("read", directory, Errno(rawValue: errno)) }
    return names.sorted { $0.lexicographicallyPrecedes($1) }.compactMap(component)
  }

  /// A name of bytes as a path component; `nil` where it is empty or has a slash or a zero byte in it.
  public static func component(_ bytes: [UInt8]) -> FilePath.Component? {
    if bytes.contains(0) { return nil }
    return bytes.map { CInterop.PlatformChar(bitPattern: $0) }.withUnsafeBufferPointer { buffer in
      (Array(buffer) + [0]).withUnsafeBufferPointer { terminated in
        terminated.baseAddress.flatMap { FilePath.Component(platformString: $0) }
      }
    }
  }

  private static func cOpen(_ path: UnsafePointer<CChar>, _ flags: Int32) -> Int32 {
    #if canImport(Glibc)
      Glibc.open(path, flags)
    #else
      Darwin.open(path, flags)
    #endif
  }

  private static func cRename(_ from: UnsafePointer<CChar>, _ to: UnsafePointer<CChar>) -> Int32 {
    #if canImport(Glibc)
      Glibc.rename(from, to)
    #else
      Darwin.rename(from, to)
    #endif
  }

  private static func attempt<T>(
    _ operation: String, _ path: FilePath, _ body: () throws(Errno) -> T
  ) throws(FileError) -> T {
    do throws(Errno) { return try body() } catch { throw FileError(operation, path, error) }
  }

  private static func catchingErrno<T>(_ body: () throws -> T) throws(Errno) -> T {
    do { return try body() } catch { throw (error as? Errno) ?? .ioError }
  }
}
