internal import StageKit

/// Verifies candidates on their shingles.
struct Matcher {
  /// The least share of two sketches' weight in common: what shares less shares only a template, or chance.
  static let leastSketch: Float = 0.1
  /// The share of the different words of the smaller text that a copy must have in common with it.
  static let leastWords = 0.3
  /// A text of fewer words is a copy only where so much of the smaller one's shingles is shared: of such texts little more
  /// than the form is seen, that of a notice or of a headline.
  static let shortText = 22
  static let leastOfShort = 0.7
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
  var frequencies = ShingleFrequencies(shingles: 0)

  /// Decides in place of the network, where there is one.
  var teacher: Teacher?

  init(_ corpus: any Corpus, _ settings: Settings, memory: Int) {
    self.settings = settings
    texts = ProofCache(corpus, memory: memory)
  }

  /// Decides roughly about the document of `rank`, all before it being decided: on its sketch alone.
  /// - Returns: whether it is a text of its own.
  mutating func sketch(
    _ rank: UInt32, _ lists: inout [UInt32], _ postings: Postings, _ table: inout DocumentTable
  ) -> Bool {
    guard !lists.isEmpty else { return true }
    let weight = table.sketches[Int(rank)].weight
    table.sketches[Int(rank)].weight += candidates.find(&lists, postings)
    let isKept = !choose(rank, table).contains { $0.share >= Matcher.roughSketch }
    if !isKept { table.sketches[Int(rank)].weight = weight }
    postings.note(lists, rank: rank, isKept: isKept)
    return isKept
  }

  /// Enters a document of an earlier run, about which is decided.
  mutating func enter(_ rank: UInt32, _ lists: inout [UInt32], _ postings: Postings, _ table: inout DocumentTable) {
    table.sketches[Int(rank)].weight += candidates.find(&lists, postings)
    postings.note(lists, rank: rank, isKept: table.isKept(Int(table.order[Int(rank)])))
  }

  /// Decides about the document of `rank`, all before it being decided.
  mutating func place(
    _ rank: UInt32, _ lists: inout [UInt32], _ postings: Postings, _ table: inout DocumentTable,
    _ extras: ExternalSorter
  ) throws {
    guard !lists.isEmpty else { return }
    table.sketches[Int(rank)].weight += candidates.find(&lists, postings)
    try match(rank, &table, extras)
    postings.note(lists, rank: rank, isKept: table.isKept(Int(table.order[Int(rank)])))
  }

  /// A candidate and how the document that is placed resembles it.
  struct Resembled {
    let other: Int
    let overlap: Overlap
    let likeness: Double
  }

  /// Looks for the first kept document that the document is a copy of; failing that, for one of whose copies it is a copy
  /// and which it resembles a little.
  private mutating func match(_ rank: UInt32, _ table: inout DocumentTable, _ extras: ExternalSorter) throws {
    let chosen = choose(rank, table).map { Int(table.order[Int($0.rank)]) }
    guard !chosen.isEmpty else { return }
    let ordinal = Int(table.order[Int(rank)])
    if let teacher { return try teach(teacher, ordinal, chosen, &table) }
    var contained: [Extra] = []
    var resembled: [Resembled] = []
    for other in chosen {
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

  /// How sure it is that two texts are one, 0 to 1.
  func likeness(_ overlap: Overlap) -> Double { isOpen(overlap) ? Resemblance.of(overlap) : 0 }

  /// Whether the network is asked: not where too little is shared, nor where other figures are told.
  func isOpen(_ overlap: Overlap) -> Bool {
    if overlap.shared < settings.shared || overlap.numerals.tellApart(overlap) { return false }
    let isShort = min(overlap.first.words, overlap.second.words) < Matcher.shortText
    return !isShort || overlap.containment >= Matcher.leastOfShort
  }

  /// Whether the smaller text stands in the larger one, which is no copy of it.
  private func isContained(_ overlap: Overlap) -> Bool {
    overlap.shared >= Matcher.leastContained && overlap.containment >= settings.containment
      && !overlap.numerals.tellApart(overlap)
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

  /// A candidate, the weight of what its sketch has in common with that of the document that is placed, and the share of
  /// the lighter of the two sketches, as far as they cover the same range of values, that this makes.
  private struct Chosen {
    let rank: UInt32
    let weight: Float
    let share: Float

    func precedes(_ other: Chosen) -> Bool { (other.weight, rank) < (weight, other.rank) }
  }

  /// The candidates that are worth more, in keep order.
  private func choose(_ rank: UInt32, _ table: DocumentTable) -> [Chosen] {
    var best: [Chosen] = []
    candidates.forEach { candidate in
      guard candidate.values >= Matcher.leastValues else { return }
      if best.count == Matcher.limit, candidate.weight < best[Matcher.limit - 1].weight { return }
      guard table.mayCompare(rank: rank, candidate.rank) else { return }
      let lighter = table.sketches[Int(rank)].lesserWeight(beside: table.sketches[Int(candidate.rank)])
      let share = min(1, candidate.weight / max(lighter, 0.01))
      guard share >= Matcher.leastSketch else { return }
      let chosen = Chosen(rank: candidate.rank, weight: candidate.weight, share: share)
      var place = best.count
      while place > 0, chosen.precedes(best[place - 1]) { place -= 1 }
      guard place < Matcher.limit else { return }
      if best.count == Matcher.limit { best.removeLast() }
      best.insert(chosen, at: place)
    }
    if best.count > Matcher.sureLimit {
      let more = best[Matcher.sureLimit...].filter { $0.share >= Matcher.muchSketch }
      best.replaceSubrange(Matcher.sureLimit..., with: more)
    }
    return best.sorted { $0.rank < $1.rank }
  }
}
