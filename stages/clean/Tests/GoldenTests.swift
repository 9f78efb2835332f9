import Bytes
import Foundation
import StageKit
import Testing

@testable import CleanStage

/// Scraped texts as they come, and what becomes of them: the folders of `Golden`, the specification of the README.
///
/// `COPYDESK_RECORD=1` writes down what comes out now instead of comparing it: read the difference before committing it.
@Suite struct GoldenTests {
  private static let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden")
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? [])
    .filter { !$0.hasPrefix(".") }.sorted()

  static func input(_ name: String) throws -> String {
    let place = directory.appendingPathComponent(name).appendingPathComponent("input.txt")
    return try String(contentsOf: place, encoding: .utf8)
  }

  @Test func thereAreADozenTexts() { #expect(GoldenTests.names.count >= 12) }

  @Test(arguments: names)
  func textIsTakenApartAsRecorded(_ name: String) throws {
    let input = try GoldenTests.input(name)
    let found = listing(try scraped(input), of: input)
    let expected = GoldenTests.directory.appendingPathComponent(name).appendingPathComponent("expected.txt")
    if ProcessInfo.processInfo.environment["COPYDESK_RECORD"] != nil {
      try Data(found.utf8).write(to: expected)
    } else {
      let lines = try String(contentsOf: expected, encoding: .utf8).components(separatedBy: "\n")
      #expect(found.components(separatedBy: "\n") == lines)
    }
  }

  /// Every block and everything that was removed has the place in the source that its text came from.
  @Test(arguments: names)
  func spansTellWhereTheTextStood(_ name: String) throws {
    let input = try GoldenTests.input(name)
    let result = try scraped(input)
    for block in result.layer.blocks {
      #expect(Text(input).string(try #require(block.source)) == Text(result.text).string(block.span))
    }
    for item in result.layer.removed {
      #expect(Text(input).string(try #require(item.source)).hasPrefix(item.text.prefix(20)))
    }
  }

  /// Metadata, the text by blocks, and what was removed with its kind, its place in the text and how often it stood again.
  private func listing(_ result: Cleaned, of input: String) -> String {
    if let reason = result.dropped { return "dropped: \(reason)\n" }
    var lines = ["metadata"]
    for (key, value) in result.metadata.sorted(by: { $0.key < $1.key }) {
      let json = String(decoding: value.json, as: UTF8.self)
      lines.append("  \(key) = \(json) (\(result.provenance[key] ?? "-"))")
    }
    lines.append("text")
    for block in result.layer.blocks {
      lines.append("  \(block.kind.rawValue): \(Text(result.text).string(block.span))")
    }
    lines.append("removed")
    for item in result.layer.removed {
      let repeats = item.repeats > 0 ? ", again \(item.repeats)" : ""
      lines.append("  \(item.kind.rawValue) at \(item.at)\(repeats): \(item.text)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
