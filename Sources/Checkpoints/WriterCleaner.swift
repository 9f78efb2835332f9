internal import Files
internal import SystemPackage

/// Takes lines out of writers' manifests, and then removes the files that no line names.
struct WriterCleaner {
  private let table: FilePath
  private let step: () throws(CheckpointError) -> Void

  /// - Parameters:
  ///   - table: the table's directory.
  ///   - step: called before each change.
  init(_ table: FilePath, _ step: @escaping () throws(CheckpointError) -> Void) {
    self.table = table
    self.step = step
  }

  /// - Parameters:
  ///   - manifests: of the writers that are to be cleaned; others, that came since, are left alone.
  ///   - keptLines: what a manifest shall say from now on; nothing where its writer is to go.
  func clean(
    _ manifests: [WriterManifest], keptLines: (WriterManifest) -> [ManifestLine]
  ) throws(CheckpointError) {
    // Who excludes segments comes last: until those are gone, the exclusion must stay.
    for excludes in [false, true] {
      for manifest in manifests where manifest.excludes == excludes {
        try clean(manifest, keptLines(manifest))
      }
    }
    try removeUnlisted()
    let isEmpty = try names(table).isEmpty
    try change { () throws(FileError) in
      if isEmpty { try FileStatus.removeDirectory(table) } else { try Files.syncDirectory(table) }
      try Files.syncDirectory(of: table)
    }
  }

  private func clean(_ manifest: WriterManifest, _ kept: [ManifestLine]) throws(CheckpointError) {
    let path = manifest.directory.appending(Manifest.fileName)
    let isSame =
      kept == manifest.content.lines && manifest.content.damagedLines.isEmpty && !manifest.content.hasTornTail
    var named: Set<String> = []
    if kept.isEmpty {
      try change { () throws(FileError) in
        try Files.remove(path)
        try Files.syncDirectory(manifest.directory)
      }
    } else {
      named = [Manifest.fileName]
      for line in kept { named.formUnion(line.fileNames) }
      if !isSame {
        try change { () throws(FileError) in
          try Files.writeDurably(kept.flatMap(Manifest.encode), to: path)
        }
      }
    }
    try removeFiles(in: manifest.directory, except: named)
  }

  /// Directories that have no manifest: their writer was stopped before its first commit, or we were.
  private func removeUnlisted() throws(CheckpointError) {
    for name in try names(table) {
      let directory = table.appending(name)
      guard FileStatus.isDirectory(directory), FileStatus.size(directory.appending(Manifest.fileName)) == nil else {
        continue
      }
      try removeFiles(in: directory, except: [])
    }
  }

  /// Removes the files in a writer's directory but for some, and the directory where nothing is left.
  private func removeFiles(in directory: FilePath, except kept: Set<String>) throws(CheckpointError) {
    for name in try names(directory) where !kept.contains(name.string) {
      let path = directory.appending(name)
      if FileStatus.isDirectory(path) { continue }
      try change { () throws(FileError) in try Files.remove(path) }
    }
    if kept.isEmpty { try change { () throws(FileError) in try FileStatus.removeDirectory(directory) } }
  }

  private func names(_ directory: FilePath) throws(CheckpointError) -> [FilePath.Component] {
    do throws(FileError) { return try Files.names(in: directory) } catch { throw .file(error) }
  }

  private func change(_ body: () throws(FileError) -> Void) throws(CheckpointError) {
    try step()
    do throws(FileError) { try body() } catch { throw .file(error) }
  }
}

extension WriterManifest {
  /// Whether it says that a segment must not be used.
  var excludes: Bool { content.lines.contains { if case .exclusion = $0 { true } else { false } } }
}

extension ManifestLine {
  /// The files that it vouches for.
  var fileNames: [String] {
    switch self {
    case .segment(_, _, let files): files.map(\.name)
    case .blob(_, _, let file): [file.name]
    default: []
    }
  }
}
