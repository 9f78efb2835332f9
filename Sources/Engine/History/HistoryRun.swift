internal import Bytes
internal import Checkpoints
internal import Files
internal import SystemPackage

/// What a history holds: evidence of one stage in one format.
struct HistoryKind: Hashable, Sendable {
  let stage: String
  let format: String

  /// The key of the tables that hold it.
  var tableKey: Digest { Digest(of: "copydesk history\n\(stage)\n\(format)") }
}

/// The evidence of one run in a history, `<history>/<name>.evidence/`: a checkpoint table with a record a document, and
/// `run.json`, which says what must be in it.
struct HistoryRun: Sendable {
  static let summaryName = "run.json"
  private static let layout = 1

  let name: RunName
  let directory: FilePath
  /// In input order.
  let entries: [CheckpointEntry]
  /// Of all that a conclusion sees of it.
  let digest: Digest

  /// Opens what lies in `directory`; all of its indexes are checked against `run.json`, what they point to when it is read.
  ///
  /// - Throws: `RunError.history` where it is damaged, or no evidence of that kind.
  /// - Parameter kind: what it must be; `nil` for whatever it says.
  init(_ name: RunName, in directory: FilePath, kind: HistoryKind?) throws(RunError) {
    self.name = name
    self.directory = directory
    let promise = try HistoryRun.promise(directory, kind)
    let kind = promise.kind
    do {
      let table = try HistoryRun.table(in: directory, kind)
      var cursor = table.cursor()
      var entries: [CheckpointEntry] = []
      while let path = cursor.nextPath() { entries += path }
      self.entries = entries
      var sum = HistoryDigest(name, kind)
      for entry in entries { sum.add(entry) }
      digest = sum.finish()
      guard entries.count == promise.documents, digest == promise.digest else {
        let cause = table.findings.first.map { "'\($0.file)': \($0.message)" }
        throw HistoryRun.damage(
          directory, cause ?? "\(entries.count) documents are in it where \(promise.documents) were kept, or others")
      }
    } catch let error as RunError {
      throw error
    } catch {
      throw HistoryRun.damage(directory, "\(error)")
    }
  }

  /// Reads every byte of it. Throws `RunError.history` where one does not hold.
  func verify() throws(RunError) {
    let findings: [CheckpointFinding]
    do throws(CheckpointError) { findings = try CheckpointStore(directory: directory).verify() } catch {
      throw .checkpoint(error)
    }
    guard let first = findings.first(where: { $0.severity == .damage }) else { return }
    throw HistoryRun.damage(directory, "'\(first.file)': \(first.message)")
  }

  static func table(in directory: FilePath, _ kind: HistoryKind) throws(CheckpointError) -> CheckpointTable {
    try CheckpointStore(directory: directory).table(
      step: kind.stage, stageKey: kind.tableKey, columns: [Member.proof])
  }

  /// The content of `run.json`.
  static func summary(_ name: RunName, _ kind: HistoryKind, documents: Int, _ digest: Digest) -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.member("copydesk_history", layout)
      $0.member("stage", kind.stage)
      $0.member("format", kind.format)
      $0.member("run", name.text)
      $0.member("documents", documents)
      $0.member("sha256", digest.hexadecimal)
    }
    json.newline()
    return json.bytes
  }

  /// What `run.json` says.
  private static func promise(
    _ directory: FilePath, _ kind: HistoryKind?
  ) throws(RunError) -> (kind: HistoryKind, documents: Int, digest: Digest) {
    let file = directory.appending(summaryName)
    let bytes: [UInt8]
    do throws(FileError) { bytes = try Files.read(file, limit: 1 << 20) } catch { throw damage(directory, "\(error)") }
    let json = try? JSONValue(parsing: bytes)
    guard let json, let stage = json["stage"]?.string, let format = json["format"]?.string,
      let documents = json["documents"]?.int, let digest = json["sha256"]?.string.flatMap({ Digest(hexadecimal: $0) })
    else { throw damage(directory, "'\(file)' is not what Copydesk writes") }
    let found = HistoryKind(stage: stage, format: format)
    let kind = kind ?? found
    guard stage == kind.stage else {
      throw .history("'\(directory)' is evidence of '\(stage)', not of '\(kind.stage)': give each a history of its own")
    }
    guard json["copydesk_history"]?.int == layout, format == kind.format else {
      throw .history(
        "'\(directory)' was kept by another version of Copydesk, in another format: move it out of the history, or run "
          + "its input again with this version")
    }
    return (found, documents, digest)
  }

  static func damage(_ directory: FilePath, _ cause: String) -> RunError {
    .history(
      "'\(directory)' is damaged (\(cause)): bring it back from a copy, run its input again, or move it out of the "
        + "history; nothing is compared with its documents then")
  }
}

/// The digest of a run's evidence: of its kind and name, and of each document's id, evidence and verdict.
struct HistoryDigest: ~Copyable {
  private var hasher = SHA256()
  private var count = 0

  init(_ name: RunName, _ kind: HistoryKind) {
    for text in ["copydesk history run", kind.stage, kind.format, name.text] { add(text) }
  }

  mutating func add(_ entry: CheckpointEntry) {
    add(
      entry.id, entry.digest(of: Member.index), entry.digest(of: Member.proofDigest), entry.digest(of: Member.verdict))
  }

  mutating func add(_ id: String, _ index: Digest?, _ proof: Digest?, _ verdict: Digest?) {
    count += 1
    add(id)
    for digest in [index, proof, verdict] {
      hasher.update([digest == nil ? 0 : 1])
      if let digest { hasher.update(digest) }
    }
  }

  mutating func finish() -> Digest {
    hasher.update(count: count)
    return hasher.finish()
  }

  private mutating func add(_ text: String) {
    hasher.update(count: text.utf8.count)
    hasher.update(text)
  }
}
