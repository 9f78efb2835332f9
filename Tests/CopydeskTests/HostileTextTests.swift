import Foundation
import Testing

/// What comes from outside and would move a terminal's cursor, change its colours or turn its text round reaches no
/// terminal, whatever verb says it; and no secret of the environment is written down.
struct HostileTextTests {
  private static let rude = "\u{1B}[31m\u{202E}\u{9B}2J"
  private static let pipeline = """
    name: rude
    input: { path: input }
    quarantine: { at_most: 100% }
    stages:
      - uses: clean
      - uses: segment
      - uses: quote
    """

  /// Files and records with rude names, that are kept, dropped, ignored and quarantined.
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.write("rude.yaml", HostileTextTests.pipeline)
    let text = "Rain fell on Port Ellery. “We waited”, said Ada Merrin. The quay was closed for the night.\n"
    for name in ["\(HostileTextTests.rude).txt", "two\nlines.txt", "plain.txt"] {
      try desk.write("input/\(name)", text)
    }
    try desk.write("input/\(HostileTextTests.rude)zero.txt", "\u{0}\u{1}\u{2}\u{0}")
    try desk.write("input/\(HostileTextTests.rude).exe", "x")
    let name = "\\u001b]0;x\\u0007\\u202e"
    try desk.write(
      "input/wire.jsonl",
      "{\"id\":\"\(name)\",\"text\":\"\(text.dropLast()) \(name)\",\"metadata\":{\"title\":\"\(name)\"}}\n{\"id\":5,\(name)\n"
    )
    return desk
  }

  private func isFit(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0A: true
      case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: false
      default: true
      }
    }
  }

  @Test func noVerbPrintsWhatATerminalObeys() throws {
    let desk = try desk()
    let run = try desk.run("run", "rude.yaml")
    #expect(run.status == 0, "\(run.errors)")
    let outcomes = try #require(try desk.files("workdir/rude/output")["outcomes.jsonl"])
    let ids = try String(decoding: outcomes, as: UTF8.self).split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])["id"] as? String ?? ""
    }
    #expect(ids.count == 7 && ids.allSatisfy(isFit), "\(ids)")
    let verbs = [
      ["status"], ["runs"], ["plan", "rude.yaml"], ["verify"], ["gc"], ["run", "rude.yaml", "--log-format", "json"],
    ]
    for arguments in verbs + ids.flatMap({ [["why", $0], ["show", $0]] }) {
      let result = try Command.run(arguments, in: desk.url)
      #expect(isFit(result.output) && isFit(result.errors), "\(arguments): \(result.output)\(result.errors)")
      #expect([0, 3].contains(result.status), "\(arguments): \(result.errors)")
    }
    for file in ["run.json", "log.jsonl"] {
      let text = try Data(contentsOf: desk("workdir/rude/runs/latest/\(file)"))
      #expect(isFit(String(decoding: text, as: UTF8.self)), "\(file)")
    }
  }

  @Test func noArgumentComesBackRaw() throws {
    let desk = try desk()
    let rude = HostileTextTests.rude
    try desk.write(
      "worse.yaml", "name: 'a\(rude.replacingOccurrences(of: "\u{1B}", with: ""))'\nstages:\n  - uses: \"\\e[31m\"\n")
    let calls = [
      ["run", rude], ["run", "rude.yaml", "--\(rude)"], ["run", "rude.yaml", rude],
      ["run", "rude.yaml", "--input", rude],
      ["run", "rude.yaml", "--output", "/dev/null/\(rude)"], ["run", "rude.yaml", "--workdir", "/dev/null/\(rude)"],
      ["run", "rude.yaml", "--set", "\(rude).x=1"], ["run", "rude.yaml", "--jobs", rude], ["check", "worse.yaml"],
      ["why", rude], ["show", rude], ["status", "--workdir", rude], ["stages", "describe", rude], [rude],
      ["train", rude, "--output", rude], ["evaluate", rude, rude], ["retry", "rude.yaml", rude],
    ]
    for arguments in calls {
      let result = try Command.run(arguments, in: desk.url)
      #expect(isFit(result.output) && isFit(result.errors), "\(arguments): \(result.output)\(result.errors)")
      #expect(result.status != 0 && result.status < 128, "\(arguments): \(result.status)")
    }
  }

  @Test func noSecretOfTheEnvironmentIsWrittenDown() throws {
    let desk = try desk()
    let result = try Command.shell(
      "API_KEY=hush-hush \"$0\" run rude.yaml; grep -r hush-hush . && exit 9; exit 0", in: desk.url)
    #expect(result.status == 0)
    #expect(!result.output.contains("hush-hush") && !result.errors.contains("hush-hush"))
  }
}
