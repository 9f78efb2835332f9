#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import SystemPackage

/// The open descriptors of the directory that was used last and of those above it, each opened by its own name from the
/// one before it, so that no symbolic link is ever followed and no path is too long for the kernel.
///
/// Going up or to a neighbour costs no call, going down one. Of a deep chain every 32nd and the last 32 stay open: below
/// 100 descriptors for 2,000 levels.
struct DirectoryChain: ~Copyable {
  private static let window = 32
  private let root: Int32
  private var names: [[UInt8]] = []
  /// Of each level; -1 where it was closed.
  private var descriptors: [Int32] = []

  /// Takes over `root`.
  init(root: Int32) { self.root = root }

  deinit {
    for descriptor in descriptors where descriptor >= 0 { close(descriptor) }
    close(root)
  }

  /// The directory with these names below the root; its descriptor belongs to the chain and may be closed by the next call.
  mutating func descriptor(of path: [ArraySlice<UInt8>]) throws(Errno) -> Int32 {
    var shared = 0
    while shared < min(path.count, names.count), names[shared].elementsEqual(path[shared]) { shared += 1 }
    while names.count > shared { removeLast() }
    try reopen()
    for name in path[shared...] { try append(Array(name)) }
    return descriptors.last ?? root
  }

  private mutating func append(_ name: [UInt8]) throws(Errno) {
    let opened = try DirectoryChain.openDirectory(descriptors.last ?? root, name)
    names.append(name)
    descriptors.append(opened)
    let old = descriptors.count - 1 - DirectoryChain.window
    if old >= 0, old % DirectoryChain.window != 0, descriptors[old] >= 0 {
      close(descriptors[old])
      descriptors[old] = -1
    }
  }

  private mutating func removeLast() {
    names.removeLast()
    if let descriptor = descriptors.popLast(), descriptor >= 0 { close(descriptor) }
  }

  /// Opens the last level again, and those between it and the nearest open one, where it was closed.
  private mutating func reopen() throws(Errno) {
    guard let last = descriptors.last, last < 0 else { return }
    let start = (descriptors.lastIndex { $0 >= 0 } ?? -1) + 1
    for level in start..<descriptors.count {
      descriptors[level] = try DirectoryChain.openDirectory(level > 0 ? descriptors[level - 1] : root, names[level])
    }
  }

  private static func openDirectory(_ parent: Int32, _ name: [UInt8]) throws(Errno) -> Int32 {
    let opened = withTerminated(name) { openat(parent, $0, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
    guard opened >= 0 else { throw Errno(rawValue: errno) }
    return opened
  }
}

/// Calls `body` with `name` as a C string. A name with a zero byte in it, which no file has, ends there.
func withTerminated<T>(_ name: some Collection<UInt8>, _ body: (UnsafePointer<CChar>) -> T) -> T {
  withUnsafeTemporaryAllocation(of: CChar.self, capacity: name.count + 1) { buffer in
    var count = 0
    for byte in name {
      buffer[count] = CChar(bitPattern: byte)
      count += 1
    }
    buffer[count] = 0
    return body(UnsafePointer(buffer.baseAddress.unsafelyUnwrapped))
  }
}
