/// The inverted index of the sketches: for each value that several documents have, the kept ones among them.
///
/// Documents are asked for, and those that are kept are entered, in keep order, so that a list holds exactly the
/// documents that another can become a copy of: a text that stands in a thousand places has lists of one. That is done
/// twice. The first time decides roughly, by sketches alone, and tells how many different texts have each value. The
/// second time these numbers are weights: what stands in many texts that are no copies of each other, a template, a
/// footer, a turn of phrase, weighs little or nothing.
final class Postings {
  /// Kept documents in a list; values that more have weigh nothing.
  static let listLimit = 64
  /// Values that so many texts have weigh 1; values that more have weigh less, in proportion.
  static let rare: Float = 2
  /// Words before the ranks of a list: documents that have the value; those that asked so far, or, the second time, the bits
  /// of the weight; those that are entered so far.
  private static let head = 3
  /// Lists lie in chunks of so many words, so that nothing is copied where they become more. A list begins in the chunk
  /// that its place is in; behind the chunk is room for what the last one holds.
  private static let chunkWords: UInt32 = 1 << 18

  private var chunks: [UnsafeMutablePointer<UInt32>] = []
  /// How far each chunk is filled.
  private var ends: [UInt32] = []
  private var hasWeights = false

  deinit { for chunk in chunks { chunk.deallocate() } }

  /// Makes room for a value's list.
  /// - Returns: where the list starts.
  func append(documents: Int) -> UInt32 {
    if ends.isEmpty || ends[ends.count - 1] >= Postings.chunkWords { addChunk() }
    let start = ends[ends.count - 1]
    chunks[chunks.count - 1][Int(start)] = UInt32(truncatingIfNeeded: documents)
    ends[ends.count - 1] += UInt32(Postings.size(documents: documents))
    return UInt32(truncatingIfNeeded: chunks.count - 1) * Postings.chunkWords + start
  }

  private func addChunk() {
    let words = Int(Postings.chunkWords) + Postings.head + Postings.listLimit
    let chunk = UnsafeMutablePointer<UInt32>.allocate(capacity: words)
    chunk.initialize(repeating: 0, count: words)
    chunks.append(chunk)
    ends.append(0)
  }

  private static func size(documents: Int) -> Int { head + min(documents - 1, listLimit) }

  @inline(__always)
  private func list(_ start: UInt32) -> UnsafeMutablePointer<UInt32> {
    chunks[Int(start / Postings.chunkWords)] + Int(start % Postings.chunkWords)
  }

  /// Empties the lists for the second time; how many texts each held becomes its weight.
  func takeWeights() {
    hasWeights = true
    for (chunk, end) in zip(chunks, ends) {
      var start = 0
      while start < Int(end) {
        let list = chunk + start
        list[1] = Postings.weight(texts: Float(list[2]), entered: list[2]).bitPattern
        list[2] = 0
        start += Postings.size(documents: Int(list[0]))
      }
    }
  }

  /// How many documents are entered in the list.
  @inline(__always)
  func count(_ start: UInt32) -> Int { min(Int(list(start)[2]), Postings.listLimit) }

  /// What the value of a list weighs for the document that asks next, 0 to 1.
  ///
  /// The first time that is a guess: of the documents that asked so far some were kept, and that share of all that have
  /// the value will be texts of their own.
  func weight(_ start: UInt32) -> Float {
    let list = list(start)
    if hasWeights { return Float(bitPattern: list[1]) }
    let (asked, entered) = (list[1], list[2])
    let texts = asked < 3 ? Float(entered) : Float(entered) * Float(list[0]) / Float(asked)
    return Postings.weight(texts: texts, entered: entered)
  }

  private static func weight(texts: Float, entered: UInt32) -> Float {
    if entered >= listLimit { return 0 }
    return texts <= rare ? 1 : rare / texts
  }

  /// Notes that a document asked for some lists, and enters it where it is kept.
  func note(_ lists: [UInt32], rank: UInt32, isKept: Bool) {
    for start in lists {
      let list = list(start)
      if !hasWeights { list[1] += 1 }
      guard isKept, list[2] < min(list[0] - 1, UInt32(Postings.listLimit)) else { continue }
      list[Postings.head + Int(list[2])] = rank
      list[2] += 1
    }
  }

  /// The ranks in the list, until something is entered.
  @inline(__always)
  func ranks(_ start: UInt32) -> UnsafeBufferPointer<UInt32> {
    UnsafeBufferPointer(start: list(start) + Postings.head, count: count(start))
  }
}
