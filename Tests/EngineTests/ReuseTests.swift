import Bytes
import Engine
import Files
import PipelineFile
import StageKit
import SystemPackage
import Testing

/// What a run does again, and what it takes from the store.
struct ReuseTests {
  private static let texts = ["a.txt": "rain on the quay", "b.txt": "wind over hills", "c.txt": "snow"]
  private static let chain = "{uses: shout}, {uses: count}, {uses: double}"

  @Test func secondRunComputesNothingAndLeavesTheOutputsAlone() throws {
    let room = try Newsroom(ReuseTests.texts)
    let first = try room.run(try pipeline(ReuseTests.chain))
    #expect(first.work == ["input 3 of 3", "shout 3 of 3", "count 3 of 3", "double 3 of 3"])
    let before = try ["documents.jsonl", "outcomes.jsonl", "manifest.json"].map {
      try Newsroom.fingerprint(room.output.appending($0))
    }
    let second = try room.run(try pipeline(ReuseTests.chain))
    #expect(second.work == ["input 0 of 3", "shout 0 of 3", "count 0 of 3", "double 0 of 3"])
    #expect(second.outputsUnchanged)
    let after = try ["documents.jsonl", "outcomes.jsonl", "manifest.json"].map {
      try Newsroom.fingerprint(room.output.appending($0))
    }
    #expect(before == after)
    #expect(second.outcomes == first.outcomes)
  }

  @Test func changedDocumentRedoesItsOwnChainAlone() throws {
    let room = try Newsroom(ReuseTests.texts)
    try room.run(try pipeline(ReuseTests.chain))
    try room.write("b.txt", "wind over low hills")
    let second = try room.run(try pipeline(ReuseTests.chain))
    #expect(second.work == ["input 1 of 3", "shout 1 of 3", "count 1 of 3", "double 1 of 3"])
    #expect(try room.documents().map { $0["double"]?.int } == [8, 8, 2])
  }

