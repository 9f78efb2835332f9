internal import Bytes

/// The index file of a segment, version 1. Integers are least significant byte first; tables follow each other in this
/// order without gaps:
///
/// | table | a row |
/// |---|---|
/// | header | magic (8 bytes), then u32: entries, members, member names, columns, frames, 0; u64: length of the heap; 24 zeros |
/// | frames | u32 file (0: main, then columns), u32 raw length, u64 offset, u64 length, u64 XXH3 of the compressed bytes |
/// | entries, in input order | u32 id offset, id length, path offset, path length (in the heap); u64 record; u32 frame, line offset, line length, hash of the id; u32 first member, u16 members, u8 status, u8 0; key (32 bytes) |
/// | column values | for each entry and column: u32 frame (all ones: none), u32 offset, u32 length |
/// | members | u32 name, u32 offset in the line, u32 length, SHA-256 of the JSON (32 bytes) |
/// | names | u32 offset, u32 length in the heap: member names, then columns |
/// | heap | bytes |
enum IndexFormat {
  static let magic = Array("CDINDEX\u{1}".utf8)
  static let headerLength = 64
  static let frameLength = 32
  static let entryLength = 80
  static let columnValueLength = 12
  static let memberLength = 44
  static let nameLength = 8
  static let noFrame = UInt32.max

  /// The file for a whole segment.
  static func encode(_ segment: IndexPart) -> [UInt8] {
    let part = sortingFrames(segment)
    var heap = part.heap
    var nameRanges: [Range<Int>] = []
    for name in part.names + part.columns {
      nameRanges.append(heap.count..<heap.count + name.utf8.count)
      heap.append(contentsOf: Array(name.utf8))
    }
    var out: [UInt8] = []
    out.reserveCapacity(
      headerLength + part.frames.count * frameLength + part.entries.count * entryLength
        + part.columnValues.count * columnValueLength + part.members.count * memberLength
        + nameRanges.count * nameLength + heap.count)
    addHeader(part, heapLength: heap.count, to: &out)
    for frame in part.frames { add(frame, to: &out) }
    let order = inputOrder(part)
    for position in order { add(part.entries[position], to: &out) }
    let columns = part.columns.count
    for position in order where columns > 0 {
      for value in part.columnValues[position * columns..<(position + 1) * columns] { add(value, to: &out) }
    }
    for member in part.members { add(member, to: &out) }
    for range in nameRanges {
      out.add(UInt32(clamping: range.lowerBound))
      out.add(UInt32(clamping: range.count))
    }
    out.append(contentsOf: heap)
    return out
  }

  /// The part with its frames by file and offset, so that an index made again from its segment has the same bytes.
  private static func sortingFrames(_ part: IndexPart) -> IndexPart {
    guard !part.columns.isEmpty else { return part }
    var part = part
    let order = part.frames.indices.sorted {
      (part.frames[$0].file, part.frames[$0].offset) < (part.frames[$1].file, part.frames[$1].offset)
    }
    var numbers = [Int](repeating: 0, count: order.count)
    for (number, old) in order.enumerated() { numbers[old] = number }
    part.frames = order.map { part.frames[$0] }
    for position in part.entries.indices { part.entries[position].frame = numbers[part.entries[position].frame] }
    for position in part.columnValues.indices {
      if let frame = part.columnValues[position]?.frame { part.columnValues[position]?.frame = numbers[frame] }
    }
    return part
  }

  /// Positions of entries by path, record number and position. They mostly come in that order already.
  private static func inputOrder(_ part: IndexPart) -> [Int] {
    let order = Array(part.entries.indices)
    return part.heap.withUnsafeBytes { heap in
      func precedes(_ a: Int, _ b: Int) -> Bool {
        let (left, right) = (part.entries[a], part.entries[b])
        let paths = IndexView.compare(
          UnsafeRawBufferPointer(rebasing: heap[left.path]), UnsafeRawBufferPointer(rebasing: heap[right.path]))
        if paths != 0 { return paths < 0 }
        return (left.record, a) < (right.record, b)
      }
      if zip(order, order.dropFirst()).allSatisfy({ precedes($0, $1) }) { return order }
      return order.sorted(by: precedes)
    }
  }

  private static func addHeader(_ part: IndexPart, heapLength: Int, to out: inout [UInt8]) {
    out.append(contentsOf: magic)
    for count in [part.entries.count, part.members.count, part.names.count, part.columns.count, part.frames.count, 0] {
      out.add(UInt32(clamping: count))
    }
    out.add(UInt64(heapLength))
    out.append(contentsOf: repeatElement(0, count: headerLength - out.count))
  }

  private static func add(_ frame: IndexPart.Frame, to out: inout [UInt8]) {
    out.add(frame.file)
    out.add(frame.rawLength)
    out.add(frame.offset)
    out.add(frame.length)
    out.add(frame.hash)
  }

  private static func add(_ entry: IndexPart.Entry, to out: inout [UInt8]) {
    for range in [entry.id, entry.path] {
      out.add(UInt32(clamping: range.lowerBound))
      out.add(UInt32(clamping: range.count))
    }
    out.add(UInt64(clamping: entry.record))
    out.add(UInt32(clamping: entry.frame))
    out.add(UInt32(clamping: entry.line.lowerBound))
    out.add(UInt32(clamping: entry.line.count))
    out.add(entry.idHash)
    out.add(UInt32(clamping: entry.members.lowerBound))
    out.add(UInt16(clamping: entry.members.count))
    out.append(entry.status.rawValue)
    out.append(0)
    entry.key.append(to: &out)
  }

  private static func add(_ value: IndexPart.ColumnValue?, to out: inout [UInt8]) {
    out.add(value.map { UInt32(clamping: $0.frame) } ?? noFrame)
    out.add(UInt32(clamping: value?.value.lowerBound ?? 0))
    out.add(UInt32(clamping: value?.value.count ?? 0))
  }

  private static func add(_ member: IndexPart.Member, to out: inout [UInt8]) {
    out.add(UInt32(clamping: member.name))
    out.add(UInt32(clamping: member.value.lowerBound))
    out.add(UInt32(clamping: member.value.count))
    member.digest.append(to: &out)
  }
}

extension [UInt8] {
  /// Appends an integer, least significant byte first.
  mutating func add(_ value: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }
}
