internal import Bytes

/// Entries on their way into an index: of one appended piece, or of a whole segment. Offsets and numbers count from the
/// start of the part, so that parts can be joined.
struct IndexPart: Sendable {
  /// A compressed frame of one of the segment's files.
  struct Frame: Hashable, Sendable {
    /// 0 for the main file, then one for each column.
    var file: UInt32
    var rawLength: UInt32
    var offset: UInt64
    var length: UInt64
    /// XXH3 of the compressed bytes.
    var hash: UInt64
  }

  struct Entry: Sendable {
    var id: Range<Int>
    /// The decoded path, in the heap: the beginning of the id, unless it is percent-encoded.
    var path: Range<Int>
    var idHash: UInt32
    var record: Int
    var key: Digest
    var status: CheckpointStatus
    var frame: Int
    /// The line without its line break, in the decompressed frame.
    var line: Range<Int>
    var members: Range<Int>
  }

  struct Member: Sendable {
    var name: Int
    /// The JSON, in the line.
    var value: Range<Int>
    var digest: Digest
  }

  /// The base 64 of a value in its column's decompressed frame.
  struct ColumnValue: Sendable {
    var frame: Int
    var value: Range<Int>
  }

  let columns: [String]
  var frames: [Frame] = []
  var entries: [Entry] = []
  /// One a column for each entry in turn.
  var columnValues: [ColumnValue?] = []
  var members: [Member] = []
  var names: [String] = []
  var heap: [UInt8] = []

  init(columns: [String]) { self.columns = columns }

  /// The number of a member's name. Records of a step have few names: a scan is faster than a table.
  mutating func number(ofName name: String) -> Int {
    if let number = names.firstIndex(of: name) { return number }
    names.append(name)
    return names.count - 1
  }

  /// Adds an entry whose members were added before, from `firstMember` on, and whose column values come after.
  mutating func addEntry(
    id: [UInt8], record: Int, key: Digest, status: CheckpointStatus, frame: Int, line: Range<Int>, firstMember: Int
  ) {
    let start = heap.count
    heap.append(contentsOf: id)
    let path = CheckpointOrder.path(ofID: id[...])
    var pathStart = start
    if !id.starts(with: path) {
      pathStart = heap.count
      heap.append(contentsOf: path)
    }
    entries.append(
      Entry(
        id: start..<start + id.count, path: pathStart..<pathStart + path.count, idHash: IndexPart.hash(ofID: id),
        record: record, key: key, status: status, frame: frame, line: line, members: firstMember..<members.count))
    for _ in columns { columnValues.append(nil) }
  }

  /// The hash by which ids are looked up.
  static func hash(ofID id: [UInt8]) -> UInt32 { UInt32(truncatingIfNeeded: Hash64.of(id)) }

  /// Adds what comes after in the same files, whose lengths so far are given.
  mutating func append(_ part: IndexPart, fileLengths: [Int]) {
    let heapStart = heap.count
    let memberStart = members.count
    let frameStart = frames.count
    let nameNumbers = part.names.map { number(ofName: $0) }
    heap.append(contentsOf: part.heap)
    for var frame in part.frames {
      frame.offset += UInt64(fileLengths[Int(frame.file)])
      frames.append(frame)
    }
    for var member in part.members {
      member.name = nameNumbers[member.name]
      members.append(member)
    }
    for var entry in part.entries {
      entry.id = entry.id.shifted(by: heapStart)
      entry.path = entry.path.shifted(by: heapStart)
      entry.members = entry.members.shifted(by: memberStart)
      entry.frame += frameStart
      entries.append(entry)
    }
    for var value in part.columnValues {
      value?.frame += frameStart
      columnValues.append(value)
    }
  }
}

extension Range<Int> {
  func shifted(by distance: Int) -> Range<Int> { lowerBound + distance..<upperBound + distance }
}
