internal import CUtf8proc

/// Unicode's normalisation form C (UAX #15): accents and their letters in one character where there is one.
///
/// Nearly all text is in that form. What is below U+0300 always is, the rest is looked up; only the stretch between two
/// characters that combine with nothing is handed to utf8proc.
enum Composition {
  /// Puts `text` from `start` on into form C. `places`, where given, has a value for each byte from `start` on; the
  /// bytes of a stretch that changed get that of its first byte.
  static func compose(_ text: inout [UInt8], from start: Int, places: UnsafeMutablePointer<[Int]>? = nil) {
    var stretch = text.withUnsafeBufferPointer { firstStretch($0, start..<$0.count) }
    guard !stretch.isEmpty else { return }
    let tail = Array(text[start...])
    let old = places?.pointee ?? []
    var copied = 0
    text.removeSubrange(start...)
    places?.pointee.removeAll()
    tail.withUnsafeBufferPointer { tail in
      stretch = stretch.lowerBound - start..<stretch.upperBound - start
      while !stretch.isEmpty {
        text.append(contentsOf: tail[copied..<stretch.lowerBound])
        let before = text.count
        appendComposed(tail, stretch, to: &text)
        if let places {
          places.pointee.append(contentsOf: old[copied..<stretch.lowerBound])
          places.pointee.append(contentsOf: repeatElement(old[stretch.lowerBound], count: text.count - before))
        }
        copied = stretch.upperBound
        stretch = firstStretch(tail, copied..<tail.count)
      }
      text.append(contentsOf: tail[copied...])
    }
    if let places { places.pointee.append(contentsOf: old[copied...]) }
  }

  /// Whether all of `range` is in form C for certain.
  static func isComposed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    firstStretch(bytes, range).isEmpty
  }

  // MARK: The scan

  /// The first stretch that may have to change: from the last character before it that combines with nothing to the next.
  /// Empty where there is none.
  private static func firstStretch(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
    guard let first = skip(bytes, range.lowerBound, range.upperBound) else {
      return range.upperBound..<range.upperBound
    }
    return CombiningClasses.shared.table.withUnsafeBufferPointer { classes in
      var base = range.lowerBound
      var i = first
      var last: UInt8 = 0
      // The character before may be one that the next combines with.
      if i > range.lowerBound { base = startOfScalar(bytes, i - 1, range.lowerBound) }
      while i < range.upperBound {
        let byte = bytes[i]
        if byte < 0xCC {
          base = i
          last = 0
          i += byte < 0xC0 ? 1 : 2
          continue
        }
        let length = Scan.scalarLength(byte)
        guard i + length <= range.upperBound else { break }
        let own = CombiningClasses.of(bytes, i, length, classes)
        if own == CombiningClasses.changes || own != 0 && own < last {
          return base..<endOfStretch(bytes, i + length, range.upperBound, classes)
        }
        if own == 0 { base = i }
        last = own
        i += length
      }
      return range.upperBound..<range.upperBound
    }
  }

  /// The first byte of a character beyond U+02FF; `nil` where there is none.
  @inline(__always)
  private static func skip(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return nil }
    var i = start
    while i < end {
      while i + 8 <= end, base.loadUnaligned(fromByteOffset: i, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 { i += 8 }
      let stop = min(i + 8, end)
      while i < stop {
        if bytes[i] >= 0xCC { return i }
        i += 1
      }
    }
    return nil
  }

  private static func startOfScalar(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ limit: Int) -> Int {
    var i = place
    while i > limit, bytes[i] & 0xC0 == 0x80 { i -= 1 }
    return i
  }

  private static func endOfStretch(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ classes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var i = start
    while i < end {
      let length = Scan.scalarLength(bytes[i])
      guard i + length <= end else { return end }
      if bytes[i] < 0xCC || CombiningClasses.of(bytes, i, length, classes) == 0 { return i }
      i += length
    }
    return end
  }

  // MARK: One stretch

  private static func appendComposed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to out: inout [UInt8]) {
    var scalars: [Int32] = []
    for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
      decompose(Int32(scalar.value), to: &scalars)
    }
    order(&scalars)
    let options = utf8proc_option_t(UTF8PROC_COMPOSE.rawValue | UTF8PROC_STABLE.rawValue)
    let count = scalars.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { utf8proc_normalize_utf32($0, buffer.count, options) } ?? 0
    }
    for value in scalars.prefix(max(0, count)) {
      guard let scalar = Unicode.Scalar(UInt32(bitPattern: value)) else { continue }
      out.append(contentsOf: UTF8.encode(scalar) ?? .init())
    }
  }

  static func decompose(_ scalar: Int32, to out: inout [Int32]) {
    var boundary: Int32 = 0
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 32) { buffer in
      guard let base = buffer.baseAddress else { return }
      let count = utf8proc_decompose_char(
        scalar, base, buffer.count, utf8proc_option_t(UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_STABLE.rawValue), &boundary
      )
      if count > 0, count <= buffer.count { out.append(contentsOf: buffer[..<count]) } else { out.append(scalar) }
    }
  }

  /// Puts marks that follow each other into canonical order (rule D108 of the Unicode standard): a few by insertion, a
  /// long run by counting, since text may hold a million marks in a row.
  private static func order(_ scalars: inout [Int32]) {
    var start = 0
    while start < scalars.count {
      guard CombiningClasses.combiningClass(scalars[start]) != 0 else {
        start += 1
        continue
      }
      var end = start
      while end < scalars.count, CombiningClasses.combiningClass(scalars[end]) != 0 { end += 1 }
      if end - start <= 16 {
        insertionSort(&scalars, start..<end)
      } else {
        var byClass = [[Int32]](repeating: [], count: 256)
        for scalar in scalars[start..<end] { byClass[Int(CombiningClasses.combiningClass(scalar))].append(scalar) }
        scalars.replaceSubrange(start..<end, with: byClass.joined())
      }
      start = end
    }
  }

  private static func insertionSort(_ scalars: inout [Int32], _ range: Range<Int>) {
    for i in range.dropFirst() {
      var j = i
      let own = CombiningClasses.combiningClass(scalars[i])
      while j > range.lowerBound, CombiningClasses.combiningClass(scalars[j - 1]) > own {
        scalars.swapAt(j, j - 1)
        j -= 1
      }
    }
  }
}
