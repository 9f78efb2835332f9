/// The inverted index of the sketches: for each value that several documents have, the kept ones among them.
///
/// Documents are asked for, and those that are kept are entered, in keep order, so that a list holds exactly the
/// documents that another can become a copy of: a text that stands in a thousand places has lists of one. That is done
/// twice. The first time decides roughly, by sketches alone, and tells how many different texts have each value. The
/// second time these numbers are weights: what stands in many texts that are no copies of each other, a template, a
/// footer, a turn of phrase, weighs little or nothing.
struct Postings {
  /// Kept documents in a list; values that more have weigh nothing.
  static let listLimit = 64
  /// Values that so many texts have weigh 1; values that more have weigh less, in proportion.
  static let rare: Float = 2

  /// For each list: documents that have the value; those that asked so far, or, the second time, the bits of the weight;
  /// those that are entered so far; their ranks.
  private var words: [UInt32] = []
  private var hasWeights = false

  /// Makes room for a value's list.
  /// - Returns: where the list starts.
  mutating func append(documents: Int) -> Int {
    let start = words.count
    words.append(UInt32(truncatingIfNeeded: documents))
    words.append(contentsOf: repeatElement(0, count: 2 + min(documents - 1, Postings.listLimit)))
    return start
  }

  /// Empties the lists for the second time; how many texts each held becomes its weight.
  mutating func takeWeights() {
    hasWeights = true
    var start = 0
    while start < words.count {
      let weight = Postings.weight(texts: Float(words[start + 2]), entered: words[start + 2])
      words[start + 1] = weight.bitPattern
      words[start + 2] = 0
      start += 3 + min(Int(words[start]) - 1, Postings.listLimit)
    }
  }

  /// How many documents are entered in the list.
  func count(_ start: UInt32) -> Int { Int(words[Int(start) + 2]) }

  /// What the value of a list weighs for the document that asks next, 0 to 1.
  ///
  /// The first time that is a guess: of the documents that asked so far some were kept, and that share of all that have
  /// the value will be texts of their own.
  func weight(_ start: UInt32) -> Float {
    let start = Int(start)
    if hasWeights { return Float(bitPattern: words[start + 1]) }
    let entered = words[start + 2]
    let asked = words[start + 1]
    let texts = asked < 3 ? Float(entered) : Float(entered) * Float(words[start]) / Float(asked)
    return Postings.weight(texts: texts, entered: entered)
  }

  private static func weight(texts: Float, entered: UInt32) -> Float {
    if entered >= listLimit { return 0 }
    return texts <= rare ? 1 : rare / texts
  }

  /// Notes that a document asked for some lists, and enters it where it is kept.
  mutating func note(_ lists: [UInt32], rank: UInt32, isKept: Bool) {
    words.withUnsafeMutableBufferPointer { words in
      for start in lists.lazy.map(Int.init) {
        if !hasWeights { words[start + 1] += 1 }
        guard isKept, words[start + 2] < min(words[start] - 1, UInt32(Postings.listLimit)) else { continue }
        words[start + 3 + Int(words[start + 2])] = rank
        words[start + 2] += 1
      }
    }
  }

  /// Calls `body` with the ranks in the list.
  @inline(__always)
  func withRanks(_ start: UInt32, _ body: (UnsafeBufferPointer<UInt32>) -> Void) {
    words[(Int(start) + 3)..<(Int(start) + 3 + count(start))].withUnsafeBufferPointer(body)
  }
}
