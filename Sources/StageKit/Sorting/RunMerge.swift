/// Merges sorted runs into one sorted stream, a block of each in memory.
struct RunMerge {
  private let width: Int
  private var sources: [Source] = []
  /// Indices of sources that have records left: a binary heap, the least record at the root.
  private var heap: [Int] = []

  private struct Source {
    let run: SortedRun
    var block: [UInt64] = []
    /// The word of `block` where the next record starts.
    var place = 0
    var nextBlock = 0
  }

  init(_ runs: [SortedRun], width: Int) throws {
    self.width = width
    for run in runs {
      sources.append(Source(run: run))
      if try refill(sources.count - 1) { push(sources.count - 1) }
    }
  }

  /// Replaces `batch` by the next records, `words` words at most; leaves it empty at the end.
  mutating func next(_ words: Int, into batch: inout [UInt64]) throws {
    batch.removeAll(keepingCapacity: true)
    while let least = heap.first, batch.count + width <= words {
      let place = sources[least].place
      batch.append(contentsOf: sources[least].block[place..<place + width])
      sources[least].place = place + width
      if sources[least].place + width > sources[least].block.count, !(try refill(least)) {
        let last = heap.removeLast()
        if heap.isEmpty { break }
        heap[0] = last
      }
      sink(0)
    }
  }

  /// Reads the next block of a source, keeping a record that was cut; `false` at its end.
  private mutating func refill(_ index: Int) throws -> Bool {
    guard sources[index].nextBlock < sources[index].run.blocks else { return false }
    let rest = Array(sources[index].block[sources[index].place...])
    try sources[index].run.read(sources[index].nextBlock, into: &sources[index].block)
    sources[index].nextBlock += 1
    if !rest.isEmpty { sources[index].block.insert(contentsOf: rest, at: 0) }
    sources[index].place = 0
    return true
  }

  private mutating func push(_ source: Int) {
    heap.append(source)
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard precedes(heap[child], heap[parent]) else { return }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  private mutating func sink(_ start: Int) {
    var parent = start
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
        if precedes(heap[child], heap[least]) { least = child }
      }
      if least == parent { return }
      heap.swapAt(parent, least)
      parent = least
    }
  }

  /// Records by their words; equal ones by the order of their runs.
  private func precedes(_ a: Int, _ b: Int) -> Bool {
    let left = sources[a].place
    let right = sources[b].place
    for offset in 0..<width {
      let x = sources[a].block[left + offset]
      let y = sources[b].block[right + offset]
      if x != y { return x < y }
    }
    return a < b
  }
}
