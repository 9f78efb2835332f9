internal import Bytes

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The files of a plugin as they were at one moment, in the order of their names' bytes.
struct PluginSnapshot: Sendable {
  struct File: Sendable {
    /// Below the plugin's directory.
    let name: [UInt8]
    let isExecutable: Bool
    let digest: Digest
    let stamp: Stamp
  }

  /// What changes when a file is written to.
  struct Stamp: Hashable, Sendable {
    private let size: Int
    private let inode: UInt64
    /// Seconds and nanoseconds.
    private let modified, changed: [Int]

    init(_ status: stat) {
      size = Int(status.st_size)
      inode = UInt64(status.st_ino)
      #if canImport(Darwin)
        modified = [status.st_mtimespec.tv_sec, status.st_mtimespec.tv_nsec]
        changed = [status.st_ctimespec.tv_sec, status.st_ctimespec.tv_nsec]
      #else
        modified = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
        changed = [status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
      #endif
    }
  }

  let files: [File]

  /// The digest of names, contents and executable bits.
  var digest: Digest {
    var hasher = SHA256()
    hasher.update(count: files.count)
    for file in files {
      hasher.update(count: file.name.count)
      hasher.update(file.name)
      hasher.update(count: file.isExecutable ? 1 : 0)
      hasher.update(file.digest)
    }
    return hasher.finish()
  }

  /// Names of the files that came, went or are otherwise since `earlier`.
  func changes(since earlier: PluginSnapshot) -> [String] {
    var before: [[UInt8]: File] = [:]
    for file in earlier.files { before[file.name] = file }
    var names = files.compactMap { file in
      let old = before.removeValue(forKey: file.name)
      return old?.digest == file.digest && old?.isExecutable == file.isExecutable ? nil : file.name
    }
    names += before.keys
    return names.sorted { $0.lexicographicallyPrecedes($1) }.map { String(decoding: $0, as: UTF8.self) }
  }
}
