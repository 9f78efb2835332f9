internal import Bytes
internal import Files
internal import SystemPackage

/// Reads all files of a store and compares them with their manifests. Changes nothing.
struct Verifier {
  private let store: CheckpointStore

  init(_ store: CheckpointStore) { self.store = store }

  func findings() throws(CheckpointError) -> [CheckpointFinding] {
    var findings: [CheckpointFinding] = []
    do throws(FileError) {
      for name in try Files.names(in: store.directory) {
        let path = store.directory.appending(name)
        if FileStatus.isDirectory(path) { try verify(table: path, &findings) }
      }
    } catch { throw .file(error) }
    return findings
  }

  private func verify(table: FilePath, _ findings: inout [CheckpointFinding]) throws(FileError) {
    var writers: [(directory: FilePath, content: Manifest.Content)] = []
    for name in try Files.names(in: table) {
      let directory = table.appending(name)
      let path = directory.appending(Manifest.fileName)
      guard FileStatus.isDirectory(directory) else { continue }
      if FileStatus.size(path) != nil {
        writers.append((directory, Manifest.parse(try Files.read(path))))
      } else {
        findings.append(.leftover(directory, "no manifest names it"))
      }
    }
    let manifests = writers.map {
      WriterManifest(writer: $0.directory.lastComponent?.string ?? "", directory: $0.directory, content: $0.content)
    }
    let step = manifests.compactMap(\.owner).first?.step ?? ""
    let excluded = WriterManifest.exclusions(manifests, step: step)
    for manifest in manifests { try verify(manifest, table: table, step: step, excluded, &findings) }
  }

  private func verify(
    _ manifest: WriterManifest, table: FilePath, step: String, _ excluded: Set<SegmentName>,
    _ findings: inout [CheckpointFinding]
  ) throws(FileError) {
    addManifestFindings(manifest, table: table, &findings)
    var named: Set<String> = [Manifest.fileName]
    for line in manifest.content.lines {
      switch line {
      case .segment(let number, _, let files):
        let name = SegmentName(
          step: step, writer: manifest.writer, number: number, sha256: files[0].sha256.hexadecimal)
        for (position, file) in files.enumerated() {
          named.insert(file.name)
          if excluded.contains(name) { continue }
          try verify(file, in: manifest.directory, segment: name, isIndex: position == 1, &findings)
        }
      case .blob(_, _, let file):
        named.insert(file.name)
        try verify(file, in: manifest.directory, segment: nil, isIndex: false, &findings)
      default: break
      }
    }
    for name in try Files.names(in: manifest.directory) where !named.contains(name.string) {
      findings.append(.leftover(manifest.directory.appending(name), "the manifest does not name it"))
    }
  }

  private func addManifestFindings(
    _ manifest: WriterManifest, table: FilePath, _ findings: inout [CheckpointFinding]
  ) {
    let path = manifest.directory.appending(Manifest.fileName)
    for offset in manifest.content.damagedLines {
      findings.append(
        CheckpointFinding(
          severity: .damage, file: path, segment: nil,
          message: "the line at byte \(offset) does not match its checksum",
          advice: "what it named is done again by the next run; gc removes it"))
    }
    if manifest.content.hasTornTail { findings.append(.leftover(path, "its last line is cut")) }
    guard let owner = manifest.owner else {
      if manifest.content.damagedLines.isEmpty { findings.append(.leftover(path, "it does not say whose it is")) }
      return
    }
    let expected = CheckpointStore.directoryName(step: owner.step, stageKey: owner.key)
    if table.lastComponent?.string != expected {
      findings.append(
        CheckpointFinding(
          severity: .damage, file: path, segment: nil, message: "it belongs to '\(expected)'",
          advice: "give the directory its name back, or remove it"))
    }
  }

  private func verify(
    _ file: ManifestFile, in directory: FilePath, segment: SegmentName?, isIndex: Bool,
    _ findings: inout [CheckpointFinding]
  ) throws(FileError) {
    let path = directory.appending(file.name)
    let message: String
    var remedy = "the next run does its records again; gc removes it"
    if let open = try FileStatus.openForReading(path) {
      defer { try? open.close() }
      if try FileStatus.holds(open, path, file) { return }
      message = "its checksum does not match"
      // A run that finds its outputs as they should be reads nothing of it.
      remedy = "a run that reads it does its records again; remove it to have the next one do so"
    } else {
      message = "it is not there"
    }
    let advice =
      isIndex
      ? "it is made again from its segment when it is next used"
      : segment == nil ? "it is made again by the next run" : remedy
    findings.append(
      CheckpointFinding(severity: .damage, file: path, segment: segment, message: message, advice: advice))
  }
}
