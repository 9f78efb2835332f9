internal import Bytes
internal import Checkpoints
internal import DocumentIO
internal import Files
internal import SystemPackage

/// What `verify` and `gc` do, and say.
package enum StoreReport {
  /// Looks at every stored byte; whether all hold, and what does not.
  package static func verify(_ work: WorkDirectory) throws(RunError) -> (isSound: Bool, text: String) {
    let findings: [CheckpointFinding]
    do throws(CheckpointError) {
      findings = try CheckpointStore(directory: work.checkpoints).verify()
    } catch { throw .checkpoint(error) }
    var text = ""
    for finding in findings {
      text += "\(finding.severity.rawValue): \(Printable.escaped(finding.file.string)): \(finding.message)"
      text += finding.advice.isEmpty ? "\n" : "; \(finding.advice)\n"
    }
    let damaged = findings.filter { $0.severity == .damage }.count
    text += damaged == 0 ? "checkpoints are sound\n" : "\(damaged) damaged; nothing of it is used\n"
    let (areSound, histories) = try verifyHistories(work)
    return (damaged == 0 && areSound, text + histories)
  }

  /// Looks at the histories that the last run kept.
  private static func verifyHistories(_ work: WorkDirectory) throws(RunError) -> (Bool, text: String) {
    var areSound = true
    var text = ""
    do {
      guard let run = try work.runDirectories().last(where: { Files.exists($0.summary) }) else { return (true, "") }
      for history in try JSONValue(parsing: Files.read(run.summary))["histories"]?.elements ?? [] {
        guard let path = history["directory"]?.string.map({ FilePath($0) }) else { continue }
        let (runs, faults) = try HistoryDirectory.verify(path)
        for fault in faults { text += "damage: \(Printable.escaped(fault))\n" }
        areSound = areSound && faults.isEmpty
        guard faults.isEmpty else { continue }
        let count = "\(Figures.count(runs)) \(runs == 1 ? "run" : "runs")"
        text += "history '\(Printable.escaped(path.string))' is sound, \(count)\n"
      }
    } catch { throw RunError(error) }
    return (areSound, text)
  }

  /// Deletes what the last `runs` completed runs do not need. Takes the work directory's lock.
  package static func collect(
    _ work: WorkDirectory, keepingRuns runs: Int, command: String
  ) throws(RunError) -> String {
    let lock: WorkLock
    do throws(WorkLock.Failure) { lock = try WorkLock(workDirectory: work.path, command: command) } catch {
      switch error {
      case .held(let holder): throw .locked(work.path.string, holder)
      case .file(let error): throw .file(error)
      }
    }
    defer { withExtendedLifetime(lock) {} }
    do {
      let (needs, completed) = try Needs.last(runs, of: work)
      let report = try CheckpointStore(directory: work.checkpoints).collect { needs.policy(for: $0) }
      let kept = Set((completed + [try work.lastCompleted()].compactMap { $0 }).map(\.name))
      for run in try work.runDirectories().dropLast(max(1, runs)) where !kept.contains(run.name) { try remove(run) }
      let needy = completed.count == 1 ? "run needs" : "\(completed.count) runs need"
      return """
        kept what the last \(needy): \(Figures.count(report.entriesKept)) results; \
        \(Figures.count(report.entriesDropped)) results and \(report.tablesDropped) tables deleted, \
        \(Figures.bytes(report.bytesFreed)) freed\n
        """
    } catch { throw RunError(error) }
  }

  /// Removes the record of a run.
  private static func remove(_ run: RunDirectory) throws(FileError) {
    for name in try Files.names(in: run.path) { try Files.remove(run.path.appending(name)) }
    try Files.removeDirectory(run.path)
  }
}

/// Which results some runs used, by table: 64 bits of each result's id and key.
struct Needs {
  private var tables: [Digest: Set<UInt64>] = [:]
  /// Names of the blobs that hold verdicts.
  private var verdicts: Set<String> = []

  /// What the last `count` runs with an inventory needed, and those runs, oldest first. A run that was killed before its
  /// record was complete, or whose record is damaged, is passed over: what it alone needed would be done again.
  static func last(_ count: Int, of work: WorkDirectory) throws -> (needs: Needs, runs: [RunDirectory]) {
    var needs = Needs()
    var runs: [RunDirectory] = []
    for run in try work.runDirectories().reversed() where runs.count < max(1, count) {
      guard Files.exists(run.inventory), Files.exists(run.summary) else { continue }
      do {
        try needs.add(run)
        runs.insert(run, at: 0)
      } catch is JSONError {}
    }
    guard !runs.isEmpty else {
      throw RunError.inputMissing("no completed run says what is needed: nothing is deleted")
    }
    return (needs, runs)
  }

  private mutating func add(_ run: RunDirectory) throws {
    let summary = try JSONValue(parsing: Files.read(run.summary))
    let steps = summary["steps"]?.elements ?? []
    verdicts.formUnion(steps.compactMap { $0["verdicts"]?.string })
    let stageKeys = steps.map { step in step["stage_key"]?.string.flatMap { Digest(hexadecimal: $0) } }
    var lines = try LineReader(run.inventory)
    while let line = try lines.next() {
      let json = try JSONValue(parsing: line)
      let id = json["id"]?.string ?? ""
      for (stageKey, key) in zip(stageKeys, json["keys"]?.stringList ?? []) {
        if let stageKey { tables[stageKey, default: []].insert(Needs.hash(id, key)) }
      }
    }
  }

  func policy(for table: CheckpointTable) -> CollectionPolicy {
    guard let needed = tables[table.stageKey] else { return .dropTable }
    return .keep(
      entries: { entry in
        needed.contains(Needs.hash(entry.id, entry.key.hexadecimalPrefix(RosterLine.keyDigits)))
      }, blobs: { verdicts.contains($0) })
  }

  private static func hash(_ id: String, _ key: String) -> UInt64 { Hash64.of(Array((id + "\n" + key).utf8)) }
}
