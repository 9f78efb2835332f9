import Foundation
import Testing

/// `show --cluster`: the copies of a story, and how they differ.
struct ShowClusterTests {
  private static func pipeline(_ parameters: String = "") -> String {
    "name: tell\ninput: { path: input, include: ['**/*.txt', '**/*.jsonl'] }\nstages:\n  - uses: dedupe\n"
      + (parameters.isEmpty ? "" : "    with: { \(parameters) }\n")
  }

  /// A desk with a story, an edited copy of it in a container, and a text that stands alone; run.
  private func desk(_ parameters: String = "") throws -> Desk {
    let desk = try Desk()
    try desk.write("tell.yaml", ShowClusterTests.pipeline(parameters))
    try desk.write("input/b.txt", NightTests.story(1))
    let record = try JSONSerialization.data(
      withJSONObject: [
        "id": "r1", "text": NightTests.story(1, edited: true),
        "metadata": ["published": "2024-05-06", "site": "gull.example"],
      ])
    try desk.write("input/a.jsonl", String(decoding: record, as: UTF8.self) + "\n")
    try desk.write("input/alone.txt", NightTests.story(2))
    let run = try desk.run("run", "tell.yaml", "--workdir", "work", "--quiet")
    #expect(run.status == 0, "\(run.errors)")
    return desk
  }

  private func show(_ desk: Desk, _ more: String...) throws -> Command.Result {
    try Command.run(["show", "--workdir", "work"] + more, in: desk.url)
  }

  /// Whether all of the report is there, whatever the figures.
  private func isWhole(_ report: String) -> Bool {
    report.hasPrefix(
      """
      2 documents of one story

      kept       a.jsonl#r1
                 published 2024-05-06, gull.example, 160 words
      duplicate  b.txt
                 near copy (Jaccard 0.
      """)
      && report.contains(
        """
        ), without a date, 160 words
                   - 10 words changed in 10 places: “perhaps” → “
        """)
  }

  @Test(arguments: ["a.jsonl#r1", "b.txt"]) func anyMemberLeadsToItsCluster(_ id: String) throws {
    let result = try show(try desk(), "--cluster", id)
    #expect(result.status == 0, "\(result.errors)")
    #expect(isWhole(result.output), "\(result.output)")
  }

  @Test func copyThatWasLeftOutIsComparedToo() throws {
    let result = try show(try desk("drop: true"), "--cluster", "b.txt")
    #expect(isWhole(result.output), "\(result.output)")
  }

  @Test func textIsTakenFromTheOutputsWhereTheInputIsGone() throws {
    let desk = try desk()
    try FileManager.default.removeItem(at: desk("input"))
    #expect(isWhole(try show(desk, "--cluster", "b.txt").output))
  }

  @Test func textThatIsNoLongerTheSameIsNotCompared() throws {
    let desk = try desk("drop: true")
    try desk.write("input/b.txt", "Another text by now.\n")
    let result = try show(desk, "--cluster", "b.txt")
    #expect(result.status == 0)
    #expect(result.output.hasSuffix("without a date, its text is no longer as the run saw it\n"), "\(result.output)")
  }

  @Test func documentWithoutCopiesIsSaidToBeAlone() throws {
    let result = try show(try desk(), "--cluster", "alone.txt")
    #expect(result.output.hasPrefix("1 document, of which the run has no copy\n\nunique     alone.txt\n"))
  }

  @Test func reportIsOneLineOfJSONForPrograms() throws {
    let result = try show(try desk(), "--cluster", "b.txt", "--json")
    #expect(result.output.split(separator: "\n").count == 1)
    let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    let members = try #require(json?["members"] as? [[String: Any]])
    #expect(members.map { $0["id"] as? String } == ["a.jsonl#r1", "b.txt"])
    #expect((members[1]["differences"] as? [[String: Any]])?.first?["kind"] as? String == "words_changed")
  }

  @Test func whatCannotBeShownIsSaid() throws {
    let desk = try desk()
    #expect(try show(desk, "--cluster", "c.txt").errors.hasPrefix("error: the last run had no input 'c.txt'"))
    #expect(try show(desk, "--cluster", "b.txt", "--step", "x").errors.hasPrefix("error: the last run has no step 'x'"))
    #expect(try show(desk).status == 2)
    #expect(try show(desk, "b.txt", "--json").status == 2)
    #expect(try show(desk, "b.txt", "--cluster", "b.txt").status == 2)
  }

  @Test func copiesOfAnEarlierRunAreListed() throws {
    let desk = try desk("history: history")
    try desk.write("next/c.txt", NightTests.story(1))
    #expect(try desk.run("run", "tell.yaml", "--input", "next", "--workdir", "work", "--quiet").status == 0)
    let result = try show(desk, "--cluster", "c.txt")
    #expect(
      result.output.hasPrefix(
        "1 copy of a document of run input, which is not at hand to compare with\n\nkept       a.jsonl#r1\n"))
  }
}
