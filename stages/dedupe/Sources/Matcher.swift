internal import StageKit

/// Verifies candidates on their shingles.
struct Matcher {
  /// The least share of two sketches' weight in common: what shares less shares only a template, or chance.
  static let leastSketch: Float = 0.1
  /// The share of the different words of the smaller text that a copy must have in common with it.
  static let leastWords = 0.3
  /// The share of `similarity` with a kept document that does where one of its copies is surely matched.
  static let little = 0.2
  /// The likeness that surely matches.
  static let much = 0.85
  /// Copies that are looked at for that.
  static let copyLimit = 6
  /// Values that two sketches must share.
  static let leastValues = 2
  /// The share that makes a document a likely copy.
  static let roughSketch: Float = 0.4
  /// Shingles that a text must have in another to be named as contained there.
  static let leastContained = 20
  /// Stretches of a contained text that are named.
  static let stretchLimit = 16
  /// Candidates verified for one document, those that share most, whatever that is.
  static let sureLimit = 3
  /// The share of two sketches' weight that makes further candidates worth it.
  static let muchSketch: Float = 0.3
  /// Candidates verified for one document at most.
  static let limit = 12

  let settings: Settings
  private var candidates = Candidates()
  private let texts: ProofCache
  private var comparison = ComparisonTable()
  /// The text that was compared last.
  private var theirs = ComparableText()
  /// How frequent shingles are; known once all documents were decided about roughly.
  var frequencies = ShingleFrequencies(shingles: 0, memory: 0)

  /// Decides in place of the network, where there is one.
  var teacher: Teacher?

  init(_ corpus: any Corpus, _ settings: Settings, memory: Int) {
    self.settings = settings
    texts = ProofCache(corpus, memory: memory)
  }

  /// Decides roughly about the document of `rank`, all before it being decided: on its sketch alone.
  /// - Returns: whether it is a text of its own.
  mutating func sketch(
    _ rank: UInt32, _ lists: inout [Int], _ postings: inout Postings, _ table: inout DocumentTable
  ) -> Bool {
    guard !lists.isEmpty else { return true }
    let ordinal = Int(table.order[Int(rank)])
    let weight = table.weight[ordinal]
    table.weight[ordinal] += candidates.find(&lists, postings)
    let isKept = !choose(ordinal, table).contains { $0.greater >= Matcher.roughSketch }
    if !isKept { table.weight[ordinal] = weight }
    for start in lists { postings.note(start, rank: rank, isKept: isKept) }
    return isKept
  }

  /// Enters a document of an earlier run, about which is decided.
  mutating func enter(_ rank: UInt32, _ lists: inout [Int], _ postings: inout Postings, _ table: inout DocumentTable) {
    let ordinal = Int(table.order[Int(rank)])
    table.weight[ordinal] += candidates.find(&lists, postings)
    for start in lists { postings.note(start, rank: rank, isKept: table.isKept(ordinal)) }
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

  /// A candidate and how the document that is placed resembles it.
  struct Resembled {
    let other: Int
    let overlap: Overlap
    let likeness: Double
  }

  /// Looks for the first kept document that the document is a copy of; failing that, for one of whose copies it is a copy
  /// and which it resembles a little.
  private mutating func match(_ ordinal: Int, _ table: inout DocumentTable, _ extras: ExternalSorter) throws {
    let chosen = choose(ordinal, table)
    guard !chosen.isEmpty else { return }
    if let teacher { return try teach(teacher, ordinal, chosen.map { Int(table.order[Int($0.rank)]) }, &table) }
    var contained: [Extra] = []
    var resembled: [Resembled] = []
    for candidate in chosen {
      let other = Int(table.order[Int(candidate.rank)])
      let overlap = try compare(ordinal, other)
      let likeness = likeness(overlap)
      if likeness >= settings.similarity * Matcher.little {
        resembled.append(Resembled(other: other, overlap: overlap, likeness: likeness))
      }
      if isContained(overlap) { contained += parts(overlap, ordinal, other) }
    }
    if let original = resembled.first(where: { table.isKept($0.other) && $0.likeness >= settings.similarity }) {
      table.join(ordinal, to: original.other, original.overlap)
      return try bridge(ordinal, original, resembled, &table)
    }
    if let (original, overlap) = try originalOfCopy(ordinal, resembled, table) {
      return table.join(ordinal, to: original, overlap)
    }
    for extra in contained { try extras.add(extra.record) }
  }

  /// The overlap of a document with another.
  mutating func compare(_ ordinal: Int, _ other: Int) throws -> Overlap {
    if comparison.owner != ordinal { try load(ordinal) }
    try texts.fill(&theirs, with: other, frequencies)
    let level = max(comparison.ownLevel, theirs.level)
    if comparison.level != level { try load(ordinal, level: level) }
    if theirs.level != level { try texts.fill(&theirs, with: other, level: level, frequencies) }
    return comparison.overlap(with: theirs, least: Matcher.leastWords)
  }

  private mutating func load(_ ordinal: Int, level: UInt32 = 0) throws {
    try comparison.load(owner: ordinal) { [texts, frequencies] in
      try texts.fill(&$0, with: ordinal, level: level, frequencies)
    }
  }

  /// How sure it is that two texts are one, 0 to 1; 0 where too little is shared.
  func likeness(_ overlap: Overlap) -> Double {
    overlap.shared < settings.shared ? 0 : Resemblance.of(overlap)
  }

  /// Whether the smaller text stands in the larger one, which is no copy of it.
  private func isContained(_ overlap: Overlap) -> Bool {
    overlap.shared >= Matcher.leastContained && overlap.containment >= settings.containment
  }

  /// The larger text's verdict: which of its words are those of the smaller.
  private mutating func parts(_ overlap: Overlap, _ own: Int, _ other: Int) -> [Extra] {
    let isLarger = overlap.first.distinctShingles >= overlap.second.distinctShingles
    let stretches = isLarger ? comparison.ownStretches() : comparison.otherStretches()
    let words = theirs.level > 0 || stretches.isEmpty ? [0..<0] : stretches.prefix(Matcher.stretchLimit)[...]
    return words.map { stretch in
      .contains(
        isLarger ? own : other, other: isLarger ? other : own, share: overlap.containment,
        words: stretch.isEmpty ? stretch : stretch.lowerBound..<stretch.upperBound + Shingles.width - 1)
    }
  }

  /// The candidates that are worth more, in keep order.
  private func choose(_ ordinal: Int, _ table: DocumentTable) -> [Candidates.Candidate] {
    var chosen: [Candidates.Candidate] = []
    for candidate in candidates.found where candidate.values >= Matcher.leastValues {
      let other = Int(table.order[Int(candidate.rank)])
      guard table.mayCompare(ordinal, other) else { continue }
      let weights = table.comparableWeights(ordinal, other)
      var measured = candidate
      measured.greater = min(1, candidate.weight / max(min(weights.0, weights.1), 0.01))
      measured.lesser = min(1, candidate.weight / max(weights.0, weights.1, 0.01))
      if measured.greater >= Matcher.leastSketch { chosen.append(measured) }
    }
    if chosen.count > Matcher.sureLimit {
      chosen.sort { ($1.weight, $0.rank) < ($0.weight, $1.rank) }
      var place = 0
      chosen.removeAll { candidate in
        place += 1
        return place > Matcher.sureLimit && (place > Matcher.limit || candidate.greater < Matcher.muchSketch)
      }
    }
    return chosen.sorted { $0.rank < $1.rank }
  }
}
