internal import Files
#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import SystemPackage

/// The directory that a benchmark works in: one that the user keeps, or a temporary one that is removed at the end.
struct Workplace {
  let directory: FilePath
  private let isTemporary: Bool

  /// - Parameter kept: where to work; `nil` for a temporary directory under TMPDIR.
  init(keeping kept: String?) throws {
    if let kept {
      directory = FilePath(kept)
      isTemporary = false
      try Files.makeDirectory(directory)
      guard try Files.names(in: directory).isEmpty else { throw FileError("use", directory, .directoryNotEmpty) }
      return
    }
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/copydesk-bench.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FileError("create", FilePath(parent), Errno(rawValue: errno)) }
    directory = FilePath(platformString: template)
    isTemporary = true
  }

  var corpus: FilePath { directory.appending("corpus") }
  /// What the child last said.
  var log: FilePath { directory.appending("child.log") }
  /// A work directory of copydesk.
  func work(_ name: String) -> FilePath { directory.appending(FilePath("work-" + name).components) }

  /// Removes a temporary directory. What cannot be removed stays: it is temporary.
  func finish() {
    guard isTemporary else { return }
    var directories = [directory]
    var next = 0
    while next < directories.count {
      let directory = directories[next]
      next += 1
      for name in (try? Files.names(in: directory)) ?? [] {
        let path = directory.appending(name)
        if isDirectory(path) { directories.append(path) } else { try? Files.remove(path) }
      }
    }
    for directory in directories.reversed() { try? Files.removeDirectory(directory) }
  }

  private func isDirectory(_ path: FilePath) -> Bool {
    var status = stat()
    return path.withPlatformString { lstat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
