internal import Bytes
internal import Checkpoints
internal import SystemPackage

/// One document of the last run, as `show` and `why` tell of it: from the run record and the store, without the pipeline
/// file or the input.
package struct DocumentReport {
  private struct StepRecord {
    let name: String
    let entry: CheckpointEntry?
  }

  private let id: String
  private let run: RecordedRun
  private let outcome: JSONValue
  private let steps: [StepRecord]

  /// - Throws: `RunError.inputMissing` where the last run had no such document.
  package init(_ id: String, in work: WorkDirectory) throws(RunError) {
    self.id = id
    do {
      run = try RecordedRun(in: work)
      outcome = try run.outcome(of: id)
      let keys = try run.keys(of: id)
      steps = run.slots.map { slot in
        var cursor = slot.table.cursor()
        return StepRecord(name: slot.name, entry: slot.entry(id, keys: keys, &cursor))
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
        text += String(decoding: Printable.escapedJSON(Array(try reader.line(entry))), as: UTF8.self) + "}\n"
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
      let file = Printable.escaped(run.summary["pipeline_file"]?.string ?? "PIPELINE")
      text += "to do it again: copydesk retry \(file) --workdir \(Printable.escaped(run.work.path.string))\n"
    }
    return text + "record: \(Printable.escaped(run.directory.path.string))\n"
  }
}
