internal import Bytes
internal import Checkpoints
internal import DocumentIO
internal import Files
internal import SystemPackage

/// The last run of a work directory that got as far as its outcomes, as its record tells of it: without the pipeline file
/// or the input.
struct RecordedRun {
  /// A slot of the run.
  struct Slot {
    /// Of its place among the keys of the inventory.
    let number: Int
    let name: String
    let stage: String
    let parameters: JSONValue
    let table: CheckpointTable

    /// The step's result for a document, by the first digits of its key in the inventory.
    func entry(_ id: String, keys: [String], _ cursor: inout CheckpointCursor) -> CheckpointEntry? {
      guard number < keys.count else { return nil }
      let entries = cursor.candidates(id: id, path: DocumentID.path(of: id))
      return entries.first { $0.key.hexadecimal.hasPrefix(keys[number]) }
    }
  }

  let work: WorkDirectory
  let directory: RunDirectory
  /// What `run.json` holds.
  let summary: JSONValue
  let slots: [Slot]

  /// - Throws: `RunError.inputMissing` where there is none.
  init(in work: WorkDirectory) throws {
    self.work = work
    guard let run = try work.runDirectories().last(where: { Files.exists($0.inventory) }) else {
      throw RunError.inputMissing("no run in '\(work.path)' got as far as its outcomes")
    }
    directory = run
    let summary = (try? JSONValue(parsing: Files.read(run.summary))) ?? .null
    self.summary = summary
    let store = CheckpointStore(directory: work.checkpoints)
    slots = try (summary["steps"]?.elements ?? []).enumerated().map { number, step in
      let name = step["step"]?.string ?? ""
      guard let key = step["stage_key"]?.string.flatMap({ Digest(hexadecimal: $0) }) else {
        throw RunError.internalFault("the run record has no key for step '\(name)'")
      }
      return Slot(
        number: number, name: name, stage: step["stage"]?.string ?? "", parameters: step["parameters"] ?? .object([]),
        table: try store.table(step: name, stageKey: key))
    }
  }

  /// What became of a document.
  func outcome(of id: String) throws -> JSONValue {
    guard let outcome = try RecordedRun.line(of: id, in: directory.outcomes) else {
      throw RunError.inputMissing("the last run had no input '\(id)'; ids are paths below the input directory")
    }
    return outcome
  }

  /// The first digits of the keys of a document's results, by slot; none for one that was not read.
  func keys(of id: String) throws -> [String] {
    try RecordedRun.line(of: id, in: directory.inventory)?["keys"]?.stringList ?? []
  }

  /// The line of a document in a file of JSON objects that begin with their id.
  static func line(of id: String, in file: FilePath) throws -> JSONValue? {
    var lines = try LineReader(file)
    // Ids are escaped in JSON as in a writer's string; a cheap test spares parsing every line.
    var quoted = JSONWriter()
    quoted.member("id", id)
    while let line = try lines.next() {
      if line.dropFirst().starts(with: quoted.bytes) { return try JSONValue(parsing: line) }
    }
    return nil
  }
}
