#if canImport(Glibc)
  package import Glibc
#else
  package import Darwin
#endif
package import SystemPackage

/// What tells whether a file is the one that was seen before: by the rules of git's index, without reading it.
package struct FileStamp: Hashable, Sendable {
  /// In bytes.
  package let size: Int
  /// When its content was last changed, nanoseconds since 1970.
  package let modified: Int64
  /// When anything about it was last changed, nanoseconds since 1970.
  package let changed: Int64
  package let inode: UInt64
  package let device: UInt64

  package init(size: Int, modified: Int64, changed: Int64 = 0, inode: UInt64, device: UInt64 = 0) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.inode = inode
    self.device = device
  }

  /// Of what lies at `path`, which is not followed; `nil` where nothing does.
  package init?(of path: FilePath) {
    var status = stat()
    guard path.withPlatformString({ lstat($0, &status) }) == 0 else { return nil }
    self.init(status)
  }

  /// Of what the kernel says of a file.
  package init(_ status: stat) {
    #if canImport(Glibc)
      let times = (status.st_mtim, status.st_ctim)
    #else
      let times = (status.st_mtimespec, status.st_ctimespec)
    #endif
    self.init(
      size: Int(status.st_size), modified: FileStamp.nanoseconds(times.0), changed: FileStamp.nanoseconds(times.1),
      inode: UInt64(truncatingIfNeeded: status.st_ino), device: UInt64(truncatingIfNeeded: status.st_dev))
  }

  /// Saturates, because a file system may store any time.
  private static func nanoseconds(_ time: timespec) -> Int64 {
    let (seconds, overflow) = Int64(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
    if overflow { return time.tv_sec < 0 ? .min : .max }
    let (sum, over) = seconds.addingReportingOverflow(Int64(time.tv_nsec))
    return over ? .max : sum
  }
}
