internal import Bytes
internal import StageKit

/// What `conclude` always reads of a document: 32 bytes and four for each value of the sketch, 256 at most.
struct IndexEvidence: Equatable {
  /// Of the evidence and of what is read again of verdicts, as histories hold them: changes whenever what is written, or
  /// what it means, does, so that no old evidence is taken for new.
  static let format = "3"
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
    let count = IndexEvidence.fixedBytes + sketch.count * 4
    return Array(unsafeUninitializedCapacity: count) { out, filled in
      let raw = UnsafeMutableRawBufferPointer(out)
      raw.store([digest.0, digest.1, UInt64(bitPattern: published)], at: 0)
      raw.store([words, preference], at: 24)
      raw.store(sketch, at: IndexEvidence.fixedBytes)
      filled = count
    }
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
    let count = 8 + words.count * 4 + passages.count * 8
    return Array(unsafeUninitializedCapacity: count) { out, filled in
      let raw = UnsafeMutableRawBufferPointer(out)
      raw.store([level, UInt32(truncatingIfNeeded: words.count)], at: 0)
      raw.store(words, at: 8)
      raw.store(passages, at: 8 + words.count * 4)
      filled = count
    }
  }

  /// What is thrown where the evidence of a document cannot be read.
  static func unreadable(_ id: String) -> StageError {
    StageError(code: "bad-evidence", "the evidence of '\(id)' cannot be read")
  }

  /// `nil` where `bytes` are not what `bytes` writes.
  init?(_ bytes: [UInt8]) {
    guard let view = View(bytes) else { return nil }
    level = view.level
    words = view.withWords(of: bytes) { Array($0) }
    passages = (0..<view.passageCount).map { view.passage($0, of: bytes) }
  }

  /// Where in bytes that are a proof its parts lie: it is read without a copy of it being made.
  struct View {
    let level: UInt32
    let wordCount: Int
    let passageCount: Int

    private var passageStart: Int { 8 + wordCount * 4 }

    /// `nil` where `bytes` are no proof.
    init?(_ bytes: [UInt8]) {
      guard bytes.count >= 8 else { return nil }
      level = bytes.half(at: 0)
      wordCount = Int(bytes.half(at: 4))
      let start = 8 + wordCount * 4
      guard level < 32, start <= bytes.count, (bytes.count - start) % 8 == 0 else { return nil }
      passageCount = (bytes.count - start) / 8
    }

    /// Calls `body` with the hashes of the words.
    func withWords<Result>(of bytes: [UInt8], _ body: (UnsafeBufferPointer<UInt32>) throws -> Result) rethrows -> Result
    {
      try withUnsafeTemporaryAllocation(of: UInt32.self, capacity: wordCount) { words in
        bytes.withUnsafeBytes { bytes in
          for place in 0..<wordCount {
            words.initializeElement(
              at: place,
              to: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 8 + place * 4, as: UInt32.self)))
          }
        }
        return try body(UnsafeBufferPointer(words))
      }
    }

    /// The hash of a passage.
    func passage(_ number: Int, of bytes: [UInt8]) -> UInt64 { bytes.word(at: passageStart + number * 8) }
  }
}

extension UnsafeMutableRawBufferPointer {
  /// Writes numbers at a byte, the least significant byte of each first.
  @inline(__always)
  fileprivate func store<Value: FixedWidthInteger>(_ values: [Value], at offset: Int) {
    let room = UnsafeMutableRawBufferPointer(rebasing: self[offset..<offset + values.count * Value.bitWidth / 8])
    for (place, value) in values.enumerated() {
      room.storeBytes(of: value.littleEndian, toByteOffset: place * Value.bitWidth / 8, as: Value.self)
    }
  }
}

extension [UInt8] {
  fileprivate func half(at offset: Int) -> UInt32 {
    withUnsafeBytes { UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt32.self)) }
  }

  fileprivate func word(at offset: Int) -> UInt64 {
    withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) }
  }
}
