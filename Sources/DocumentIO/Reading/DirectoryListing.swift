#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import SystemPackage

/// The names in one directory in input order: by bytes, a directory's with a slash behind it.
///
/// Packed into one buffer, 24 bytes and the name an entry, because a directory may have a million of them.
struct DirectoryListing {
  enum EntryType { case directory, other }

  private struct Entry {
    /// The first eight bytes of the name, most significant first, which decide most comparisons.
    let prefix: UInt64
    let start: Int
    let count: UInt16
    let isDirectory: Bool
  }

  private var names: [UInt8] = []
  private var entries: [Entry] = []
  private var position = 0

  /// Reads the directory that `descriptor` is open on, and closes it.
  init(_ descriptor: Int32) throws(Errno) {
    guard let stream = fdopendir(descriptor) else {
      let code = errno
      close(descriptor)
      throw Errno(rawValue: code)
    }
    defer { closedir(stream) }
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      add(entry, descriptor)
    }
    if errno != 0 { throw Errno(rawValue: errno) }
    sort()
  }

  /// The next name and what it is.
  mutating func next() -> (name: ArraySlice<UInt8>, type: EntryType)? {
    guard position < entries.count else { return nil }
    let entry = entries[position]
    position += 1
    let count = Int(entry.count) - (entry.isDirectory ? 1 : 0)
    return (names[entry.start..<entry.start + count], entry.isDirectory ? .directory : .other)
  }

  private mutating func add(_ entry: UnsafeMutablePointer<dirent>, _ descriptor: Int32) {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return }
    let name = UnsafeRawPointer(entry) + offset
    let count = strlen(name.assumingMemoryBound(to: CChar.self))
    let bytes = UnsafeRawBufferPointer(start: name, count: count)
    if bytes.elementsEqual(".".utf8) || bytes.elementsEqual("..".utf8) { return }
    var isDirectory = entry.pointee.d_type == UInt8(DT_DIR)
    if entry.pointee.d_type == UInt8(DT_UNKNOWN) {
      var status = stat()
      let result = fstatat(descriptor, name.assumingMemoryBound(to: CChar.self), &status, AT_SYMLINK_NOFOLLOW)
      isDirectory = result == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
    let start = names.count
    names.append(contentsOf: bytes)
    if isDirectory { names.append(UInt8(ascii: "/")) }
    var prefix: UInt64 = 0
    for place in 0..<8 { prefix = prefix << 8 | (start + place < names.count ? UInt64(names[start + place]) : 0) }
    entries.append(
      Entry(prefix: prefix, start: start, count: UInt16(names.count - start), isDirectory: isDirectory))
  }

  private mutating func sort() {
    names.withUnsafeBytes { names in
      entries.sort { a, b in
        if a.prefix != b.prefix { return a.prefix < b.prefix }
        let first = UnsafeRawBufferPointer(rebasing: names[a.start..<a.start + Int(a.count)])
        let second = UnsafeRawBufferPointer(rebasing: names[b.start..<b.start + Int(b.count)])
        return first.lexicographicallyPrecedes(second)
      }
    }
  }
}
