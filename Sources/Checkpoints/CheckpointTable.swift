package import Bytes
internal import Files
package import SystemPackage

/// The checkpoints of one step under one stage key, by all writers.
///
/// A snapshot: it sees what was committed when it was opened, and what this process commits through a `WriterGroup`.
package final class CheckpointTable: Sendable {
  package let step: String
  package let stageKey: Digest
  package let columns: [String]
  /// `<store>/<step>-<first 12 digits of the stage key>`.
  package let directory: FilePath
  private let content: Locked<TableContent>

  init(step: String, stageKey: Digest, columns: [String], directory: FilePath) throws(CheckpointError) {
    self.step = step
    self.stageKey = stageKey
    self.columns = columns
    self.directory = directory
    content = Locked(try TableContent(step: step, stageKey: stageKey, directory: directory))
  }

  /// Entries in all segments; an id that was stored several times counts as often.
  package var count: Int { segments.reduce(0) { $0 + $1.index.view.entryCount } }

  /// What was left out on opening because it does not hold.
  package var findings: [CheckpointFinding] { content.withLock { $0.findings } }

  /// Looks again at what all writers have committed.
  package func reload() throws(CheckpointError) {
    let fresh = try TableContent(step: step, stageKey: stageKey, directory: directory)
    content.withLock { $0 = fresh }
  }

  /// A walk through the table in input order.
  package func cursor() -> CheckpointCursor { CheckpointCursor(segments) }

  /// The newest blob of that name, its checksum verified; `nil` where there is none that holds.
  package func blob(_ name: String) throws(CheckpointError) -> BlobReader? {
    for blob in content.withLock({ $0.blobs }).reversed() where blob.name == name {
      if let reader = try BlobReader(blob) { return reader }
    }
    return nil
  }

  /// Names of all blobs, sorted by bytes.
  package var blobNames: [String] {
    Set(content.withLock { $0.blobs.map(\.name) }).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Oldest first.
  var segments: [Segment] { content.withLock { $0.segments } }
  var blobs: [StoredBlob] { content.withLock { $0.blobs } }

  // MARK: What this process commits

  func add(_ segment: Segment) { content.withLock { $0.segments.append(segment) } }
  func add(_ blob: StoredBlob) { content.withLock { $0.blobs.append(blob) } }
  func remove(_ name: SegmentName) { content.withLock { $0.segments.removeAll { $0.name == name } } }
}

/// What the manifests of a table's writers say, taken together.
struct TableContent: Sendable {
  /// By writer and number: oldest first.
  var segments: [Segment] = []
  var blobs: [StoredBlob] = []
  var findings: [CheckpointFinding] = []

  init(step: String, stageKey: Digest, directory: FilePath) throws(CheckpointError) {
    let manifests = try WriterManifest.all(in: directory)
    for manifest in manifests {
      if let owner = manifest.owner, owner.key != stageKey || owner.step != step { throw .otherTable(directory) }
    }
    let excluded = WriterManifest.exclusions(manifests, step: step)
    // Who does not say whose its checkpoints are is not believed: its records are done again.
    for manifest in manifests where manifest.owner != nil {
      for line in manifest.content.lines {
        try add(line, of: manifest, step: step, excluded: excluded)
      }
    }
  }

  private mutating func add(
    _ line: ManifestLine, of manifest: WriterManifest, step: String, excluded: Set<SegmentName>
  ) throws(CheckpointError) {
    switch line {
    case .segment(let number, let records, let files):
      let name = SegmentName(
        step: step, writer: manifest.writer, number: number, sha256: files[0].sha256.hexadecimal)
      if excluded.contains(name) { return }
      do throws(CheckpointError) {
        segments.append(try Segment.open(name, directory: manifest.directory, files: files, records: records))
      } catch {
        guard case .damaged(let damage) = error else { throw error }
        findings.append(CheckpointFinding(damage))
      }
    case .blob(let name, let digest, let file):
      blobs.append(StoredBlob(name: name, digest: digest, path: manifest.directory.appending(file.name), file: file))
    default: break
    }
  }
}

/// One writer's manifest.
struct WriterManifest: Sendable {
  let writer: String
  let directory: FilePath
  let content: Manifest.Content

  /// Whose checkpoints the writer stored.
  var owner: (step: String, key: Digest)? {
    for case .table(let step, let key) in content.lines { return (step, key) }
    return nil
  }

  /// The manifests in a table's directory, by writer's name.
  static func all(in table: FilePath) throws(CheckpointError) -> [WriterManifest] {
    do throws(FileError) {
      var manifests: [WriterManifest] = []
      for name in try Files.names(in: table) {
        let directory = table.appending(name)
        guard FileStatus.isDirectory(directory) else { continue }
        let path = directory.appending(Manifest.fileName)
        guard FileStatus.size(path) != nil else { continue }
        manifests.append(
          WriterManifest(writer: name.string, directory: directory, content: Manifest.parse(try Files.read(path))))
      }
      return manifests
    } catch { throw .file(error) }
  }

  /// The segments that any of them excludes.
  static func exclusions(_ manifests: [WriterManifest], step: String) -> Set<SegmentName> {
    var names: Set<SegmentName> = []
    for manifest in manifests {
      for case .exclusion(let writer, let number, let sha256, _) in manifest.content.lines {
        names.insert(SegmentName(step: step, writer: writer, number: number, sha256: sha256.hexadecimal))
      }
    }
    return names
  }
}
