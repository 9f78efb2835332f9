internal import Bytes
internal import Checkpoints
internal import DocumentIO
internal import Files
internal import SystemPackage

/// One document of the last run, as `show` and `why` tell of it: from the run record and the store, without the pipeline
/// file or the input.
package struct DocumentReport {
  private struct StepRecord {
    let name: String
    let stageKey: Digest
    let entry: CheckpointEntry?
  }

  private let id: String
  private let work: WorkDirectory
  private let run: RunDirectory
  private let summary: JSONValue
  private let outcome: JSONValue
  private let steps: [StepRecord]

  /// - Throws: `RunError.inputMissing` where the last run had no such document.
  package init(_ id: String, in work: WorkDirectory) throws(RunError) {
    self.id = id
    self.work = work
    do {
      guard let run = try work.runDirectories().last(where: { Files.exists($0.inventory) }) else {
        throw RunError.inputMissing("no run in '\(work.path)' got as far as its outcomes")
      }
      self.run = run
      summary = (try? JSONValue(parsing: Files.read(run.summary))) ?? .null
      guard let outcome = try DocumentReport.line(of: id, in: run.outcomes) else {
        throw RunError.inputMissing("the last run had no input '\(id)'; ids are paths below the input directory")
      }
      self.outcome = outcome
      let keys = try DocumentReport.line(of: id, in: run.inventory)?["keys"]?.stringList ?? []
      steps = try (summary["steps"]?.elements ?? []).enumerated().map { number, step in
        try DocumentReport.step(step, id, key: number < keys.count ? keys[number] : nil, work)
      }
    } catch {
      throw RunError(error)
    }
  }

  /// What is stored of the document, a step after another, or of one step, as JSON, a line each.
  package func contents(step: String?) throws(RunError) -> String {
    let reader = CheckpointReader()
    var text = ""
    do {
      for record in steps where step == nil || record.name == step || record.name == "\(step ?? "").survey" {
        guard let entry = record.entry else { continue }
        text += "{\"step\":\"\(record.name)\",\"result\":"
        text += String(decoding: try reader.line(entry), as: UTF8.self) + "}\n"
      }
    } catch { throw RunError(error) }
    guard !text.isEmpty else {
      throw .inputMissing(
        step.map { "step '\($0)' left nothing of '\(id)'; there are \(steps.map(\.name).joined(separator: ", "))" }
          ?? "no step left anything of '\(id)'")
    }
    return text
  }

  /// What became of the document, why, and how to see it happen again.
  package func explanation() -> String {
    let string = { (name: String) in outcome[name]?.string.map { Printable.escaped($0) } }
    var text = "\(Printable.escaped(id)): \(string("outcome") ?? "?")"
    if let step = string("step") { text += " in step '\(step)'" }
    if let reason = string("reason") { text += ", \(reason)" }
    text += "\n"
    if let message = string("message"), !message.isEmpty { text += "  \(message)\n" }
    for step in steps {
      guard let entry = step.entry else { continue }
      let wrote = entry.members.map(\.name).joined(separator: ", ")
      text += "  \(step.name): \(entry.status.name), key \(entry.key.hexadecimal.prefix(12))"
      text += wrote.isEmpty ? "\n" : ", wrote \(wrote)\n"
    }
    if outcome["outcome"]?.string == "quarantined" {
      let file = Printable.escaped(summary["pipeline_file"]?.string ?? "PIPELINE")
      text += "to do it again: copydesk retry \(file) --workdir \(Printable.escaped(work.path.string))\n"
    }
    return text + "record: \(Printable.escaped(run.path.string))\n"
  }

  // MARK: Private

  private static func line(of id: String, in file: FilePath) throws -> JSONValue? {
    var lines = try LineReader(file)
    // Ids are escaped in JSON as in a writer's string; a cheap test spares parsing every line.
    var quoted = JSONWriter()
    quoted.member("id", id)
    while let line = try lines.next() {
      if line.dropFirst().starts(with: quoted.bytes) { return try JSONValue(parsing: line) }
    }
    return nil
  }

  private static func step(
    _ step: JSONValue, _ id: String, key: String?, _ work: WorkDirectory
  ) throws -> StepRecord {
    let name = step["step"]?.string ?? ""
    guard let stageKey = step["stage_key"]?.string.flatMap({ Digest(hexadecimal: $0) }) else {
      throw RunError.internalFault("the run record has no key for step '\(name)'")
    }
    let table = try CheckpointStore(directory: work.checkpoints).table(step: name, stageKey: stageKey)
    var cursor = table.cursor()
    let entries = cursor.candidates(id: id, path: DocumentID.path(of: id))
    let entry = key.flatMap { key in entries.first { $0.key.hexadecimal.hasPrefix(key) } }
    return StepRecord(name: name, stageKey: stageKey, entry: entry)
  }
}
