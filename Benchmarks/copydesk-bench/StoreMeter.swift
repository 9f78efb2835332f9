internal import Bytes
internal import Checkpoints
internal import StageKit
internal import SystemPackage

/// Stores the results of one step as the engine does: keys, records, frames, segments, commits.
final class StoreMeter {
  private let table: CheckpointTable
  private let builder: FrameBuilder
  private let group: WriterGroup
  private let stageKey: Digest
  private let clock = ContinuousClock()

  init(step: String, version: String, group: WriterGroup, directory: FilePath) throws {
    stageKey = CheckpointKey.stage(formatVersion: 1, name: step, version: version, parameters: [], resources: [])
    table = try CheckpointStore(directory: directory).table(step: step, stageKey: stageKey)
    builder = try FrameBuilder()
    self.group = group
  }

  /// Stores the results of a batch.
  func store(_ results: [Result]) throws {
    for result in results {
      // One digest stands for those of what the step read.
      let key = CheckpointKey.document(stageKey: stageKey, reads: [Digest(of: result.id)])
      try builder.add(
        CheckpointRecord(id: result.id, key: key, members: result.members.map { .init($0.name, $0.json) }))
    }
    try group.append(try builder.finish(), to: table)
    try group.commitIfDue(now: clock.now)
  }

  /// What a step gave for a document.
  struct Result {
    let id: String
    let members: [(name: String, json: [UInt8])]

    /// Bytes of JSON.
    var size: Int { members.reduce(0) { $0 + $1.json.count } }

    init(id: String, layer: [UInt8]?, output: StageOutput) {
      self.id = id
      var members: [(name: String, json: [UInt8])] = []
      if let layer { members.append(("layer", layer)) }
      if let text = output.text {
        var json = JSONWriter()
        json.string(text.bytes)
        members.append(("text", json.bytes))
      }
      for entry in output.metadata {
        var json = JSONWriter()
        entry.value.write(to: &json)
        members.append(("metadata." + entry.key, json.bytes))
      }
      self.members = members
    }
  }
}
