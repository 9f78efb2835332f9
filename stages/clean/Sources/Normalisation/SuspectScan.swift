/// Finds where a text may hold UTF-8 that was read in another charset: a character that begins a sequence in some charset
/// before one that continues it there. Sound text has few such pairs, and is passed at the speed of a table look-up a
/// character, ASCII at that of memory.
struct SuspectScan {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let index = CharsetIndex.shared

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The place of the first suspicious character in `range`; `nil` where there is none.
  func first(in range: Range<Int>) -> Int? {
    index.roles.withUnsafeBufferPointer { roles in
      var i = range.lowerBound
      var before: UInt32 = 0
      var place = i
      while i < range.upperBound {
        let byte = bytes[i]
        if byte < 0x80 {
          i = skipASCII(i + 1, range.upperBound)
          before = 0
          continue
        }
        let length = Scan.scalarLength(byte)
        guard i + length <= range.upperBound else { return nil }
        let own = self.roles(i, byte, roles)
        let shared = before & own >> 16
        if shared != 0, isSuspect(place, range.upperBound, shared) { return place }
        if byte == 0xC3, bytes[i + 1] == 0x83, isLostSpace(i, range) { return i }
        before = own & 0xFFFF
        place = i
        i += length
      }
      return nil
    }
  }

  @inline(__always)
  private func roles(_ i: Int, _ byte: UInt8, _ roles: UnsafeBufferPointer<UInt32>) -> UInt32 {
    if byte < 0xE0 { return roles[Int(byte & 0x1F) << 6 | Int(bytes[i + 1] & 0x3F)] }
    if byte == 0xE2 { return roles[0x800 + (Int(bytes[i + 1] & 0x3F) << 6 | Int(bytes[i + 2] & 0x3F))] }
    guard byte == 0xEF else { return 0 }
    return index.roles(0xF000 | UInt32(bytes[i + 1] & 0x3F) << 6 | UInt32(bytes[i + 2] & 0x3F))
  }

  /// Where ASCII ends: eight bytes at a time.
  @inline(__always)
  private func skipASCII(_ start: Int, _ end: Int) -> Int {
    var i = start
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return end }
    while i + 8 <= end {
      let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: i, as: UInt64.self)) & 0x8080_8080_8080_8080
      if word != 0 { return i + word.trailingZeroBitCount / 8 }
      i += 8
    }
    while i < end, bytes[i] < 0x80 { i += 1 }
    return i
  }

  /// An Ã between a small letter and a space: an à whose second half became a space.
  private func isLostSpace(_ i: Int, _ range: Range<Int>) -> Bool {
    i > range.lowerBound && Scan.isLower(bytes[i - 1]) && i + 2 < range.upperBound && bytes[i + 2] == 0x20
  }

  /// Whether a whole sequence stands at `place` in one of the charsets whose bits are set.
  private func isSuspect(_ place: Int, _ end: Int, _ charsets: UInt32) -> Bool {
    var scalars: [UInt32] = []
    var i = place
    while i < end, scalars.count < 4, bytes[i] >= 0x80 {
      scalars.append(scalar(&i, end))
    }
    for charset in 0..<LegacyCharset.all.count where charsets >> charset & 1 == 1 {
      let lead = index.byte(scalars[0], charset)
      let length = Scan.scalarLength(lead)
      guard scalars.count >= length,
        (1..<length).allSatisfy({ index.roles(scalars[$0]) >> (16 + charset) & 1 == 1 })
      else { continue }
      if LegacyCharset.all[charset].isOfOtherScript, length == 2, isSoundPair(scalars, charset) { continue }
      return true
    }
    return false
  }

  /// Two letters of another script that begin a word as they well may: the next is a small letter that begins nothing.
  private func isSoundPair(_ scalars: [UInt32], _ charset: Int) -> Bool {
    guard scalars.count > 2, scalars[1] >= 0x370, scalars[1] < 0x530 else { return false }
    let third = index.byte(scalars[2], charset)
    guard third >= 0xE0 else { return false }
    return scalars.count < 4 || index.roles(scalars[3]) >> (16 + charset) & 1 == 0
  }

  private func scalar(_ i: inout Int, _ end: Int) -> UInt32 {
    let lead = bytes[i]
    let length = min(Scan.scalarLength(lead), end - i)
    var value = UInt32(lead) & (length == 1 ? 0x7F : 0x7F >> UInt32(length))
    for k in 1..<max(1, length) { value = value << 6 | UInt32(bytes[i + k] & 0x3F) }
    i += length
    return value
  }
}
