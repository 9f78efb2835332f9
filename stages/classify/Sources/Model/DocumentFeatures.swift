/// The features of one document that a model knows, counted: working memory of prediction, used again and again by one
/// thread at a time.
///
/// Words are hashed a block at a time, then looked up a block at a time, so that the look-ups, none of which waits for
/// another, overlap while they wait for memory.
final class DocumentFeatures {
  private static let block = 256

  private var table = CountTable()
  /// The first entries, which stand first in the title.
  private(set) var titleEntries = 0
  private(set) var statistics = DocumentStatistics()
  /// One sum a label in the making, and some more that mean nothing: rows are added four labels at a time.
  let sums: UnsafeMutablePointer<Float>

  /// For each word of a block its hash, and that of the pair that it ends (0 for none).
  private let hashes = UnsafeMutablePointer<UInt64>.allocate(capacity: 2 * block)
  /// Starts and ends of the words of a block, those of the word before it first.
  private let starts = UnsafeMutablePointer<UInt32>.allocate(capacity: block + 1)
  private let ends = UnsafeMutablePointer<UInt32>.allocate(capacity: block + 1)
  /// What was found in a block: the number of the feature, and its place among `hashes`.
  private let found = UnsafeMutablePointer<UInt32>.allocate(capacity: 2 * block + 1)
  private let places = UnsafeMutablePointer<UInt32>.allocate(capacity: 2 * block + 1)

  init(labels: Int) {
    sums = .allocate(capacity: labels + ModelFormat.rowPadding)
    starts.initialize(repeating: 0, count: DocumentFeatures.block + 1)
  }

  deinit {
    table.deallocate()
    sums.deallocate()
    hashes.deallocate()
    starts.deallocate()
    ends.deallocate()
    found.deallocate()
    places.deallocate()
  }

  /// The features, in the order in which they first stand in the document. Valid until the next `read`.
  var entries: UnsafeBufferPointer<CountTable.Entry> {
    UnsafeBufferPointer(start: table.entries, count: table.count)
  }

  /// Counts the features of a document.
  func read(title: [UInt8], text: [UInt8], _ image: ModelImage) {
    // A word is some six bytes; most words and few pairs are known, and come more than once in long texts.
    table.reset(expected: text.count / 8)
    statistics = DocumentStatistics()
    title.withUnsafeBufferPointer { read($0, image) }
    titleEntries = table.count
    text.withUnsafeBufferPointer { read($0, image) }
  }

  private func read(_ bytes: UnsafeBufferPointer<UInt8>, _ image: ModelImage) {
    var counts = table
    var sum = statistics
    WordCursor.scan(bytes) { cursor in
      var last: UInt64 = 0
      while true {
        let words = fill(&cursor, &last)
        guard words > 0 else { return }
        let known = look(2 * words, image)
        let pairs = count(known, &counts)
        sum.words += words
        sum.knownWords += known - pairs
        sum.knownPairs += pairs
        starts[0] = starts[words]
      }
    }
    table = counts
    statistics = sum
  }

  /// Hashes the words of the next block; gives their number.
  @inline(__always)
  private func fill(_ cursor: inout WordCursor, _ last: inout UInt64) -> Int {
    var words = 0
    while words < DocumentFeatures.block, let word = cursor.next() {
      hashes[2 &* words] = word.hash
      hashes[2 &* words &+ 1] = word.opensParagraph ? 0 : TextFeatures.pair(last, word.hashInPairs)
      last = word.hashInPairs
      words &+= 1
      starts[words] = UInt32(truncatingIfNeeded: word.start)
      ends[words] = UInt32(truncatingIfNeeded: word.end)
    }
    return words
  }

  /// Looks the first `count` hashes up; gives how many the model knows.
  @inline(__always)
  private func look(_ count: Int, _ image: ModelImage) -> Int {
    let (hashes, found, places) = (hashes, found, places)
    let bits = image.bucketBits
    let buckets = image.buckets
    let fingerprints = image.fingerprints
    let lanes = SIMD8<UInt32>(1, 2, 4, 8, 16, 32, 64, 128)
    let none = SIMD8<UInt32>(repeating: 0)
    var known = 0
    for place in 0..<count {
      let hash = hashes[place]
      let bucket = ModelFormat.bucket(hash, bits: bits)
      let wanted = SIMD8<UInt32>(repeating: ModelFormat.fingerprint(hash, bits: bits))
      var first = buckets[bucket]
      let end = buckets[bucket &+ 1]
      var same = UInt32(0)
      // Seldom more than once: few buckets hold more than eight.
      repeat {
        let group = fingerprints.loadUnaligned(fromByteOffset: Int(first) &* 4, as: SIMD8<UInt32>.self)
        same = none.replacing(with: lanes, where: group .== wanted).wrappedSum()
        if same != 0 { break }
        first &+= 8
      } while first < end
      found[known] = first &+ UInt32(truncatingIfNeeded: same.trailingZeroBitCount)
      places[known] = UInt32(truncatingIfNeeded: place)
      known &+= same == 0 ? 0 : 1
    }
    return known
  }

  /// Counts the first `known` features that were found; gives how many of them are pairs.
  @inline(__always)
  private func count(_ known: Int, _ counts: inout CountTable) -> Int {
    var pairs = 0
    for number in 0..<known {
      let place = Int(places[number])
      let isPair = place & 1
      let word = place &>> 1 &+ 1
      counts.add(found[number], start: starts[word &- isPair], end: ends[word])
      pairs &+= isPair
    }
    return pairs
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
}
