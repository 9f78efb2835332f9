internal import StageKit

/// Puts the documents in the order in which they are kept.
struct KeepOrder {
  private let policy: Settings.Keep
  private let memory: Int
  private let sorter: ExternalSorter
  /// The ids, one after another, with their ends, as long as they are not more than `memory`: those of a tie are looked
  /// up one by one otherwise.
  private var ids: [UInt8] = []
  private var ends: [Int] = []
  private var holdsIDs = true
  /// The id before, and whether all came in order so far, so that ties are in order too.
  private var last = ""
  private var isSorted = true

  init(_ policy: Settings.Keep, memory: Int, runs: RunDirectory) {
    self.policy = policy
    self.memory = memory
    sorter = ExternalSorter(width: 3, memory: memory, runs: runs)
  }

  /// - Parameter isEarlier: whether it is of an earlier run: those come before all others.
  mutating func add(_ ordinal: Int, _ id: String, _ evidence: IndexEvidence, isEarlier: Bool = false) throws {
    let key: UInt64 =
      switch policy {
      case .earliest: UInt64(bitPattern: evidence.published) ^ 1 << 63
      case .longest: UInt64(UInt32.max - evidence.words)
      case .first: 0
      }
    try sorter.add((isEarlier ? 0 : 1 << 32) | UInt64(evidence.preference), key, UInt64(ordinal))
    guard policy != .first else { return }
    if id.utf8.lexicographicallyPrecedes(last.utf8) { isSorted = false }
    last = id
    if holdsIDs { hold(id) }
  }

  private mutating func hold(_ id: String) {
    ids.append(contentsOf: id.utf8)
    ends.append(ids.count)
    if ids.count + ends.count * 8 > memory {
      holdsIDs = false
      ids = []
      ends = []
    }
  }

  /// Fills the ranks of `table`: by preference, then by key, then by id, then by place in input order.
  ///
  /// - Parameter id: gives the id of a document.
  mutating func finish(_ table: inout DocumentTable, id: (Int) throws -> String) throws {
    table.order.reserveCapacity(table.count)
    var key: (UInt64, UInt64) = (0, 0)
    var start = 0
    try sorter.forEachBatch { batch in
      for place in stride(from: 0, to: batch.count, by: 3) {
        if (batch[place], batch[place + 1]) != key {
          try sortByID(&table.order[start...], id)
          start = table.order.count
          key = (batch[place], batch[place + 1])
        }
        table.order.append(UInt32(truncatingIfNeeded: batch[place + 2]))
      }
    }
    try sortByID(&table.order[start...], id)
    for (rank, ordinal) in table.order.enumerated() { table.rank[Int(ordinal)] = UInt32(truncatingIfNeeded: rank) }
    ids = []
    ends = []
  }

  private func sortByID(_ ordinals: inout ArraySlice<UInt32>, _ id: (Int) throws -> String) rethrows {
    guard policy != .first, !isSorted, ordinals.count > 1 else { return }
    guard holdsIDs else {
      return try ordinals.sort { a, b in
        let (left, right) = (try id(Int(a)), try id(Int(b)))
        return left.utf8.elementsEqual(right.utf8) ? a < b : left.utf8.lexicographicallyPrecedes(right.utf8)
      }
    }
    ids.withUnsafeBufferPointer { bytes in
      func id(_ ordinal: UInt32) -> Slice<UnsafeBufferPointer<UInt8>> {
        bytes[(ordinal == 0 ? 0 : ends[Int(ordinal) - 1])..<ends[Int(ordinal)]]
      }
      ordinals.sort { a, b in
        let left = id(a)
        let right = id(b)
        return left.elementsEqual(right) ? a < b : left.lexicographicallyPrecedes(right)
      }
    }
  }
}
