internal import StageKit

/// Texts that were compared lately.
struct ProofCache {
  private let corpus: any Corpus
  private var slots: [(ordinal: Int, text: ComparableText)?]
  /// Bytes that the texts may take.
  private let memory: Int
  private var size = 0
  private var set = ValueSet()

  init(_ corpus: any Corpus, memory: Int) {
    self.corpus = corpus
    self.memory = memory
    slots = Array(repeating: nil, count: min(max(memory >> 13, 16), 1 << 14))
  }

  /// The text of a document, at its own level.
  mutating func text(_ ordinal: Int, _ frequencies: ShingleFrequencies) throws -> ComparableText {
    let slot = ordinal % slots.count
    if let held = slots[slot], held.ordinal == ordinal { return held.text }
    let proof = try ProofEvidence.read(ordinal, of: corpus)
    let text = ComparableText(proof.words, level: proof.level, frequencies, &set)
    size += text.size - (slots[slot]?.text.size ?? 0)
    if size > memory {
      for place in slots.indices { slots[place] = nil }
      size = text.size
    }
    slots[slot] = (ordinal, text)
    return text
  }

  /// The text at a level not below its own.
  mutating func sampled(_ text: ComparableText, _ level: UInt32, _ frequencies: ShingleFrequencies) -> ComparableText {
    text.sampled(level, frequencies, &set)
  }
}
