package import Bytes
package import Files
#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
package import SystemPackage

/// Writes a new memo, in input order. The old one stays until `finish`.
package struct InputMemoWriter: ~Copyable {
  private static let capacity = 1 << 16
  private let path: FilePath
  private let part: FilePath
  private let file: FileDescriptor
  /// When the memo was begun, by the clock of the file system it lies on.
  private let begun: Int64
  private var buffer = InputMemo.header
  private var hasher = SHA256()

  /// Begins a memo that will lie at `path`. Begin it before the first input is looked at.
  package init(_ path: FilePath) throws(FileError) {
    self.path = path
    part = path.removingLastComponent().appending("." + (path.lastComponent?.string ?? "memo") + ".part")
    try Files.remove(part)
    do {
      file = try FileDescriptor.open(
        part, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
    } catch {
      throw FileError("create", part, (error as? Errno) ?? .ioError)
    }
    var status = stat()
    begun = fstat(file.rawValue, &status) == 0 ? FileStamp(status).modified : .min
  }

  deinit { try? file.close() }

  /// Remembers the digest of what was read from the file at `path` when it had `stamp`; not where it was changed so
  /// shortly before that another change might leave the same times.
  package mutating func add(_ path: [UInt8], _ stamp: FileStamp, _ digest: Digest) throws(FileError) {
    let (safe, underflow) = begun.subtractingReportingOverflow(InputMemo.raciness)
    guard !underflow, stamp.modified < safe, stamp.changed < safe else { return }
    let numbers = "\(digest.hexadecimal) \(stamp.size) \(stamp.modified) \(stamp.changed) \(stamp.inode) "
    buffer += numbers.utf8
    buffer += DocumentID.encode(path)
    buffer.append(0x0A)
    if buffer.count >= InputMemoWriter.capacity { try flush() }
  }

  /// Makes the memo durable under its name.
  ///
  /// - Parameter old: of a run that was stopped: the lines of the memo before that were not passed by yet are kept.
  package mutating func finish(keeping old: consuming InputMemoReader? = nil) throws(FileError) {
    while let line = old?.takeRest() {
      buffer += line
      if buffer.count >= InputMemoWriter.capacity { try flush() }
    }
    try flush()
    buffer = InputMemo.trailerStart + Hexadecimal.encode(hasher.finish().bytes) + [0x0A]
    try Files.writeAll(buffer, to: file, part)
    try Files.sync(file, part)
    try Files.rename(part, to: path)
    try Files.syncDirectory(of: path)
  }

  private mutating func flush() throws(FileError) {
    hasher.update(buffer)
    try Files.writeAll(buffer, to: file, part)
    buffer.removeAll(keepingCapacity: true)
  }
}
