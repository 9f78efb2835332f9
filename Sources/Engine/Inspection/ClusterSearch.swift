internal import Bytes
internal import Checkpoints
internal import DocumentIO
internal import Files
package import StageKit
internal import SystemPackage

/// Finds the documents of the last run that are copies of one another.
package struct ClusterSearch {
  private let run: RecordedRun
  /// The slot that holds the layers.
  private let slot: RecordedRun.Slot

  /// Members that are listed with their texts.
  private static let memberLimit = 500

  /// - Parameter step: the id of a step that uses the stage of `DuplicatesLayer`; `nil`: the last of them.
  package init(in work: WorkDirectory, step: String?) throws(RunError) {
    do { run = try RecordedRun(in: work) } catch { throw RunError(error) }
    let candidates = run.slots.filter {
      $0.stage == DuplicatesLayer.stage && !$0.name.hasSuffix(".survey") && (step == nil || $0.name == step)
    }
    guard let last = candidates.last else {
      throw .inputMissing(
        step.map { "the last run has no step '\($0)' that finds copies" }
          ?? "the last run has no step that finds copies (\(DuplicatesLayer.stage))")
    }
    slot = last
  }

  /// The cluster that a document is in, alone or with others.
  ///
  /// - Throws: `RunError.inputMissing` where the last run had no such document, or the step left nothing of it.
  package func cluster(of id: String) throws(RunError) -> DuplicateCluster {
    do {
      _ = try run.outcome(of: id)
      let reader = CheckpointReader()
      var cursor = slot.table.cursor()
      guard let entry = slot.entry(id, keys: try run.keys(of: id), &cursor),
        let own = try reader.member(Member.layer, of: entry).map({ try JSONValue(parsing: Array($0)) }),
        let kept = own["cluster"]?.string
      else { throw RunError.inputMissing("step '\(slot.name)' left nothing of '\(id)'; see 'copydesk why'") }
      return try members(of: kept, run: own["run"]?.string)
    } catch { throw RunError(error) }
  }

  /// Looks through the layers of all documents.
  private func members(of kept: String, run other: String?) throws -> DuplicateCluster {
    var sought = JSONWriter()
    sought.member("cluster", kept)
    var lines = try LineReader(run.directory.inventory)
    var cursor = slot.table.cursor()
    let reader = CheckpointReader()
    var texts = RecordedTexts(run, before: slot)
    var members: [DuplicateCluster.Member] = []
    var more = 0
    while let json = try lines.next() {
      let line = try JSONValue(parsing: json)
      let keys = line["keys"]?.stringList ?? []
      guard let id = line["id"]?.string, let entry = slot.entry(id, keys: keys, &cursor),
        let layer = try reader.member(Member.layer, of: entry)
      else { continue }
      // The layer begins with its role and its cluster: a cheap test spares parsing those of other clusters.
      guard ClusterSearch.begins(layer, with: sought.bytes) else { continue }
      let value = try JSONValue(parsing: Array(layer))
      guard value["cluster"]?.string == kept, value["run"]?.string == other else { continue }
      guard members.count < ClusterSearch.memberLimit || id == kept else {
        more += 1
        continue
      }
      let (document, hasText) = try texts.document(id, record: line["record"]?.int ?? 0, keys: keys)
      var reader = JSONReader(Array(layer))
      members.append(.init(document, try DuplicatesLayer(from: &reader, offsets: document.offsets), hasText: hasText))
    }
    return DuplicateCluster(kept: kept, run: other, members: members, more: more, parameters: slot.parameters)
  }

  /// Whether `member` stands among the first bytes of `layer`, behind the member `role`.
  private static func begins(_ layer: ArraySlice<UInt8>, with member: [UInt8]) -> Bool {
    guard let comma = layer.prefix(64).firstIndex(of: UInt8(ascii: ",")) else { return false }
    return layer[(comma + 1)...].starts(with: member)
  }
}
