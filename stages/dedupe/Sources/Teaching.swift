package import StageKit

/// Gives the pairs that the network of `Resemblance` is learned from: those that a conclusion compares, with what is known
/// of them in place of what the network would say.
package enum Teaching {
  /// Concludes a corpus whose clusters are known: a document joins the first of its candidates that is of its cluster.
  ///
  /// - Parameters:
  ///   - clusters: of every document, by ordinal.
  ///   - body: called with each pair that is compared: whether the two are of one cluster, and what `Resemblance` measures
  ///     of them, in the order of its weights.
  /// - Throws: `StageError` where evidence cannot be read; errors of the corpus and of sorting on disk.
  package static func pairs(
    of corpus: any Corpus, clusters: [Int], _ workspace: Workspace,
    _ body: @escaping (_ isCopy: Bool, _ measures: [Double]) -> Void
  ) throws {
    var settings = Settings()
    settings.passages = false
    var conclusion = Conclusion(try WholeCorpus(corpus, expiry: nil), workspace, settings)
    conclusion.teacher = Teacher(clusters: clusters, hear: body)
    try conclusion.run { _, _ in }
  }
}

/// What is known of a corpus.
struct Teacher {
  let clusters: [Int]
  let hear: (_ isCopy: Bool, _ measures: [Double]) -> Void

  func isCopy(_ ordinal: Int, of other: Int) -> Bool {
    guard clusters.indices.contains(ordinal), clusters.indices.contains(other) else { return false }
    return clusters[ordinal] == clusters[other]
  }
}

extension Matcher {
  /// Compares a document with its candidates as `match` does, and decides by what is known.
  mutating func teach(_ teacher: Teacher, _ ordinal: Int, _ candidates: [Int], _ table: inout DocumentTable) throws {
    var original: (ordinal: Int, overlap: Overlap)?
    for other in candidates {
      let overlap = try compare(ordinal, other)
      let isCopy = teacher.isCopy(ordinal, of: other)
      if isOpen(overlap) { teacher.hear(isCopy, Resemblance.features(of: overlap)) }
      if isCopy, original == nil, table.isKept(other) { original = (other, overlap) }
    }
    if let original { table.join(ordinal, to: original.ordinal, original.overlap) }
  }
}
