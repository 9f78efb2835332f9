package import Bytes
internal import Files
package import SystemPackage

/// The checkpoints of one work directory: a table a step and stage key, each a directory of immutable segments.
package struct CheckpointStore: Sendable {
  /// `<work directory>/checkpoints`.
  package let directory: FilePath

  package init(directory: FilePath) { self.directory = directory }

  /// The table of a step under a stage key, with what all writers have committed so far. Nothing is created: that waits
  /// for the first record.
  ///
  /// - Parameter columns: names of the side columns that its records may have.
  /// - Throws: `otherTable` where the directory was made for another key that begins with the same 12 digits.
  package func table(
    step: String, stageKey: Digest, columns: [String] = []
  ) throws(CheckpointError) -> CheckpointTable {
    try CheckpointTable(
      step: step, stageKey: stageKey, columns: columns,
      directory: directory.appending(CheckpointStore.directoryName(step: step, stageKey: stageKey)))
  }

  /// All tables that are there, by directory name; those left out whose manifests do not say whose they are.
  package func tables() throws(CheckpointError) -> [CheckpointTable] {
    var tables: [CheckpointTable] = []
    for directory in try tableDirectories() {
      let owners = try WriterManifest.all(in: directory).compactMap(\.owner)
      guard let owner = owners.first else { continue }
      tables.append(
        try CheckpointTable(step: owner.step, stageKey: owner.key, columns: [], directory: directory))
    }
    return tables
  }

  func tableDirectories() throws(CheckpointError) -> [FilePath] {
    do throws(FileError) {
      return try Files.names(in: directory).map { directory.appending($0) }.filter { FileStatus.isDirectory($0) }
    } catch { throw .file(error) }
  }

  static func directoryName(step: String, stageKey: Digest) -> String {
    FileName.plain(step) + "-" + stageKey.hexadecimal.prefix(12)
  }

  /// Reads everything and says what does not hold: every flipped bit in segments, columns, indexes, manifests and blobs.
  /// Files that an interrupted run left behind are listed too, as harmless.
  package func verify() throws(CheckpointError) -> [CheckpointFinding] { try Verifier(self).findings() }

  /// Deletes what `keep` does not want, drops entries that are stored twice, merges small segments, and removes what
  /// interrupted runs left. Only for a process that holds the work directory's lock exclusively. Stopped at any point, it
  /// leaves a store with everything that is to be kept; the next call goes on.
  ///
  /// - Parameter keep: says for each table which of its entries are needed.
  package func collect(
    keep: (CheckpointTable) -> CollectionPolicy
  ) throws(CheckpointError) -> CollectionReport { try Collector(self).collect(keep) }
}

/// What `gc` keeps of a table.
package enum CollectionPolicy {
  case dropTable
  case keepAll
  /// The entries and the blobs (by name) for which the closures say so. Entries come path by path in input order, those of
  /// one path newest first; of several with the same id and key only the newest is asked for, the others go.
  case keep(entries: (CheckpointEntry) -> Bool, blobs: (String) -> Bool)
}

/// What `gc` did.
package struct CollectionReport: Hashable, Sendable {
  package var bytesBefore = 0
  package var bytesAfter = 0
  package var entriesKept = 0
  package var entriesDropped = 0
  package var tablesDropped = 0
  package var segmentsBefore = 0
  package var segmentsAfter = 0
  /// Segments that did not hold when they were to be merged, and were removed.
  package var segmentsDamaged = 0
  package var bytesFreed: Int { bytesBefore - bytesAfter }
  package init() {}
}
