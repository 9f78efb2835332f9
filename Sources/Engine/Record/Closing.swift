internal import Bytes
internal import DocumentIO
internal import Files
internal import SystemPackage

/// Writes what a run leaves in its record: the outcome of every input, the inventory, and what changed since the last
/// completed run.
struct Closing {
  let record: RunDirectory
  let roster: FilePath
  /// Ids of copies that are left out of the outputs.
  let leftOut: Set<String>
  /// The inventory of the last completed run.
  let previous: FilePath?

  func close() throws -> RunSummary.ChangeCounts {
    var lines = try LineReader(roster)
    let outcomes = try LineFile(record.outcomes)
    let inventory = try LineFile(record.inventory)
    var changes = try ChangeLog(record.changes, previous: previous)
    while let json = try lines.next() {
      let line = try RosterLine(json: json)
      try outcomes.append { line.writeOutcome(to: &$0, isLeftOut: leftOut.contains(line.id)) }
      if case .ignored? = line.ending { continue }
      try inventory.append { line.writeInventory(to: &$0) }
      try changes.see(line)
    }
    try outcomes.flush()
    try inventory.flush()
    return try changes.finish()
  }
}

extension RosterLine {
  /// The line of `outcomes.jsonl`: `{"id","outcome","step","reason","message"}`.
  func writeOutcome(to json: inout JSONWriter, isLeftOut: Bool) {
    json.object {
      $0.member("id", id)
      switch ending {
      case .dropped(let step, let reason)?:
        $0.member("outcome", "dropped")
        $0.member("step", step)
        $0.member("reason", reason)
      case .quarantined(let step, let code, let message)?:
        $0.member("outcome", "quarantined")
        $0.member("step", step)
        $0.member("reason", code)
        $0.member("message", message)
      case .ignored(let reason)?:
        $0.member("outcome", "ignored")
        $0.member("reason", reason)
      case nil:
        $0.member("outcome", isLeftOut ? "duplicate" : "kept")
        if isLeftOut, let duplicateOf { $0.member("reason", "copy of \(duplicateOf)") }
      }
    }
    json.newline()
  }

  /// The line of the inventory: who, which bytes, and the first digits of each result's key.
  func writeInventory(to json: inout JSONWriter) {
    json.object {
      $0.member("id", id)
      $0.member("record", record)
      if let content { $0.member("content", content.hexadecimal) }
      $0.key("keys")
      $0.array { for key in keys { $0.string(key) } }
    }
    json.newline()
  }

  /// Digits of a key in an inventory: enough to tell an entry of one id from its others, and few enough for a string
  /// that needs no memory of its own.
  package static let keyDigits = 15

  /// By path bytes, then record number: the order of everything that we write.
  func precedes(_ other: RosterLine) -> Bool {
    let a = DocumentID.path(of: id)
    let b = DocumentID.path(of: other.id)
    return a == b ? record < other.record : a.lexicographicallyPrecedes(b)
  }
}

/// Compares the documents of this run with those of the last completed one, both in input order.
struct ChangeLog {
  private let file: LineFile
  private var before: LineReader?
  private var next: RosterLine?
  private var counts = RunSummary.ChangeCounts()

  init(_ path: FilePath, previous: FilePath?) throws {
    file = try LineFile(path)
    before = try previous.map { path throws(FileError) in try LineReader(path) }
    try advance()
  }

  mutating func see(_ line: RosterLine) throws {
    while let old = next, old.precedes(line) { try gone(old) }
    guard let old = next, !line.precedes(old) else { return try note("new", line.id) { $0.new += 1 } }
    // Records of one container keep their numbers' order, not their ids'.
    if old.id != line.id || old.content != line.content {
      try note(old.id == line.id ? "changed" : "new", line.id) {
        if old.id == line.id { $0.changed += 1 } else { $0.new += 1 }
      }
      if old.id != line.id { try note("gone", old.id) { $0.gone += 1 } }
    }
    try advance()
  }

  mutating func finish() throws -> RunSummary.ChangeCounts {
    while let old = next { try gone(old) }
    try file.flush()
    return counts
  }

  private mutating func gone(_ old: RosterLine) throws {
    try note("gone", old.id) { $0.gone += 1 }
    try advance()
  }

  private mutating func note(
    _ change: String, _ id: String, _ count: (inout RunSummary.ChangeCounts) -> Void
  ) throws {
    count(&counts)
    try file.append { json in
      json.object {
        $0.member("change", change)
        $0.member("id", id)
      }
      json.newline()
    }
  }

  /// The next document of the run before.
  private mutating func advance() throws {
    next = nil
    guard let line = try before?.next() else { return }
    next = try RosterLine(json: line)
  }
}
