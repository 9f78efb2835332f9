package import Bytes
package import Files
package import SystemPackage

/// The input memo: what each input file's content digested to when it was last read, so that a run need not read files
/// that did not change.
///
/// A text file, one line an input in input order, `digest size modified changed inode path`, the path percent-encoded; the
/// last line is the digest of all before it. It is only ever a saving: missing, damaged or of another format, it is left
/// alone and written anew.
package enum InputMemo {
  static let header = Array("copydesk input memo 1\n".utf8)
  static let trailerStart = Array("end ".utf8)
  static let trailerLength = 4 + 64 + 1

  /// A file that was changed this shortly before the memo was begun may be changed again without a sign: file systems
  /// store times in steps of up to 2 s (git's racy rule).
  package static let raciness: Int64 = 2_000_000_000
}

/// Looks files up in a memo, in input order, reading along.
package struct InputMemoReader: ~Copyable {
  private static let chunk = 1 << 16
  private let file: FileDescriptor
  private var left: Int
  private var buffer: [UInt8] = []
  private var position = 0
  private var current: Line?

  struct Line {
    let path: [UInt8]
    let size: Int
    let modified: Int64
    let changed: Int64
    let inode: UInt64
    let digest: Digest
    /// As it stands, with its line break.
    let bytes: [UInt8]
  }

  /// Opens the memo at `path` and verifies all of it; `nil` where there is none that is whole.
  package init?(_ path: FilePath) {
    guard let file = try? FileDescriptor.open(path, .readOnly, options: [.closeOnExec]) else { return nil }
    guard let size = InputMemoReader.verifiedSize(file) else {
      try? file.close()
      return nil
    }
    self.file = file
    left = size
    _ = nextLine()
    current = parsedLine()
  }

  deinit { try? file.close() }

  /// The digest of the content of the file at `path`, where the memo has it and nothing tells of a change since.
  ///
  /// Paths must be asked for in input order.
  package mutating func digest(of path: [UInt8], _ stamp: FileStamp) -> Digest? {
    while let line = current, line.path.lexicographicallyPrecedes(path) { current = parsedLine() }
    guard let line = current, line.path == path else { return nil }
    let isSame =
      line.size == stamp.size && line.modified == stamp.modified && line.changed == stamp.changed
      && line.inode == stamp.inode
    return isSame ? line.digest : nil
  }

  /// The lines that were not passed by yet, one by one.
  mutating func takeRest() -> [UInt8]? {
    guard let line = current else { return nil }
    current = parsedLine()
    return line.bytes
  }

  /// The number of bytes before the last line, where that is their digest.
  private static func verifiedSize(_ file: FileDescriptor) -> Int? {
    var hasher = SHA256()
    guard let end = try? file.seek(offset: 0, from: .end), end >= InputMemo.header.count + InputMemo.trailerLength,
      (try? file.seek(offset: 0, from: .start)) != nil
    else { return nil }
    var left = Int(end) - InputMemo.trailerLength
    let size = left
    while left > 0 {
      guard let bytes = read(file, min(left, chunk)), !bytes.isEmpty else { return nil }
      hasher.update(bytes)
      left -= bytes.count
    }
    guard let trailer = read(file, InputMemo.trailerLength), trailer.starts(with: InputMemo.trailerStart),
      trailer.last == 0x0A,
      Digest(hexadecimal: String(decoding: trailer[4..<68], as: UTF8.self)) == hasher.finish(),
      (try? file.seek(offset: 0, from: .start)) != nil, read(file, InputMemo.header.count) == InputMemo.header,
      (try? file.seek(offset: 0, from: .start)) != nil
    else { return nil }
    return size
  }

  private static func read(_ file: FileDescriptor, _ count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let got = bytes.withUnsafeMutableBytes {
        try? file.read(into: UnsafeMutableRawBufferPointer(rebasing: $0[filled...]))
      }
      guard let got else { return nil }
      if got == 0 { break }
      filled += got
    }
    bytes.removeLast(count - filled)
    return bytes
  }

  /// The next line with its line break.
  private mutating func nextLine() -> ArraySlice<UInt8>? {
    while true {
      if let end = buffer[position...].firstIndex(of: 0x0A) {
        defer { position = end + 1 }
        return buffer[position...end]
      }
      guard left > 0, let more = InputMemoReader.read(file, min(left, InputMemoReader.chunk)), !more.isEmpty else {
        return nil
      }
      left -= more.count
      buffer.removeFirst(position)
      position = 0
      buffer += more
    }
  }

  private mutating func parsedLine() -> Line? {
    guard let line = nextLine() else { return nil }
    let fields = line.dropLast().split(separator: 0x20, maxSplits: 5)
    guard fields.count == 6, let digest = Digest(hexadecimal: String(decoding: fields[0], as: UTF8.self)),
      let size = Int(String(decoding: fields[1], as: UTF8.self)),
      let modified = Int64(String(decoding: fields[2], as: UTF8.self)),
      let changed = Int64(String(decoding: fields[3], as: UTF8.self)),
      let inode = UInt64(String(decoding: fields[4], as: UTF8.self))
    else { return nil }
    return Line(
      path: DocumentID.decode(fields[5]), size: size, modified: modified, changed: changed, inode: inode,
      digest: digest, bytes: Array(line))
  }
}
