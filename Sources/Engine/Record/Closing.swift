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

  func close() throws -> RunSummary.ChangeCounts? {
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
      if let ending { return ending.write(to: &$0) }
      $0.member("outcome", isLeftOut ? "duplicate" : "kept")
      if isLeftOut, let duplicateOf { $0.member("reason", "copy of \(duplicateOf)") }
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
}
