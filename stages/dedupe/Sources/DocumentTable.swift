/// What a conclusion holds in memory of every document: 28 bytes each (36 with a window), by ordinal (place in input order).
struct DocumentTable {
  static let none = UInt32.max

  /// Place in the order of the keep policy.
  var rank: [UInt32]
  /// The ordinal at each rank.
  var order: [UInt32] = []
  /// The ordinal of the document that it is a copy of; `none` where it is kept.
  var original: [UInt32]
  /// A chain of the copies of a kept document, the latest first behind it; `none` at its end.
  var nextCopy: [UInt32]
  /// How it matches that one.
  var match: [Match]
  /// What is known of the sketch of each, by rank.
  var sketches: [Sketch] = []
  /// When each was published, in seconds, `Int64.max` without a date; empty where there is no window.
  var published: [Int64]
  /// The documents of this run; those before are of earlier ones, and their clusters are settled.
  let own: Range<Int>
  /// How far apart dates may be.
  private let window: Int64

  init(count: Int, earlier: Int = 0, window: Int64? = nil) {
    own = earlier..<count
    self.window = window ?? .max
    published = window == nil ? [] : Array(repeating: .max, count: count)
    rank = Array(repeating: 0, count: count)
    original = Array(repeating: DocumentTable.none, count: count)
    nextCopy = Array(repeating: DocumentTable.none, count: count)
    match = Array(repeating: Match(), count: count)
  }

  var count: Int { rank.count }

  /// Whether two documents are near enough in time to be compared; without a date, they always are.
  func mayCompare(_ a: Int, _ b: Int) -> Bool {
    if published.isEmpty || published[a] == .max || published[b] == .max { return true }
    return (published[a] - published[b]).magnitude <= window.magnitude
  }

  /// Whether the documents at two ranks are near enough in time to be compared.
  func mayCompare(rank a: UInt32, _ b: UInt32) -> Bool {
    published.isEmpty || mayCompare(Int(order[Int(a)]), Int(order[Int(b)]))
  }

  /// Whether the document at a rank is of an earlier run.
  func isEarlier(_ rank: UInt32) -> Bool { Int(rank) < own.lowerBound }

  func isKept(_ ordinal: Int) -> Bool { original[ordinal] == DocumentTable.none }

  /// Makes a document a near copy of a kept one.
  mutating func join(_ ordinal: Int, to kept: Int, _ overlap: Overlap) {
    join(ordinal, to: kept, Match(jaccard: overlap.jaccard, containment: overlap.containment, isExact: false))
  }

  /// Makes a document a copy of a kept one.
  mutating func join(_ ordinal: Int, to kept: Int, _ match: Match) {
    original[ordinal] = UInt32(truncatingIfNeeded: kept)
    self.match[ordinal] = match
    if match.isExact { return }
    nextCopy[ordinal] = nextCopy[kept]
    nextCopy[kept] = UInt32(truncatingIfNeeded: ordinal)
  }

  /// The document that stands for a document's cluster: itself where it is kept.
  func cluster(_ ordinal: Int) -> Int { isKept(ordinal) ? ordinal : Int(original[ordinal]) }
}

extension DocumentTable {
  /// Makes each document of the same words a copy of the first in keep order that is near enough in time.
  ///
  /// Linear but for the sort: of the documents whose dates lie in one stretch as long as the window only one is kept, and
  /// what is near enough lies in the same stretch or beside it.
  mutating func joinExact(_ group: inout [UInt32]) {
    group.sort { rank[Int($0)] < rank[Int($1)] }
    var undated: UInt32?
    var kept: [Int64: UInt32] = [:]
    for ordinal in group {
      let stretch = published.isEmpty ? Int64.max : published[Int(ordinal)]
      var near: [UInt32] = []
      if let undated { near.append(undated) }
      if stretch == .max {
        near += kept.values
      } else {
        let place = DocumentTable.stretch(stretch, window)
        for beside in place - 1...place + 1 { if let one = kept[beside] { near.append(one) } }
      }
      if own.lowerBound > ordinal {
        // About documents of earlier runs is decided; the first of a stretch stands for the others.
        if stretch == .max { undated = undated ?? ordinal } else { keep(ordinal, stretch, &kept) }
        continue
      }
      let first = near.filter { mayCompare(Int(ordinal), Int($0)) }.min { rank[Int($0)] < rank[Int($1)] }
      if let first {
        original[Int(ordinal)] = first
        match[Int(ordinal)] = Match(jaccard: 1, containment: 1, isExact: true)
      } else if stretch == .max {
        undated = ordinal
      } else {
        keep(ordinal, stretch, &kept)
      }
    }
  }

  private func keep(_ ordinal: UInt32, _ date: Int64, _ kept: inout [Int64: UInt32]) {
    let stretch = DocumentTable.stretch(date, window)
    if kept[stretch] == nil { kept[stretch] = ordinal }
  }

  private static func stretch(_ date: Int64, _ window: Int64) -> Int64 {
    let length = max(window, 1)
    return date >= 0 ? date / length : -1 - (-1 - date) / length
  }
}

/// The weight of a document's sketch, and how far it reaches.
struct Sketch {
  /// The greatest value of a full sketch; `UInt32.max` where the sketch holds all shingles.
  var bound: UInt32 = .max
  /// The weights of all values together.
  var weight: Float = 0

  /// The weights that two sketches have in the range of values that both cover: the lesser of them.
  func lesserWeight(beside other: Sketch) -> Float {
    let own = Float(bound)
    let others = Float(other.bound)
    return min(weight * min(1, others / max(own, 1)), other.weight * min(1, own / max(others, 1)))
  }
}

/// The measures of a match, in 32 bits.
struct Match {
  private var packed: UInt32 = 0

  init() {}

  init(jaccard: Double, containment: Double, isExact: Bool) {
    packed = Match.pack(jaccard) | Match.pack(containment) << 14 | (isExact ? 1 << 28 : 0)
  }

  init(bits: UInt32) { packed = bits }
  var bits: UInt32 { packed }

  /// Rounded to four decimals.
  var jaccard: Double { Double(packed & 0x3FFF) / 10_000 }
  var containment: Double { Double(packed >> 14 & 0x3FFF) / 10_000 }
  var isExact: Bool { packed >> 28 & 1 == 1 }

  /// Others are copies of the document.
  var hasCopies: Bool {
    get { packed >> 29 & 1 == 1 }
    set { packed = packed & ~(1 << 29) | (newValue ? 1 << 29 : 0) }
  }

  private static func pack(_ share: Double) -> UInt32 { UInt32(min(max(share, 0), 1) * 10_000 + 0.5) }
}
