internal import Bytes
internal import Files
internal import SystemPackage

/// What is said of runs: at the end of one, and by `status` and `runs`.
package enum RunReport {
  /// The last words of a run.
  package static func closing(_ summary: RunSummary) -> String {
    let counts = summary.outcomes
    let computed = summary.steps.reduce(0) { $0 + $1.count.computed }
    let reused = summary.steps.reduce(0) { $0 + $1.count.reused }
    var text = """
      \(summary.pipeline): \(ends(counts)) of \(Figures.count(counts.inputs)) inputs in \
      \(Figures.duration(summary.seconds)) (\(Figures.count(computed)) results computed, \(Figures.count(reused)) reused)\n
      """
    if counts.quarantined > 0 {
      text += "quarantined: see 'copydesk status', and 'copydesk why ID' for one of them\n"
    }
    text +=
      summary.outputsUnchanged
      ? "outputs: \(Printable.escaped(summary.output)) (already as they should be)\n"
      : "outputs: \(Printable.escaped(summary.output))\n"
    return text
  }

  /// The last run of a work directory.
  package static func status(_ work: WorkDirectory) throws(RunError) -> String {
    do throws(FileError) {
      guard let last = try work.runDirectories().last else { return "no run was recorded in '\(work.path)'\n" }
      guard let json = try? JSONValue(parsing: Files.read(last.summary)) else {
        return "\(last.name): still running, or killed before it could write its record (\(last.path))\n"
      }
      return text(json, last) + troubles(last) + highlights(json)
    } catch { throw .file(error) }
  }

  /// All runs of a work directory, a line each, newest first.
  package static func list(_ work: WorkDirectory) throws(RunError) -> String {
    do throws(FileError) {
      return try work.runDirectories().reversed().map { run in
        guard let json = try? JSONValue(parsing: Files.read(run.summary)) else { return "\(run.name)  unfinished\n" }
        let outcomes = json["outcomes"]
        let count = { (name: String) in Figures.count(outcomes?[name]?.int ?? 0) }
        return Figures.filled(run.name, 20) + "  " + Figures.filled(json["status"]?.string ?? "?", 9)
          + "  \(count("inputs")) inputs, \(count("kept")) kept, \(count("quarantined")) quarantined, "
          + Figures.duration(json["seconds"]?.double ?? 0) + "\n"
      }.joined()
    } catch { throw .file(error) }
  }

  // MARK: Private

  private static func ends(_ counts: OutcomeCounts) -> String {
    let parts = [
      ("kept", counts.kept), ("duplicate", counts.duplicate), ("dropped", counts.dropped),
      ("quarantined", counts.quarantined), ("ignored", counts.ignored),
    ]
    return parts.filter { $0.0 == "kept" || $0.1 > 0 }.map { "\(Figures.count($0.1)) \($0.0)" }.joined(separator: ", ")
  }

  private static func text(_ json: JSONValue, _ run: RunDirectory) -> String {
    let outcomes = json["outcomes"]
    var counts = OutcomeCounts()
    counts.inputs = outcomes?["inputs"]?.int ?? 0
    counts.kept = outcomes?["kept"]?.int ?? 0
    counts.duplicate = outcomes?["duplicate"]?.int ?? 0
    counts.dropped = outcomes?["dropped"]?.int ?? 0
    counts.quarantined = outcomes?["quarantined"]?.int ?? 0
    counts.ignored = outcomes?["ignored"]?.int ?? 0
    let string = { (name: String) in Printable.escaped(json[name]?.string ?? "") }
    var text = """
      \(string("pipeline")), run \(run.name): \(string("status")) after \(Figures.duration(json["seconds"]?.double ?? 0))
        input    \(string("input")): \(Figures.count(counts.inputs)) inputs, \(ends(counts))
        output   \(string("output"))
        record   \(Printable.escaped(run.path.string))\n
      """
    for history in json["histories"]?.elements ?? [] {
      let string = { (name: String) in Printable.escaped(history[name]?.string ?? "") }
      let count = { (name: String) in
        let count = history[name]?.int ?? 0
        return "\(Figures.count(count)) \(count == 1 ? String(name.dropLast()) : name)"
      }
      text += "  history  \(string("directory")): \(string("run")), compared with \(count("documents")) of "
      text += "\(count("runs")) before it\n"
    }
    if let error = json["error"]?.string {
      let lines = Printable.escapedLines(error).split(separator: "\n")
      text += "  error    \(lines.joined(separator: "\n           "))\n"
    }
    if let changes = json["changes"], json["status"]?.string == RunSummary.Status.completed.rawValue {
      let count = { (name: String) in Figures.count(changes[name]?.int ?? 0) }
      text += "  since the run before: \(count("new")) new, \(count("changed")) changed, \(count("gone")) gone\n"
    }
    return text + steps(json)
  }

  private static func steps(_ json: JSONValue) -> String {
    let steps = json["steps"]?.elements ?? []
    let longest = steps.map { ($0["step"]?.string ?? "").count }.max() ?? 0
    return steps.map { step in
      let count = { (name: String) in step[name]?.int ?? 0 }
      var line = "  " + Figures.filled(step["step"]?.string ?? "", longest)
      line += Figures.padded(Figures.count(count("computed")), 10) + " computed"
      line += Figures.padded(Figures.count(count("reused")), 10) + " reused"
      if count("failed") > 0 { line += "  \(Figures.count(count("failed"))) failed" }
      if count("dropped") > 0 { line += "  \(Figures.count(count("dropped"))) dropped" }
      return line + Figures.padded(Figures.duration(step["cpu_seconds"]?.double ?? 0), 12) + " CPU\n"
    }.joined()
  }

  /// The first documents that did not get through, with their reasons.
  private static func troubles(_ run: RunDirectory) -> String {
    guard var lines = try? LineReader(run.outcomes) else { return "" }
    var text = ""
    var left = 10
    while left > 0, let line = try? lines.next(), let json = try? JSONValue(parsing: line) {
      let outcome = json["outcome"]?.string ?? ""
      guard outcome == "quarantined" || outcome == "dropped" else { continue }
      let why = json["message"]?.string ?? json["reason"]?.string ?? ""
      text += "  \(outcome) in \(json["step"]?.string ?? ""): \(Printable.escaped(json["id"]?.string ?? "")): "
      text += Printable.escaped(why) + "\n"
      left -= 1
    }
    return text.isEmpty ? "" : "not in the outputs\n" + text
  }

  private static func highlights(_ json: JSONValue) -> String {
    guard let output = json["output"]?.string else { return "" }
    return Highlights(FilePath(output).appending(Publication.documents))?.text ?? ""
  }
}
