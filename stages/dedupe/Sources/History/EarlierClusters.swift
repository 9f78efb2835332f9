internal import Bytes
internal import StageKit

/// Puts the documents of earlier runs into the clusters that their own runs found: about them is decided already. A copy
/// whose original is no longer there stands for itself.
struct EarlierClusters {
  private let corpus: WholeCorpus
  /// Records of the hash of a kept document's run and id; 0 for that document, 1 for a copy of it; ordinal and match.
  private let sorter: ExternalSorter

  init(_ corpus: WholeCorpus, memory: Int, runs: RunDirectory) {
    self.corpus = corpus
    sorter = ExternalSorter(width: 3, memory: memory, runs: runs)
  }

  func place(into table: inout DocumentTable) throws {
    guard corpus.earlierCount > 0 else { return }
    try corpus.forEachEarlier { ordinal, document in
      let verdict: Verdict
      do { verdict = try Verdict(from: document.verdict) } catch {
        throw StageError(
          code: "bad-verdict", "what run '\(document.run)' said of '\(document.id)' cannot be read: \(error)")
      }
      let isCopy = verdict.role == .duplicate
      let hash = EarlierClusters.hash(
        run: isCopy ? verdict.run ?? document.run : document.run, id: isCopy ? verdict.cluster : document.id)
      let match = Match(
        jaccard: verdict.jaccard, containment: verdict.containment, isExact: verdict.rule == .exact)
      try sorter.add(hash, isCopy ? 1 : 0, UInt64(ordinal) << 32 | UInt64(match.bits))
    }
    var hash: UInt64 = 0
    var kept: Int?
    try sorter.forEachBatch { batch in
      for place in stride(from: 0, to: batch.count, by: 3) {
        if batch[place] != hash { (hash, kept) = (batch[place], nil) }
        let ordinal = Int(batch[place + 2] >> 32)
        if batch[place + 1] == 0 {
          kept = ordinal
        } else if let kept {
          table.join(ordinal, to: kept, Match(bits: UInt32(truncatingIfNeeded: batch[place + 2])))
        }
      }
    }
  }

  private static func hash(run: String, id: String) -> UInt64 { Hash64.of(Array((run + "/" + id).utf8)) }
}
