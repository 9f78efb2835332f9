/// The readings of a passage by the words that they stand in, with the points of each word.
struct SuspectWords {
  let readings: [Reading]
  private let passage: Passage
  private let hasControls: Bool
  private let strayWeight: Int
  private var ranges: [Range<Int>] = []
  private(set) var points: [Int] = []

  init(_ passage: Passage, _ charset: Int, _ readings: [Reading]) {
    self.readings = readings
    self.passage = passage
    hasControls = LegacyCharset.all[charset].hasControls
    strayWeight = LegacyCharset.all[charset].isOfOtherScript ? 4 : 2
    let evidence = Plausibility(passage, charset: charset, readings: readings)
    var first = 0
    while first < readings.count {
      var last = first
      while last + 1 < readings.count, SuspectWords.isOneWord(passage, readings[last], readings[last + 1]) { last += 1 }
      ranges.append(first..<last + 1)
      points.append(points(charset, first..<last + 1, evidence))
      first = last + 1
    }
  }

  private static func isOneWord(_ passage: Passage, _ one: Reading, _ two: Reading) -> Bool {
    for place in one.start + one.count..<max(two.start, one.start + one.count)
    where SuspectWords.isBoundary(passage.scalars[place]) {
      return false
    }
    return true
  }

  static func isBoundary(_ scalar: UInt32) -> Bool { scalar <= 0x20 || scalar == 0x3C || scalar == 0x3E }

  private func points(_ charset: Int, _ range: Range<Int>, _ evidence: Plausibility) -> Int {
    var sum = 0
    for number in range {
      let points = evidence.points(number)
      if points <= Plausibility.impossible { return points }
      sum += points
    }
    let strays = strays(charset, range)
    if strays >= 2, strays >= range.count { return Plausibility.impossible }
    return sum - strays * strayWeight
  }

  /// Letters of the word that the charset has but that are part of no sequence: in broken text there are none.
  private func strays(_ charset: Int, _ range: Range<Int>) -> Int {
    let index = CharsetIndex.shared
    var count = 0
    func look(_ places: Range<Int>) {
      for place in places where passage.scalars[place] >= 0x80 && !passage.isMended[place] {
        let scalar = passage.scalars[place]
        if Glyph(scalar).isLetter, index.byte(scalar, charset) >= 0x80 { count += 1 }
      }
    }
    var low = readings[range.lowerBound].start
    while low > 0, !SuspectWords.isBoundary(passage.scalars[low - 1]) { low -= 1 }
    look(low..<readings[range.lowerBound].start)
    for number in range.dropLast() {
      look(readings[number].start + readings[number].count..<readings[number + 1].start)
    }
    let end = readings[range.upperBound - 1].start + readings[range.upperBound - 1].count
    var high = end
    while high < passage.scalars.count, !SuspectWords.isBoundary(passage.scalars[high]) { high += 1 }
    look(end..<high)
    return count
  }

  /// Whether a word is beyond doubt, or several are certain.
  var isProof: Bool {
    let certain = points.filter { $0 >= Mojibake.certain }
    return certain.count > 2 || certain.contains { $0 >= Mojibake.proof }
  }

  /// The words that weigh `threshold` or more, and what all of them weigh together against what another charset would
  /// make of them: letters of languages that do not go together weigh less, control characters more where they are the
  /// charset's own.
  func accepted(from threshold: Int) -> (points: Int, readings: [Reading]) {
    var sum = 0
    var out: [Reading] = []
    for (word, range) in zip(points, ranges) where word >= threshold {
      sum += word
      out.append(contentsOf: readings[range])
    }
    guard sum > 0 else { return (0, []) }
    let letters = out.map(\.target).filter { $0 >= 0x80 && WritingSystem.of($0) == 1 }
    let controls = hasControls ? out.count { passage.scalars[$0.start + $0.count - 1] &- 0x80 < 0x20 } : 0
    return (max(1, sum + controls - 2 * Alphabets.shared.strangers(letters)), out)
  }
}
