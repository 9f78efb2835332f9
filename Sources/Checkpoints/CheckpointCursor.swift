package import Bytes

/// Finds entries by merging the indexes of all segments: over a walk in input order linear in their number, times the
/// logarithm of the number of segments that overlap. What is in memory is one place a segment, and a table of the entries
/// of one container while its records are asked for.
package struct CheckpointCursor {
  /// The next entry of a segment that is not passed yet.
  private struct Head {
    let slot: Int
    var position: Int
  }

  /// The entries of one path in one segment.
  private struct Run {
    let slot: Int
    let positions: Range<Int>
  }

  /// Oldest first.
  private let segments: [Segment]
  private let views: [IndexView]
  /// A binary heap, the least path on top.
  private var heads: [Head] = []
  private var group: [Run] = []
  private var groupPath: [UInt8] = []
  private var groupCount = 0
  private var lookup: IDTable?
  /// Questions since the indexes of a large group were released.
  private var questions = 0
  /// Questions to one container after which the kernel gets the pages of its indexes back: some hundred segments of a
  /// million records would all stay resident otherwise.
  private static let releaseInterval = 1 << 12

  init(_ segments: [Segment]) {
    self.segments = segments
    views = segments.map(\.index.view)
    start()
  }

  /// The entry with that id and key, the newest where there are several.
  ///
  /// - Parameter path: the path that the id names, decoded (`CheckpointOrder.path`). Paths must not decrease from call to
  ///   call for linear cost; records of one container may come in any order. A path that does decrease is answered
  ///   rightly, but starts the walk anew.
  package mutating func find(id: String, path: [UInt8], key: Digest) -> CheckpointEntry? {
    var found: CheckpointEntry?
    search(id, path) { segment, view, position in
      guard view.key(position) == key else { return true }
      found = CheckpointEntry(segment: segment, position: position)
      return false
    }
    return found
  }

  /// All entries with that id, newest first, whatever their keys. Like `find`.
  package mutating func candidates(id: String, path: [UInt8]) -> [CheckpointEntry] {
    var found: [CheckpointEntry] = []
    search(id, path) { segment, _, position in
      found.append(CheckpointEntry(segment: segment, position: position))
      return true
    }
    return found
  }

  /// The entries of the next path in input order, by record number and newest first where those are equal; `nil` at the
  /// end. Calls may be mixed with `find`: the next path is the one after the last that was asked for.
  package mutating func nextPath() -> [CheckpointEntry]? {
    guard let entries = nextGroup() else { return nil }
    guard entries.count > 1 else { return entries }
    let order = entries.indices.sorted { (entries[$0].record, $0) < (entries[$1].record, $1) }
    return order.map { entries[$0] }
  }

  /// The entries of the next path, newest first; `nil` at the end.
  mutating func nextGroup() -> [CheckpointEntry]? {
    guard let top = heads.first else { return nil }
    gather(Array(views[top.slot].path(top.position)))
    return group.flatMap { run in
      run.positions.reversed().map { CheckpointEntry(segment: segments[run.slot], position: $0) }
    }
  }

  // MARK: Searching

  private mutating func search(
    _ id: String, _ path: [UInt8], _ body: (Segment, IndexView, Int) -> Bool
  ) {
    move(to: path)
    guard !group.isEmpty else { return }
    var id = id
    if groupCount > 16, lookup == nil {
      lookup = IDTable(group.map { (views[$0.slot], $0.slot, $0.positions) }) { segments[$0].index.release() }
    }
    id.withUTF8 { utf8 in
      let bytes = UnsafeRawBufferPointer(utf8)
      let hash = UInt32(truncatingIfNeeded: Hash64.of(bytes))
      if let lookup {
        questions += 1
        if questions % CheckpointCursor.releaseInterval == 0 {
          for run in group { segments[run.slot].index.release() }
        }
        lookup.forEach(hash) { slot, position in
          IndexView.compare(views[slot].id(position), bytes) != 0 || body(segments[slot], views[slot], position)
        }
        return
      }
      for run in group {
        let view = views[run.slot]
        for position in run.positions.reversed()
        where view.idHash(position) == hash && IndexView.compare(view.id(position), bytes) == 0 {
          if !body(segments[run.slot], view, position) { return }
        }
      }
    }
  }

  /// Makes `group` the entries of `path`.
  private mutating func move(to path: [UInt8]) {
    if path == groupPath, !group.isEmpty { return }
    if path.lexicographicallyPrecedes(groupPath) { start() }
    path.withUnsafeBytes { bytes in
      while let top = heads.first, IndexView.compare(views[top.slot].path(top.position), bytes) < 0 {
        pass(top.slot, to: advance(top, to: bytes))
      }
    }
    gather(path)
  }

  /// The first position from the head on whose path is not less than `path`: by steps that double, then by halves, so that
  /// a few questions to a large table cost little.
  private func advance(_ head: Head, to path: UnsafeRawBufferPointer) -> Int {
    let view = views[head.slot]
    func isBefore(_ position: Int) -> Bool { IndexView.compare(view.path(position), path) < 0 }
    var low = head.position
    var step = 1
    while low + step < view.entryCount, isBefore(low + step) {
      low += step
      step *= 2
    }
    var high = min(low + step, view.entryCount)
    while high - low > 1 {
      let middle = (low + high) / 2
      if isBefore(middle) { low = middle } else { high = middle }
    }
    return high
  }

  /// Takes the entries of `path`, which no head is before, off the heap: newest first.
  private mutating func gather(_ path: [UInt8]) {
    group.removeAll(keepingCapacity: true)
    groupCount = 0
    groupPath = path
    lookup = nil
    path.withUnsafeBytes { bytes in
      while let top = heads.first, IndexView.compare(views[top.slot].path(top.position), bytes) == 0 {
        let view = views[top.slot]
        var end = top.position + 1
        while end < view.entryCount, IndexView.compare(view.path(end), bytes) == 0 { end += 1 }
        group.append(Run(slot: top.slot, positions: top.position..<end))
        groupCount += end - top.position
        pass(top.slot, to: end)
      }
    }
    if group.count > 1 { group.sort { $0.slot > $1.slot } }
  }

  // MARK: The heap

  private mutating func start() {
    group = []
    groupPath = []
    lookup = nil
    heads = views.indices.filter { views[$0].entryCount > 0 }.map { Head(slot: $0, position: 0) }
    for place in stride(from: heads.count / 2 - 1, through: 0, by: -1) { sink(place) }
  }

  /// Moves the top, which is of segment `slot`, to `position`, and away where that is the segment's end.
  private mutating func pass(_ slot: Int, to position: Int) {
    if position < views[slot].entryCount {
      heads[0].position = position
    } else {
      segments[slot].index.release()
      let last = heads.removeLast()
      if heads.isEmpty { return }
      heads[0] = last
    }
    sink(0)
  }

  private mutating func sink(_ place: Int) {
    var place = place
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2] where child < heads.count && isLess(child, least) { least = child }
      if least == place { return }
      heads.swapAt(place, least)
      place = least
    }
  }

  private func isLess(_ a: Int, _ b: Int) -> Bool {
    let (left, right) = (heads[a], heads[b])
    return IndexView.compare(views[left.slot].path(left.position), views[right.slot].path(right.position)) < 0
  }
}

