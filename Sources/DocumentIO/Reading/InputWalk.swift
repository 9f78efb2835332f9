package import Files
#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import SystemPackage

/// A regular file in the input directory.
package struct InputFile: Hashable, Sendable {
  /// Relative to the input directory, bytes as the file system has them.
  package let path: [UInt8]
  package let stamp: FileStamp
  /// What its ending says; `nil` where the first bytes must say it (`InputKind.sniff`).
  package let kind: InputKind?

  package init(path: [UInt8], stamp: FileStamp, kind: InputKind?) {
    self.path = path
    self.stamp = stamp
    self.kind = kind
  }
}

/// Why something in the input directory is not a document.
package enum IgnoreReason: String, Hashable, Sendable, CaseIterable {
  case symbolicLink = "symbolic-link"
  case fifo
  case socket
  case device
  /// The name, or that of a directory above it, begins with a full stop: a document only where `input.include` admits it.
  case hidden
  /// The pipeline's `input.include` does not admit it.
  case notIncluded = "not-included"
  /// Nor does it admit its ending, which is not ours.
  case unknownEnding = "unknown-ending"
  /// It was sniffed, and is not text.
  case binary
}

/// What a walk comes upon.
package enum InputEntry: Hashable, Sendable {
  case file(InputFile)
  case ignored(path: [UInt8], IgnoreReason)
  /// A file or directory that cannot be looked at or read, which is an error of the run and never silence.
  case failed(path: [UInt8], InputError)

  package var path: [UInt8] {
    switch self {
    case .file(let file): file.path
    case .ignored(let path, _), .failed(let path, _): path
    }
  }
}

/// Walks an input directory in input order: by the bytes of the whole relative path (so `a.txt` comes before `a/b.txt`).
///
/// Lazy: one directory's names a level are in memory, nothing more. Symbolic links are not followed.
package struct InputWalk: ~Copyable {
  private let directory: InputDirectory
  private let admits: @Sendable ([UInt8]) -> Bool
  private var levels: [DirectoryListing] = []
  /// The path of the directory of the last level, with its slash.
  private var prefix: [UInt8] = []
  private var start: InputEntry?

  /// - Parameter admits: whether the file at a relative path is to be a document. A file that the user named is one.
  package init(_ directory: InputDirectory, admits: @escaping @Sendable ([UInt8]) -> Bool = { _ in true }) {
    self.directory = directory
    self.admits = admits
    if let only = directory.only { start = entry(only) } else { start = enter([]) }
  }

  /// The next file, ignored entry or failure; `nil` at the end.
  package mutating func next() -> InputEntry? {
    if let first = start {
      start = nil
      return first
    }
    while !levels.isEmpty {
      guard let found = levels[levels.count - 1].next() else {
        leave()
        continue
      }
      let path = prefix + found.name
      guard path.count <= 4096 else {
        return .failed(path: path, InputError(.unreadable, "the path is longer than 4096 bytes"))
      }
      switch found.type {
      case .directory: if let failure = enter(path) { return failure }
      case .other: return entry(path)
      }
    }
    return nil
  }

  /// Goes into the directory at `path`; what went wrong where it cannot be read.
  private mutating func enter(_ path: [UInt8]) -> InputEntry? {
    do throws(Errno) {
      levels.append(try DirectoryListing(try directory.openDirectory(path)))
      prefix = path.isEmpty ? [] : path + [UInt8(ascii: "/")]
      return nil
    } catch {
      return .failed(path: path, InputDirectory.cannot("read", error.rawValue, "directory"))
    }
  }

  private mutating func leave() {
    levels.removeLast()
    guard !prefix.isEmpty else { return }
    let parent = prefix.dropLast()
    prefix = Array(parent[..<((parent.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1)])
  }

  /// What lies at `path`, which was no directory when its name was read.
  private func entry(_ path: [UInt8]) -> InputEntry {
    let status: stat
    do throws(InputError) { status = try directory.status(of: path) } catch { return .failed(path: path, error) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return file(path, FileStamp(status))
    case S_IFLNK: return .ignored(path: path, .symbolicLink)
    case S_IFIFO: return .ignored(path: path, .fifo)
    case S_IFSOCK: return .ignored(path: path, .socket)
    case S_IFDIR: return .failed(path: path, InputError(.changed, "the file was replaced by a directory"))
    default: return .ignored(path: path, .device)
    }
  }

  /// Whether a name of the path begins with a full stop.
  package static func isHidden(_ path: [UInt8]) -> Bool {
    path.split(separator: UInt8(ascii: "/")).contains { $0.first == UInt8(ascii: ".") }
  }

  private func file(_ path: [UInt8], _ stamp: FileStamp) -> InputEntry {
    let name = InputKind.byName(path)
    guard directory.only != nil || admits(path) else {
      if InputWalk.isHidden(path) { return .ignored(path: path, .hidden) }
      if case .unknown = name { return .ignored(path: path, .unknownEnding) }
      return .ignored(path: path, .notIncluded)
    }
    if case .known(let kind) = name { return .file(InputFile(path: path, stamp: stamp, kind: kind)) }
    return .file(InputFile(path: path, stamp: stamp, kind: nil))
  }
}
