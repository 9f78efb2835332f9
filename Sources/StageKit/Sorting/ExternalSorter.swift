/// Sorts more records than fit in memory.
///
/// A record is a fixed number of `UInt64` words, compared word by word. As long as all records fit in half of `memory`
/// they are sorted there and nothing is written. Beyond that, each full buffer becomes a sorted run, a durable file whose
/// name is the SHA-256 of the records in the order they came: a conclusion that was interrupted, or that of the next
/// night, finds the run, checks it block by block, and neither sorts nor writes it again. A damaged run is made anew.
///
/// ```swift
/// let runs = RunDirectory(workspace.directory)
/// let sorter = ExternalSorter(width: 2, memory: 64 << 20, runs: runs)
/// try sorter.add(hash, ordinal)
/// try sorter.forEachBatch { batch in … }   // whole records, in order
/// try runs.removeUnused()
/// ```
public final class ExternalSorter {
  private let width: Int
  private let capacity: Int
  private let runs: RunDirectory
  private var buffer: [UInt64] = []
  private var scratch: [UInt64] = []
  private var spilled: [SortedRun] = []
  private var isFinished = false
  /// Records that were added.
  public private(set) var count = 0

  /// - Parameters:
  ///   - width: words a record, at least 1.
  ///   - memory: bytes that the sorter may hold; half of it for records, half to sort them with.
  ///   - runs: where it writes when that is not enough.
  public init(width: Int, memory: Int, runs: RunDirectory) {
    precondition(width > 0)
    self.width = width
    self.runs = runs
    capacity = max(memory / 16 / width, 1) * width
  }

  /// Adds a record of one word.
  public func add(_ word: UInt64) throws {
    precondition(width == 1)
    buffer.append(word)
    try added()
  }

  /// Adds a record of two words.
  public func add(_ first: UInt64, _ second: UInt64) throws {
    precondition(width == 2)
    buffer.append(first)
    buffer.append(second)
    try added()
  }

  /// Adds a record of three words.
  public func add(_ first: UInt64, _ second: UInt64, _ third: UInt64) throws {
    precondition(width == 3)
    buffer.append(first)
    buffer.append(second)
    buffer.append(third)
    try added()
  }

  /// Adds whole records, one after another.
  public func add(_ records: [UInt64]) throws {
    precondition(records.count % width == 0)
    var start = 0
    while start < records.count {
      let end = min(records.count, start + capacity - buffer.count)
      buffer.append(contentsOf: records[start..<end])
      try added((end - start) / width)
      start = end
    }
  }

  /// Calls `body` with all records in order, some thousand whole records at a time (all at once where they fit in
  /// memory). May be called again; nothing may be added once it was called.
  ///
  /// Throws `SortError.damaged` where a run changes while it is read, `FileError`, and what `body` throws.
  public func forEachBatch(_ body: (Span<UInt64>) throws -> Void) throws {
    try finish()
    guard !spilled.isEmpty else {
      let records = buffer
      if !records.isEmpty { try body(records.span) }
      return
    }
    var merge = try RunMerge(spilled, width: width)
    var batch: [UInt64] = []
    while true {
      try merge.next(max(width, 1 << 14), into: &batch)
      if batch.isEmpty { return }
      try body(batch.span)
    }
  }

  /// Ends the adding: sorts what is in memory, or writes it where that is only the rest. Nothing needs to call it: it frees
  /// memory before the records are asked for.
  public func finish() throws {
    guard !isFinished else { return }
    isFinished = true
    if spilled.isEmpty {
      RadixSort.sort(&buffer, width: width, scratch: &scratch)
    } else {
      if !buffer.isEmpty { try spill() }
      buffer = []
    }
    scratch = []
  }

  @inline(__always)
  private func added(_ records: Int = 1) throws {
    precondition(!isFinished, "the records are sorted already")
    count += records
    if buffer.count >= capacity { try spill() }
  }

  private func spill() throws {
    spilled.append(try runs.run(of: &buffer, width: width, scratch: &scratch))
    buffer.removeAll(keepingCapacity: true)
  }
}
