internal import Bytes
internal import Files
internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The index of a segment: mapped from its file, or made again in memory.
///
/// `@unchecked Sendable` because the memory is not written to between `init` and `deinit`.
final class SegmentIndex: @unchecked Sendable {
  private let memory: UnsafeRawBufferPointer
  private let isMapped: Bool
  let view: IndexView

  /// Indexes up to this length are copied: a process may have some 65,000 mappings.
  private static let mappedFrom = 64 << 10

  /// Opens the index file at `path`, if it is as long and has the digest (where one is given) that it should. Throws
  /// where the system fails to read it.
  convenience init?(at path: FilePath, length: Int, digest: Digest?) throws(FileError) {
    guard let file = try FileStatus.openForReading(path) else { return nil }
    defer { try? file.close() }
    var status = stat()
    guard fstat(file.rawValue, &status) == 0 else { throw FileError("look at", path, Errno(rawValue: errno)) }
    guard Int(status.st_size) == length, length > 0 else { return nil }
    if length < SegmentIndex.mappedFrom {
      let bytes = try FileStatus.read(file, path, offset: 0, count: length)
      guard bytes.count == length,
        digest == nil || Digest(of: bytes) == digest
      else { return nil }
      self.init(bytes)
    } else {
      self.init(mapping: file, length: length, digest: digest)
    }
  }

  private init?(mapping file: FileDescriptor, length: Int, digest: Digest?) {
    guard let base = mmap(nil, length, PROT_READ, MAP_PRIVATE, file.rawValue, 0), base != MAP_FAILED else { return nil }
    let bytes = UnsafeRawBufferPointer(start: base, count: length)
    guard digest == nil || SegmentIndex.digest(of: bytes) == digest, let view = IndexView(bytes) else {
      munmap(base, length)
      return nil
    }
    memory = bytes
    isMapped = true
    self.view = view
  }

  /// Keeps `bytes`; `nil` where they are not an index.
  init?(_ bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 8)
    copy.copyBytes(from: bytes)
    let used = UnsafeRawBufferPointer(rebasing: copy[..<bytes.count])
    guard let view = IndexView(used) else {
      copy.deallocate()
      return nil
    }
    memory = used
    isMapped = false
    self.view = view
  }

  deinit {
    guard let base = UnsafeMutableRawPointer(mutating: memory.baseAddress) else { return }
    if isMapped { munmap(base, memory.count) } else { base.deallocate() }
  }

  /// Lets the kernel take the pages back; they come again from its cache when needed. Keeps a walk through a large table
  /// from making all of its indexes resident.
  func release() {
    guard isMapped, let base = UnsafeMutableRawPointer(mutating: memory.baseAddress) else { return }
    _ = madvise(base, memory.count, MADV_DONTNEED)
  }

  private static func digest(of bytes: UnsafeRawBufferPointer) -> Digest {
    var hasher = SHA256()
    hasher.update(bytes)
    return hasher.finish()
  }

  // MARK: Values

  func id(_ position: Int) -> String { String(decoding: view.id(position), as: UTF8.self) }

  func key(_ position: Int) -> Digest { view.key(position) ?? Digest(of: "") }

  func members(_ position: Int) -> [(name: String, digest: Digest)] {
    view.members(position).map { member in
      (String(decoding: view.memberName(member), as: UTF8.self), view.memberDigest(member) ?? Digest(of: ""))
    }
  }

  /// The number of the entry's member of that name.
  func member(_ position: Int, _ name: String) -> Int? {
    var name = name
    return name.withUTF8 { utf8 in
      let wanted = UnsafeRawBufferPointer(utf8)
      return view.members(position).first { IndexView.compare(view.memberName($0), wanted) == 0 }
    }
  }

  /// The number of the column of that name.
  func column(_ name: String) -> Int? {
    var name = name
    return name.withUTF8 { utf8 in
      (0..<view.columnCount).first { IndexView.compare(view.columnName($0), UnsafeRawBufferPointer(utf8)) == 0 }
    }
  }
}
