internal import Bytes
internal import StageKit

/// Decides, from the evidence of all documents, which is a copy of which.
struct Conclusion {
  let corpus: WholeCorpus
  let workspace: Workspace
  let settings: Settings
  /// Decides in place of the network, where there is one.
  var teacher: Teacher?
  private let runs: RunDirectory
  private var table: DocumentTable
  private let postings = Postings()
  /// The words of all documents.
  private var wordCount = 0
  /// What verdicts hold beside the cluster: see `Extra`.
  private let extras: ExternalSorter

  init(_ corpus: WholeCorpus, _ workspace: Workspace, _ settings: Settings) {
    self.corpus = corpus
    self.workspace = workspace
    self.settings = settings
    runs = RunDirectory(workspace.directory)
    table = DocumentTable(count: corpus.count, earlier: corpus.earlierCount, window: settings.window)
    extras = ExternalSorter(width: Extra.width, memory: workspace.memory / 8, runs: runs)
  }

  mutating func run(_ verdict: (_ ordinal: Int, _ json: [UInt8]) throws -> Void) throws {
    let queries = try readIndex()
    var passages = settings.passages ? PassageCount(workspace, settings, runs) : nil
    try cluster(queries, &passages)
    try passages?.finish(table, into: extras)
    try Verdicts(corpus, table).write(extras, verdict)
    try runs.removeUnused()
  }

  // MARK: Index

  /// Reads all index evidence: ranks, exact copies, postings.
  /// - Returns: records of rank and list, for every list that has an earlier document.
  private mutating func readIndex() throws -> ExternalSorter {
    let share = workspace.memory / 8
    var keepOrder = KeepOrder(settings.keep, memory: share, runs: runs)
    let digests = ExternalSorter(width: 3, memory: share, runs: runs)
    let values = ExternalSorter(width: 1, memory: workspace.memory / 4, runs: runs)
    var bounds = Array(repeating: UInt32.max, count: table.count)
    try corpus.forEach { ordinal, id, index in
      if ordinal & 1023 == 0 { try workspace.checkCancelled() }
      let evidence = try IndexEvidence.read(index, of: id)
      try keepOrder.add(ordinal, id, evidence, isEarlier: ordinal < corpus.earlierCount)
      if settings.window != nil { table.published[ordinal] = evidence.published }
      guard evidence.hasWords else { return }
      wordCount += Int(evidence.words)
      try digests.add(evidence.digest.0, evidence.digest.1, UInt64(ordinal))
      try values.add(evidence.sketch.map { UInt64($0) << 32 | UInt64(ordinal) })
      if evidence.sketch.count == IndexEvidence.sketchSize, let last = evidence.sketch.last {
        bounds[ordinal] = last
      }
    }
    try keepOrder.finish(&table) { [corpus] in try corpus.id($0) }
    table.sketches = table.order.map { Sketch(bound: bounds[Int($0)]) }
    try workspace.checkCancelled()
    try EarlierClusters(corpus, memory: share, runs: runs).place(into: &table)
    try findExact(digests)
    return try makePostings(values)
  }

  /// Marks all documents of the same folded words as copies of the first of them.
  private mutating func findExact(_ digests: ExternalSorter) throws {
    var key: (UInt64, UInt64) = (0, 0)
    var group: [UInt32] = []
    try digests.forEachBatch { batch in
      for place in stride(from: 0, to: batch.count, by: 3) {
        if key != (batch[place], batch[place + 1]) {
          closeExact(&group)
          key = (batch[place], batch[place + 1])
        }
        group.append(UInt32(truncatingIfNeeded: batch[place + 2]))
      }
    }
    closeExact(&group)
  }

  private mutating func closeExact(_ group: inout [UInt32]) {
    if group.count > 1 { table.joinExact(&group) }
    group.removeAll(keepingCapacity: true)
  }

  private mutating func makePostings(_ values: ExternalSorter) throws -> ExternalSorter {
    let queries = ExternalSorter(width: 1, memory: workspace.memory / 8, runs: runs)
    var value: UInt64 = 0
    var group: [UInt32] = []
    try values.forEachBatch { batch in
      try workspace.checkCancelled()
      for place in 0..<batch.count {
        let record = batch[place]
        if record >> 32 != value {
          try closeList(&group, queries)
          value = record >> 32
        }
        let ordinal = Int(record & 0xFFFF_FFFF)
        if table.isKept(ordinal) { group.append(table.rank[ordinal]) }
      }
    }
    try closeList(&group, queries)
    return queries
  }

