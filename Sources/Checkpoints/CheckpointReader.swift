internal import Bytes
internal import Compression
internal import Files
internal import SystemPackage

/// Reads the records of entries, of any table. Keeps the frames that it read last, so that neighbours cost one
/// decompression. Not for several threads at once: make one a worker.
package final class CheckpointReader {
  private struct FrameKey: Hashable {
    let segment: ObjectIdentifier
    let frame: Int
  }

  private struct CachedFrame {
    /// Keeps the identifier in the key from being used again.
    let segment: Segment
    let raw: [UInt8]
    var lastUse: Int
  }

  private struct OpenFile {
    let segment: Segment
    let number: Int
    let descriptor: FileDescriptor
  }

  /// Files that are kept open. What is read out of order, such as proofs, lies in many segments at once.
  private static let openFiles = 16

  private let cacheBytes: Int
  private var frames: [FrameKey: CachedFrame] = [:]
  private var cachedBytes = 0
  private var uses = 0
  /// The frame used last, looked at first.
  private var latest: (key: FrameKey, raw: [UInt8])?
  private var decompressor: ZstdDecompressor?
  /// What a line must begin with; kept for its room.
  private var head = JSONWriter()
  /// The files read last, kept open: the latest first.
  private var files: [OpenFile] = []

  /// - Parameter cacheBytes: decompressed frames that are kept, in bytes (the last is kept however large it is).
  package init(cacheBytes: Int = 4 << 20) { self.cacheBytes = cacheBytes }

  deinit { for file in files { try? file.descriptor.close() } }

  /// The record of an entry.
  ///
  /// - Throws: `damaged` where the bytes do not hold: exclude the segment (`WriterGroup.exclude`) and do its records again.
  package func record(_ entry: CheckpointEntry) throws(CheckpointError) -> StoredRecord {
    let line = try line(entry)
    let index = entry.segment.index
    var members: [(name: String, json: ArraySlice<UInt8>)] = []
    for member in index.view.members(entry.position) {
      members.append(
        (String(decoding: index.view.memberName(member), as: UTF8.self), try value(of: member, in: line, entry)))
    }
    return StoredRecord(outcome: try outcome(of: entry, line), members: members)
  }

  /// What became of the document, with its reason. Reads the record only where there is one.
  package func outcome(_ entry: CheckpointEntry) throws(CheckpointError) -> CheckpointOutcome {
    entry.status == .kept ? .kept : try outcome(of: entry, try line(entry))
  }

  /// One member of an entry's record; `nil` where the step did not write it.
  package func member(_ name: String, of entry: CheckpointEntry) throws(CheckpointError) -> ArraySlice<UInt8>? {
    guard let member = entry.segment.index.member(entry.position, name) else { return nil }
    return try value(of: member, in: try line(entry), entry)
  }

  /// The record as the line of JSON that it is, without its line break.
  package func line(_ entry: CheckpointEntry) throws(CheckpointError) -> ArraySlice<UInt8> {
    let view = entry.segment.index.view
    let raw = try frame(view.frame(entry.position), file: 0, of: entry.segment)
    let range = view.line(entry.position)
    guard range.upperBound <= raw.count, isRecord(raw[range], of: entry) else {
      throw damage(entry.segment, 0, "the record of '\(entry.id)' is not where the index says")
    }
    return raw[range]
  }

  /// The bytes that an entry has in a side column; `nil` where it has none.
  package func column(_ name: String, of entry: CheckpointEntry) throws(CheckpointError) -> [UInt8]? {
    let index = entry.segment.index
    guard let column = index.column(name), let value = index.view.columnValue(entry.position, column) else {
      return nil
    }
    let raw = try frame(value.frame, file: column + 1, of: entry.segment)
    guard value.value.upperBound <= raw.count, let bytes = Base64.decode(raw[value.value]) else {
      throw damage(entry.segment, column + 1, "the \(name) of '\(entry.id)' is not where the index says")
    }
    return bytes
  }

  /// Lets go of frames where one of them is larger than all that are to be kept.
  package func releaseLarge() {
    guard cachedBytes > cacheBytes else { return }
    latest = nil
    frames.removeAll()
    cachedBytes = 0
  }

  // MARK: Records

  private func value(
    of member: Int, in line: ArraySlice<UInt8>, _ entry: CheckpointEntry
  ) throws(CheckpointError) -> ArraySlice<UInt8> {
    let range = entry.segment.index.view.memberValue(member)
    guard range.upperBound <= line.count else {
      throw damage(entry.segment, 0, "a member of '\(entry.id)' is not where the index says")
    }
    return line[range.shifted(by: line.startIndex)]
  }

  /// Whether a line begins as the record of the entry does: id, record number, key and status.
  private func isRecord(_ line: ArraySlice<UInt8>, of entry: CheckpointEntry) -> Bool {
    head.removeAll()
    head.beginObject()
    head.member("id", entry.id)
    head.member("record", entry.record)
    head.member("key", entry.key.hexadecimal)
    head.member("status", entry.status.name)
    return line.count > head.bytes.count && line.last == UInt8(ascii: "}")
      && line.withUnsafeBytes { stored in
        head.bytes.withUnsafeBytes { IndexView.compare(.init(rebasing: stored[..<$0.count]), $0) == 0 }
      }
  }

  private func outcome(
    of entry: CheckpointEntry, _ line: ArraySlice<UInt8>
  ) throws(CheckpointError) -> CheckpointOutcome {
    if entry.status == .kept { return .kept }
    do throws(JSONError) {
      var json = JSONReader(Array(line))
      let value = try JSONValue(from: &json)
      if entry.status == .dropped, let reason = value["reason"]?.string { return .dropped(reason: reason) }
      if entry.status == .failed, let code = value["error"]?["code"]?.string {
        return .failed(code: code, message: value["error"]?["message"]?.string ?? "")
      }
    } catch {
      throw damage(entry.segment, 0, "the record of '\(entry.id)': \(error)")
    }
    throw damage(entry.segment, 0, "the record of '\(entry.id)' lacks its reason")
  }

  private func damage(_ segment: Segment, _ file: Int, _ cause: String) -> CheckpointError {
    .damaged(segment.damage(segment.path(file) ?? segment.directory, cause))
  }

  // MARK: Frames

  private func frame(_ number: Int, file: Int, of segment: Segment) throws(CheckpointError) -> [UInt8] {
    let key = FrameKey(segment: ObjectIdentifier(segment), frame: number)
    if let latest, latest.key == key { return latest.raw }
    uses += 1
    let raw: [UInt8]
    if let cached = frames[key] {
      frames[key]?.lastUse = uses
      raw = cached.raw
    } else {
      raw = try readFrame(number, file: file, of: segment)
      makeRoom(raw.count)
      frames[key] = CachedFrame(segment: segment, raw: raw, lastUse: uses)
      cachedBytes += raw.count
    }
    latest = (key, raw)
    return raw
  }

  private func makeRoom(_ count: Int) {
    guard cachedBytes + count > cacheBytes else { return }
    latest = nil
    // Down to half at once, so that the search for the oldest is rare.
    for (key, frame) in frames.sorted(by: { $0.value.lastUse < $1.value.lastUse }) {
      if cachedBytes + count <= cacheBytes / 2 { return }
      frames[key] = nil
      cachedBytes -= frame.raw.count
    }
  }

  private func readFrame(_ number: Int, file: Int, of segment: Segment) throws(CheckpointError) -> [UInt8] {
    guard let record = segment.index.view.frameRecord(number), Int(record.file) == file, let path = segment.path(file),
      let length = Int(exactly: record.length), let offset = Int(exactly: record.offset), length <= 1 << 31
    else { throw damage(segment, file, "the index names a frame that there is not") }
    let stored = try read(path, offset: offset, count: length, of: segment, file)
    guard stored.count == length, Hash64.of(stored) == record.hash else {
      throw damage(segment, file, "the checksum of its bytes \(offset)..<\(offset + length) does not match")
    }
    do throws(CompressionError) {
      if decompressor == nil { decompressor = try ZstdDecompressor() }
      if let raw = try decompressor?.decompress(stored, limit: Int(record.rawLength)), raw.count == record.rawLength {
        return raw
      }
    } catch {
      if error.code == .noMemory { throw .noMemory(error.message) }
      throw damage(segment, file, error.message)
    }
    throw damage(segment, file, "a frame has another length than the index says")
  }

  private func read(
    _ path: FilePath, offset: Int, count: Int, of segment: Segment, _ number: Int
  ) throws(CheckpointError) -> [UInt8] {
    do throws(FileError) {
      if let descriptor = try descriptor(path, of: segment, number) {
        return try FileStatus.read(descriptor, path, offset: offset, count: count)
      }
    } catch { throw .file(error) }
    throw damage(segment, number, "it is not there")
  }

  /// The file, open; `nil` where it is not there.
  private func descriptor(
    _ path: FilePath, of segment: Segment, _ number: Int
  ) throws(FileError) -> FileDescriptor? {
    if let place = files.firstIndex(where: { $0.segment === segment && $0.number == number }) {
      if place > 0 { files.insert(files.remove(at: place), at: 0) }
      return files[0].descriptor
    }
    if files.count == CheckpointReader.openFiles, let oldest = files.popLast() {
      try? oldest.descriptor.close()
      // A walk through many segments shall not make all of their indexes resident.
      if !files.contains(where: { $0.segment === oldest.segment }) { oldest.segment.index.release() }
    }
    guard let descriptor = try FileStatus.openForReading(path) else { return nil }
    files.insert(OpenFile(segment: segment, number: number, descriptor: descriptor), at: 0)
    return descriptor
  }
}
