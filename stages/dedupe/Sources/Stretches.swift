/// Where in a text the stretches lie that another text has too, small edits bridged. Lengths are sums of the weights of
/// shingles, so that what many texts have is no part of them.
struct Stretches {
  /// Shingles between two matches that still count as one stretch: an edited word spoils three, two of them six or more.
  static let bridge = 12
  /// Matches that make a stretch.
  static let leastMatches = 3

  /// The weight of the whole text.
  private(set) var total: Float = 0
  /// The weight of the shingles that the other text has.
  private(set) var matched: Float = 0
  /// The weight of all stretches, of what lies before the first of them, and of the longest.
  private(set) var covered: Float = 0
  private(set) var longest: Float = 0
  private var first: Float = -1
  private var end: Float = 0
  private(set) var ranges: [Range<Int>] = []

  private let isCollecting: Bool
  private var place = 0
  private var matches = 0
  private var start = (place: 0, weight: Float(0))
  private var last = (place: Int.min / 2, weight: Float(0))

  init(collecting: Bool = false) { isCollecting = collecting }

  /// The stretches of a text whose shingles stand in so many texts.
  @inline(__always)
  static func of(_ counts: [UInt8], where isMatch: (Int) -> Bool) -> Stretches {
    var stretches = Stretches()
    ShingleFrequencies.weights.withUnsafeBufferPointer { weights in
      for (place, count) in counts.enumerated() { stretches.add(weights[Int(count)], isMatch(place)) }
    }
    stretches.close()
    return stretches
  }

  /// The weight before the first stretch, and behind the last; all of it where there is none.
  var head: Float { first < 0 ? total : first }
  var tail: Float { first < 0 ? total : total - end }

  /// The next shingle of the text, and whether the other has it.
  @inline(__always)
  mutating func add(_ weight: Float, _ isMatch: Bool) {
    if isMatch, weight > 0 {
      if place - last.place > Stretches.bridge {
        close()
        start = (place, total)
        matches = 0
      }
      matches += 1
      matched += weight
      last = (place, total + weight)
    }
    total += weight
    place += 1
  }

  /// Ends the text.
  mutating func close() {
    guard matches >= Stretches.leastMatches else { return }
    if first < 0 { first = start.weight }
    covered += last.weight - start.weight
    longest = max(longest, last.weight - start.weight)
    end = last.weight
    if isCollecting { ranges.append(start.place..<last.place + 1) }
  }
}
