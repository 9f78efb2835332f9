internal import StageKit

/// Counts the sentences that several texts have.
struct PassageCount {
  private let workspace: Workspace
  private let settings: Settings
  private let sorter: ExternalSorter
  private var records: [UInt64] = []

  init(_ workspace: Workspace, _ settings: Settings, _ runs: RunDirectory) {
    self.workspace = workspace
    self.settings = settings
    sorter = ExternalSorter(width: 2, memory: workspace.memory / 8, runs: runs)
  }

  /// Takes the sentences of a document.
  mutating func add(_ proof: [UInt8], _ view: ProofEvidence.View, of ordinal: Int) throws {
    records.removeAll(keepingCapacity: true)
    for number in 0..<view.passageCount {
      records.append(view.passage(number, of: proof))
      records.append(UInt64(ordinal) << 32 | UInt64(number))
    }
    try sorter.add(records)
  }

  /// All sentences were taken: leaves the memory to others until `finish`.
  func rest() throws { try sorter.finish() }

  /// Adds an extra for each passage that stands in enough documents, copies of one text counted once for that: what
  /// only copies share is no passage of its own.
  func finish(_ table: DocumentTable, into extras: ExternalSorter) throws {
    var hash: UInt64 = 0
    var group: [UInt64] = []
    try sorter.forEachBatch { batch in
      try workspace.checkCancelled()
      for place in stride(from: 0, to: batch.count, by: 2) {
        if batch[place] != hash {
          try close(&group, table, extras)
          hash = batch[place]
        }
        group.append(batch[place + 1])
      }
    }
    try close(&group, table, extras)
  }

  private func close(_ group: inout [UInt64], _ table: DocumentTable, _ extras: ExternalSorter) throws {
    defer { group.removeAll(keepingCapacity: true) }
    guard group.count >= settings.passageDocuments else { return }
    var documents = 0
    var clusters: Set<Int> = []
    var last = -1
    for place in group {
      let ordinal = Int(place >> 32)
      if ordinal == last { continue }
      last = ordinal
      documents += 1
      if clusters.count < settings.passageDocuments { clusters.insert(table.cluster(ordinal)) }
    }
    guard clusters.count >= settings.passageDocuments else { return }
    for place in group {
      try extras.add(Extra.passage(Int(place >> 32), number: Int(place & 0xFFFF_FFFF), documents: documents).record)
    }
  }
}
