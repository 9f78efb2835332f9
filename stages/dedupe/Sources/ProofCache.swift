internal import StageKit

/// Texts that were compared lately: their words with what is known of them, the oldest overwritten first.
final class ProofCache {
  private let corpus: any Corpus
  /// A ring. A text's place in it is counted from the first byte that was ever written.
  private let ring: UnsafeMutableRawBufferPointer
  private var written = 0
  /// By the last bits of an ordinal, the text that is there and its place.
  private var held: [(ordinal: UInt32, place: Int)]
  private var set = ValueSet()

  /// What stands before the words and the counts of a text, 4-byte words.
  private struct Header {
    var level: UInt32
    var words: UInt32
    var distinctWords: UInt32
    var distinctShingles: UInt32
    var distinctNumerals: UInt32

    var counts: Int { Shingles.count(words: Int(words)) }
    var bytes: Int { MemoryLayout<Header>.size + Int(words) * 4 + (counts + 3) / 4 * 4 }
  }

  /// - Parameter memory: bytes that the texts may take.
  init(_ corpus: any Corpus, memory: Int) {
    self.corpus = corpus
    let size = max(memory & ~15, 1 << 12)
    ring = .allocate(byteCount: size, alignment: 16)
    var slots = 16
    while slots < size / 512 { slots *= 2 }
    held = Array(repeating: (.max, 0), count: slots)
  }

  deinit { ring.deallocate() }

  /// Fills `text` with the text of a document: at its own level, or at another, which is not below it.
  func fill(
    _ text: inout ComparableText, with ordinal: Int, level: UInt32 = 0, _ frequencies: ShingleFrequencies
  ) throws {
    if !fillHeld(&text, ordinal) {
      let proof = try corpus.proof(ordinal)
      guard let evidence = ProofEvidence.View(proof) else { throw ProofEvidence.unreadable(try corpus.id(ordinal)) }
      evidence.withWords(of: proof) { text.fill($0, level: evidence.level, frequencies, &set) }
      hold(text, ordinal)
    }
    if level > text.level { text.sample(level, frequencies, &set) }
  }

  private func fillHeld(_ text: inout ComparableText, _ ordinal: Int) -> Bool {
    let (owner, place) = held[ordinal & (held.count - 1)]
    guard owner == UInt32(truncatingIfNeeded: ordinal), written - place <= ring.count else { return false }
    let bytes = UnsafeRawBufferPointer(rebasing: ring[(place % ring.count)...])
    let header = bytes.load(as: Header.self)
    let words = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(MemoryLayout<Header>.size))
    let counts = UnsafeRawBufferPointer(rebasing: words.dropFirst(Int(header.words) * 4).prefix(header.counts))
    text.fill(
      UnsafeRawBufferPointer(rebasing: words.prefix(Int(header.words) * 4)).assumingMemoryBound(to: UInt32.self),
      counts: counts.assumingMemoryBound(to: UInt8.self), level: header.level,
      distinctWords: Int(header.distinctWords), distinctShingles: Int(header.distinctShingles),
      distinctNumerals: Int(header.distinctNumerals))
    return true
  }

  /// Keeps a text, unless it is as large as many.
  private func hold(_ text: borrowing ComparableText, _ ordinal: Int) {
    let header = Header(
      level: text.level, words: UInt32(truncatingIfNeeded: text.words.count),
      distinctWords: UInt32(truncatingIfNeeded: text.distinctWords),
      distinctShingles: UInt32(truncatingIfNeeded: text.distinctShingles),
      distinctNumerals: UInt32(truncatingIfNeeded: text.distinctNumerals))
    guard header.bytes <= ring.count / 4 else { return }
    if written % ring.count + header.bytes > ring.count { written += ring.count - written % ring.count }
    let bytes = UnsafeMutableRawBufferPointer(rebasing: ring[(written % ring.count)...].prefix(header.bytes))
    bytes.storeBytes(of: header, as: Header.self)
    let rest = UnsafeMutableRawBufferPointer(rebasing: bytes.dropFirst(MemoryLayout<Header>.size))
    text.words.with { rest.copyMemory(from: UnsafeRawBufferPointer($0)) }
    text.counts.with {
      UnsafeMutableRawBufferPointer(rebasing: rest.dropFirst(text.words.count * 4))
        .copyMemory(from: UnsafeRawBufferPointer($0))
    }
    held[ordinal & (held.count - 1)] = (UInt32(truncatingIfNeeded: ordinal), written)
    written += header.bytes
  }
}
