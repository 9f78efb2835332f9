internal import Bytes
internal import Files
internal import SystemPackage

/// Writes JSON Lines to a file of a run, a megabyte at a time. Not durable: what must last is published.
///
/// `@unchecked Sendable` because one owner at a time appends: the committer's queue while a pass runs, the thread that
/// started it before and after.
final class LineFile: @unchecked Sendable {
  private let path: FilePath
  private let file: FileDescriptor
  private var json = JSONWriter()

  init(_ path: FilePath) throws(FileError) {
    self.path = path
    file = try Files.create(path)
  }

  deinit { try? file.close() }

  func append(_ write: (inout JSONWriter) -> Void) throws(FileError) {
    write(&json)
    if json.bytes.count > 1 << 20 { try flush() }
  }

  func flush() throws(FileError) {
    try Files.writeAll(json.bytes, to: file, path)
    json.removeAll()
  }
}

/// Reads a file line by line, a megabyte at a time.
struct LineReader {
  private let path: FilePath
  private let file: OpenFile
  private var buffer: [UInt8] = []
  private var position = 0
  private var atEnd = false

  init(_ path: FilePath) throws(FileError) {
    self.path = path
    file = OpenFile(try Files.open(path))
  }

  /// The next line without its end; `nil` behind the last.
  mutating func next() throws(FileError) -> [UInt8]? {
    while true {
      if let end = buffer[position...].firstIndex(of: 0x0A) {
        defer { position = end + 1 }
        return Array(buffer[position..<end])
      }
      if atEnd {
        guard position < buffer.count else { return nil }
        defer { position = buffer.count }
        return Array(buffer[position...])
      }
      buffer.removeFirst(position)
      position = 0
      let more = try Files.read(file.descriptor, path, upTo: 1 << 20)
      if more.isEmpty { atEnd = true }
      buffer += more
    }
  }
}

/// A descriptor that is closed with the last who uses it.
final class OpenFile: Sendable {
  let descriptor: FileDescriptor
  init(_ descriptor: FileDescriptor) { self.descriptor = descriptor }
  deinit { try? descriptor.close() }
}
