internal import Bytes
internal import Compression
internal import Files
internal import SystemPackage

/// Why an index cannot be made from its segment.
enum RebuildFailure: Error {
  /// A file does not hold.
  case damage(FilePath, String)
  /// It cannot be read.
  case file(FileError)
}

/// Makes a segment's index again from its records alone.
enum IndexRebuild {
  /// The bytes of the index.
  ///
  /// - Parameter files: as the manifest lists them; the digests of main file and columns are checked first.
  static func index(directory: FilePath, files: [ManifestFile]) throws(RebuildFailure) -> [UInt8] {
    let columns = Array(files.dropFirst(2))
    // A column's file is NNNNNN.<name>.jsonl.zst; the name itself stands in every line of it.
    var part = IndexPart(columns: columns.map { columnName($0.name) })
    try forEachFrame(directory, files[0], file: 0, &part) { (frame, raw, part) throws(JSONError) in
      try addRecords(raw, frame, to: &part)
    }
    for (number, column) in columns.enumerated() {
      var position = 0
      try forEachFrame(directory, column, file: number + 1, &part) { (frame, raw, part) throws(JSONError) in
        try addValues(raw, frame, column: number, from: &position, to: &part)
      }
    }
    return IndexFormat.encode(part)
  }

  private static func columnName(_ file: String) -> String {
    let bytes = Array(file.utf8)
    let name = bytes.drop { $0 != 0x2E }.dropFirst().dropLast(".jsonl.zst".utf8.count)
    return String(decoding: CheckpointOrder.path(ofID: name), as: UTF8.self)
  }

  private static func forEachFrame(
    _ directory: FilePath, _ file: ManifestFile, file number: Int, _ part: inout IndexPart,
    _ body: (_ frame: Int, _ raw: [UInt8], _ part: inout IndexPart) throws(JSONError) -> Void
  ) throws(RebuildFailure) {
    let path = directory.appending(file.name)
    do {
      let bytes = try Files.read(path)
      guard Digest(of: bytes) == file.sha256 else {
        throw RebuildFailure.damage(path, "its checksum does not match")
      }
      var decompressor = try ZstdDecompressor()
      var offset = 0
      while offset < bytes.count {
        let length = try ZstdDecompressor.frameLength(bytes[offset...])
        let frame = bytes[offset..<offset + length]
        let raw = try decompressor.decompress(frame, limit: FrameBuilder.recordLimit * 2)
        let hash = frame.withUnsafeBytes { Hash64.of($0) }
        part.frames.append(
          IndexPart.Frame(
            file: UInt32(number), rawLength: UInt32(clamping: raw.count), offset: UInt64(offset),
            length: UInt64(length),
            hash: hash))
        try body(part.frames.count - 1, raw, &part)
        offset += length
      }
    } catch let failure as RebuildFailure {
      throw failure
    } catch let error as FileError where error.errno != .noSuchFileOrDirectory {
      throw .file(error)
    } catch {
      throw .damage(path, "\(error)")
    }
  }

  /// The lines of a frame, without their line breaks.
  private static func lines(_ raw: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < raw.count {
      let end = raw[start...].firstIndex(of: 0x0A) ?? raw.count
      lines.append(start..<end)
      start = end + 1
    }
    return lines
  }

  private static func addRecords(_ raw: [UInt8], _ frame: Int, to part: inout IndexPart) throws(JSONError) {
    for line in lines(raw) {
      var json = JSONReader(raw, line)
      let firstMember = part.members.count
      var (id, record, key, status): ([UInt8]?, Int?, Digest?, CheckpointStatus?)
      try json.enterObject()
      while let name = try json.nextMember() {
        switch name {
        case "id": id = try json.stringBytes()
        case "record": record = try json.integer()
        case "key": key = Digest(hexadecimal: try json.string())
        case "status": status = CheckpointStatus(name: try json.string())
        case "reason", "error": try json.skip()
        default:
          let value = try json.skip()
          var hasher = SHA256()
          hasher.update(raw[value])
          part.members.append(
            IndexPart.Member(
              name: part.number(ofName: name), value: value.shifted(by: -line.lowerBound), digest: hasher.finish()))
        }
      }
      guard let id, let record, let key, let status else {
        throw JSONError("a record lacks a member", at: line.lowerBound)
      }
      part.addEntry(
        id: id, record: record, key: key, status: status, frame: frame, line: line, firstMember: firstMember)
    }
  }

  /// Column lines stand in the order of the records, where not every record has one.
  private static func addValues(
    _ raw: [UInt8], _ frame: Int, column: Int, from position: inout Int, to part: inout IndexPart
  ) throws(JSONError) {
    for line in lines(raw) {
      var json = JSONReader(raw, line)
      var (id, value): ([UInt8]?, Range<Int>?)
      try json.enterObject()
      while let name = try json.nextMember() {
        if name == "id" { id = try json.stringBytes() } else { value = try json.skip() }
      }
      guard let id, let value else { throw JSONError("a value lacks a member", at: line.lowerBound) }
      while position < part.entries.count, !part.heap[part.entries[position].id].elementsEqual(id) { position += 1 }
      guard position < part.entries.count, value.count >= 2 else {
        throw JSONError("a value belongs to no record", at: line.lowerBound)
      }
      part.columnValues[position * part.columns.count + column] = IndexPart.ColumnValue(
        frame: frame, value: value.lowerBound + 1..<value.upperBound - 1)
      position += 1
    }
  }
}