/// The entries of one container by the hash of their ids, 12 bytes each.
struct IDTable {
  private struct Row {
    let hash: UInt32
    let slot: UInt32
    let position: UInt32
  }

  private let rows: [Row]

  /// - Parameters:
  ///   - runs: newest first.
  ///   - isRead: called with the slot of each that was read: its pages are not needed at once.
  init(_ runs: [(view: IndexView, slot: Int, positions: Range<Int>)], _ isRead: (_ slot: Int) -> Void) {
    var rows: [Row] = []
    for run in runs {
      for position in run.positions {
        rows.append(
          Row(hash: run.view.idHash(position), slot: UInt32(clamping: run.slot), position: UInt32(clamping: position)))
      }
      isRead(run.slot)
    }
    rows.sort { ($0.hash, $1.slot, $1.position) < ($1.hash, $0.slot, $0.position) }
    self.rows = rows
  }

  /// Calls `body` with the entries of that hash, newest first, until it says no.
  func forEach(_ hash: UInt32, _ body: (_ slot: Int, _ position: Int) -> Bool) {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].hash < hash { low = middle + 1 } else { high = middle }
    }
    while low < rows.count, rows[low].hash == hash {
      if !body(Int(rows[low].slot), Int(rows[low].position)) { return }
      low += 1
    }
  }
}
