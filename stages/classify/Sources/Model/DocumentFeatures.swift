/// The features of one document that a model knows, counted: working memory of prediction, used again and again by one
/// thread at a time.
///
/// Words are hashed a block at a time, then looked up a block at a time, so that the look-ups, none of which waits for
/// another, overlap while they wait for memory.
final class DocumentFeatures {
  /// A feature of the document.
  struct Entry {
    /// Its number in the model.
    var feature: UInt32
    var count: UInt32
    /// Where it stands first: UTF-8 bytes of the title or the text.
    var start: UInt32
    var end: UInt32
  }

  private static let block = 256

  private(set) var entries: [Entry] = []
  /// The first entries, which stand first in the title.
  private(set) var titleEntries = 0
  private(set) var statistics = DocumentStatistics()
  /// Margins in the making.
  var sums: [Float] = []

  /// For each word of a block its hash, and that of the pair that it ends (0 for none).
  private let hashes = UnsafeMutablePointer<UInt64>.allocate(capacity: 2 * block)
  /// Starts and ends of the words of a block, those of the word before it first.
  private let starts = UnsafeMutablePointer<UInt32>.allocate(capacity: block + 1)
  private let ends = UnsafeMutablePointer<UInt32>.allocate(capacity: block + 1)
  /// What was found in a block: the number of the feature, and its place among `hashes`.
  private let found = UnsafeMutablePointer<UInt32>.allocate(capacity: 2 * block + 1)
  private let places = UnsafeMutablePointer<UInt32>.allocate(capacity: 2 * block + 1)
  /// Numbers of entries from 1, by feature; 0 is free. Open addressing, at most half full.
  private var slots: [UInt32] = []
  private var slotBits: UInt32 = 8

  deinit {
    hashes.deallocate()
    starts.deallocate()
    ends.deallocate()
    found.deallocate()
    places.deallocate()
  }

  /// Counts the features of a document.
  func read(title: [UInt8], text: [UInt8], _ image: ModelImage) {
    entries.removeAll(keepingCapacity: true)
    statistics = DocumentStatistics()
    slotBits = 8
    while slotBits < 16, 1 << slotBits < text.count / 8 { slotBits += 1 }
    resetSlots()
    title.withUnsafeBufferPointer { read($0, image) }
    titleEntries = entries.count
    text.withUnsafeBufferPointer { read($0, image) }
  }

  private func read(_ bytes: UnsafeBufferPointer<UInt8>, _ image: ModelImage) {
    WordCursor.scan(bytes) { cursor in
      var last: UInt64 = 0
      while true {
        let words = fill(&cursor, &last)
        guard words > 0 else { return }
        let known = look(2 * words, image)
        count(known)
        statistics.words += words
        starts[0] = starts[words]
      }
    }
  }

  /// Hashes the words of the next block; gives their number.
  @inline(__always)
  private func fill(_ cursor: inout WordCursor, _ last: inout UInt64) -> Int {
    var words = 0
    while words < DocumentFeatures.block, let word = cursor.next() {
      hashes[2 * words] = word.hash
      hashes[2 * words + 1] = word.opensParagraph ? 0 : TextFeatures.pair(last, word.hashInPairs)
      last = word.hashInPairs
      words += 1
      starts[words] = UInt32(truncatingIfNeeded: word.start)
      ends[words] = UInt32(truncatingIfNeeded: word.end)
    }
    return words
  }

  /// Looks the first `count` hashes up; gives how many the model knows.
  @inline(__always)
  private func look(_ count: Int, _ image: ModelImage) -> Int {
    let bits = image.bucketBits
    let buckets = image.buckets
    let fingerprints = image.fingerprints
    let lanes = SIMD8<UInt32>(1, 2, 4, 8, 16, 32, 64, 128)
    let zero = SIMD8<UInt32>(repeating: 0)
    var known = 0
    for place in 0..<count {
      let hash = hashes[place]
      let bucket = ModelFormat.bucket(hash, bits: bits)
      let fingerprint = ModelFormat.fingerprint(hash, bits: bits)
      var first = buckets[bucket]
      let end = buckets[bucket + 1]
      var same = UInt32(0)
      // Seldom more than once: few buckets hold more than eight.
      repeat {
        let group = fingerprints.loadUnaligned(fromByteOffset: Int(first) * 4, as: SIMD8<UInt32>.self)
        same = zero.replacing(with: lanes, where: group .== fingerprint).wrappedSum()
        if same != 0 { break }
        first &+= 8
      } while first < end
      found[known] = first &+ UInt32(truncatingIfNeeded: same.trailingZeroBitCount)
      places[known] = UInt32(truncatingIfNeeded: place)
      known += same == 0 ? 0 : 1
    }
    return known
  }

  /// Counts the first `known` features that were found.
  @inline(__always)
  private func count(_ known: Int) {
    for number in 0..<known {
      let feature = found[number]
      let place = Int(places[number])
      let isPair = place & 1
      statistics.add(isPair: isPair)
      var slot = DocumentFeatures.slot(feature, slotBits)
      var isNew = true
      while slots[slot] != 0 {
        let entry = Int(slots[slot] &- 1)
        if entries[entry].feature == feature {
          entries[entry].count &+= 1
          isNew = false
          break
        }
        slot = (slot &+ 1) & (slots.count &- 1)
      }
      if isNew {
        let word = place >> 1 &+ 1
        entries.append(Entry(feature: feature, count: 1, start: starts[word &- isPair], end: ends[word]))
        slots[slot] = UInt32(truncatingIfNeeded: entries.count)
        if entries.count * 2 > slots.count { grow() }
      }
    }
  }

  @inline(__always)
  private static func slot(_ feature: UInt32, _ bits: UInt32) -> Int {
    Int((feature &* 0x9E37_79B9) &>> (32 &- bits))
  }

  private func resetSlots() {
    let size = 1 << Int(slotBits)
    if slots.count == size {
      for slot in slots.indices { slots[slot] = 0 }
    } else {
      slots = [UInt32](repeating: 0, count: size)
    }
  }

  private func grow() {
    slotBits += 1
    resetSlots()
    for (number, entry) in entries.enumerated() {
      var slot = DocumentFeatures.slot(entry.feature, slotBits)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(truncatingIfNeeded: number + 1)
    }
  }
}

/// How much of a document a model knows: what tells texts that are unlike anything it has seen.
package struct DocumentStatistics: Hashable, Sendable {
  /// Words of title and text, each as often as it occurs.
  package var words = 0
  /// Those that the model knows.
  package var knownWords = 0
  /// Pairs of words that the model knows, each as often as it occurs.
  package var knownPairs = 0
  /// Different features that the model knows.
  package var features = 0
  /// The length of the document's vector before it is divided by it.
  package var length: Float = 0

  package init() {}

  @inline(__always)
  mutating func add(isPair: Int) {
    knownWords &+= 1 &- isPair
    knownPairs &+= isPair
  }
}
