import Bytes
import Engine
import Files
import PipelineFile
import StageKit
import SystemPackage
import Testing

/// When outputs are written, and when they are left as they were.
struct PublishingTests {
  private func failing(_ count: Int, of all: Int) throws -> Newsroom {
    let room = try Newsroom()
    for number in 0..<all { try room.write("\(100 + number).txt", number < count ? "FAIL \(number)" : "x \(number)") }
    return room
  }

  @Test func gateLeavesTheOldOutputInPlace() throws {
    let room = try failing(0, of: 20)
    let chain = try pipeline("{uses: censor}, {uses: count}")
    try room.run(chain)
    let before = try room.outputs()
    for number in 0..<10 { try room.write("\(100 + number).txt", "FAIL now") }
    let message = throwing { try room.run(chain) }
    #expect(message.hasPrefix("10 of 20 documents were quarantined, more than the pipeline allows (5 %);"))
    #expect(try room.outputs() == before)
    let outcomes = try Files.read(room.workDirectory.latestRun.appending("outcomes.jsonl"))
    #expect(outcomes.split(separator: 0x0A).count == 20)
    #expect(try room.summaryOfLatestRun()["status"]?.string == "failed")
    #expect(try room.summaryOfLatestRun()["outcomes"]?["quarantined"]?.int == 10)
  }

  @Test func gateAllowsNineFailuresOfAnyNumber() throws {
    let room = try failing(9, of: 12)
    #expect(try room.run(try pipeline("{uses: censor}")).outcomes.quarantined == 9)
  }

  @Test func gateIsThePipelinesToSet() throws {
    let room = try failing(10, of: 20)
    let chain = try pipeline("{uses: censor}", rest: "quarantine: {at_most: 50%}\n")
    #expect(try room.run(chain).outcomes.kept == 10)
  }

  @Test func filesOfOthersStayInTheOutputDirectory() throws {
    let room = try Newsroom(["a.txt": "x"])
    try Files.makeDirectory(room.output)
    try Newsroom.overwrite(room.output.appending("notes.md"), Array("mine".utf8))
    try room.run(try pipeline("{uses: count}"))
    #expect(try room.text("notes.md") == "mine")
  }

  @Test func partsThatAKilledRunLeftAreRemoved() throws {
    let room = try Newsroom(["a.txt": "x"])
    try Files.makeDirectory(room.output)
    try Newsroom.overwrite(room.output.appending(".documents.jsonl.part"), Array("half".utf8))
    try room.run(try pipeline("{uses: count}"))
    #expect(try Set(room.outputs().keys) == ["documents.jsonl", "outcomes.jsonl", "manifest.json"])
  }

  @Test func partialOutputsNeedAPlace() throws {
    let room = try Newsroom(["a.txt": "x", "b.txt": "y"])
    let chain = try pipeline("{uses: count}, {uses: double}")
    let refusal = "--until and --limit give partial outputs: say where to put them with --output"
    #expect(throwing { try room.run(chain) { $0.until = "count" } } == refusal)
    #expect(throwing { try room.run(chain) { $0.limit = 1 } } == refusal)
    #expect(throwing { try room.run(chain) { $0.until = "cuont" } } == "--until cuont: there is no such step")
    #expect(throwing { try room.run(chain) { $0.forced = ["cuont"] } } == "--force cuont: there is no such step")
  }

  @Test func partialOutputsHaveWhatWasAskedForAndServeTheWholeRun() throws {
    let room = try Newsroom(["a.txt": "x", "b.txt": "y", "c.png": "z"])
    let chain = try pipeline("{uses: count}, {uses: double}")
    let part = room.root.appending("part")
    let first = try room.run(chain) {
      $0.until = "count"
      $0.limit = 1
      $0.output = part
    }
    #expect(first.work == ["input 1 of 1", "count 1 of 1"])
    let line = try Files.read(part.appending("documents.jsonl"))
    #expect(try JSONValue(parsing: line)["count"]?["words"]?.int == 1)
    #expect(try JSONValue(parsing: line)["double"] == nil)
    #expect(try room.run(chain).work == ["input 1 of 2", "count 1 of 2", "double 2 of 2"])
  }

  @Test func outputDoesNotDependOnTheNumberOfJobs() throws {
    let one = try failing(3, of: 200)
    let four = try failing(3, of: 200)
    let chain = try pipeline("{uses: censor}, {uses: count}, {uses: number, with: {drop: true}}, {uses: tagger}")
    try one.run(chain) { $0.jobs = 1 }
    try four.run(chain) { $0.jobs = 4 }
    #expect(try one.outputs() == four.outputs())
  }

  @Test func outputGoesWhereThePipelineSays() throws {
    let room = try Newsroom(["a.txt": "x"])
    var chain = try pipeline("{uses: count}")
    chain.output = room.root.appending("elsewhere")
    try room.run(chain)
    #expect(Files.exists(room.root.appending("elsewhere").appending("manifest.json")))
  }

  @Test func outputThatSomebodyChangedIsPutRight() throws {
    let room = try Newsroom(["a.txt": "x"])
    let chain = try pipeline("{uses: count}")
    try room.run(chain)
    let before = try room.outputs()
    try Newsroom.overwrite(room.output.appending("documents.jsonl"), Array("mine".utf8))
    #expect(try room.run(chain).outputsUnchanged == false)
    #expect(try room.outputs() == before)
  }

  @Test func inputThatVanishesWhileOutputsAreWrittenFailsTheRun() throws {
    let room = try Newsroom(["a.txt": "x", "b.txt": "y"])
    let chain = try pipeline("{uses: count}")
    try room.run(chain)
    let before = try room.outputs()
    try room.write("a.txt", "changed")
    let message = throwing {
      try room.run(chain, reporter: Interference(publishing: { try? room.remove("b.txt") }))
    }
    #expect(message.contains("b.txt"))
    #expect(try room.outputs() == before)
    #expect(try room.run(chain).outcomes.kept == 1)
    #expect(try Set(room.outputs().keys) == ["documents.jsonl", "outcomes.jsonl", "manifest.json"])
  }
}
