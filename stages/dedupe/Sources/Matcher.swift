internal import StageKit

/// Verifies candidates on their shingles.
struct Matcher {
  /// The least share of two sketches' weight in common: what shares less shares only a template, or chance.
  static let leastSketch: Float = 0.1
  /// The part of a text that its copy, or original, must cover.
  static let leastCover = 0.25
  /// The share that makes a document a likely copy.
  static let roughSketch: Float = 0.4
  /// Shingles that a text must have in another to be named as contained there.
  static let leastContained = 20
  /// Stretches of a contained text that are named.
  static let stretchLimit = 16
  /// Candidates verified for one document: those that share most.
  static let limit = 12

  private let corpus: any Corpus
  private let settings: Settings
  private var candidates = Candidates()
  private var proofs: ProofCache
  private var shingles = ShingleTable()

  init(_ corpus: any Corpus, _ settings: Settings, memory: Int) {
    self.corpus = corpus
    self.settings = settings
    proofs = ProofCache(corpus, memory: memory)
  }

  /// Decides roughly about the document of `rank`, all before it being decided: on its sketch alone.
  mutating func sketch(_ rank: UInt32, _ lists: inout [Int], _ postings: inout Postings, _ table: inout DocumentTable) {
    guard !lists.isEmpty else { return }
    let ordinal = Int(table.order[Int(rank)])
    let weight = table.weight[ordinal]
    table.weight[ordinal] += candidates.find(&lists, postings)
    let isKept = !choose(ordinal, table).contains { $0.weight >= Matcher.roughSketch }
    if !isKept { table.weight[ordinal] = weight }
    for start in lists { postings.note(start, rank: rank, isKept: isKept) }
  }

  /// Decides about the document of `rank`, all before it being decided.
  mutating func place(
    _ rank: UInt32, _ lists: inout [Int], _ postings: inout Postings, _ table: inout DocumentTable,
    _ extras: ExternalSorter
  ) throws {
    guard !lists.isEmpty else { return }
    let ordinal = Int(table.order[Int(rank)])
    table.weight[ordinal] += candidates.find(&lists, postings)
    try match(ordinal, &table, extras)
    let isKept = table.isKept(ordinal)
    for start in lists { postings.note(start, rank: rank, isKept: isKept) }
  }

  private mutating func match(
    _ ordinal: Int, _ table: inout DocumentTable, _ extras: ExternalSorter
  ) throws {
    let chosen = choose(ordinal, table)
    guard !chosen.isEmpty else { return }
    let own = try proofs.proof(ordinal)
    var contained: [Extra] = []
    for candidate in chosen {
      let other = Int(table.order[Int(candidate.rank)])
      let proof = try proofs.proof(other)
      let level = max(own.level, proof.level)
      let theirs = ProofEvidence.sample(proof.shingles, level > proof.level ? level : 0)
      if shingles.owner != ordinal || shingles.level != level { shingles.load(own, level: level, owner: ordinal) }
      let overlap = shingles.overlap(with: theirs)
      if isCopy(overlap, candidate.weight) {
        table.original[ordinal] = UInt32(truncatingIfNeeded: other)
        table.match[ordinal] = Match(jaccard: overlap.jaccard, containment: overlap.containment, isExact: false)
        return
      }
      if isContained(overlap) { contained += parts(overlap, ordinal, other, theirs, level) }
    }
    for extra in contained { try extras.add(extra.record) }
  }

  /// Whether the two texts are the same but for edits: the mean of what their sketches share, weighted by rarity, and of
  /// the part that the one covers least of the other has. A text that is a small part of a larger one is no copy of it.
  private func isCopy(_ overlap: Overlap, _ sketch: Float) -> Bool {
    let cover = min(overlap.firstCover, overlap.secondCover)
    guard overlap.shared >= settings.shared, cover >= Matcher.leastCover else { return false }
    return 0.57 * Double(min(sketch, 1)) + 0.43 * cover >= settings.similarity
  }

  /// Whether the smaller text stands in the larger one, which is no copy of it.
  private func isContained(_ overlap: Overlap) -> Bool {
    overlap.shared >= Matcher.leastContained && overlap.containment >= settings.containment
  }

  /// The larger text's verdict: which of its words are those of the smaller.
  private func parts(_ overlap: Overlap, _ own: Int, _ other: Int, _ theirs: [UInt32], _ level: UInt32) -> [Extra] {
    let isLarger = overlap.first >= overlap.second
    let stretches = isLarger ? shingles.ownStretches() : shingles.stretches(of: theirs)
    let words = level > 0 || stretches.isEmpty ? [0..<0] : stretches.prefix(Matcher.stretchLimit)[...]
    return words.map { stretch in
      .contains(
        isLarger ? own : other, other: isLarger ? other : own, share: overlap.containment,
        words: stretch.isEmpty ? stretch : stretch.lowerBound..<stretch.upperBound + Shingles.width - 1)
    }
  }

  private func choose(_ ordinal: Int, _ table: DocumentTable) -> [Candidates.Candidate] {
    var chosen: [Candidates.Candidate] = []
    for candidate in candidates.found where candidate.values >= 2 {
      let other = Int(table.order[Int(candidate.rank)])
      let score = candidate.weight / comparable(ordinal, other, table)
      if score >= Matcher.leastSketch {
        chosen.append(.init(rank: candidate.rank, weight: score, values: candidate.values))
      }
    }
    if chosen.count > Matcher.limit {
      chosen.sort { ($1.weight, $0.rank) < ($0.weight, $1.rank) }
      chosen.removeLast(chosen.count - Matcher.limit)
    }
    return chosen.sorted { $0.rank < $1.rank }
  }

  /// The weight that the smaller of two sketches has in the range of values that both cover.
  private func comparable(_ a: Int, _ b: Int, _ table: DocumentTable) -> Float {
    let boundA = Float(table.bound[a])
    let boundB = Float(table.bound[b])
    let least = min(table.weight[a] * min(1, boundB / boundA), table.weight[b] * min(1, boundA / boundB))
    return max(least, 0.01)
  }
}
