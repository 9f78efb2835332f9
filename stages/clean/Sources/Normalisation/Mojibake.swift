/// Mends UTF-8 that was read in a charset of one byte a character, once or several times over, where that is certain.
///
/// A line at a time, a word at a time: of each charset that explains something in a line the one that explains most is
/// taken, those words that it explains beyond doubt are mended, and what came out is looked at again.
struct Mojibake {
  /// The charsets, as bits, for which some word of the text was beyond doubt: others need less evidence then.
  private var isProven: UInt32 = 0

  static let certain = 4
  /// What one word must weigh to speak for others.
  static let proof = 6
  /// What a word must weigh where another proves the charset.
  static let likely = 1
  private static let rounds = 6

  /// What is to be mended in `text`, of which each of `pieces` is a text of its own (all of it where there are none).
  /// Pieces are in order and apart. Sound text costs one pass of `SuspectScan`.
  static func repairs(in text: [UInt8], pieces: [Range<Int>]? = nil) -> Repairs {
    text.withUnsafeBufferPointer { bytes in
      var repairs = Repairs()
      let scan = SuspectScan(bytes)
      let lines = (pieces ?? [0..<bytes.count]).flatMap { suspectLines(scan, bytes, $0) }
      guard !lines.isEmpty else { return repairs }
      var mender = Mojibake()
      let first = lines.map { mender.mended(bytes, $0) }
      for (line, (own, isProven)) in zip(lines, first) {
        // What was proven behind a line may explain more of it.
        repairs.add(isProven == mender.isProven ? own : mender.mended(bytes, line).repairs)
      }
      return repairs
    }
  }

  /// The repairs of one line, and what was proven when they were made.
  private mutating func mended(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> (repairs: Repairs, isProven: UInt32) {
    var passage = Passage(bytes, line)
    mend(&passage)
    var repairs = Repairs()
    repairs.add(passage)
    return (repairs, isProven)
  }

  /// Whether there may be anything to mend in `text`.
  static func isSuspect(_ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { SuspectScan($0).first(in: 0..<$0.count) != nil }
  }

  private static func suspectLines(
    _ scan: SuspectScan, _ bytes: UnsafeBufferPointer<UInt8>, _ piece: Range<Int>
  ) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var place = piece.lowerBound
    while let found = scan.first(in: place..<piece.upperBound) {
      var start = found
      while start > place, bytes[start - 1] != 0x0A { start -= 1 }
      var end = found
      while end < piece.upperBound, bytes[end] != 0x0A { end += 1 }
      lines.append(start..<end)
      place = end
    }
    return lines
  }

  private mutating func mend(_ passage: inout Passage) {
    for _ in 0..<Mojibake.rounds {
      var best: (points: Int, charset: Int, readings: [Reading]) = (0, 0, [])
      for charset in charsets(passage) {
        let accepted = self.accepted(passage, charset)
        if accepted.points > best.points { best = (accepted.points, charset, accepted.readings) }
      }
      guard best.points > 0 else { return }
      passage.apply(best.readings)
    }
  }

  /// The charsets in which some character of the passage begins a sequence and the next continues it. One that is the first
  /// under another name, as far as the passage goes, is left out.
  private func charsets(_ passage: Passage) -> [Int] {
    let index = CharsetIndex.shared
    var found: UInt32 = 0
    var before: UInt32 = 0
    var isLikeFirst = UInt32.max
    var last: UInt32 = 0
    for scalar in passage.scalars {
      var roles = index.roles(scalar)
      if scalar == 0x20 { roles = last == 0xC3 ? 0xFFFF_0000 : isProven << 16 }
      last = scalar
      found |= before & roles >> 16
      before = roles & 0xFFFF
      isLikeFirst &= index.likeFirst(scalar)
    }
    if found & 1 == 1 { found &= ~isLikeFirst | 1 }
    return LegacyCharset.all.indices.filter { found >> $0 & 1 == 1 }
  }

  /// What of a passage a charset explains beyond doubt, and the points of that.
  private mutating func accepted(_ passage: Passage, _ charset: Int) -> (points: Int, readings: [Reading]) {
    if isProven >> charset & 1 == 0 {
      let words = SuspectWords(passage, charset, Readings(passage, charset: charset, spacesCount: false).all())
      guard words.isProof else { return words.accepted(from: Mojibake.certain) }
      isProven |= 1 << charset
    }
    let words = SuspectWords(passage, charset, Readings(passage, charset: charset, spacesCount: true).all())
    return words.accepted(from: Mojibake.likely)
  }
}