  private mutating func closeList(_ group: inout [UInt32], _ queries: ExternalSorter) throws {
    defer { group.removeAll(keepingCapacity: true) }
    guard group.count > 1 else {
      if let rank = group.first { table.sketches[Int(rank)].weight += 1 }
      return
    }
    let start = UInt64(postings.append(documents: group.count))
    try queries.add(group.map { UInt64($0) << 32 | start })
  }

  // MARK: Clusters

  /// Takes the documents in keep order, twice: each joins the first kept document that it matches, or is kept itself.
  private mutating func cluster(_ queries: ExternalSorter, _ passages: inout PassageCount?) throws {
    var matcher = Matcher(corpus, settings, memory: workspace.memory / 8)
    matcher.teacher = teacher
    let alone = table.sketches.map(\.weight)
    var isCopy = (0..<table.count).map { !table.isKept($0) }
    try forEachQuery(queries) { rank, lists, conclusion in
      if conclusion.table.isEarlier(rank) {
        return matcher.enter(rank, &lists, conclusion.postings, &conclusion.table)
      }
      let isText = matcher.sketch(rank, &lists, conclusion.postings, &conclusion.table)
      if !isText { isCopy[Int(conclusion.table.order[Int(rank)])] = true }
    }
    postings.takeWeights()
    for rank in alone.indices { table.sketches[rank].weight = alone[rank] }
    matcher.frequencies = try readProofs(isCopy, &passages)
    try forEachQuery(queries) { rank, lists, conclusion in
      if conclusion.table.isEarlier(rank) {
        return matcher.enter(rank, &lists, conclusion.postings, &conclusion.table)
      }
      try matcher.place(rank, &lists, conclusion.postings, &conclusion.table, conclusion.extras)
    }
    forwardExact()
  }

  /// Reads the proofs of all documents: counts the shingles of those that are likely to be texts of their own, and takes
  /// the sentences of those of this run.
  private func readProofs(_ isCopy: [Bool], _ passages: inout PassageCount?) throws -> ShingleFrequencies {
    var frequencies = ShingleFrequencies(shingles: wordCount)
    var shingles = Room<UInt32>()
    for ordinal in 0..<table.count {
      if ordinal & 255 == 0 { try workspace.checkCancelled() }
      let isOwn = table.own.contains(ordinal)
      guard !isCopy[ordinal] || passages != nil && isOwn else { continue }
      let proof = try corpus.proof(ordinal)
      guard let view = ProofEvidence.View(proof) else { throw ProofEvidence.unreadable(try corpus.id(ordinal)) }
      if !isCopy[ordinal] {
        view.withWords(of: proof) { words in
          shingles.resize(Shingles.count(words: words.count))
          shingles.withMutable { Shingles.hash(words, into: $0) }
        }
        shingles.with { frequencies.add($0) }
      }
      if isOwn { try passages?.add(proof, view, of: ordinal) }
    }
    try passages?.rest()
    return frequencies
  }

  /// Calls `body` with each document that shares a value, in keep order, and the lists of these values.
  private mutating func forEachQuery(
    _ queries: ExternalSorter, _ body: (UInt32, inout [UInt32], inout Conclusion) throws -> Void
  ) throws {
    var rank: UInt32 = 0
    var lists: [UInt32] = []
    try queries.forEachBatch { batch in
      for place in 0..<batch.count {
        let next = UInt32(truncatingIfNeeded: batch[place] >> 32)
        if next != rank {
          if next & 255 == 0 { try workspace.checkCancelled() }
          try body(rank, &lists, &self)
          lists.removeAll(keepingCapacity: true)
          rank = next
        }
        lists.append(UInt32(truncatingIfNeeded: batch[place]))
      }
    }
    try body(rank, &lists, &self)
  }

  /// Copies of a text that turned out to be a near copy itself belong to the document that was kept, or, where that is
  /// too far away in time, to the first of them.
  private mutating func forwardExact() {
    var late: [UInt32: [UInt32]] = [:]
    for ordinal in table.own {
      let first = Int(table.cluster(ordinal))
      guard !table.isKept(first) else { continue }
      let kept = Int(table.original[first])
      if table.mayCompare(ordinal, kept) {
        table.original[ordinal] = UInt32(truncatingIfNeeded: kept)
        table.match[ordinal] = table.match[first]
      } else {
        late[UInt32(truncatingIfNeeded: first), default: []].append(UInt32(truncatingIfNeeded: ordinal))
      }
    }
    for first in late.keys.sorted() {
      guard var group = late[first] else { continue }
      for ordinal in group {
        table.original[Int(ordinal)] = DocumentTable.none
        table.match[Int(ordinal)] = Match()
      }
      table.joinExact(&group)
    }
    for ordinal in 0..<table.count where !table.isKept(ordinal) {
      table.match[Int(table.original[ordinal])].hasCopies = true
    }
  }
}
