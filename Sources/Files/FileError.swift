public import SystemPackage

/// A system call on a file that failed: what was tried, on what, and why.
public struct FileError: Error, Hashable, Sendable {
  /// The call in a word or two: "open", "write", "fsync", "rename".
  public let operation: String
  public let path: FilePath
  public let errno: Errno

  public init(_ operation: String, _ path: FilePath, _ errno: Errno) {
    self.operation = operation
    self.path = path
    self.errno = errno
  }

  /// Whether the device, the quota or the inodes are used up.
  public var isOutOfSpace: Bool { errno == .noSpace || errno == .diskQuotaExceeded }
}

extension FileError: CustomStringConvertible {
  public var description: String { "cannot \(operation) '\(path)': \(errno)" }
}
