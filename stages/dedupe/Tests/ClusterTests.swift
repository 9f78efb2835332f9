import Bytes
import StageKit
import Testing

@testable import DedupeStage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A story of twelve sentences.
private func story(_ seed: UInt64) -> [String] {
  var prose = Prose(seed)
  return prose.text(sentences: 12)
}

private func joined(_ sentences: some Sequence<String>) -> String { sentences.joined(separator: " ") }

/// `text` with every `n`-th word replaced.
private func edited(_ text: String, every n: Int) -> String {
  var prose = Prose(991)
  return text.split(separator: " ").enumerated().map { $0.offset % n == n - 1 ? prose.word() : String($0.element) }
    .joined(separator: " ")
}

@Test func aTextThatStandsAloneIsUnique() throws {
  let layers = try Bench().run([Document("a", joined(story(1))), Document("b", joined(story(2)))])
  #expect(layers["a"] == DuplicatesLayer(role: .unique, cluster: "a"))
  #expect(layers["b"] == DuplicatesLayer(role: .unique, cluster: "b"))
}

@Test func caseSpaceAndPunctuationDoNotKeepCopiesApart() throws {
  let text = joined(story(1))
  let shouted = text.uppercased().split(separator: " ").joined(separator: "\n").filter { $0 != "." }
  let layers = try Bench().run([Document("a", text), Document("b", shouted)])
  #expect(layers["a"]?.role == .original)
  #expect(
    layers["b"]
      == DuplicatesLayer(role: .duplicate, cluster: "a", of: "a", rule: .exact, jaccard: 1, containment: 1))
}

@Test func aCopyWithEveryEighthWordChangedIsFound() throws {
  let layers = try Bench().run([
    Document("a", joined(story(1))), Document("b", edited(joined(story(1)), every: 8)), Document("c", joined(story(3))),
  ])
  #expect(layers["b"]?.of == "a")
  #expect(layers["b"]?.rule == .near)
  #expect((layers["b"]?.jaccard ?? 0) > 0.3 && (layers["b"]?.jaccard ?? 1) < 0.7)
  #expect(layers["c"]?.role == .unique)
}

@Test func aCopyCutToHalfIsFound() throws {
  let layers = try Bench().run([Document("a", joined(story(1))), Document("b", joined(story(1).prefix(6)))])
  #expect(layers["b"]?.of == "a")
  #expect(layers["b"]?.containment == 1)
}

@Test func aCopyWithItsSentencesInAnotherOrderIsFound() throws {
  let layers = try Bench().run([Document("a", joined(story(1))), Document("b", joined(story(1).reversed()))])
  #expect(layers["b"]?.of == "a")
}

@Test func sentencesInCommonDoNotMakeCopies() throws {
  let shared = story(50).prefix(3)
  let layers = try Bench().run([
    Document("a", joined(story(1) + shared)), Document("b", joined(shared + story(2))), Document("c", joined(story(3))),
  ])
  #expect(layers.values.allSatisfy { $0.role == .unique })
}

@Test func aFooterOfManyTextsDoesNotMakeCopiesOfShortOnes() throws {
  var footer = Prose(77)
  let end = joined(footer.text(sentences: 4))
  let documents = (0..<12).map { Document("d\($0)", joined(story(UInt64(100 + $0)).prefix(6)) + " " + end) }
  let layers = try Bench().run(documents)
  #expect(layers.values.allSatisfy { $0.role == .unique })
}

@Test func aTextWithinALargerOneIsContainedAndNoCopy() throws {
  let small = joined(story(1).prefix(6))
  let large = joined(story(2) + story(3)) + " " + small + " " + joined(story(4))
  let layers = try Bench().run([Document("a", small), Document("b", large)])
  #expect(layers["a"]?.role == .unique)
  #expect(layers["b"]?.role == .unique)
  #expect(layers["b"]?.contains.map(\.id) == ["a"])
  let span = try #require(layers["b"]?.contains.first?.spans.first)
  #expect(Text(large).string(span) + "." == small)
}

