internal import Bytes
internal import StageKit

/// Which lines are boilerplate of which site: those that stand in at least ten of its texts and in half of them, near
/// copies counted as one text.
///
/// Everything is counted by sorting: in memory stay 92 bytes a document, beside the sorters' share of the workspace.
struct SiteTable {
  /// Texts that must have a line, and so those that a site must have.
  static let leastTexts = 10

  private let corpus: any Corpus
  private let workspace: Workspace
  private let runs: RunDirectory
  /// By document, the number of its site; 0 where that has no table.
  private var sites: [UInt32]
  /// By site, how many texts must have a line.
  private var needed: [Int] = []

  init(_ corpus: any Corpus, _ workspace: Workspace) {
    self.corpus = corpus
    self.workspace = workspace
    runs = RunDirectory(workspace.directory)
    sites = Array(repeating: 0, count: corpus.count)
  }

  mutating func conclude(_ verdict: (_ ordinal: Int, _ json: [UInt8]) throws -> Void) throws {
    var copies = NearCopies(sketches: try readIndex())
    try copies.group(sites, workspace, runs)
    countTexts(&copies)
    try give(try findBoilerplate(&copies), verdict)
    try runs.removeUnused()
  }

  /// Numbers the sites that have documents enough.
  /// - Returns: the sketches of all documents.
  private mutating func readIndex() throws -> [UInt8] {
    let order = ExternalSorter(width: 2, memory: workspace.memory / 4, runs: runs)
    var sketches = [UInt8](repeating: 0, count: corpus.count * TextSketch.size)
    try corpus.forEach { ordinal, id, index in
      if ordinal & 1023 == 0 { try workspace.checkCancelled() }
      if index.isEmpty { return }
      guard let evidence = SiteEvidence(index) else {
        throw StageError(code: "bad-evidence", "the evidence of '\(id)' cannot be read")
      }
      try order.add(evidence.site, UInt64(ordinal))
      let start = ordinal * TextSketch.size
      sketches.replaceSubrange(start..<start + TextSketch.size, with: evidence.sketch)
    }
    needed = [0]
    var site: UInt64 = 0
    var documents: [Int] = []
    try order.forEachBatch { batch in
      for place in stride(from: 0, to: batch.count, by: 2) {
        if batch[place] != site {
          number(&documents)
          site = batch[place]
        }
        documents.append(Int(batch[place + 1]))
      }
    }
    number(&documents)
    return sketches
  }

  private mutating func number(_ documents: inout [Int]) {
    if documents.count >= SiteTable.leastTexts {
      for ordinal in documents { sites[ordinal] = UInt32(needed.count) }
      needed.append(0)
    }
    documents.removeAll(keepingCapacity: true)
  }

  /// Counts the texts of each site; those with too few have no table.
  private mutating func countTexts(_ copies: inout NearCopies) {
    for ordinal in sites.indices where sites[ordinal] != 0 && copies.first(ordinal) == ordinal {
      needed[Int(sites[ordinal])] += 1
    }
    for ordinal in sites.indices where needed[Int(sites[ordinal])] < SiteTable.leastTexts { sites[ordinal] = 0 }
    for site in needed.indices { needed[site] = max(SiteTable.leastTexts, (needed[site] + 1) / 2) }
  }

  /// - Returns: the boilerplate, as records of document and line.
  private func findBoilerplate(_ copies: inout NearCopies) throws -> ExternalSorter {
    let lines = ExternalSorter(width: 2, memory: workspace.memory / 4, runs: runs)
    for ordinal in sites.indices where sites[ordinal] != 0 {
      if ordinal & 255 == 0 { try workspace.checkCancelled() }
      let site = Hash64.mix(UInt64(sites[ordinal]))
      for (line, key) in LineEvidence.keys(try corpus.proof(ordinal)).enumerated() where key != 0 {
        try lines.add(Hash64.mix(key ^ site), UInt64(ordinal) << 32 | UInt64(line))
      }
    }
    var count = LineCount(
      documents: corpus.count, into: ExternalSorter(width: 1, memory: workspace.memory / 4, runs: runs))
    try lines.forEachBatch { batch in
      try workspace.checkCancelled()
      for place in stride(from: 0, to: batch.count, by: 2) {
        let ordinal = Int(batch[place + 1] >> 32)
        try count.add(
          batch[place], batch[place + 1], text: copies.first(ordinal), needed: needed[Int(sites[ordinal])])
      }
    }
    return count.boilerplate
  }

  private func give(_ boilerplate: ExternalSorter, _ verdict: (Int, [UInt8]) throws -> Void) throws {
    var ordinal = 0
    var lines: [Int] = []
    try boilerplate.forEachBatch { batch in
      for place in 0..<batch.count {
        if Int(batch[place] >> 32) != ordinal, !lines.isEmpty {
          try verdict(ordinal, SiteVerdict.json(lines))
          lines.removeAll(keepingCapacity: true)
        }
        ordinal = Int(batch[place] >> 32)
        lines.append(Int(batch[place] & 0xFFFF_FFFF))
      }
    }
    if !lines.isEmpty { try verdict(ordinal, SiteVerdict.json(lines)) }
  }
}

/// Counts the texts that have a line, line after line.
private struct LineCount {
  let boilerplate: ExternalSorter
  private var key: UInt64 = 0
  private var number: UInt32 = 0
  private var texts = 0
  /// Where the line stands, as long as too few texts have it.
  private var held: [UInt64] = []
  /// By text, the line that was counted in it last.
  private var counted: [UInt32]

  init(documents: Int, into boilerplate: ExternalSorter) {
    self.boilerplate = boilerplate
    counted = Array(repeating: 0, count: documents)
  }

  /// - Parameters:
  ///   - place: document and line.
  ///   - text: the first document of the same text.
  mutating func add(_ key: UInt64, _ place: UInt64, text: Int, needed: Int) throws {
    if number == 0 || key != self.key {
      self.key = key
      number &+= 1
      texts = 0
      held.removeAll(keepingCapacity: true)
    }
    if counted[text] != number {
      counted[text] = number
      texts += 1
    }
    guard texts >= needed else { return held.append(place) }
    for earlier in held { try boilerplate.add(earlier) }
    held.removeAll(keepingCapacity: true)
    try boilerplate.add(place)
  }
}
