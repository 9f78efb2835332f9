internal import Bytes

/// What closing marks tell of the sentences that were found since their opening marks.
extension SentenceScanner {
  /// What stands between an opening mark and its closing mark and is one sentence.
  struct Whole {
    var opening: Int
    /// With more ends of sentences inside it is not.
    var mostBoundaries: Int
  }

  /// A source in brackets after a quotation is no longer than this, in bytes.
  private static let longestSource = 160
  /// A quotation of several sentences whose source follows is whole up to this length, in bytes.
  private static let longestSourced = 320

  /// A reported speech of several sentences is whole up to this length, in bytes.
  private static let longestReported = 120

  /// A mark that opens or closes, outside of a stop.
  mutating func enclosing(at i: Int, _ scalar: ScalarAt, from start: Int, limit: Int) -> (Boundary?, Int) {
    let end = i + scalar.length
    note(scalar, at: i, from: start, limit: limit)
    guard isBrokenSpeech(endingAt: i, mark: scalar.value, from: start) else { return (nil, end) }
    let next = skipSpace(end, limit)
    guard next > end, next < limit else { return (nil, end) }
    let right = Following(bytes, at: next, limit: limit)
    guard right.first == .upper, rules.follower(bytes, right.word).contains(.starter) else { return (nil, end) }
    return (Boundary(end: end, next: next), end)
  }

  /// Notes all marks that cling to a stop.
  mutating func noteClosers(of stop: Stop, from start: Int, limit: Int) {
    var i = stop.end
    while i < stop.closed, let scalar = bytes.scalar(at: i) {
      note(scalar, at: i, from: start, limit: limit)
      i += scalar.length
    }
  }

  private mutating func note(_ scalar: ScalarAt, at i: Int, from start: Int, limit: Int) {
    let end = i + scalar.length
    if scalar.value == 0x27 || scalar.value == 0x2019, end < limit, isWord(at: end) {
      guard scalar.value == 0x27, i == start || !isWord(before: i) else { return }
    }
    let opens = end < limit && bytes[end] > 0x20 && (i <= start || opensAfter(bytes[i - 1]))
    guard let opening = enclosures.note(scalar.value, at: i, opens: opens), opening.at < start else { return }
    if let most = mostBoundaries(within: opening, end: end, limit: limit) {
      rejoin = Whole(opening: opening.at, mostBoundaries: most)
    }
  }

  private func isWord(at i: Int) -> Bool { bytes.scalar(at: i)?.letterCase.isWord ?? false }
  private func isWord(before i: Int) -> Bool { bytes.scalar(before: i)?.letterCase.isWord ?? false }

  /// White space, an opening bracket or a dash, by its last byte.
  private func opensAfter(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x28 || byte == 0x5B || byte == 0x2D || byte == 0x22 || byte == 0x27 || byte == 0x94
      || byte == 0x93
      || byte == 0x9C
  }

  /// How many ends of sentences may turn out to be none in what was opened and closed here; `nil` where it is as usual.
  private mutating func mostBoundaries(within opening: Enclosures.Opening, end: Int, limit: Int) -> Int? {
    if Enclosures.isIdeographic(opening.closer) || isStory { return .max }
    let length = end - opening.at
    if rules.keepsReportedSpeech, length <= SentenceScanner.longestReported, isReported(at: end, limit: limit) {
      return 1
    }
    return length <= SentenceScanner.longestSourced && hasSource(at: end, limit: limit) ? 1 : nil
  }

  /// `…,“ dodal.`: a comma before the closing mark or after it, and a small letter.
  private func isReported(at end: Int, limit: Int) -> Bool {
    guard let mark = bytes.scalar(before: end), let before = bytes.scalar(before: end - mark.length) else {
      return false
    }
    guard before.value == 0x2C || end < limit && bytes[end] == 0x2C else { return false }
    let next = skipSpace(bytes[min(end, limit - 1)] == 0x2C ? end + 1 : end, limit)
    return next < limit && bytes.scalar(at: next)?.letterCase == .lower
  }

  /// Whether the text is a story; found out when it first matters.
  private var isStory: Bool {
    mutating get {
      if let story { return story }
      let found = rules.keepsStorySpeech && StorySigns.stand(in: bytes)
      story = found
      return found
    }
  }

  /// "… (Ada Vane, p. 12).": a source in brackets right after the quotation, and the end.
  private func hasSource(at end: Int, limit: Int) -> Bool {
    guard end + 2 < limit, bytes[end] == 0x20, bytes[end + 1] == 0x28 else { return false }
    var i = end + 2
    let last = min(limit - 1, end + SentenceScanner.longestSource)
    while i < last, bytes[i] != 0x29 { i += 1 }
    return i < last && bytes[i + 1] == 0x2E
  }

  /// `"But I--" He stopped.`: a speech that breaks off in a dash before its closing mark.
  private func isBrokenSpeech(endingAt i: Int, mark: UInt32, from start: Int) -> Bool {
    guard mark == 0x22 || mark == 0x201D, i > start + 2 else { return false }
    if bytes[i - 1] == 0x2D { return bytes[i - 2] == 0x2D }
    return bytes[i - 1] == 0x94 && bytes[i - 2] == 0x80 && bytes[i - 3] == 0xE2
  }
}
