internal import Bytes
internal import StageKit

/// What `conclude` always reads of a document: 32 bytes and four for each value of the sketch, 256 at most.
struct IndexEvidence: Equatable {
  /// Of the evidence and of what is read again of verdicts, as histories hold them: changes whenever what is written, or
  /// what it means, does, so that no old evidence is taken for new.
  static let format = "2"
  /// Values in a sketch.
  static let sketchSize = 56
  private static let fixedBytes = 32

  /// 128 bits of the SHA-256 of the folded words; zero for a text without words, which is nobody's copy.
  var digest: (UInt64, UInt64)
  /// Seconds since 1970, in UTC; `Int64.max` where the document has no date.
  var published: Int64
  /// Words in the text.
  var words: UInt32
  /// The place of the document's site among those that are preferred, or how many these are.
  var preference: UInt32 = 0
  var sketch: [UInt32]

  var hasWords: Bool { words > 0 }

  var bytes: [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(IndexEvidence.fixedBytes + sketch.count * 4)
    out.append(word: digest.0)
    out.append(word: digest.1)
    out.append(word: UInt64(bitPattern: published))
    out.append(half: words)
    out.append(half: preference)
    for value in sketch { out.append(half: value) }
    return out
  }

  /// `nil` where `bytes` are not what `bytes` writes.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= IndexEvidence.fixedBytes, bytes.count % 4 == 0 else { return nil }
    digest = (bytes.word(at: 0), bytes.word(at: 8))
    published = Int64(bitPattern: bytes.word(at: 16))
    words = bytes.half(at: 24)
    preference = bytes.half(at: 28)
    sketch = stride(from: IndexEvidence.fixedBytes, to: bytes.count, by: 4).map { bytes.half(at: $0) }
  }

  /// The evidence of the document `id`. Throws `StageError` where `bytes` are none.
  static func read(_ bytes: [UInt8], of id: String) throws(StageError) -> IndexEvidence {
    guard let evidence = IndexEvidence(bytes) else {
      throw StageError(code: "bad-evidence", "the evidence of '\(id)' cannot be read")
    }
    return evidence
  }

  init(digest: (UInt64, UInt64), published: Int64, words: UInt32, preference: UInt32 = 0, sketch: [UInt32]) {
    self.digest = digest
    self.published = published
    self.words = words
    self.preference = preference
    self.sketch = sketch
  }

  static func == (a: IndexEvidence, b: IndexEvidence) -> Bool { a.bytes == b.bytes }
}

/// What `conclude` reads of a document to verify a match or to count passages.
struct ProofEvidence: Equatable {
  /// Texts with more words keep a sample of their blocks, so that any two can be compared at the higher of their levels.
  static let wordLimit = 1 << 16
  /// A block begins with a shingle whose last bits are all zero: every 64 words or so, at the same places in every copy.
  private static let blockMask: UInt32 = 63

  /// Blocks whose first shingle is below 2^(32 − level) are kept.
  var level: UInt32
  /// Hashes of the words, in text order, repeated ones included.
  var words: [UInt32]
  /// By passage number.
  var passages: [UInt64]

  init(words: [UInt32], passages: [UInt64]) {
    var kept = words
    var level: UInt32 = 0
    while kept.count > ProofEvidence.wordLimit, level < 26 {
      level += 1
      kept = ProofEvidence.sample(kept, level)
    }
    self.level = level
    self.words = kept
    self.passages = passages
  }

  /// The blocks of a text that stand for it at a level.
  static func sample(_ words: [UInt32], _ level: UInt32) -> [UInt32] {
    var out: [UInt32] = []
    var isKept = false
    let shingles = Shingles.hashes(of: words)
    for (place, word) in words.enumerated() {
      if place < shingles.count, shingles[place] & blockMask == 0 { isKept = shingles[place] >> (32 - level) == 0 }
      if isKept { out.append(word) }
    }
    return out
  }

  var bytes: [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(8 + words.count * 4 + passages.count * 8)
    out.append(half: level)
    out.append(half: UInt32(truncatingIfNeeded: words.count))
    for value in words { out.append(half: value) }
    for value in passages { out.append(word: value) }
    return out
  }

  /// The evidence of the document at `ordinal`. Throws `StageError` where it cannot be read.
  static func read(_ ordinal: Int, of corpus: any Corpus) throws -> ProofEvidence {
    guard let evidence = ProofEvidence(try corpus.proof(ordinal)) else {
      throw StageError(code: "bad-evidence", "the evidence of '\(try corpus.id(ordinal))' cannot be read")
    }
    return evidence
  }

  /// `nil` where `bytes` are not what `bytes` writes.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 8 else { return nil }
    level = bytes.half(at: 0)
    let count = Int(bytes.half(at: 4))
    let start = 8 + count * 4
    guard level < 32, start <= bytes.count, (bytes.count - start) % 8 == 0 else { return nil }
    words = bytes.withUnsafeBytes { raw in
      Array(unsafeUninitializedCapacity: count) { buffer, filled in
        for i in 0..<count {
          buffer[i] = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: 8 + i * 4, as: UInt32.self))
        }
        filled = count
      }
    }
    passages = stride(from: start, to: bytes.count, by: 8).map { bytes.word(at: $0) }
  }
}

extension [UInt8] {
  fileprivate mutating func append(half: UInt32) {
    Swift.withUnsafeBytes(of: half.littleEndian) { append(contentsOf: $0) }
  }
  fileprivate mutating func append(word: UInt64) {
    Swift.withUnsafeBytes(of: word.littleEndian) { append(contentsOf: $0) }
  }

  fileprivate func half(at offset: Int) -> UInt32 {
    withUnsafeBytes { UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt32.self)) }
  }

  fileprivate func word(at offset: Int) -> UInt64 {
    withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) }
  }
}
