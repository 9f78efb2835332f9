internal import Bytes
internal import Files
internal import SystemPackage

/// Garbage collection. What is to stay is made durable under a name of its own before anything goes; a manifest loses its
/// lines in one step (a rename, or the removal of the whole manifest) before the files that they name; and readers take
/// the union of all manifests. So whenever it is stopped, each entry that is to stay is in the store at least once.
struct Collector {
  private let store: CheckpointStore
  /// Called before each change, for tests that stop there.
  private let step: () throws(CheckpointError) -> Void

  init(_ store: CheckpointStore, step: @escaping () throws(CheckpointError) -> Void = {}) {
    self.store = store
    self.step = step
  }

  func collect(_ keep: (CheckpointTable) -> CollectionPolicy) throws(CheckpointError) -> CollectionReport {
    var report = CollectionReport()
    report.bytesBefore = try store.tableDirectories().reduce(0) { $0 + FileStatus.treeSize($1) }
    for directory in try store.tableDirectories() {
      let manifests = try WriterManifest.all(in: directory)
      if let owner = manifests.compactMap(\.owner).first {
        let table = try CheckpointTable(step: owner.step, stageKey: owner.key, columns: [], directory: directory)
        try collect(table, manifests, keep(table), &report)
      } else if !manifests.contains(where: { $0.content.lines.contains(.unknown) }), Collector.isTableName(directory) {
        // Nobody says whose it is, so nobody reads it; a later version, whose lines we do not know, might.
        try WriterCleaner(directory, step).clean(manifests) { _ in [] }
      }
    }
    report.bytesAfter = try store.tableDirectories().reduce(0) { $0 + FileStatus.treeSize($1) }
    return report
  }

  /// Whether a directory is named as tables are, so that it is ours to clear.
  private static func isTableName(_ directory: FilePath) -> Bool {
    let name = Array((directory.lastComponent?.string ?? "").utf8)
    return name.count > 13 && name[name.count - 13] == UInt8(ascii: "-")
      && name.suffix(12).allSatisfy { Hexadecimal.value(of: $0) != nil }
  }

  private func collect(
    _ table: CheckpointTable, _ manifests: [WriterManifest], _ policy: CollectionPolicy,
    _ report: inout CollectionReport
  ) throws(CheckpointError) {
    let segments = table.segments
    report.segmentsBefore += segments.count
    var needs = TableNeeds(segments)
    var keptBlobs: Set<StoredBlob> = []
    switch policy {
    case .dropTable: report.tablesDropped += 1
    case .keepAll:
      needs.mark { _ in true }
      keptBlobs = newest(table.blobs) { _ in true }
    case .keep(let entries, let blobs):
      needs.mark(entries)
      keptBlobs = newest(table.blobs, blobs)
    }
    let inPlace = try rewrite(table, needs, &report)
    report.entriesKept += needs.liveCount
    report.entriesDropped += needs.totalCount - needs.liveCount
    try WriterCleaner(table.directory, step).clean(manifests) { manifest in
      keptLines(of: manifest, table, inPlace, keptBlobs)
    }
  }

  /// The newest of each name that is to be kept.
  private func newest(_ blobs: [StoredBlob], _ isKept: (String) -> Bool) -> Set<StoredBlob> {
    var byName: [String: StoredBlob] = [:]
    for blob in blobs { byName[blob.name] = blob }
    return Set(byName.values.filter { isKept($0.name) })
  }

  /// Writes what is to stay of segments with much to drop, or few records, into new ones. Gives the segments that stay as
  /// they are.
  private func rewrite(
    _ table: CheckpointTable, _ needs: TableNeeds, _ report: inout CollectionReport
  ) throws(CheckpointError) -> Set<SegmentName> {
    let rewritten = needs.rewritten
    var inPlace = Set(needs.segments.indices.filter { needs.isNeeded($0) }.map { needs.segments[$0].name })
    for slot in rewritten { inPlace.remove(needs.segments[slot].name) }
    report.segmentsAfter += inPlace.count
    guard !rewritten.isEmpty else { return inPlace }
    try step()
    let merged = try SegmentMerger(table, needs, rewritten).merge()
    report.segmentsAfter += merged.segments
    report.segmentsDamaged += merged.damaged
    return inPlace
  }

  private func keptLines(
    of manifest: WriterManifest, _ table: CheckpointTable, _ inPlace: Set<SegmentName>, _ blobs: Set<StoredBlob>
  ) -> [ManifestLine] {
    let lines = manifest.content.lines.filter { line in
      switch line {
      case .segment(let number, _, let files):
        inPlace.contains(
          SegmentName(
            step: table.step, writer: manifest.writer, number: number, sha256: files[0].sha256.hexadecimal))
      case .blob(let name, let digest, let file):
        blobs.contains(
          StoredBlob(name: name, digest: digest, path: manifest.directory.appending(file.name), file: file))
      default: false
      }
    }
    return lines.isEmpty ? [] : [.table(step: table.step, key: table.stageKey)] + lines
  }
}

/// Which entries of a table are to stay.
struct TableNeeds {
  /// Oldest first.
  let segments: [Segment]
  private(set) var isLive: [[Bool]]
  private var live: [Int]
  private let slots: [ObjectIdentifier: Int]

  init(_ segments: [Segment]) {
    self.segments = segments
    isLive = segments.map { Array(repeating: false, count: $0.index.view.entryCount) }
    live = segments.map { _ in 0 }
    slots = Dictionary(segments.indices.map { (ObjectIdentifier(segments[$0]), $0) }) { first, _ in first }
  }

  var liveCount: Int { live.reduce(0, +) }
  var totalCount: Int { isLive.reduce(0) { $0 + $1.count } }

  func isNeeded(_ slot: Int) -> Bool { live[slot] > 0 }

  /// Marks the newest entry of each id and key for which `isKept` says so.
  mutating func mark(_ isKept: (CheckpointEntry) -> Bool) {
    var cursor = CheckpointCursor(segments)
    while let group = cursor.nextGroup() {
      var seen: Set<IdentifiedKey> = []
      for entry in group {
        if group.count > 1, !seen.insert(IdentifiedKey(id: entry.id, key: entry.key)).inserted { continue }
        guard isKept(entry), let slot = slots[ObjectIdentifier(entry.segment)] else { continue }
        isLive[slot][entry.position] = true
        live[slot] += 1
      }
    }
  }

  private struct IdentifiedKey: Hashable {
    let id: String
    let key: Digest
  }

  func isLive(_ entry: CheckpointEntry) -> Bool {
    slots[ObjectIdentifier(entry.segment)].map { isLive[$0][entry.position] } ?? false
  }

  /// Segments to be merged: those of which a fifth or more goes, and the small ones where there are several. A segment of
  /// which little goes stays whole: rewriting it would cost more than it frees.
  var rewritten: [Int] {
    let needed = segments.indices.filter { live[$0] > 0 }
    let thinned = needed.filter { (isLive[$0].count - live[$0]) * 5 >= isLive[$0].count }
    let small = needed.filter {
      isLive[$0].count < SegmentWriter.recordLimit / 4 && segments[$0].files[0].bytes < SegmentWriter.byteLimit / 4
    }
    let chosen = Set(thinned).union(small)
    return chosen.count == 1 && thinned.isEmpty ? [] : chosen.sorted()
  }
}