  @Test func nothingIsDoneBehindAResultThatComesOutTheSame() throws {
    let room = try Newsroom(ReuseTests.texts)
    try room.run(try pipeline(ReuseTests.chain))
    try room.write("b.txt", "WIND over HILLS")
    #expect(
      try room.run(try pipeline(ReuseTests.chain)).work
        == ["input 1 of 3", "shout 1 of 3", "count 0 of 3", "double 0 of 3"])
    try room.write("b.txt", "one two three")
    #expect(
      try room.run(try pipeline(ReuseTests.chain)).work
        == ["input 1 of 3", "shout 1 of 3", "count 1 of 3", "double 0 of 3"])
  }

  @Test func parameterRedoesItsStepAndWhatReadsItsLayer() throws {
    let room = try Newsroom(ReuseTests.texts)
    try room.run(try pipeline(ReuseTests.chain + ", {uses: tagger}"))
    let changed = "{uses: shout}, {uses: count, with: {least: 4}}, {uses: double}, {uses: tagger}"
    let second = try room.run(try pipeline(changed))
    // The counts of 'b.txt' and 'c.txt' come out as before, so that nothing is done behind them.
    #expect(second.work == ["input 0 of 3", "shout 0 of 3", "count 3 of 3", "double 1 of 3", "tagger 0 of 3"])
    #expect(try room.documents().map { $0["double"]?.int } == [4, 6, 2])
  }

  @Test func formatAndCommentsOfThePipelineRedoNothing() throws {
    let room = try Newsroom(ReuseTests.texts)
    try room.run(try pipeline("{uses: shout}, {uses: count}"))
    let text = """
      # The same, laid out for people.
      stages:
        - { "uses": "shout" }
        - with: { least: 1 }   # the default
          uses: count
      input:
        include: ["**/*.txt"]
      name: "test"
      """
    let second = try room.run(try Pipeline.load(Array(text.utf8), path: "other.yaml", stages: TestStages.all))
    #expect(second.work == ["input 0 of 3", "shout 0 of 3", "count 0 of 3"])
    #expect(second.outputsUnchanged)
  }

  @Test func newStepIsDoneAloneAndOneThatIsTakenOutGoes() throws {
    let room = try Newsroom(ReuseTests.texts)
    try room.run(try pipeline("{uses: count}"))
    #expect(try room.run(try pipeline("{uses: count}, {uses: double}")).work.last == "double 3 of 3")
    let back = try room.run(try pipeline("{uses: count}"))
    #expect(back.work == ["input 0 of 3", "count 0 of 3"])
    #expect(try room.documents().first?["double"] == nil)
  }

  @Test func renamedStepChangesTheOutputs() throws {
    let room = try Newsroom(["a.txt": "x"])
    try room.run(try pipeline("{id: words, uses: count}"))
    try room.run(try pipeline("{id: terms, uses: count}"))
    #expect(try room.documents().first?["terms"]?["words"]?.int == 1)
  }

  @Test func valueUnderAnotherMetadataKeyChangesTheOutputs() throws {
    let room = try Newsroom(["a.txt": "x"])
    try room.run(try pipeline("{uses: tagger, with: {key: site}}"))
    try room.run(try pipeline("{uses: tagger, with: {key: url}}"))
    let metadata = try room.documents().first?["metadata"]
    #expect(metadata?["url"]?.string == "Ellery Post")
    #expect(metadata?["site"] == nil)
  }

  @Test func layerOfAnotherStepChangesTheOutputs() throws {
    let sometimes = TestStages.define(
      "sometimes", reads: [.text], writes: [.layer],
      parameters: [ParameterDeclaration("on", .boolean, default: .boolean(true), doc: "Whether there is a layer.")]
    ) { (_, configuration) throws(StageError) in
      let isOn = configuration.boolean("on") ?? true
      return .output(StageOutput(layer: isOn ? RawLayer(json: Array("1".utf8)) : nil))
    }
    let room = try Newsroom(["a.txt": "x"])
    let chain = { (first: Bool) in
      try pipeline(
        "{id: p, uses: sometimes, with: {on: \(first)}}, {id: q, uses: sometimes, with: {on: \(!first)}}",
        known: [sometimes])
    }
    try room.run(try chain(true))
    try room.run(try chain(false))
    #expect(try room.documents().first?["q"]?.int == 1)
    #expect(try room.documents().first?["p"] == nil)
  }

  @Test func renamedInputIsANewDocument() throws {
    let room = try Newsroom(ReuseTests.texts)
    try room.run(try pipeline("{uses: count}"))
    try Files.rename(room.input.appending("a.txt"), to: room.input.appending("d.txt"))
    let second = try room.run(try pipeline("{uses: count}"))
    #expect(second.work == ["input 1 of 3", "count 1 of 3"])
    #expect(try room.ids() == ["b.txt", "c.txt", "d.txt"])
  }

  @Test func failuresAndDropsAreStoredAndNotRepeated() throws {
    let room = try Newsroom(["a.txt": "FAIL", "b.txt": "DROP", "c.txt": "fine"])
    let lenient = Switch()
    let chain = try pipeline("{uses: censor}, {uses: count}", known: [TestStages.censor(lenient), TestStages.count])
    try room.run(chain)
    let outcomes = try room.outcomes()
    lenient.turnOn()
    let second = try room.run(chain)
    #expect(second.work == ["input 0 of 3", "censor 0 of 3", "count 0 of 1"])
    #expect(try room.outcomes() == outcomes)
    #expect(second.outcomes.quarantined == 1)
    #expect(second.outcomes.dropped == 1)
  }

  @Test func retryDoesFailuresAndDropsAgainAndNothingElse() throws {
    let room = try Newsroom(["a.txt": "FAIL", "b.txt": "DROP", "c.txt": "fine"])
    let lenient = Switch()
    let chain = try pipeline("{uses: censor}, {uses: count}", known: [TestStages.censor(lenient), TestStages.count])
    try room.run(chain)
    lenient.turnOn()
    let second = try room.run(chain) { $0.retriesFailures = true }
    #expect(second.work == ["input 0 of 3", "censor 2 of 3", "count 2 of 3"])
    #expect(try room.ids() == ["a.txt", "b.txt", "c.txt"])
    let third = try room.run(chain)
    #expect(third.work == ["input 0 of 3", "censor 0 of 3", "count 0 of 3"])
    #expect(third.outcomes.kept == 3)
  }

  @Test func retryOfWhatFailsStillIsDoneOnce() throws {
    let room = try Newsroom(["a.txt": "FAIL", "b.txt": "fine", "c.txt": "fine"])
    let chain = try pipeline("{uses: censor}, {uses: number}, {uses: count}")
    let first = try room.run(chain)
    let second = try room.run(chain) { $0.retriesFailures = true }
    #expect(
      second.work == ["input 0 of 3", "censor 1 of 3", "number.survey 0 of 2", "number 0 of 2", "count 0 of 2"])
    #expect(second.outcomes == first.outcomes)
  }

  @Test func forcedStepIsDoneAgainOnceAndWhatComesOutTheSameChangesNothing() throws {
    let room = try Newsroom(ReuseTests.texts)
    let chain = try pipeline("{uses: shout}, {uses: count}, {uses: number}, {uses: double}")
    try room.run(chain)
    let outputs = try room.outputs()
    let second = try room.run(chain) { $0.forced = ["shout"] }
    #expect(
      second.work == [
        "input 0 of 3", "shout 3 of 3", "count 0 of 3", "number.survey 0 of 3", "number 0 of 3", "double 0 of 3",
      ])
    #expect(try room.outputs() == outputs)
  }

  @Test func forcedCorpusStepIsDoneAgainOnce() throws {
    let room = try Newsroom(ReuseTests.texts)
    let chain = try pipeline("{uses: number}, {uses: count}")
    try room.run(chain)
    let second = try room.run(chain) { $0.forced = ["number"] }
    #expect(second.work == ["input 0 of 3", "number.survey 3 of 3", "number 3 of 3", "count 0 of 3"])
  }

  @Test func newResultOfAForcedStepIsWhatIsPublished() throws {
    let lenient = Switch()
    let mood = TestStages.define("mood", reads: [.text], writes: [.layer]) { (_, _) throws(StageError) in
      .output(StageOutput(layer: RawLayer(json: Array(lenient.isOn ? "2".utf8 : "1".utf8))))
    }
    let room = try Newsroom(["a.txt": "x"])
    let chain = try pipeline("{uses: mood}", known: [mood])
    try room.run(chain)
    lenient.turnOn()
    try room.run(chain) { $0.forced = ["mood"] }
    #expect(try room.documents().first?["mood"]?.int == 2)
    try room.run(chain)
    #expect(try room.documents().first?["mood"]?.int == 2)
  }

  @Test func inputThatLooksUnchangedIsReadAllTheSameWhenAskedTo() throws {
    let room = try Newsroom(ReuseTests.texts)
    try room.run(try pipeline("{uses: count}"))
    let second = try room.run(try pipeline("{uses: count}")) { $0.verifiesInputs = true }
    #expect(second.work == ["input 0 of 3", "count 0 of 3"])
  }

  @Test func deletedOutputIsWrittenAgainFromTheStore() throws {
    let room = try Newsroom(ReuseTests.texts)
    try room.run(try pipeline(ReuseTests.chain))
    let outputs = try room.outputs()
    try Files.remove(room.output.appending("documents.jsonl"))
    let second = try room.run(try pipeline(ReuseTests.chain))
    #expect(second.work == ["input 0 of 3", "shout 0 of 3", "count 0 of 3", "double 0 of 3"])
    #expect(try room.outputs() == outputs)
  }
}
