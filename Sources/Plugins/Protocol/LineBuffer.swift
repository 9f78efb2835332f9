#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Bytes as they arrive, taken out line by line, with a bound on what an endless line can take of our memory.
struct LineBuffer {
  /// What is read at once, at most.
  private static let piece = 256 << 10
  /// Above so much room a line counts as large.
  private static let large = 2 << 20

  /// Lines lie in it, at the ranges that `next` gives, until the next call of a mutating method.
  private(set) var bytes: [UInt8] = []
  /// What has arrived and was not taken: `start..<end`; no line end before `searched`.
  private var start = 0
  private var searched = 0
  private var end = 0
  private let limit: Int

  /// - Parameter limit: bytes of a line, at most.
  init(limit: Int) { self.limit = limit }

  /// Whether more than a line's limit has arrived without a line end.
  var isOverflowing: Bool { end - start > limit }
  /// Bytes that have arrived behind the last line end.
  var rest: Int { end - start }

  /// Has `read` fill some room, and says how many bytes it gave.
  mutating func fill<R>(_ read: (UnsafeMutableRawBufferPointer) -> (count: Int, outcome: R)) -> R {
    makeRoom()
    let (count, outcome) = bytes.withUnsafeMutableBytes { raw in
      read(.init(rebasing: raw[end..<min(raw.count, end + LineBuffer.piece)]))
    }
    end += count
    return outcome
  }

  /// Where the next whole line lies, without its end; `nil` where none has arrived.
  mutating func next() -> Range<Int>? {
    let found = bytes.withUnsafeBytes { raw -> Int? in
      guard searched < end, let base = raw.baseAddress else { return nil }
      guard let place = memchr(base + searched, 0x0A, end - searched) else { return nil }
      return UnsafeRawPointer(place) - base
    }
    guard let found else {
      searched = end
      return nil
    }
    defer {
      start = found + 1
      searched = start
    }
    return start..<found
  }

  /// Gives back the room of a large line that has been taken.
  mutating func shrink() {
    guard bytes.count > LineBuffer.large, end - start <= LineBuffer.piece * 2 else { return }
    grow(keeping: start..<end)
    (start, searched, end) = (0, searched - start, end - start)
  }

  /// What is left when nothing more will arrive, as a line without an end; `nil` for nothing.
  mutating func last() -> Range<Int>? {
    guard end > start else { return nil }
    defer {
      start = end
      searched = end
    }
    return start..<end
  }

  /// Room behind `end`: by moving what is there to the front, or by growing; behind a large line it is given back.
  private mutating func makeRoom() {
    if start == end {
      if bytes.count > LineBuffer.large { bytes = [] }
      (start, searched, end) = (0, 0, 0)
    }
    if bytes.count - end >= LineBuffer.piece / 4 { return }
    let kept = end - start
    if start >= bytes.count / 2, start > 0 {
      bytes.withUnsafeMutableBytes { raw in
        guard let base = raw.baseAddress else { return }
        memmove(base, base + start, kept)
      }
    } else {
      grow(keeping: start..<end)
    }
    (start, searched, end) = (0, searched - start, kept)
  }

  /// Twice the room, or, for a large line, at once all that it may take: a copy of a large buffer beside it would cost
  /// more memory than pages that nothing has arrived in, which are not there.
  private mutating func grow(keeping kept: Range<Int>) {
    let doubled = LineBuffer.piece + 2 * kept.count
    let room = doubled > LineBuffer.large ? max(doubled, limit + 2 * LineBuffer.piece) : doubled
    let old = bytes[kept]
    bytes = Array(unsafeUninitializedCapacity: room) { raw, count in
      _ = raw.update(fromContentsOf: old)
      // The rest is not zeroed: it is read where something has arrived, and nowhere else.
      count = room
    }
  }
}
