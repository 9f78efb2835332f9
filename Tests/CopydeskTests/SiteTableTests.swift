import Foundation
import Testing

/// Whole runs of `clean` with a site table: a document stage that sees the corpus.
struct SiteTableTests {
  private static let pipeline = """
    name: site
    input: { path: input }
    stages:
      - uses: clean
        with: { site_table: true, site: folder }
      - uses: segment
    """
  private static let swan = "Our readers choose the swan of the year in every month of May."
  private static let gull = "The gull is read in every harbour from here to the lighthouse."
  private static let run = ["run", "site.yaml", "--quiet"]

  /// A desk with nineteen documents of one folder. All have one line in common, nine another.
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.write("site.yaml", SiteTableTests.pipeline)
    for number in 0..<19 {
      let lines = number < 9 ? [SiteTableTests.swan, SiteTableTests.gull] : [SiteTableTests.gull]
      try desk.write("input/post/\(number).txt", text(number, lines))
    }
    return desk
  }

  private func text(_ number: Int, _ lines: [String]) -> String {
    let sentences = (0..<6).map { sentence in
      "The " + (0..<9).map { "harbour\(number)x\(sentence * 9 + $0)" }.joined(separator: " ") + "."
    }
    return (sentences + lines).joined(separator: "\n\n")
  }

  private func outputs(_ desk: Desk) throws -> [String: Data] { try desk.files("workdir/site/output") }
  private func text(of desk: Desk) throws -> String {
    String(decoding: try Data(contentsOf: desk("workdir/site/output/documents.jsonl")), as: UTF8.self)
  }

  /// What the steps of the latest run computed: `clean 10`.
  private func work(_ desk: Desk) throws -> [String] {
    struct Record: Decodable {
      struct Step: Decodable {
        let step: String
        let computed: Int
      }
      let steps: [Step]
    }
    let record = try Data(contentsOf: desk("workdir/site/runs/latest/run.json"))
    return try JSONDecoder().decode(Record.self, from: record).steps.map { "\($0.step) \($0.computed)" }
  }

  @Test func newDocumentRedoesOnlyThoseWhoseLinesChangeSides() throws {
    let desk = try desk()
    #expect(try Command.run(SiteTableTests.run, in: desk.url).status == 0)
    #expect(try work(desk) == ["input 19", "clean.survey 19", "clean 19", "segment 19"])
    var kept = try text(of: desk).components(separatedBy: SiteTableTests.swan).count - 1
    #expect(kept == 9)
    // The tenth document with that line: the nine others lose it, the ten without it stay as they are.
    try desk.write("input/post/19.txt", text(19, [SiteTableTests.swan]))
    let plan = try Command.run(["plan", "site.yaml"], in: desk.url).output
    #expect(plan.contains("clean.survey        19 stored         0 to do         1 behind those"))
    #expect(plan.contains("clean, segment: after the whole corpus was seen"))
    #expect(try Command.run(SiteTableTests.run, in: desk.url).status == 0)
    #expect(try work(desk) == ["input 1", "clean.survey 1", "clean 10", "segment 10"])
    kept =
      try text(of: desk).components(separatedBy: "\"kind\":\"boilerplate\",\"text\":\"\(SiteTableTests.swan)\"").count
      - 1
    #expect(kept == 10)
    #expect(try Command.run(SiteTableTests.run, in: desk.url).status == 0)
    #expect(try work(desk) == ["input 0", "clean.survey 0", "clean 0", "segment 0"])
  }

  @Test func jobsAndKillsChangeNothing() throws {
    let one = try desk()
    let start = ContinuousClock.now
    #expect(try Command.run(SiteTableTests.run + ["--jobs", "1"], in: one.url).status == 0)
    let duration = (ContinuousClock.now - start) / .seconds(1)
    let expected = try outputs(one)
    let two = try desk()
    #expect(try Command.run(SiteTableTests.run + ["--jobs", "2"], in: two.url).status == 0)
    #expect(try outputs(two) == expected)
    let desk = try desk()
    for fraction in [0.3, 0.5, 0.7] {
      try? FileManager.default.removeItem(at: desk("workdir"))
      let running = try Command.start(SiteTableTests.run, in: desk.url)
      Thread.sleep(forTimeInterval: duration * fraction)
      running.signal(SIGKILL)
      _ = try running.wait()
      #expect(try Command.run(SiteTableTests.run, in: desk.url).status == 0)
      #expect(try outputs(desk) == expected, "\(fraction)")
    }
  }

  @Test func tableIsDescribed() throws {
    let described = try Desk().run("stages", "describe", "clean").output
    #expect(described.contains("sees one document at a time, with 'site_table: true' the whole corpus\n"))
    #expect(
      described.contains("text (HTML too); with 'site_table: true' also id, metadata.site,\n        metadata.url\n"))
  }
}
