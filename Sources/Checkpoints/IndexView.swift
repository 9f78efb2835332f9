internal import Bytes

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Reads an index file in memory, without copying. Rows are checked to lie in the file when it is opened, what they refer
/// to when it is used: nothing outside is ever read, whatever the bytes say.
///
/// `@unchecked Sendable` because the memory is never written to; who keeps a view keeps its `SegmentIndex`.
struct IndexView: @unchecked Sendable {
  private let memory: UnsafeRawBufferPointer
  let entryCount: Int
  let columnCount: Int
  let frameCount: Int
  private let memberCount: Int
  private let nameCount: Int
  private let entriesAt: Int
  private let columnsAt: Int
  private let membersAt: Int
  private let namesAt: Int
  private let heapAt: Int

  /// `nil` where the bytes are not an index of this version.
  init?(_ memory: UnsafeRawBufferPointer) {
    guard memory.count >= IndexFormat.headerLength, memory.prefix(8).elementsEqual(IndexFormat.magic) else {
      return nil
    }
    func count(_ offset: Int) -> Int {
      Int(UInt32(littleEndian: memory.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
    }
    self.memory = memory
    entryCount = count(8)
    memberCount = count(12)
    nameCount = count(16)
    columnCount = count(20)
    frameCount = count(24)
    entriesAt = IndexFormat.headerLength + frameCount * IndexFormat.frameLength
    columnsAt = entriesAt + entryCount * IndexFormat.entryLength
    let (values, overflow) = entryCount.multipliedReportingOverflow(by: columnCount * IndexFormat.columnValueLength)
    guard !overflow, values <= memory.count else { return nil }
    membersAt = columnsAt + values
    namesAt = membersAt + memberCount * IndexFormat.memberLength
    heapAt = namesAt + (nameCount + columnCount) * IndexFormat.nameLength
    let heapLength = UInt64(littleEndian: memory.loadUnaligned(fromByteOffset: 32, as: UInt64.self))
    guard heapAt <= memory.count, heapLength == UInt64(memory.count - heapAt) else { return nil }
  }

  // MARK: Entries

  @inline(__always)
  private func word(_ offset: Int) -> Int {
    Int(UInt32(littleEndian: memory.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
  }

  @inline(__always)
  private func entry(_ position: Int) -> Int {
    precondition(position >= 0 && position < entryCount)
    return entriesAt + position * IndexFormat.entryLength
  }

  /// The heap bytes that the row at `offset` refers to; none where they would lie outside.
  @inline(__always)
  private func heap(_ offset: Int) -> UnsafeRawBufferPointer {
    let start = heapAt + word(offset)
    let end = start + word(offset + 4)
    return end <= memory.count ? UnsafeRawBufferPointer(rebasing: memory[start..<end]) : .init(start: nil, count: 0)
  }

  /// The id's UTF-8.
  func id(_ position: Int) -> UnsafeRawBufferPointer { heap(entry(position)) }
  /// The decoded path.
  func path(_ position: Int) -> UnsafeRawBufferPointer { heap(entry(position) + 8) }

  func record(_ position: Int) -> Int {
    Int(clamping: UInt64(littleEndian: memory.loadUnaligned(fromByteOffset: entry(position) + 16, as: UInt64.self)))
  }

  func frame(_ position: Int) -> Int { word(entry(position) + 24) }

  /// The line in its decompressed frame.
  func line(_ position: Int) -> Range<Int> {
    let start = word(entry(position) + 28)
    return start..<start + word(entry(position) + 32)
  }

  func idHash(_ position: Int) -> UInt32 { UInt32(truncatingIfNeeded: word(entry(position) + 36)) }

  func status(_ position: Int) -> CheckpointStatus {
    CheckpointStatus(rawValue: memory[entry(position) + 46]) ?? .failed
  }

  func key(_ position: Int) -> Digest? { Digest(memory, at: entry(position) + 48) }

  // MARK: Members

  /// Numbers of the members of an entry.
  func members(_ position: Int) -> Range<Int> {
    let at = entry(position) + 40
    let start = word(at)
    let count = Int(UInt16(littleEndian: memory.loadUnaligned(fromByteOffset: at + 4, as: UInt16.self)))
    return start + count <= memberCount ? start..<start + count : 0..<0
  }

  func memberName(_ member: Int) -> UnsafeRawBufferPointer {
    let number = word(membersAt + member * IndexFormat.memberLength)
    return number < nameCount ? heap(namesAt + number * IndexFormat.nameLength) : .init(start: nil, count: 0)
  }

  /// The JSON in its line.
  func memberValue(_ member: Int) -> Range<Int> {
    let at = membersAt + member * IndexFormat.memberLength
    let start = word(at + 4)
    return start..<start + word(at + 8)
  }

  func memberDigest(_ member: Int) -> Digest? { Digest(memory, at: membersAt + member * IndexFormat.memberLength + 12) }

  // MARK: Columns and frames

  func columnName(_ column: Int) -> UnsafeRawBufferPointer {
    heap(namesAt + (nameCount + column) * IndexFormat.nameLength)
  }

  /// Where the base 64 of a column's value stands; `nil` where the entry has none.
  func columnValue(_ position: Int, _ column: Int) -> IndexPart.ColumnValue? {
    guard position < entryCount, column < columnCount else { return nil }
    let at = columnsAt + (position * columnCount + column) * IndexFormat.columnValueLength
    guard word(at) != Int(IndexFormat.noFrame) else { return nil }
    let start = word(at + 4)
    return IndexPart.ColumnValue(frame: word(at), value: start..<start + word(at + 8))
  }

  /// A frame; `nil` where there is none of that number.
  func frameRecord(_ number: Int) -> IndexPart.Frame? {
    guard number >= 0, number < frameCount else { return nil }
    let at = IndexFormat.headerLength + number * IndexFormat.frameLength
    func long(_ offset: Int) -> UInt64 {
      UInt64(littleEndian: memory.loadUnaligned(fromByteOffset: at + offset, as: UInt64.self))
    }
    return IndexPart.Frame(
      file: UInt32(truncatingIfNeeded: word(at)), rawLength: UInt32(truncatingIfNeeded: word(at + 4)),
      offset: long(8), length: long(16), hash: long(24))
  }

  // MARK: Comparing

  /// The order of two byte strings: negative, 0 or positive.
  @inline(__always)
  static func compare(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Int {
    let common = min(a.count, b.count)
    if common > 0, let left = a.baseAddress, let right = b.baseAddress {
      let order = memcmp(left, right, common)
      if order != 0 { return Int(order) }
    }
    return a.count - b.count
  }
}
