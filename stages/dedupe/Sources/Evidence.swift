internal import Bytes
internal import StageKit

/// What `conclude` always reads of a document: 32 bytes and four for each value of the sketch, 256 at most.
struct IndexEvidence: Equatable {
  /// Of the evidence and of what is read again of verdicts, as histories hold them: changes whenever what is written, or
  /// what it means, does, so that no old evidence is taken for new.
  static let format = "1"
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
  /// Texts with more shingles keep a sample: only hashes below 2^(32 − level), so that any two can be compared at the
  /// higher of their levels.
  static let shingleLimit = 1 << 16

  var level: UInt32
  /// In text order, repeated ones included.
  var shingles: [UInt32]
  /// By passage number.
  var passages: [UInt64]

  init(shingles: [UInt32], passages: [UInt64]) {
    var kept = shingles
    var level: UInt32 = 0
    while kept.count > ProofEvidence.shingleLimit, level < 31 {
      level += 1
      kept = ProofEvidence.sample(kept, level)
    }
    self.level = level
    self.shingles = kept
    self.passages = passages
  }

  static func sample(_ shingles: [UInt32], _ level: UInt32) -> [UInt32] {
    level == 0 ? shingles : shingles.filter { $0 >> (32 - level) == 0 }
  }

  var bytes: [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(8 + shingles.count * 4 + passages.count * 8)
    out.append(half: level)
    out.append(half: UInt32(truncatingIfNeeded: shingles.count))
    for value in shingles { out.append(half: value) }
    for value in passages { out.append(word: value) }
    return out
  }

  /// `nil` where `bytes` are not what `bytes` writes.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 8 else { return nil }
    level = bytes.half(at: 0)
    let count = Int(bytes.half(at: 4))
    let start = 8 + count * 4
    guard level < 32, start <= bytes.count, (bytes.count - start) % 8 == 0 else { return nil }
    shingles = bytes.withUnsafeBytes { raw in
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
