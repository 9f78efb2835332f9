import Testing

@testable import DedupeStage

/// A text whose words are numbers.
private func text(_ words: [UInt32], _ frequencies: ShingleFrequencies) -> ComparableText {
  var set = ValueSet()
  return ComparableText(words, level: 0, frequencies, &set)
}

private let noneCounted = ShingleFrequencies(shingles: 100)

private func overlap(_ a: [UInt32], _ b: [UInt32], _ frequencies: ShingleFrequencies = noneCounted) -> Overlap {
  var table = ComparisonTable()
  table.load(owner: 0) { $0 = text(a, frequencies) }
  return table.overlap(with: text(b, frequencies))
}

@Test func wordsAndShinglesInCommonAreCountedOnce() {
  let result = overlap([1, 2, 3, 4, 1, 2, 3], [1, 2, 3, 9, 4])
  #expect(result.shared == 1)
  #expect(result.first.distinctShingles == 4)
  #expect(result.second.distinctShingles == 3)
  #expect(result.sharedWords == 4)
  #expect(result.jaccard == 1.0 / 6)
}

@Test func aTableForgetsTheTextBefore() {
  var table = ComparisonTable()
  table.load(owner: 0) { $0 = text(Array(0..<500), noneCounted) }
  table.load(owner: 1) { $0 = text([600, 601, 602, 603], noneCounted) }
  #expect(table.overlap(with: text(Array(0..<500), noneCounted)).sharedWords == 0)
  #expect(table.overlap(with: text([601, 602, 603], noneCounted)).shared == 1)
  #expect(table.overlap(with: text([602, 603, 604], noneCounted)).shared == 0)
  #expect(table.ownStretches().isEmpty)
}

@Test func aNewLeadLeavesTheTailsInCommon() {
  let tail = Array<UInt32>(100..<160)
  let result = overlap(Array(0..<20) + tail, Array(200..<230) + tail)
  #expect(result.first.stretches.head == 20)
  #expect(result.second.stretches.head == 30)
  #expect(result.first.stretches.tail == 0)
  #expect(result.second.stretches.tail == 0)
  #expect(result.first.stretches.longest == 58)
}

@Test func anEditedWordDoesNotEndAStretch() {
  let words = Array<UInt32>(0..<40)
  var edited = words
  edited[20] = 99
  let result = overlap(words, edited)
  #expect(result.first.stretches.longest == 38)
  #expect(result.first.stretches.matched == 35)
}

@Test func whatManyTextsHaveWeighsNothing() {
  var frequencies = ShingleFrequencies(shingles: 2_000)
  let footer = Array<UInt32>(0..<30)
  for _ in 0..<20 { frequencies.add(Shingles.hashes(of: footer)) }
  let result = overlap(footer + Array(100..<120), footer + Array(200..<220), frequencies)
  #expect(result.shared == 28)
  #expect(result.first.stretches.matched == 0)
  #expect(result.first.stretches.total == 20)
}

@Test func frequenciesDoNotDependOnTheOrderOfTexts() {
  let texts = (0..<50).map { Shingles.hashes(of: (0..<90).map { UInt32(($0 * $0) % 97) }.shuffledBy($0)) }
  var forward = ShingleFrequencies(shingles: 5_000, slots: 64)
  var backward = forward
  for text in texts { forward.add(text) }
  for text in texts.reversed() { backward.add(text) }
  #expect(texts.allSatisfy { forward.counts(of: $0) == backward.counts(of: $0) })
}

@Test func shinglesBeyondTheCountersAreTakenForTheirNeighbours() {
  var frequencies = ShingleFrequencies(shingles: 1 << 16, slots: 1 << 13)
  let footer = Shingles.hashes(of: Array(0..<300))
  for _ in 0..<20 { frequencies.add(footer) }
  #expect(frequencies.counts(of: footer).allSatisfy { $0 == ShingleFrequencies.most })
}

@Test(
  arguments: [
    ("the same", 0..<200, 0..<200, true), ("cut to half", 0..<200, 0..<100, true),
    ("nothing shared", 0..<200, 300..<500, false), ("a turn of phrase", 0..<200, 190..<390, false),
  ] as [(String, Range<UInt32>, Range<UInt32>, Bool)])
func resemblanceTellsCopies(_ what: String, _ a: Range<UInt32>, _ b: Range<UInt32>, _ isCopy: Bool) {
  let likeness = Resemblance.of(overlap(Array(a), Array(b)))
  #expect((likeness >= 0.5) == isCopy, "\(what): \(likeness)")
}

@Test func resemblanceIsSymmetric() {
  let a = Array<UInt32>(0..<120)
  let b = Array<UInt32>(60..<140) + Array(500..<530)
  #expect(Resemblance.of(overlap(a, b)) == Resemblance.of(overlap(b, a)))
}

@Test func anExcerptAtTheEndOfAnotherTextIsNoCopy() {
  let source = Array<UInt32>(0..<300)
  let host = Array<UInt32>(1_000..<1_250) + source.prefix(80)
  #expect(Resemblance.of(overlap(source, host)) < 0.5)
}

extension [UInt32] {
  /// The same values in an order that follows from `seed`.
  fileprivate func shuffledBy(_ seed: Int) -> [UInt32] { Array(self[(seed % count)...] + self[..<(seed % count)]) }
}
