import Foundation
import Testing

/// The examples that are shipped, run as their readers would.
struct ExampleTests {
  private static let examples = Command.root.appendingPathComponent("stages/examples")
  private static let samples = Command.root.appendingPathComponent("pipelines/samples").path
  private static let hasPython = Command.find("python3") != nil
  private static let hasJQ = Command.find("jq") != nil

  /// The documents that come out of a pipeline over the samples, each parsed.
  private func documents(_ pipeline: String, program: String = "copydesk") throws -> [[String: Any]] {
    let desk = try Desk()
    let result = try Command.run(
      try Command.executable(program),
      ["run", pipeline, "--input", ExampleTests.samples, "--workdir", "work", "--output", "out", "--quiet"],
      in: desk.url)
    try #require(result.status == 0, "\(result.errors)")
    let lines = String(decoding: try #require(try desk.files("out")["documents.jsonl"]), as: UTF8.self)
    return try lines.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test(.enabled(if: hasPython, "python3 is not installed"))
  func readabilityScoresTheSamples() throws {
    let pipeline = Command.root.appendingPathComponent("pipelines/readability.yaml").path
    let documents = try documents(pipeline)
    #expect(documents.count == 50)
    for document in documents {
      let layer = try #require(document["readability"] as? [String: Double])
      let metadata = document["metadata"] as? [String: Any]
      if (layer["words"] ?? 0) < 40 || metadata?["language"] as? String == "zh" { continue }
      #expect((10...80).contains(try #require(layer["lix"])), "\(document["id"] ?? "")")
    }
    let english = documents.first { ($0["id"] as? String) == "harbourpost.example/budget-vote.html" }
    let layer = try #require(english?["readability"] as? [String: Double])
    #expect(Set(layer.keys) == ["words", "sentences", "lix", "rix", "flesch", "grade"])
    #expect((60...85).contains(layer["flesch"] ?? 0))
  }

  @Test(.enabled(if: hasPython, "python3 is not installed"))
  func readabilityPassesItsOwnTests() throws {
    let result = try Command.run(
      URL(fileURLWithPath: "/usr/bin/env"), ["python3", "-B", "-m", "unittest"],
      in: ExampleTests.examples.appendingPathComponent("readability"))
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test(.enabled(if: hasJQ, "jq is not installed"))
  func sourcesCountsWhoIsQuoted() throws {
    let desk = try Desk()
    let place = ExampleTests.examples.appendingPathComponent("sources").path
    try desk.write(
      "p.yaml", "name: p\nstages:\n  - uses: clean\n  - uses: segment\n  - uses: quote\n  - uses: \(place)\n")
    let documents = try documents(desk("p.yaml").path)
    let lists = documents.compactMap { $0["sources"] as? [[String: Any]] }
    #expect(lists.count == documents.count)
    for document in documents {
      let quotes = (document["quote"] as? [String: Any])?["quotes"] as? [[String: Any]] ?? []
      let known = quotes.filter { quote in
        let speaker = quote["speaker"] as? [String: Any]
        return speaker?["name"] != nil || speaker?["text"] != nil
      }
      let counted = (document["sources"] as? [[String: Any]] ?? []).compactMap { $0["quotes"] as? Int }
      #expect(counted.reduce(0, +) == known.count)
      #expect(counted == counted.sorted(by: >))
    }
    #expect(lists.contains { $0.count > 1 })
  }

  @Test(.enabled(if: hasPython && hasJQ, "python3 or jq is not installed"), arguments: ["readability", "sources"])
  func theExamplesHaveNothingToMend(_ name: String) throws {
    let place = ExampleTests.examples.appendingPathComponent(name).path
    let result = try Command.run(["stages", "test", place], in: Command.root)
    #expect(result.status == 0 && result.output.hasSuffix("\nnothing to mend\n"), "\(result.output)")
  }

  @Test func anExecutableOfOnesOwnHasAllVerbsAndItsStage() throws {
    let pipeline = ExampleTests.examples.appendingPathComponent("lead/lead.yaml").path
    let leads = try documents(pipeline, program: "newsdesk").compactMap { ($0["lead"] as? [String: Any])?["text"] }
    #expect(leads.count > 25)
    let newsdesk = try Command.executable("newsdesk")
    let list = try Command.run(newsdesk, ["stages"], in: Command.root)
    #expect(list.status == 0 && list.output.contains("\nlead      The first sentences of an article"))
    let check = try Command.run(try Command.executable(), ["check", pipeline], in: Command.root)
    #expect(check.status == 2 && check.errors.contains("there is no stage 'lead'"))
  }

  @Test(.enabled(if: Command.find("swift") != nil, "swift is not on the PATH"))
  func itsPackageIsAPackage() throws {
    let result = try Command.run(
      URL(fileURLWithPath: "/usr/bin/env"),
      [
        "swift", "package", "dump-package", "--package-path", ExampleTests.examples.appendingPathComponent("lead").path,
      ],
      in: Command.root)
    #expect(result.status == 0 && result.output.contains("\"newsdesk\""), "\(result.errors)")
  }
}
