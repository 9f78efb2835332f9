import Foundation
import Testing

/// Runs that are killed, stopped, or done in another order: what comes out is the same, byte for byte.
@Suite(.serialized)
struct KillTests {
  private static let pipeline = """
    name: night
    input: { path: input }
    stages:
      - uses: clean
      - uses: segment
      - uses: quote
      - uses: classify
      - uses: dedupe
        with: { drop: true }
    """
  private static let run = ["run", "night.yaml", "--quiet"]

  /// A desk with documents of some hundred bytes, a third of them copies, some that cannot be read.
  private func desk(_ count: Int, reversed: Bool = false) throws -> Desk {
    let desk = try Desk()
    try desk.write("night.yaml", KillTests.pipeline)
    let places = ["Port Ellery", "Vannes-le-Haut", "Orrin Bay", "Tessel", "Old Marrow"]
    let numbers = Array(0..<count)
    for number in reversed ? numbers.reversed() : numbers {
      let story = number % 3 == 2 ? number - 1 : number
      let place = places[story % places.count]
      let text = """
        Ferry number \(story) leaves \(place)

        \(place.uppercased()) — The ferry left \(place) on day \(story) with \(story * 7 + 3) people on board.
        “We waited for \(story + 2) hours”, said Ada Merrin, the harbour master. “Nobody complained.”

        The council of \(place) will vote on ticket prices in week \(story % 52) of the year.
        """
      let folder = "input/\(number % 4)"
      if number % 50 == 49 {
        try desk.write("\(folder)/\(number).txt", "\u{0}\u{1}\u{2}\u{0}")
      } else {
        try desk.write("\(folder)/\(number).txt", text)
      }
    }
    return desk
  }

  private static let count = 120

  private func outputs(_ desk: Desk) throws -> [String: Data] { try desk.files("workdir/night/output") }

  @Test func killedRunIsResumedToTheSameBytes() throws {
    let whole = try desk(KillTests.count)
    let start = ContinuousClock.now
    #expect(try Command.run(KillTests.run, in: whole.url).status == 0)
    let duration = (ContinuousClock.now - start) / .seconds(1)
    let expected = try outputs(whole)
    #expect(Set(expected.keys) == ["documents.jsonl", "outcomes.jsonl", "quotes.csv", "manifest.json"])

    let desk = try desk(KillTests.count)
    // Shares of the time that a whole run takes; of several, each goes on with what the one before left.
    for fractions in [[0.2], [0.5], [0.8], [0.4, 0.4, 0.3]] {
      try? FileManager.default.removeItem(at: desk("workdir"))
      for fraction in fractions {
        let running = try Command.start(KillTests.run, in: desk.url)
        Thread.sleep(forTimeInterval: duration * fraction)
        running.signal(SIGKILL)
        let status = try running.wait().status
        #expect([0, 128 + SIGKILL].contains(status))
      }
      let resumed = try Command.run(KillTests.run, in: desk.url)
      #expect(resumed.status == 0, "\(fractions): \(resumed.errors)")
      let found = try outputs(desk)
      #expect(Set(found.keys) == Set(expected.keys), "\(fractions)")
      #expect(found == expected, "\(fractions)")
    }
  }

  @Test func terminatedRunEndsSoonAndIsResumed() throws {
    let whole = try desk(KillTests.count)
    #expect(try Command.run(KillTests.run, in: whole.url).status == 0)
    let desk = try desk(KillTests.count)
    let running = try Command.start(KillTests.run, in: desk.url)
    try desk.wait(for: "workdir/night/runs/latest")
    running.signal(SIGTERM)
    let asked = ContinuousClock.now
    #expect(try running.wait().status == 128 + SIGTERM)
    #expect(ContinuousClock.now - asked < .seconds(5))
    #expect(try outputs(desk).isEmpty)
    #expect(try Command.run(KillTests.run, in: desk.url).status == 0)
    #expect(try outputs(desk) == outputs(whole))
  }

  @Test(arguments: [SIGTERM, SIGINT]) func runThatWaitsForItsInputEndsAtOnce(_ signal: Int32) throws {
    let desk = try desk(1)
    let running = try Command.start(["run", "night.yaml", "--input", "-", "--quiet"], in: desk.url)
    try desk.wait(for: "workdir/night/stdin.jsonl")
    running.signal(signal)
    let asked = ContinuousClock.now
    let result = try running.end()
    #expect(result.status == 128 + signal)
    #expect(result.errors == "error: stopped; what is done is kept, run again to go on\n")
    #expect(ContinuousClock.now - asked < .seconds(2))
  }

  @Test func jobsAndOrderOfCreationChangeNothing() throws {
    let one = try desk(60)
    let two = try desk(60, reversed: true)
    #expect(try Command.run(KillTests.run + ["--jobs", "1"], in: one.url).status == 0)
    #expect(try Command.run(KillTests.run + ["--jobs", "2"], in: two.url).status == 0)
    #expect(try outputs(one) == outputs(two))
  }
}
