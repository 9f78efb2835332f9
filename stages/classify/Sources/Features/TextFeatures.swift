/// What a model sees of a document: its words and its pairs of neighbouring words, each a 64-bit hash, counted. A word of
/// the title counts as one of the text does. No pair reaches over a blank line, or from the title into the text. In pairs a
/// number stands for all numbers of as many digits ("34 boats" is "57 boats"), which few texts would share otherwise.
///
/// Words are cut and folded as `WordCursor` says. All functions are pure: any thread may call them at any time.
package enum TextFeatures {
  /// A feature and how often it occurs.
  package struct Count: Hashable, Sendable {
    package var hash: UInt64
    package var count: UInt32

    package init(hash: UInt64, count: UInt32) {
      self.hash = hash
      self.count = count
    }
  }

  /// A feature at a place.
  package struct Occurrence: Hashable, Sendable {
    package var hash: UInt64
    /// UTF-8 bytes of the title or the text.
    package var range: Range<Int>
    /// Whether it is two words.
    package var isPair: Bool
  }

  /// The features of a document, each once, in order of their hashes.
  package static func counts(title: [UInt8], text: [UInt8]) -> [Count] {
    var hashes: [UInt64] = []
    hashes.reserveCapacity(text.count / 2 + title.count / 2)
    append(title, to: &hashes)
    append(text, to: &hashes)
    hashes.sort()
    var counts: [Count] = []
    counts.reserveCapacity(hashes.count)
    for hash in hashes {
      if counts.last?.hash == hash {
        counts[counts.count - 1].count &+= 1
      } else {
        counts.append(Count(hash: hash, count: 1))
      }
    }
    return counts
  }

  /// Calls `body` with each feature of a title or text, in order of where it ends, words before pairs.
  package static func forEachOccurrence(in bytes: [UInt8], _ body: (Occurrence) -> Void) {
    bytes.withUnsafeBufferPointer { buffer in
      WordCursor.scan(buffer) { cursor in
        var before: HashedWord?
        while let word = cursor.next() {
          body(Occurrence(hash: word.hash, range: word.start..<word.end, isPair: false))
          if let before, !word.opensParagraph {
            body(
              Occurrence(hash: pair(before.hashInPairs, word.hashInPairs), range: before.start..<word.end, isPair: true)
            )
          }
          before = word
        }
      }
    }
  }

  /// The hash of two neighbouring words, from theirs: even, where those of words are odd.
  @inline(__always)
  package static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first &* 0x9E37_79B9_7F4A_7C15) ^ second
  }

  private static func append(_ bytes: [UInt8], to hashes: inout [UInt64]) {
    bytes.withUnsafeBufferPointer { buffer in
      WordCursor.scan(buffer) { cursor in
        var before: UInt64 = 0
        while let word = cursor.next() {
          hashes.append(word.hash)
          if !word.opensParagraph { hashes.append(pair(before, word.hashInPairs)) }
          before = word.hashInPairs
        }
      }
    }
  }
}