@Test func nothingChains() throws {
  // Each text has half of the one before, so the last has nothing of the first.
  let pool = (0..<6).map { joined(story(UInt64(300 + $0)).prefix(6)) }
  let documents = (0..<5).map { Document("d\($0)", pool[$0] + " " + pool[$0 + 1]) }
  let layers = try Bench().run(documents)
  #expect(layers["d4"]?.cluster != "d0")
  for layer in layers.values where layer.role == .duplicate { #expect(layers[layer.cluster]?.role == .original) }
}

@Test func aCutTextAndOneWithANewLeadAreOneByWayOfTheWholeStory() throws {
  let whole = story(1) + story(2)
  let cut = joined(whole.prefix(11))
  let lead = joined(story(3).prefix(3) + whole.dropFirst(7))
  let copy = edited(lead, every: 15)
  let layers = try Bench().run([
    Document("a", cut), Document("b", lead), Document("c", copy), Document("d", joined(whole)),
  ])
  #expect(try Bench().run([Document("a", cut), Document("b", lead)]).values.allSatisfy { $0.role == .unique })
  #expect(["b", "c", "d"].map { layers[$0]?.of } == ["a", "a", "a"])
  let alone = try Bench().run([Document("a", cut), Document("c", copy), Document("d", joined(whole))])
  #expect(layers["c"]?.jaccard == alone["c"]?.jaccard)
}

@Test func nothingIsBridgedToATextTooFarAwayInTime() throws {
  let whole = story(1) + story(2)
  let layers = try Bench(["window": .duration(10 * 86_400)]).run([
    Document("a", joined(whole.prefix(11)), published: "2024-03-01"),
    Document("b", joined(story(3).prefix(3) + whole.dropFirst(7)), published: "2024-03-15"),
    Document("d", joined(whole), published: "2024-03-10"),
  ])
  #expect(layers["d"]?.of == "a")
  #expect(layers["b"]?.role == .unique)
}

@Test func copiesOfACopyNameTheKeptDocument() throws {
  let copy = edited(joined(story(1)), every: 12)
  let layers = try Bench().run([
    Document("a", joined(story(1))), Document("b", copy), Document("c", copy.uppercased()),
  ])
  #expect(layers["b"]?.of == "a")
  #expect(layers["c"]?.of == "a")
  #expect(layers["c"]?.rule == .near)
}

@Test func chineseWithoutSpacesIsCompared() throws {
  let text = "港口当局星期二表示渡轮在浅滩搁浅船上二百一十二人全部安全获救没有人受伤调查人员将于周三登船检查引擎室和航行记录"
  let other = "岛上的灯塔挂牌出售海景宜人没有道路只有一位细心的看守人愿意留下来照看灯光直到新主人学会如何点亮它为止"
  let layers = try Bench().run([Document("a", text), Document("b", text + "记者现场报道"), Document("c", other)])
  #expect(layers["b"]?.of == "a")
  #expect(layers["c"]?.role == .unique)
}

@Test func emptyTextsAreNobodysCopies() throws {
  let layers = try Bench().run([Document("a", ""), Document("b", ""), Document("c", "… !")])
  #expect(layers.values.allSatisfy { $0.role == .unique })
}

@Test func noDocumentsGiveNoVerdicts() throws { #expect(try Bench().run([]).isEmpty) }

@Test func theEarliestIsKeptAndDocumentsWithoutDateComeLast() throws {
  let text = joined(story(1))
  let layers = try Bench().run([
    Document("a", text), Document("b", text, published: "2024-03-07T19:20:00+01:00"),
    Document("c", text, published: "2024-03-07T18:10:00Z"),
  ])
  #expect(layers["c"]?.role == .original)
  #expect(layers["a"]?.of == "c")
}

/// What the policy finds equal is taken by id, however many ids fit into memory; only 'first' goes by input order.
@Test(arguments: [64 << 20, 256], ["earliest", "longest", "first"])
func tiesAreOrderedByID(_ memory: Int, _ keep: String) throws {
  let text = joined(story(1))
  let documents = ["x#9", "x#10", "x#11"].map { Document($0, text, published: "2024-05-06", site: "gull.example") }
  var bench = try Bench(["keep": .string(keep), "prefer": .strings(["gull.example"])])
  bench.memory = memory
  #expect(try bench.run(documents)[keep == "first" ? "x#9" : "x#10"]?.role == .original)
}

@Test func theLongestOrTheFirstIsKeptWhereAskedFor() throws {
  let documents = [Document("a", joined(story(1).prefix(8))), Document("b", joined(story(1)), published: "2030")]
  #expect(try Bench(["keep": .string("longest")]).run(documents)["b"]?.role == .original)
  #expect(try Bench(["keep": .string("first")]).run(documents)["a"]?.role == .original)
}

@Test func preferredSitesGoFirstInTheirOrder() throws {
  let text = joined(story(1))
  let documents = [
    Document("a", text, published: "2024-03-01", site: "early.example"),
    Document("b", text, published: "2024-03-09", site: "Agency.example"),
    Document("c", text, published: "2024-03-05", site: "wire.example"),
    Document("d", text, published: "2024-03-02"),
  ]
  let wire = try Bench(["prefer": .strings(["wire.example", "agency.example"])]).run(documents)
  #expect(wire["c"]?.role == .original)
  #expect(["a", "b", "d"].allSatisfy { wire[$0]?.of == "c" })
  #expect(try Bench(["prefer": .strings(["agency.example"])]).run(documents)["b"]?.role == .original)
  #expect(try Bench(["prefer": .strings(["none.example"])]).run(documents)["a"]?.role == .original)
}

@Test(arguments: ["Wire.example", "The Wire", "www.wire.example", "folder.example"])
func aSiteIsKnownByItsHostItsNameOrItsFolder(_ name: String) throws {
  let text = joined(story(1))
  var wire = Document("folder.example/b", text, published: "2024-03-09", site: "The Wire")
  var metadata = wire.metadata
  metadata["url"] = .string("https://www.wire.example:443/2024/ferry?id=1")
  wire = Document(id: wire.id, text: Text(text), metadata: metadata)
  let layers = try Bench(["prefer": .strings([name])]).run([Document("a", text, published: "2024-03-01"), wire])
  #expect(layers["folder.example/b"]?.role == .original)
}

@Test func documentsFurtherApartThanTheWindowAreNotCompared() throws {
  let text = joined(story(1))
  let near = edited(text, every: 12)
  let layers = try Bench(["window": .duration(90 * 86_400)]).run([
    Document("a", text, published: "2024-01-01"), Document("b", text, published: "2024-03-31"),
    Document("c", text, published: "2024-04-02"), Document("d", near, published: "2024-06-01"),
    Document("e", near, published: "2025-06-01"), Document("f", near), Document("g", text, published: "2024-04-05"),
  ])
  #expect(layers["b"]?.of == "a")
  #expect(layers["c"]?.role == .original)
  #expect(layers["g"]?.of == "c")
  #expect(layers["d"]?.of == "c")
  #expect(layers["e"]?.cluster == "e")
  #expect(layers["f"]?.role == .duplicate)
}

@Test func aCopyTooFarFromTheKeptTextStandsForItself() throws {
  // b is near enough to a, and c to b, whose words it has; c and a are too far apart.
  let text = joined(story(1))
  let near = edited(text, every: 12)
  let layers = try Bench(["window": .duration(10 * 86_400)]).run([
    Document("a", text, published: "2024-01-01"), Document("b", near, published: "2024-01-09"),
    Document("c", near, published: "2024-01-17"), Document("d", near, published: "2024-01-18"),
  ])
  #expect(layers["b"]?.of == "a")
  #expect(layers["c"]?.role == .original)
  #expect(layers["d"]?.of == "c")
}

@Test func droppedDuplicatesSayWhoseCopyTheyAre() throws {
  let bench = try Bench(["drop": .boolean(true)])
  let verdict = Array(#"{"role":"duplicate","cluster":"a","rule":"exact","jaccard":1,"containment":1}"#.utf8)
  guard case .duplicate(let of, let output) = try bench.stage.apply(Document("b", "x"), draft: [], verdict: verdict)
  else {
    Issue.record("a duplicate is not left out")
    return
  }
  #expect(of == "a")
  #expect((output.layer as? DuplicatesLayer)?.role == .duplicate)
}

@Test func brokenVerdictsAreErrors() throws {
  #expect(throws: StageError.self) {
    _ = try Bench().stage.apply(Document("b", "x"), draft: [], verdict: Array("{".utf8))
  }
}

@Test func theOrderOfTheInputDoesNotMatter() throws {
  var documents: [Document] = []
  for seed in 0..<8 {
    let text = joined(story(UInt64(seed)))
    documents.append(Document("s\(seed)", text))
    documents.append(Document("t\(seed)", edited(text, every: 9)))
    documents.append(Document("u\(seed)", joined(story(UInt64(seed)).prefix(7))))
  }
  let forward = try Bench().run(documents)
  let backward = try Bench().run(documents.reversed())
  #expect(forward == backward)
}

@Test func littleMemoryGivesTheSameResult() throws {
  var documents: [Document] = []
  for seed in 0..<40 {
    let text = joined(story(UInt64(seed)))
    documents.append(Document("s\(seed)", text))
    if seed % 3 == 0 { documents.append(Document("t\(seed)", edited(text, every: 9))) }
  }
  var bench = try Bench()
  let roomy = try bench.run(documents)
  bench.memory = 32 << 10
  let tight = try bench.run(documents)
  let again = try bench.run(documents)
  #expect(access(bench.directory, F_OK) == 0, "nothing was sorted on disk")
  #expect(tight == roomy)
  #expect(again == roomy)
}

@Test func aCancelledConclusionStops() throws {
  let bench = try Bench()
  var corpus = MemoryCorpus()
  corpus.documents.append(("a", try bench.stage.survey(Document("a", joined(story(1))))))
  let workspace = Workspace(directory: bench.directory, memory: 1 << 20, width: 1, cancelled: { true })
  #expect(throws: Workspace.Cancelled.self) { try bench.stage.conclude(corpus, workspace) { _, _ in } }
}
