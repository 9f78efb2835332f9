#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
package import SystemPackage

/// Two places of a run of which one lies inside the other, or which are the same: a run must not read what it writes.
package struct DirectoryOverlap: Hashable, Sendable {
  package enum Place: String, Hashable, Sendable {
    case input = "input"
    case output = "output directory"
    case work = "work directory"
    case history = "history directory"
  }

  package let inner: Place
  package let innerPath: FilePath
  package let outer: Place
  package let outerPath: FilePath
  package let same: Bool

  /// The overlaps of what is read with what is written. Paths may be relative to the current directory, go through
  /// symbolic links, and need not exist; places that exist are compared by device and inode too, so that bind mounts
  /// and names that differ by case are seen.
  ///
  /// - Parameters:
  ///   - input: a directory or a file.
  ///   - histories: directories that steps keep their evidence in.
  package static func find(
    input: FilePath, output: FilePath, workDirectory: FilePath, histories: [FilePath] = []
  ) -> [DirectoryOverlap] {
    ([(Place.output, output), (.work, workDirectory)] + histories.map { (.history, $0) }).compactMap { place, path in
      let (read, written) = (resolved(input), resolved(path))
      let inside = contains(read, written)
      let around = contains(written, read)
      guard inside || around else { return nil }
      return inside
        ? DirectoryOverlap(inner: place, innerPath: path, outer: .input, outerPath: input, same: around)
        : DirectoryOverlap(inner: .input, innerPath: input, outer: place, outerPath: path, same: false)
    }
  }

  /// Absolute, without symbolic links and `..`, as far as the path exists; what does not exist is appended by its
  /// names.
  package static func resolved(_ path: FilePath) -> FilePath {
    var existing = path
    var missing: [FilePath.Component] = []
    while true {
      let probe: FilePath = existing.isEmpty ? "." : existing
      if let real = realPath(probe) {
        var whole = real
        for component in missing.reversed() { whole.append(component) }
        return whole.lexicallyNormalized()
      }
      guard let last = existing.lastComponent else { return path.lexicallyNormalized() }
      missing.append(last)
      existing.removeLastComponent()
    }
  }

  /// Whether `inner` is `outer` or lies below it.
  private static func contains(_ outer: FilePath, _ inner: FilePath) -> Bool {
    if inner.starts(with: outer) { return true }
    guard let identity = Identity(outer) else { return false }
    var ancestor = inner
    while true {
      if Identity(ancestor) == identity { return true }
      guard ancestor.removeLastComponent() else { return false }
    }
  }

  private static func realPath(_ path: FilePath) -> FilePath? {
    path.withPlatformString { name in
      guard let real = realpath(name, nil) else { return nil }
      defer { free(real) }
      return FilePath(platformString: real)
    }
  }

  /// What a file is, whatever it is called.
  private struct Identity: Equatable {
    let device: UInt64
    let inode: UInt64

    init?(_ path: FilePath) {
      var status = stat()
      guard path.withPlatformString({ stat($0, &status) }) == 0 else { return nil }
      device = UInt64(truncatingIfNeeded: status.st_dev)
      inode = UInt64(truncatingIfNeeded: status.st_ino)
    }
  }
}

extension DirectoryOverlap: CustomStringConvertible {
  /// A sentence without a full stop: what is wrong, and what to do.
  package var description: String {
    let relation = same ? "is" : "lies inside"
    return "the \(inner.rawValue) '\(innerPath)' \(relation) the \(outer.rawValue) '\(outerPath)': choose another "
      + (inner == .input ? outer.rawValue : inner.rawValue)
  }
}
