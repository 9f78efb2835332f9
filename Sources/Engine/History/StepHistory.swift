internal import Bytes
internal import Checkpoints
internal import DocumentIO
internal import Files
internal import StageKit
internal import SystemPackage

/// The history of one step in a run: what it compares with, and what it adds when the run is complete.
final class StepHistory {
  /// The slot of the step's survey.
  let survey: Slot
  let directory: HistoryDirectory
  /// What this run is called.
  let name: RunName
  /// The evidence of the runs that come before it.
  let earlier: EarlierEvidence
  /// What waits to be put in place.
  private var replaced: [RunName] = []
  private var removed: [RunName] = []

  init(_ survey: Slot, _ directory: HistoryDirectory, name: RunName) throws(RunError) {
    self.survey = survey
    self.directory = directory
    self.name = name
    var runs: [HistoryRun] = []
    for earlier in directory.names where earlier < name { runs.append(try directory.run(earlier)) }
    earlier = EarlierEvidence(runs)
  }

  /// Runs of the history that come behind this one, which it does not see.
  var later: Int { directory.names.count { $0 > name } }

  /// Writes, durably but not in its place yet, the evidence of the documents that the run wrote or left out as copies, and
  /// that of the runs of which something has expired.
  ///
  /// - Parameters:
  ///   - roster: of the last pass.
  ///   - verdicts: opens what the conclusion said.
  func prepare(_ roster: FilePath, verdicts: () throws -> VerdictReader) throws {
    let known = directory.names.contains(name) ? try? sound(name) : nil
    var own = known
    if try known?.digest != digest(roster, verdicts) {
      if let known { try checkSameDay(known, roster, verdicts) }
      let draft = try directory.draft(name)
      let writer = try HistoryWriter(name, directory.kind, to: draft)
      let reader = CheckpointReader()
      try forEachKept(roster, verdicts) { entry, verdict in try writer.add(entry, verdict: verdict, reader) }
      try writer.finish()
      own = try HistoryRun(name, in: draft, kind: directory.kind)
      replaced.append(name)
    }
    if let own { try prepareExpiry(beside: own) }
  }

  /// Puts in place what was prepared.
  func settle() throws(FileError) {
    for name in replaced { try directory.replace(name) }
    for name in removed { try directory.remove(name) }
    replaced = []
    removed = []
  }

  // MARK: Own evidence

  /// What a run kept, every byte of it read: damaged evidence is written again.
  private func sound(_ name: RunName) throws(RunError) -> HistoryRun {
    let run = try directory.run(name)
    try run.verify()
    return run
  }

  private func digest(_ roster: FilePath, _ verdicts: () throws -> VerdictReader) throws -> Digest {
    var sum = HistoryDigest(name, directory.kind)
    try forEachKept(roster, verdicts) { entry, verdict in
      sum.add(
        entry.id, entry.digest(of: Member.index), entry.digest(of: Member.proofDigest),
        verdict.isEmpty ? nil : Digest(of: verdict))
    }
    return sum.finish()
  }

  /// Refuses to put the evidence of other documents into the place of what a run of that name kept: a directory that is
  /// filled anew every day would lose each day to the next.
  private func checkSameDay(_ known: HistoryRun, _ roster: FilePath, _ verdicts: () throws -> VerdictReader) throws {
    guard !known.entries.isEmpty else { return }
    let before = Set(known.entries.map { Hash64.of(Array($0.id.utf8)) })
    var hasDocuments = false
    var isSame = false
    try forEachKept(roster, verdicts) { entry, _ in
      hasDocuments = true
      if !isSame { isSame = before.contains(Hash64.of(Array(entry.id.utf8))) }
    }
    guard hasDocuments, !isSame else { return }
    throw RunError.history(
      "'\(known.directory)' is the evidence of other documents: call this run something else with --run-name, as in "
        + "--run-name 2026-11-30, or remove that directory; the outputs are left as they were")
  }

  /// Calls `body` with the survey's entry and the verdict of each document that came to the end of the run.
  private func forEachKept(
    _ roster: FilePath, _ verdicts: () throws -> VerdictReader, _ body: (CheckpointEntry, [UInt8]) throws -> Void
  ) throws {
    var lines = try LineReader(roster)
    var cursor = survey.table.cursor()
    var verdicts = try verdicts()
    while let json = try lines.next() {
      let line = try RosterLine(json: json)
      let verdict = try verdicts.take(line.id) ?? []
      guard line.ending == nil, line.keys.count > survey.index else { continue }
      let entry = cursor.candidates(id: line.id, path: DocumentID.path(of: line.id)).first {
        $0.key.hexadecimal.hasPrefix(line.keys[survey.index])
      }
      guard let entry else { throw RunError.internalFault("the evidence of '\(line.id)' is not in the store") }
      try body(entry, verdict)
    }
  }

  // MARK: Expiry

  /// Writes the runs of which something has expired without that; `own` is left as it is.
  private func prepareExpiry(beside own: HistoryRun) throws {
    guard case .survey(let stage) = survey.work, stage.forgets else { return }
    var runs = [own]
    for other in directory.names where other != name { runs.append(try directory.run(other)) }
    runs.sort { $0.name < $1.name }
    let history = EarlierEvidence(runs)
    let expired = Set(try stage.expired(in: history))
    guard !expired.isEmpty else { return }
    let reader = CheckpointReader()
    var start = 0
    for run in runs {
      let ordinals = start..<start + run.entries.count
      start = ordinals.upperBound
      let left = ordinals.filter { !expired.contains($0) }
      guard run.name != name, left.count < ordinals.count else { continue }
      guard !left.isEmpty else {
        removed.append(run.name)
        continue
      }
      let writer = try HistoryWriter(run.name, directory.kind, to: try directory.draft(run.name))
      for ordinal in left {
        let entry = run.entries[ordinal - ordinals.lowerBound]
        try writer.add(entry, verdict: try reader.member(Member.verdict, of: entry).map { Array($0) } ?? [], reader)
      }
      try writer.finish()
      replaced.append(run.name)
    }
  }
}
