/// How two texts overlap, by their shingles.
struct Overlap {
  /// Distinct shingles in both.
  var shared = 0
  /// Distinct shingles of the first text, and of the second.
  var first = 0
  var second = 0
  /// The share of each text, 0 to 1, that lies in stretches that the other has too, small edits bridged.
  var firstCover = 0.0
  var secondCover = 0.0

  var jaccard: Double {
    let union = first + second - shared
    return union == 0 ? 0 : Double(shared) / Double(union)
  }

  /// The share of the smaller text's shingles that stand in the other.
  var containment: Double {
    let least = min(first, second)
    return least == 0 ? 0 : Double(shared) / Double(least)
  }
}

/// The shingles of one text, ready to be compared with those of others.
struct ShingleTable {
  /// Shingles between two matches that still count as one stretch: an edited word spoils three, two of them six or more.
  static let bridge = 12
  /// Matches that make a stretch.
  static let leastMatches = 3

  /// The document whose text is loaded.
  private(set) var owner = -1
  private(set) var level: UInt32 = 0
  private var shingles: [UInt32] = []
  private var keys: [UInt32] = []
  /// By slot: 0 is free, else 1, or the mark of the last text that had the shingle.
  private var marks: [UInt32] = []
  /// The slot of each position of the text.
  private var slots: [UInt32] = []
  private var mask = 0
  private var distinct = 0
  private var mark: UInt32 = 1

  mutating func load(_ proof: ProofEvidence, level: UInt32, owner: Int) {
    self.owner = owner
    self.level = level
    shingles = ProofEvidence.sample(proof.shingles, level > proof.level ? level : 0)
    var size = 64
    while size < shingles.count * 2 { size *= 2 }
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    marks = Array(repeating: 0, count: size)
    slots.removeAll(keepingCapacity: true)
    distinct = 0
    mark = 1
    for shingle in shingles {
      let slot = place(shingle)
      if marks[slot] == 0 {
        keys[slot] = shingle
        marks[slot] = 1
        distinct += 1
      }
      slots.append(UInt32(truncatingIfNeeded: slot))
    }
  }

  /// Compares the loaded text, as the first, with another at the same level.
  mutating func overlap(with other: [UInt32]) -> Overlap {
    mark += 1
    var result = Overlap()
    var stretches = Stretches()
    var repeated = 0
    for shingle in other {
      let slot = place(shingle)
      let found = marks[slot] != 0
      if found, marks[slot] != mark {
        marks[slot] = mark
        result.shared += 1
      } else if found {
        repeated += 1
      }
      stretches.add(found)
    }
    result.secondCover = stretches.share
    result.first = distinct
    result.second = other.count - repeated
    var own = Stretches()
    for slot in slots { own.add(marks[Int(slot)] == mark) }
    result.firstCover = own.share
    return result
  }

  /// The stretches of the text that was compared last, in shingles of it, that the loaded text has too.
  func stretches(of other: [UInt32]) -> [Range<Int>] {
    var stretches = Stretches(collecting: true)
    for shingle in other { stretches.add(marks[place(shingle)] != 0) }
    return stretches.ranges
  }

  /// The stretches of the loaded text, in shingles of it, that the text that was compared last has too.
  func ownStretches() -> [Range<Int>] {
    var stretches = Stretches(collecting: true)
    for slot in slots { stretches.add(marks[Int(slot)] == mark) }
    return stretches.ranges
  }

  /// The slot of a shingle, or the free one where it would stand. Shingles are hashes, so their low bits will do.
  @inline(__always)
  private func place(_ shingle: UInt32) -> Int {
    var slot = Int(shingle) & mask
    while marks[slot] != 0, keys[slot] != shingle { slot = (slot + 1) & mask }
    return slot
  }
}

/// Counts the positions that lie in stretches of matches.
private struct Stretches {
  private let isCollecting: Bool
  private var collected: [Range<Int>] = []
  private var count = 0
  private var covered = 0
  private var start = 0
  private var last = Int.min / 2
  private var matches = 0

  init(collecting: Bool = false) { isCollecting = collecting }

  @inline(__always)
  mutating func add(_ match: Bool) {
    if match {
      if count - last > ShingleTable.bridge {
        close()
        start = count
        matches = 0
      }
      matches += 1
      last = count
    }
    count += 1
  }

  private mutating func close() {
    guard matches >= ShingleTable.leastMatches else { return }
    covered += last - start + 1
    if isCollecting { collected.append(start..<last + 1) }
  }

  var share: Double {
    var whole = self
    whole.close()
    return count == 0 ? 0 : Double(whole.covered) / Double(count)
  }

  var ranges: [Range<Int>] {
    var whole = self
    whole.close()
    return whole.collected
  }
}
