import Bytes
import Checkpoints
import StageKit
import SystemPackage
import Testing

@testable import Engine

/// What is known of a document on its way, by digest.
struct FactsTests {
  private let plan: SlotPlan

  init() throws {
    let chain = try pipeline("{uses: shout}, {uses: tagger}, {uses: count}, {uses: number}, {uses: double}")
    plan = try SlotPlan(chain, store: CheckpointStore(directory: "/nowhere/checkpoints"))
  }

  @Test func passEndsBehindEachSurvey() {
    #expect(plan.slots.map(\.name) == ["input", "shout", "tagger", "count", "number.survey", "number", "double"])
    #expect(plan.passes == [0..<5, 5..<7])
    #expect(plan.slots(of: "number").map(\.index) == [4, 5])
  }

  @Test func stepReadsTheLayerOfTheNearestStepBeforeIt() {
    let reads = plan.slots[6].reads.map {
      if case .layer(let slot, let stage) = $0 { "\(stage) \(slot ?? -1)" } else { "" }
    }
    #expect(reads == ["count 3"])
  }

  @Test func laterTextCountsAndLayersStayApart() {
    var facts = Facts()
    facts.adopt([("text", Digest(of: "a")), ("source", Digest(of: "s"))], of: plan.slots[0])
    facts.adopt([("text", Digest(of: "b"))], of: plan.slots[1])
    facts.adopt([("layer", Digest(of: "c"))], of: plan.slots[3])
    #expect(facts.text == Fact(digest: Digest(of: "b"), slot: 1))
    #expect(facts.layer(of: 3)?.digest == Digest(of: "c"))
    #expect(facts.layer(of: 5) == nil)
    #expect(facts.digest(of: .layer(slot: 3, stage: "count"), id: "x") == Digest(of: "c"))
    #expect(facts.digest(of: .layer(slot: nil, stage: "count"), id: "x") == nil)
    #expect(facts.digest(of: .id, id: "x") == Digest(of: "x"))
  }

  @Test func metadataIsOverwrittenOnlyByAStepThatSaysSo() {
    var facts = Facts()
    facts.adopt([("metadata.title", Digest(of: "1")), ("metadata.section", Digest(of: "2"))], of: plan.slots[0])
    facts.adopt([("metadata.title", Digest(of: "3")), ("metadata.section", Digest(of: "4"))], of: plan.slots[2])
    #expect(facts.metadata("title") == Fact(digest: Digest(of: "1"), slot: 0))
    #expect(facts.metadata("section") == Fact(digest: Digest(of: "4"), slot: 2))
    #expect(facts.metadata.map(\.key) == ["title", "section"])
  }

  @Test func whatALaterSlotReadsIsKnown() {
    var facts = Facts()
    facts.adopt([("text", Digest(of: "b"))], of: plan.slots[1])
    let fromCount = Workbench.Later(plan.slots[3...])
    #expect(fromCount.readsText(of: 1, facts) && !fromCount.readsText(of: 0, facts))
    let last = Workbench.Later(plan.slots[6...])
    #expect(!last.readsText(of: 1, facts) && last.readsLayer(of: 3) && !last.readsLayer(of: 5))
    #expect(!Workbench.Later(plan.slots[7...]).readsLayer(of: 3))
  }

  @Test func aResultLetsGoOfWhatNobodyReads() {
    var result = SlotResult()
    result.members = ["text", "metadata.title", "layer"].map { ($0, Array("\"a\"".utf8)) }
    var stored = result
    result.text = SlotText(text: "a", format: .plain)
    result.keep(text: true, layer: true)
    // The text is at hand, so that nobody reads its JSON.
    #expect(result.members.map(\.name) == ["metadata.title", "layer"] && result.text != nil)
    result.keep(text: false, layer: false)
    #expect(result.members.map(\.name) == ["metadata.title"] && result.text == nil)
    stored.keep(text: true, layer: false)
    #expect(stored.members.map(\.name) == ["text", "metadata.title"])
  }

  @Test func keyOfAResultHangsOnWhatTheStepReadsAlone() {
    var document = DocumentState(id: "a", path: Array("a".utf8), record: 0, slots: plan.slots.count)
    let bare = plan.slots.map { $0.key(for: document) }
    document.facts.adopt([("layer", Digest(of: "c"))], of: plan.slots[3])
    let withCount = plan.slots.map { $0.key(for: document) }
    #expect(plan.slots.indices.filter { bare[$0] != withCount[$0] } == [6])
    document.setVerdict(Array("{}".utf8), of: 4)
    let withVerdict = plan.slots.map { $0.key(for: document) }
    #expect(plan.slots.indices.filter { withCount[$0] != withVerdict[$0] } == [5])
    document.content = Digest(of: "bytes")
    let withContent = plan.slots.map { $0.key(for: document) }
    #expect(plan.slots.indices.filter { withVerdict[$0] != withContent[$0] } == [0])
  }
}
