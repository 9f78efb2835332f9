internal import Bytes
internal import Files
internal import SystemPackage

/// A sorted run: a durable file of sorted records, in blocks that carry a checksum each.
///
/// Header: eight bytes of magic, words a record, records (each eight bytes, least significant byte first), and the
/// checksum of these. Then blocks of `blockBytes` (the last may be shorter), each followed by its XXH3.
struct SortedRun {
  static let magic: UInt64 = 0x31_6E75_5279_706F43  // "CopyRun1"
  static let headerWords = 4
  /// Words of records in a block; the checksum comes on top.
  static let blockWords = 1 << 15

  let path: FilePath
  let name: String
  /// Words in all, without header and checksums.
  let words: Int

  /// The name of the run that a chunk of records makes: what went in decides it.
  static func name(of chunk: [UInt64], width: Int) -> String {
    var hasher = SHA256()
    hasher.update("copydesk sorted run 1")
    hasher.update(count: width)
    hasher.update(count: chunk.count)
    chunk.withUnsafeBytes { hasher.update($0) }
    return hasher.finish().hexadecimal + ".run"
  }

  /// Writes sorted `records` durably at `path`: a temporary name beside it, fsync, rename, fsync of the directory.
  static func write(_ records: [UInt64], width: Int, to path: FilePath) throws {
    let part = FilePath(path.string + ".part")
    let file = try FileDescriptor.open(
      part, .writeOnly, options: [.create, .truncate, .closeOnExec],
      permissions: [.ownerReadWrite, .groupRead, .otherRead])
    defer { try? file.close() }
    let header = [magic, UInt64(width), UInt64(records.count)]
    try write(header + [checksum(header[...])], to: file, part)
    var start = 0
    while start < records.count {
      let block = records[start..<min(start + blockWords, records.count)]
      try write(block + [checksum(block)], to: file, part)
      start += blockWords
    }
    try Files.sync(file, part)
    try Files.rename(part, to: path)
    try Files.syncDirectory(of: path)
  }

  private static func write(_ words: some Collection<UInt64>, to file: FileDescriptor, _ path: FilePath) throws {
    try Array(words).withUnsafeBytes { try Files.writeAll($0, to: file, path) }
  }

  /// The run at `path`, every block of it checked; `nil` where there is none, or none that is whole.
  init?(checking path: FilePath, name: String, width: Int, words: Int) {
    self.init(path: path, name: name, words: words)
    guard let file = try? FileDescriptor.open(path, .readOnly, options: [.closeOnExec]) else { return nil }
    defer { try? file.close() }
    var header: [UInt64] = []
    guard (try? SortedRun.read(file, at: 0, count: SortedRun.headerWords, into: &header)) == true,
      header[0] == SortedRun.magic, header[1] == UInt64(width), header[2] == UInt64(words),
      header[3] == SortedRun.checksum(header[..<3]), (try? file.seek(offset: 0, from: .end)) == Int64(fileBytes)
    else { return nil }
    var block: [UInt64] = []
    for index in 0..<blocks {
      guard (try? read(index, from: file, into: &block)) == true else { return nil }
    }
  }

  init(path: FilePath, name: String, words: Int) {
    self.path = path
    self.name = name
    self.words = words
  }

  var blocks: Int { (words + SortedRun.blockWords - 1) / SortedRun.blockWords }

  private var fileBytes: Int { (SortedRun.headerWords + words + blocks) * 8 }

  /// Reads a block into `block`, opening the file for it: no run holds a descriptor between two blocks.
  func read(_ index: Int, into block: inout [UInt64]) throws {
    let file = try FileDescriptor.open(path, .readOnly, options: [.closeOnExec])
    defer { try? file.close() }
    guard try read(index, from: file, into: &block) else { throw SortError.damaged(run: name) }
  }

  /// Reads a block, and says whether it is whole.
  private func read(_ index: Int, from file: FileDescriptor, into block: inout [UInt64]) throws -> Bool {
    let start = index * SortedRun.blockWords
    let count = min(SortedRun.blockWords, words - start)
    let offset = (SortedRun.headerWords + start + index) * 8
    guard try SortedRun.read(file, at: offset, count: count + 1, into: &block), let sum = block.popLast() else {
      return false
    }
    return sum == SortedRun.checksum(block[...])
  }

  private static func read(_ file: FileDescriptor, at offset: Int, count: Int, into block: inout [UInt64]) throws
    -> Bool
  {
    block.removeAll(keepingCapacity: true)
    block.append(contentsOf: repeatElement(0, count: count))
    return try block.withUnsafeMutableBytes { bytes in
      var done = 0
      while done < bytes.count {
        let part = UnsafeMutableRawBufferPointer(rebasing: bytes[done...])
        let read = try file.read(fromAbsoluteOffset: Int64(offset + done), into: part)
        if read == 0 { return false }
        done += read
      }
      return true
    }
  }

  private static func checksum(_ words: ArraySlice<UInt64>) -> UInt64 { words.withUnsafeBytes { Hash64.of($0) } }
}
