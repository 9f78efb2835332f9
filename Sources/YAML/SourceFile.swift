/// A text file that people write, with its lines: what places in it are reported by.
package struct SourceFile: Sendable {
  /// As the user named it.
  package let name: String
  /// Its content without a byte order mark.
  package let bytes: [UInt8]
  /// Where each line starts: byte offset, and Unicode scalars before it.
  private let lines: [(byte: Int, scalar: Int)]
  /// Length in Unicode scalars.
  package let count: Int

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    (lines, count) = SourceFile.lineStarts(self.bytes)
  }

  /// A stretch of the file in Unicode scalars from its start.
  package struct Extent: Hashable, Sendable {
    package let start: Int
    /// Not below `start`.
    package let end: Int

    package init(_ start: Int, _ end: Int) {
      self.start = max(0, start)
      self.end = max(self.start, end)
    }
  }

  /// Lines end at LF, CR LF or CR, as editors count them.
  private static func lineStarts(_ bytes: [UInt8]) -> ([(byte: Int, scalar: Int)], Int) {
    var lines = [(byte: 0, scalar: 0)]
    var scalars = 0
    for (offset, byte) in bytes.enumerated() {
      if byte & 0xC0 != 0x80 { scalars += 1 }
      let next = offset + 1
      if byte == 0x0A || byte == 0x0D && !(next < bytes.count && bytes[next] == 0x0A) {
        lines.append((next, scalars))
      }
    }
    return (lines, scalars)
  }

  /// The line and column of a scalar offset.
  package func position(ofScalar scalar: Int) -> Diagnostic.Position {
    let line = lineIndex { $0.scalar <= scalar }
    return Diagnostic.Position(line: line + 1, column: scalar - lines[line].scalar + 1)
  }

  /// The scalar offset of a byte offset.
  package func scalar(ofByte byte: Int) -> Int {
    let byte = min(max(byte, 0), bytes.count)
    let line = lines[lineIndex { $0.byte <= byte }]
    var scalar = line.scalar
    for byte in bytes[line.byte..<byte] where byte & 0xC0 != 0x80 { scalar += 1 }
    return scalar
  }

  /// The scalar offset behind a line, its end included.
  package func end(ofLine number: Int) -> Int { number < lines.count ? lines[number].scalar : count }

  /// A line by its number from 1, without its end; bytes that are not UTF-8 become U+FFFD.
  package func line(_ number: Int) -> String {
    guard number >= 1, number <= lines.count else { return "" }
    let start = lines[number - 1].byte
    var end = number < lines.count ? lines[number].byte : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The last line that `isBefore` holds for; it holds for the first.
  private func lineIndex(where isBefore: ((byte: Int, scalar: Int)) -> Bool) -> Int {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if isBefore(lines[middle]) { low = middle } else { high = middle }
    }
    return low
  }
}
