internal import StageKit

/// Groups the documents of each site that have nearly the same text.
///
/// Two documents are compared where four neighbouring places of their sketches agree, each with the first and with the one
/// before it of those that agree: eight times two comparisons a document at the most. They are of one text where about two
/// thirds of their sequences are common, of all lines and of the long ones: 43 of 64 places and 10 of 16. Of pairs with
/// nine tenths in common all but one in 1,000 are found, of pairs with a half one in 200 at the most.
struct NearCopies {
  static let bands = 8
  static let bandWidth = 4
  static let least = 43
  static let leastLong = 10

  /// By document, one of the same group that comes before it, or itself.
  private var parent: [UInt32]
  private let sketches: [UInt8]

  /// - Parameter sketches: of all documents, one after another.
  init(sketches: [UInt8]) {
    self.sketches = sketches
    parent = (0..<sketches.count / TextSketch.size).map { UInt32($0) }
  }

  /// The first document of the group of `ordinal`.
  mutating func first(_ ordinal: Int) -> Int {
    var i = ordinal
    while Int(parent[i]) != i {
      parent[i] = parent[Int(parent[i])]
      i = Int(parent[i])
    }
    return i
  }

  /// - Parameter sites: by document; 0 for one that is not grouped.
  mutating func group(_ sites: [UInt32], _ workspace: Workspace, _ runs: RunDirectory) throws {
    let bands = ExternalSorter(width: 2, memory: workspace.memory / 4, runs: runs)
    for ordinal in sites.indices where sites[ordinal] != 0 {
      for band in 0..<NearCopies.bands {
        try bands.add(UInt64(sites[ordinal]) << 32 | value(ordinal, band), UInt64(band) << 32 | UInt64(ordinal))
      }
    }
    var key: (UInt64, UInt64) = (0, 0)
    var first = 0
    var before = 0
    try bands.forEachBatch { batch in
      try workspace.checkCancelled()
      for place in stride(from: 0, to: batch.count, by: 2) {
        let ordinal = Int(batch[place + 1] & 0xFFFF_FFFF)
        let band = batch[place + 1] >> 32
        if key != (batch[place], band) {
          key = (batch[place], band)
          first = ordinal
        } else {
          compare(ordinal, first)
          if before != first { compare(ordinal, before) }
        }
        before = ordinal
      }
    }
  }

  /// The places of a band as one number.
  private func value(_ ordinal: Int, _ band: Int) -> UInt64 {
    let start = ordinal * TextSketch.size + band * NearCopies.bandWidth
    return sketches[start..<start + NearCopies.bandWidth].reduce(0) { $0 << 8 | UInt64($1) }
  }

  private mutating func compare(_ a: Int, _ b: Int) {
    let left = first(a)
    let right = first(b)
    guard left != right, agreeing(a, b, 0..<TextSketch.all) >= NearCopies.least,
      agreeing(a, b, TextSketch.all..<TextSketch.size) >= NearCopies.leastLong
    else { return }
    parent[max(left, right)] = UInt32(min(left, right))
  }

  private func agreeing(_ a: Int, _ b: Int, _ places: Range<Int>) -> Int {
    places.count { sketches[a * TextSketch.size + $0] == sketches[b * TextSketch.size + $0] }
  }
}
