import Bytes
import Engine
import Files
import Glibc
import PipelineFile
import StageKit
import SystemPackage
import Testing

/// Runs that were stopped, locked out or lost some of what they stored.
struct ResumeTests {
  /// A stage that asks for a stop at the document that says so.
  private static func tripwire(_ stop: StopRequest, _ reason: StopRequest.Reason = .signal(15)) -> StageDefinition {
    TestStages.define("tripwire", reads: [.text], writes: []) { (document, _) throws(StageError) in
      if document.text.string.contains("STOP") { stop.request(reason) }
      return .output(StageOutput())
    }
  }

  private func corpus(_ count: Int) throws -> Newsroom {
    let room = try Newsroom()
    for number in 0..<count { try room.write("\(1000 + number).txt", number == 70 ? "STOP" : "text \(number % 50)") }
    return room
  }

  @Test func stoppedRunKeepsWhatIsDoneAndTheNextCompletesIt() throws {
    let stages = { (stop: StopRequest) in TestStages.all + [ResumeTests.tripwire(stop)] }
    let chain = "{uses: tripwire}, {uses: count}, {uses: number}"
    let whole = try corpus(400)
    try whole.run(try pipeline(chain, known: stages(StopRequest())))

    let room = try corpus(400)
    let stop = StopRequest()
    let error = #expect(throws: RunError.self) {
      try room.run(try pipeline(chain, known: stages(stop)), stop: stop) { $0.jobs = 1 }
    }
    #expect(error.map { ExitStatus.of($0) } == 143)
    #expect(try room.outputs().isEmpty)
    #expect(try room.summaryOfLatestRun()["status"]?.string == "stopped")

    let second = try room.run(try pipeline(chain, known: stages(StopRequest())))
    let input = try #require(second.steps.first).count
    #expect(input.reused >= 71)
    #expect(input.computed > 0)
    #expect(input.computed + input.reused == 400)
    #expect(try room.outputs() == whole.outputs())
  }

  @Test func stopBeforeTheStartDoesNothing() throws {
    let room = try Newsroom(["a.txt": "x"])
    let stop = StopRequest()
    stop.request(.signal(2))
    let error = #expect(throws: RunError.self) { try room.run(try pipeline("{uses: count}"), stop: stop) }
    #expect(error.map { ExitStatus.of($0) } == 130)
  }

  @Test func workDirectoryThatAnotherRunHoldsIsLeftAlone() throws {
    let room = try Newsroom(["a.txt": "x"])
    let chain = try pipeline("{uses: count}")
    var error: RunError?
    let other = Interference(publishing: {
      do {
        try room.run(chain)
      } catch let failure as RunError {
        error = failure
      } catch {}
    })
    try room.run(chain, reporter: other)
    #expect(error.map { ExitStatus.of($0) } == 4)
    #expect(error?.description.contains("a test (process \(getpid()) on ") == true)
    #expect(try room.run(chain).outputsUnchanged)
  }

  @Test(arguments: ["shout", "count", "number.survey", "number", "input"])
  func damagedSegmentIsLeftOutAndItsDocumentsAreDoneAgain(_ step: String) throws {
    let room = try Newsroom(["a.txt": "rain", "b.txt": "wind", "c.txt": "rain"])
    let chain = try pipeline("{uses: shout}, {uses: count}, {uses: number, with: {drop: true}}, {uses: tagger}")
    try room.run(chain)
    let before = try room.outputs()
    #expect(try damage(room, step) > 0)
    // What is damaged is read where the outputs are written.
    try Files.remove(room.output.appending("documents.jsonl"))
    try room.run(chain)
    #expect(try room.outputs() == before)
    #expect(try room.run(chain).outputsUnchanged)
  }

  @Test func damagedResultThatALaterStepReadsIsDoneAgain() throws {
    let room = try Newsroom(["a.txt": "rain", "b.txt": "wind"])
    try room.run(try pipeline("{uses: shout}, {uses: count}"))
    #expect(try damage(room, "count") == 1)
    let second = try room.run(try pipeline("{uses: shout}, {uses: count}, {uses: double}"))
    #expect(second.work == ["input 0 of 2", "shout 0 of 2", "count 2 of 2", "double 2 of 2"])
    #expect(try room.documents().map { $0["double"]?.int } == [2, 2])
  }

  @Test func damagedFailureIsFoundOutAgain() throws {
    let room = try Newsroom(["a.txt": "FAIL", "b.txt": "wind"])
    let chain = try pipeline("{uses: censor}, {uses: count}")
    try room.run(chain)
    let outcomes = try room.outcomes()
    #expect(try damage(room, "censor") == 1)
    try room.run(chain)
    #expect(try room.outcomes() == outcomes)
  }

  @Test func damagedVerdictsAreConcludedAgain() throws {
    let room = try Newsroom(["a.txt": "rain", "b.txt": "rain"])
    let chain = try pipeline("{uses: number}")
    try room.run(chain)
    let before = try room.outputs()
    let blobs = try room.workFiles().filter { $0.string.contains("verdicts-") }
    #expect(!blobs.isEmpty)
    for blob in blobs { try flip(blob) }
    try Files.remove(room.output.appending("documents.jsonl"))
    try room.run(chain)
    #expect(try room.outputs() == before)
  }

  @Test func lostCheckpointsAreMadeAgain() throws {
    let room = try Newsroom(["a.txt": "rain", "b.txt": "wind"])
    let chain = try pipeline("{uses: shout}, {uses: count}")
    try room.run(chain)
    let before = try room.outputs()
    for file in try room.workFiles() where file.string.contains("/checkpoints/") { try Files.remove(file) }
    let second = try room.run(chain)
    #expect(second.work == ["input 2 of 2", "shout 2 of 2", "count 2 of 2"])
    #expect(second.outputsUnchanged)
    #expect(try room.outputs() == before)
  }

  /// Flips a byte in the middle of each segment of a step; how many there were.
  private func damage(_ room: Newsroom, _ step: String) throws -> Int {
    let files = try room.workFiles().filter { file in
      file.string.contains("/checkpoints/\(step)-") && file.string.hasSuffix(".jsonl.zst")
    }
    for file in files { try flip(file) }
    return files.count
  }

  private func flip(_ file: FilePath) throws {
    var bytes = try Files.read(file)
    bytes[bytes.count / 2] ^= 0x10
    try Newsroom.overwrite(file, bytes)
  }
}
