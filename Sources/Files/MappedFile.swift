#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
public import SystemPackage

/// The content of a file as read-only memory: only the pages that are looked at are read, and processes share them.
///
/// The file must not be written to while it is mapped: pages would change under their readers, and a file cut short ends
/// the process (SIGBUS). Files that are mapped are replaced by rename, as `Files.writeDurably` does it.
///
/// `@unchecked Sendable` because nobody writes to the memory between `init` and `deinit`.
public final class MappedFile: @unchecked Sendable {
  /// The content; starts at a multiple of 64. Valid as long as the object lives: who keeps it keeps the object too.
  public let bytes: UnsafeRawBufferPointer
  private let isMapped: Bool

  /// Maps what an open file holds now; `file` may be closed afterwards. Throws `EFBIG` for more than `limit` bytes.
  public init(_ file: FileDescriptor, _ path: FilePath, limit: Int = .max) throws(FileError) {
    var status = stat()
    guard fstat(file.rawValue, &status) == 0 else { throw FileError("read", path, Errno(rawValue: errno)) }
    let length = Int(status.st_size)
    guard length <= limit else { throw FileError("read", path, .fileTooLarge) }
    guard length > 0 else {
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      isMapped = true
      return
    }
    guard let base = mmap(nil, length, PROT_READ, MAP_PRIVATE, file.rawValue, 0), base != MAP_FAILED else {
      throw FileError("map", path, Errno(rawValue: errno))
    }
    bytes = UnsafeRawBufferPointer(start: base, count: length)
    isMapped = true
  }

  /// Maps the file at `path`.
  public convenience init(_ path: FilePath, limit: Int = .max) throws(FileError) {
    let file = try Files.open(path)
    defer { try? file.close() }
    try self.init(file, path, limit: limit)
  }

  /// A copy of `content`, for what has no file.
  public init(copying content: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(content.count, 1), alignment: 64)
    copy.copyBytes(from: content)
    bytes = UnsafeRawBufferPointer(rebasing: copy[..<content.count])
    isMapped = false
  }

  /// What `body` gives of the content.
  public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    withExtendedLifetime(self) { body(bytes) }
  }

  deinit {
    guard let base = UnsafeMutableRawPointer(mutating: bytes.baseAddress) else { return }
    if isMapped { munmap(base, bytes.count) } else { base.deallocate() }
  }
}
