internal import StageKit

/// Decoded proofs of documents that were asked for lately.
struct ProofCache {
  private let corpus: any Corpus
  private var slots: [(ordinal: Int, proof: ProofEvidence)?]

  init(_ corpus: any Corpus, memory: Int) {
    self.corpus = corpus
    slots = Array(repeating: nil, count: min(max(memory >> 13, 16), 4096))
  }

  mutating func proof(_ ordinal: Int) throws -> ProofEvidence {
    let slot = ordinal % slots.count
    if let held = slots[slot], held.ordinal == ordinal { return held.proof }
    guard let proof = ProofEvidence(try corpus.proof(ordinal)) else {
      throw StageError(code: "bad-evidence", "the evidence of '\(try corpus.id(ordinal))' cannot be read")
    }
    slots[slot] = (ordinal, proof)
    return proof
  }
}
