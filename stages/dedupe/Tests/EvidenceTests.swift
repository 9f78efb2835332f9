import Bytes
import StageKit
import Testing

@testable import DedupeStage

private func folded(_ text: String) -> String { String(decoding: Words(Text(text)).folded, as: UTF8.self) }

@Test(arguments: [
  ("The FERRY, aground!", "the ferry aground "),
  ("Don’t — don't", "dont dont "),
  ("ÉTÉ ΑΘΗΝΑ МОСКВА Straße", "été αθηνα москва straße "),
  ("in 1,000 co\u{AD}pies", "in 1 000 copies "),
  ("渡轮。搁浅", "渡 轮 搁 浅 "),
  ("𝒳 ok \u{1F6A2}", "𝒳 ok "),
  ("", ""),
])
func wordsAreFolded(_ text: String, _ expected: String) { #expect(folded(text) == expected) }

@Test func wordsKnowWhereTheyStand() {
  let text = Text("« Été, dit-il »")
  let words = Words(text)
  #expect((0..<words.count).compactMap { words.span($0..<$0 + 1) }.map { text.string($0) } == ["Été", "dit", "il"])
  #expect(words.span(1..<4) == nil)
}

@Test func ideographsAreHashedInPairs() {
  let one = Words("渡轮搁浅").hashes
  let two = Words("渡轮停航").hashes
  #expect(one.count == 4)
  #expect(one[0] == two[0])
  #expect(one[1] != two[1])
}

@Test func brokenUTF8IsNoCrash() {
  for bytes: [UInt8] in [[0xE2], [0xF0, 0x9F], [0xC3], [0x61, 0xE2, 0x82], [0xFF, 0xFE, 0x41], [0x80, 0xBF]] {
    _ = Words(Text(trusted: bytes)).hashes
  }
}

@Test func aShortTextHasOneShingle() {
  #expect(Shingles.hashes(of: []).isEmpty)
  #expect(Shingles.hashes(of: [1]).count == 1)
  #expect(Shingles.hashes(of: [1, 2, 3]).count == 1)
  #expect(Shingles.hashes(of: [1, 2, 3, 4]).count == 2)
  #expect(Shingles.hashes(of: [1, 2, 3]) != Shingles.hashes(of: [3, 2, 1]))
}

@Test func theSketchIsTheLeastDistinctShingles() {
  let values = (0..<2000).map { UInt32(truncatingIfNeeded: Hash64.mix(UInt64($0 % 700)) >> 32) }
  #expect(
    Shingles.sketch(values, count: IndexEvidence.sketchSize)
      == Array(Set(values).sorted().prefix(IndexEvidence.sketchSize)))
  #expect(Shingles.sketch([5, 1, 5], count: IndexEvidence.sketchSize) == [1, 5])
  #expect(Shingles.sketch(Array(repeating: 9, count: 500), count: IndexEvidence.sketchSize) == [9])
}

@Test func valuesThatAreNotUniformAreSortedToo() {
  let values: [UInt32] = (0..<200).map { $0 * $0 } + (0..<200).map { 1_000_000 - $0 }
  #expect(Shingles.distinct(values) == Set(values).sorted())
  #expect(Shingles.distinct(values + values + values) == Set(values).sorted())
}

@Test func indexEvidenceSurvivesItsBytes() throws {
  let evidence = IndexEvidence(digest: (1, .max), published: -5, words: 12, sketch: [3, 1 << 31])
  #expect(IndexEvidence(evidence.bytes) == evidence)
  #expect(IndexEvidence(Array(evidence.bytes.dropLast())) == nil)
  #expect(IndexEvidence([]) == nil)
}

@Test func proofEvidenceSurvivesItsBytes() throws {
  let evidence = ProofEvidence(words: [7, 7, .max], passages: [1, .max])
  #expect(ProofEvidence(evidence.bytes) == evidence)
  #expect(ProofEvidence(Array(evidence.bytes.dropLast())) == nil)
  #expect(ProofEvidence([0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF]) == nil)
}

@Test func evidenceOfLongTextsIsSampledInTheSameBlocksWhateverWentBefore() {
  let words = (0..<200_000).map { UInt32(truncatingIfNeeded: Hash64.mix(UInt64($0)) >> 32) }
  let proof = ProofEvidence(words: words, passages: [])
  let cut = ProofEvidence(words: Array(words.dropFirst(20_000)), passages: [])
  #expect(proof.level == 2)
  #expect((30_000...ProofEvidence.wordLimit).contains(proof.words.count))
  #expect(cut.level == 2)
  #expect(cut.words == proof.words.suffix(cut.words.count))
  #expect(ProofEvidence(words: Array(words.prefix(60_000)), passages: []).words == Array(words.prefix(60_000)))
}

@Test func theIndexStaysSmall() throws {
  var prose = Prose(4)
  let survey = try Bench().stage.survey(Document("a", prose.text(sentences: 60).joined(separator: " ")))
  #expect(survey.index.count <= 350)
}

@Test(
  arguments: [
    ("1970-01-01", 0), ("2021-10-31T18:05:09Z", 1_635_703_509), ("2021-10-31T18:05:09.250+01:00", 1_635_699_909),
    ("2021-10-31 18:05", 1_635_703_500), ("2021-10-31T18:05-0330", 1_635_716_100), ("1969-12-31T23:59:59Z", -1),
    ("2024", 1_704_067_200), ("2024-02-29", 1_709_164_800), ("2021-10", 1_633_046_400), ("20211031", 1_635_638_400),
    ("20211031T180509Z", 1_635_703_509), ("20211031T1805+0100", 1_635_699_900), ("2021-10-31T18", 1_635_703_200),
    ("2021-10-31T18:05:09,5+01", 1_635_699_909), ("2021-10-31 18:05:09 +01:00", 1_635_699_909),
    (" 2021-10-31T18:05:09z\n", 1_635_703_509), ("2021-304", 1_635_638_400), ("2021304", 1_635_638_400),
    ("2021-W43-7", 1_635_638_400), ("2021W437", 1_635_638_400), ("2021-W43", 1_635_120_000),
    ("2020-W01-1", 1_577_664_000),
    ("2021-10-31T24:00", 1_635_724_800), ("2020-366", 1_609_372_800), ("2016-12-31T23:59:60Z", 1_483_228_800),
  ] as [(String, Int64)])
func datesAreRead(_ text: String, _ seconds: Int64) { #expect(PublishedDate.seconds(text) == seconds) }

@Test(arguments: [
  "", "yesterday", "31.10.2021", "2021-13-01", "2021-10-31T", "2021-10-31Tx", "2021-10-31T18:05 CET",
  "2021-02-29", "2021-04-31", "2021-366", "2021-W54", "2021-W10-8", "202110", "2021-1031", "2021-10-31T25:00",
  "2021-10-31T24:01",
  "2021-10-31T18:60", "2021-10-31T18:05:09.", "2021-10-31T18:05+25:00", "2021-10-31T18:05+01:0", "2021-10-3",
  "-2021-10-31",
])
func whatIsNoDateIsNone(_ text: String) { #expect(PublishedDate.seconds(text) == nil) }
