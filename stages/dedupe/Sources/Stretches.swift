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
  /// The weight of all stretches, and of the longest.
  private(set) var covered: Float = 0
  private(set) var longest: Float = 0
  /// The weight before the first stretch, and before the end of the last; less than 0 where there is none.
  private var first: Float = -1
  private var end: Float = 0

  init() {}

  /// The stretches of a text whose shingles at `matches`, ascending, another text has too.
  init(_ text: ComparableText, matches: ArraySlice<UInt32>) {
    text.sums.with { sums in
      text.counts.with { counts in
        ShingleFrequencies.weights.withUnsafeBufferPointer { weights in
          matches.withUnsafeBufferPointer { join($0, sums, counts, weights) }
        }
        total = sums[counts.count]
      }
    }
  }

  private mutating func join(
    _ matches: UnsafeBufferPointer<UInt32>, _ sums: UnsafeBufferPointer<Float>, _ counts: UnsafeBufferPointer<UInt8>,
    _ weights: UnsafeBufferPointer<Float>
  ) {
    var last = Int.min / 2
    var (start, stop): (Float, Float) = (0, 0)
    var found = 0
    for place in matches {
      let place = Int(place)
      let weight = weights[Int(counts[place] & 15)]
      if weight == 0 { continue }
      if place - last > Stretches.bridge {
        if found >= Stretches.leastMatches { close(start, stop) }
        (start, found) = (sums[place], 0)
      }
      found += 1
      matched += weight
      (last, stop) = (place, sums[place] + weight)
    }
    if found >= Stretches.leastMatches { close(start, stop) }
  }

  private mutating func close(_ start: Float, _ stop: Float) {
    if first < 0 { first = start }
    covered += stop - start
    longest = max(longest, stop - start)
    end = stop
  }

  /// The weight before the first stretch, and behind the last; all of it where there is none.
  var head: Float { first < 0 ? total : first }
  var tail: Float { first < 0 ? total : total - end }

  /// The stretches that places make, ascending, whatever their weights.
  static func ranges(_ matches: ArraySlice<UInt32>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var last = Int.min / 2
    var found = 0
    for place in matches.lazy.map(Int.init) {
      if place - last > bridge {
        if found >= leastMatches { ranges.append(start..<last + 1) }
        (start, found) = (place, 0)
      }
      found += 1
      last = place
    }
    if found >= leastMatches { ranges.append(start..<last + 1) }
    return ranges
  }
}
