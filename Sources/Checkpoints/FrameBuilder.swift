package import Bytes
internal import Compression

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Encodes and compresses records, on a worker, so that only appending is left to the committer. Use it again and again:
/// its compressor is costly to make. Not for several threads at once.
package final class FrameBuilder {
  /// Raw bytes after which a frame is closed: what a random access has to decompress.
  static let frameBytes = 128 << 10
  /// Measured on news records, MB a CPU second and ratio: 3: 157, 2.6; 1: 240, 2.5; -1: 212, 2.0; -3: 243, 1.9; -7: 278,
  /// 1.6. Below 1 little time is saved and much space lost.
  static let compressionLevel = 1
  /// The same for side columns, which are read value by value and out of order.
  static let columnFrameBytes = 16 << 10
  /// Columns mostly hold hashes, in which compression finds nothing but what base 64 adds: at level 1 the evidence of
  /// 100,000 news texts takes 162 MB instead of 184, and a run over them 22 CPU seconds instead of 20.
  static let columnCompressionLevel = -1
  /// A record of more bytes is refused; offsets in frames have 32 bits.
  static let recordLimit = 1 << 30

  /// Room that is kept from frame to frame; what a large record took is given back.
  private static let keptRoom = 1 << 20

  /// What a record has beside its id and members, and to spare.
  private static let headBytes = 1024

  private let columns: [String]
  private var compressor: ZstdCompressor
  private var columnCompressor: ZstdCompressor
  private var hasher = SHA256()
  private var part: IndexPart
  /// The raw bytes of each file's open frame: main, then columns.
  private var raw: [JSONWriter]
  /// The number that the open frame of each file will have.
  private var openFrame: [Int?]
  private var payloads: [[UInt8]]
  private var rawBytes = 0

  /// - Parameter columns: of the table that the frames are for.
  package init(columns: [String] = []) throws(CheckpointError) {
    self.columns = columns
    do throws(CompressionError) {
      compressor = try ZstdCompressor(level: FrameBuilder.compressionLevel)
      columnCompressor = try ZstdCompressor(level: FrameBuilder.columnCompressionLevel)
    } catch { throw .noMemory(error.message) }
    part = IndexPart(columns: columns)
    raw = columns.map { _ in JSONWriter() } + [JSONWriter()]
    openFrame = raw.map { _ in nil }
    payloads = raw.map { _ in [] }
  }

  /// Adds a record. Records must come in input order.
  ///
  /// - Returns: the SHA-256 of each member's JSON as it is stored, in the order of `record.members`: what the keys of later
  ///   steps are made of.
  @discardableResult
  package func add(_ record: CheckpointRecord) throws(CheckpointError) -> [Digest] {
    let size = record.members.reduce(0) { $0 + $1.json.count } + record.id.utf8.count
    let largest = record.columns.reduce(size) { max($0, $1.bytes.count / 3 * 4) }
    if largest > FrameBuilder.recordLimit { throw .recordTooLarge(id: record.id, bytes: largest) }
    let frame = open(0)
    if size > FrameBuilder.frameBytes { raw[0].reserve(size + FrameBuilder.headBytes + 64 * record.members.count) }
    let start = raw[0].bytes.count
    let firstMember = part.members.count
    raw[0].beginObject()
    writeHead(record)
    var digests: [Digest] = []
    digests.reserveCapacity(record.members.count)
    for member in record.members { digests.append(write(member, lineStart: start)) }
    raw[0].endObject()
    part.addEntry(
      id: Array(record.id.utf8), record: max(0, record.record), key: record.key, status: record.outcome.status,
      frame: frame, line: start..<raw[0].bytes.count, firstMember: firstMember)
    raw[0].newline()
    for column in record.columns { write(column, of: record.id) }
    try closeFull()
    return digests
  }

  /// Adds a record that is stored already, as it stands.
  ///
  /// - Parameters:
  ///   - line: its JSON without line break.
  ///   - values: its columns.
  func add(
    _ entry: CheckpointEntry, line: ArraySlice<UInt8>, values: [CheckpointRecord.Column]
  ) throws(CheckpointError) {
    let frame = open(0)
    let view = entry.segment.index.view
    let start = raw[0].bytes.count
    let firstMember = part.members.count
    for member in view.members(entry.position) {
      let name = part.number(ofName: String(decoding: view.memberName(member), as: UTF8.self))
      guard let digest = view.memberDigest(member) else { continue }
      part.members.append(IndexPart.Member(name: name, value: view.memberValue(member), digest: digest))
    }
    raw[0].raw(line)
    part.addEntry(
      id: Array(view.id(entry.position)), record: entry.record, key: entry.key, status: entry.status, frame: frame,
      line: start..<raw[0].bytes.count, firstMember: firstMember)
    raw[0].newline()
    let id = entry.id
    for value in values { write(value, of: id) }
    try closeFull()
  }

  /// Records that wait for `finish`.
  var count: Int { part.entries.count }

  /// What was added since the last call, compressed; empty where nothing was.
  package func finish() throws(CheckpointError) -> CheckpointFrame {
    for file in raw.indices where openFrame[file] != nil { try close(file) }
    let frame = CheckpointFrame(part: part, payloads: payloads, rawBytes: rawBytes)
    part = IndexPart(columns: columns)
    payloads = raw.map { _ in [] }
    rawBytes = 0
    return frame
  }

  /// The number of a file's open frame; a new one where none is open. Its length and hash come when it is closed.
  private func open(_ file: Int) -> Int {
    if let number = openFrame[file] { return number }
    let number = part.frames.count
    part.frames.append(IndexPart.Frame(file: UInt32(file), rawLength: 0, offset: 0, length: 0, hash: 0))
    openFrame[file] = number
    return number
  }

  private func closeFull() throws(CheckpointError) {
    for file in raw.indices {
      let limit = file == 0 ? FrameBuilder.frameBytes : FrameBuilder.columnFrameBytes
      if raw[file].bytes.count >= limit { try close(file) }
    }
  }

  private func close(_ file: Int) throws(CheckpointError) {
    guard let number = openFrame[file] else { return }
    let compressed: [UInt8]
    do throws(CompressionError) {
      compressed = try file == 0 ? compressor.compress(raw[file].bytes) : columnCompressor.compress(raw[file].bytes)
    } catch {
      throw .noMemory(error.message)
    }
    part.frames[number] = IndexPart.Frame(
      file: UInt32(file), rawLength: UInt32(clamping: raw[file].bytes.count), offset: UInt64(payloads[file].count),
      length: UInt64(compressed.count), hash: Hash64.of(compressed))
    rawBytes += raw[file].bytes.count
    raw[file].removeAll(keepingAtMost: FrameBuilder.keptRoom)
    if payloads[file].isEmpty { payloads[file] = compressed } else { payloads[file].append(contentsOf: compressed) }
    openFrame[file] = nil
  }

  private func writeHead(_ record: CheckpointRecord) {
    raw[0].member("id", record.id)
    raw[0].member("record", max(0, record.record))
    raw[0].member("key", record.key.hexadecimal)
    raw[0].member("status", record.outcome.status.name)
    switch record.outcome {
    case .kept: break
    case .dropped(let reason): raw[0].member("reason", reason)
    case .failed(let code, let message):
      raw[0].key("error")
      raw[0].object {
        $0.member("code", code)
        $0.member("message", message)
      }
    }
  }

  private func write(_ member: CheckpointRecord.Member, lineStart: Int) -> Digest {
    precondition(!CheckpointRecord.reservedNames.contains(member.name), "a record uses this name itself")
    let json = FrameBuilder.singleLine(member.json)
    raw[0].key(member.name)
    let start = raw[0].bytes.count - lineStart
    raw[0].raw(json)
    hasher.update(json)
    let digest = hasher.finish()
    let name = part.number(ofName: member.name)
    part.members.append(IndexPart.Member(name: name, value: start..<start + json.count, digest: digest))
    return digest
  }

  private func write(_ column: CheckpointRecord.Column, of id: String) {
    guard let number = columns.firstIndex(of: column.name) else { return }
    let file = number + 1
    let frame = open(file)
    var text: [UInt8] = [0x22]
    Base64.encode(column.bytes, into: &text)
    text.append(0x22)
    raw[file].beginObject()
    raw[file].member("id", id)
    raw[file].key(column.name)
    let start = raw[file].bytes.count + 1
    raw[file].raw(text)
    raw[file].endObject()
    raw[file].newline()
    let position = part.columnValues.count - columns.count + number
    part.columnValues[position] = IndexPart.ColumnValue(frame: frame, value: start..<start + text.count - 2)
  }

  /// JSON without line breaks, which can only stand between its tokens; `null` for nothing.
  private static func singleLine(_ json: [UInt8]) -> [UInt8] {
    if json.isEmpty { return Array("null".utf8) }
    let hasBreak = json.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return false }
      return memchr(base, 0x0A, bytes.count) != nil || memchr(base, 0x0D, bytes.count) != nil
    }
    guard hasBreak else { return json }
    return json.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
  }
}

/// Compressed records with their entries, to be appended to a segment.
package struct CheckpointFrame: Sendable {
  let part: IndexPart
  /// The compressed bytes for the main file, then for each column's.
  let payloads: [[UInt8]]
  /// Bytes of the records before compression, columns included.
  package let rawBytes: Int

  /// Records in it.
  package var count: Int { part.entries.count }
  package var isEmpty: Bool { part.entries.isEmpty }
  /// Bytes of the records after compression, columns included.
  package var storedBytes: Int { payloads.reduce(0) { $0 + $1.count } }
}
