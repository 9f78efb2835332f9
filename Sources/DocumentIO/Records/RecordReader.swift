package import Bytes
#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// One line of a container.
package struct RawRecord: Hashable, Sendable {
  /// The number of its line, from 1; blank lines count.
  package let number: Int
  /// Where the line starts in the decompressed container, in bytes.
  package let offset: Int
  /// Its length in bytes without the line break (LF or CRLF).
  package let length: Int
  /// Its bytes without the line break; of a line over the limit the first 64 KiB, which may tell its id.
  package let line: [UInt8]

  /// Whether the line is over the limit and was not kept.
  package var isTooLarge: Bool { line.count < length }

  package init(number: Int, offset: Int, length: Int, line: [UInt8]) {
    self.number = number
    self.offset = offset
    self.length = length
    self.line = line
  }
}

/// Reads the lines of a JSON Lines container, compressed or not, in memory bounded by the longest line that is allowed.
///
/// ```swift
/// var reader = RecordReader(source, limit: 64 << 20)
/// while let record = reader.next() { … }
/// if let failure = reader.failure { … }   // the container itself goes into quarantine
/// ```
/// Blank lines are passed over, and a byte order mark at the start. A container that breaks off gives its whole lines
/// first; the piece of a line at the break is not one.
package struct RecordReader: ~Copyable {
  /// What is kept of a line that is too large.
  package static let keptOfTooLarge = 1 << 16
  private static let chunk = 1 << 18

  private var source: ByteSource
  private let limit: Int
  private var buffer: [UInt8] = []
  /// What of `buffer` was given out already.
  private var position = 0
  /// The offset of `buffer`'s first byte in the container.
  private var bufferOffset = 0
  private var number = 0
  private var isAtEnd = false
  /// Why the container broke off, or that it changed, once `next` has given `nil`.
  package private(set) var failure: InputError?
  /// The digest of the container's raw bytes, once `next` has given `nil`, where the source keeps one.
  package private(set) var digest: Digest?

  /// - Parameter limit: lines longer than that are not kept, in bytes.
  package init(_ source: consuming ByteSource, limit: Int) {
    self.source = source
    self.limit = max(limit, 0)
  }

  /// The next line that is not blank; `nil` at the end. Of one over the limit nobody knows: it counts.
  package mutating func next() -> RawRecord? {
    while true {
      guard let record = nextLine() else { return nil }
      if record.isTooLarge || !record.line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return record }
    }
  }

  private mutating func nextLine() -> RawRecord? {
    var searched = 0
    while true {
      if let end = lineFeed(from: position + searched) { return take(upTo: end, breakLength: 1) }
      searched = buffer.count - position
      if searched > limit + 1 { return skipTooLarge() }
      guard fill() else { break }
    }
    // The last line may lack its line break, but not where the container broke off.
    guard failure == nil, position < buffer.count else { return nil }
    return take(upTo: buffer.count, breakLength: 0)
  }

  private func lineFeed(from start: Int) -> Int? {
    buffer.withUnsafeBytes { raw in
      guard let base = raw.baseAddress, start < raw.count else { return nil }
      guard let found = memchr(base + start, 0x0A, raw.count - start) else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  /// The line from `position` to `end`, behind which its line break stands.
  private mutating func take(upTo end: Int, breakLength: Int) -> RawRecord {
    let start = position
    var last = end
    if last > start, buffer[last - 1] == 0x0D { last -= 1 }
    position = end + breakLength
    number += 1
    let length = last - start
    let kept = length > limit ? min(limit, RecordReader.keptOfTooLarge) : length
    return RawRecord(
      number: number, offset: bufferOffset + start, length: length, line: Array(buffer[start..<start + kept]))
  }

  /// Passes over a line whose end is not in sight after `limit` bytes, without keeping it.
  private mutating func skipTooLarge() -> RawRecord? {
    let offset = bufferOffset + position
    let line = Array(buffer[position...].prefix(min(limit, RecordReader.keptOfTooLarge)))
    var last = buffer.last
    while true {
      position = buffer.count
      guard fill() else {
        if failure != nil { return nil }
        break
      }
      if let end = lineFeed(from: position) {
        if end > position { last = buffer[end - 1] }
        position = end
        break
      }
      last = buffer.last
    }
    let length = bufferOffset + position - offset - (last == 0x0D ? 1 : 0)
    if position < buffer.count { position += 1 }
    number += 1
    return RawRecord(number: number, offset: offset, length: length, line: line)
  }

  /// Drops what was given out and reads a chunk behind the rest; whether there was more.
  private mutating func fill() -> Bool {
    guard !isAtEnd else { return false }
    let isFirst = bufferOffset == 0 && buffer.isEmpty
    bufferOffset += position
    buffer.removeFirst(position)
    position = 0
    let rest = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: RecordReader.chunk))
    var count = 0
    do throws(InputError) {
      count = try read(into: rest)
      if count == 0 { digest = try source.finish() }
    } catch {
      failure = error
    }
    buffer.removeLast(RecordReader.chunk - count)
    isAtEnd = count == 0
    if isFirst { skipByteOrderMark() }
    return count > 0
  }

  private mutating func read(into start: Int) throws(InputError) -> Int {
    var failure: InputError?
    var count = 0
    buffer.withUnsafeMutableBytes { raw in
      do throws(InputError) {
        count = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: raw[start...]))
      } catch { failure = error }
    }
    if let failure { throw failure }
    return count
  }

  private mutating func skipByteOrderMark() {
    if buffer.starts(with: [0xEF, 0xBB, 0xBF]) {
      position = 3
    } else if buffer.starts(with: [0xFF, 0xFE]) || buffer.starts(with: [0xFE, 0xFF]) {
      failure = InputError(.undecodable, "the file is UTF-16, and JSON Lines are UTF-8", at: 0)
      buffer.removeAll()
      isAtEnd = true
    }
  }
}
