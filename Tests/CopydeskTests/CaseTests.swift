import Foundation
import Testing

/// Whole runs: each folder of `Cases` holds a pipeline, its input, and what comes of it, byte for byte.
///
/// `COPYDESK_RECORD=1` writes down what comes out now instead of comparing it: read the difference before committing it.
struct CaseTests {
  private static let directory = Command.root.appendingPathComponent("Tests/CopydeskTests/Cases")
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? [])
    .filter { !$0.hasPrefix(".") }.sorted()

  @Test func thereAreCases() { #expect(CaseTests.names.count >= 6) }

  @Test(arguments: names)
  func outcomeIsAsRecorded(_ name: String) throws {
    let place = CaseTests.directory.appendingPathComponent(name)
    let desk = try Desk()
    for part in try FileManager.default.contentsOfDirectory(atPath: place.path) where part != "expected" {
      try FileManager.default.copyItem(at: place.appendingPathComponent(part), to: desk(part))
    }
    let result = try desk.run(
      "run", "pipeline.yaml", "--input", "input", "--workdir", "work", "--output", "output", "--quiet")
    var found = try desk.files("output").filter { $0.key != "manifest.json" }
    found["exit"] = Data("\(result.status)\n".utf8)
    if !result.errors.isEmpty { found["stderr"] = Data(result.errors.utf8) }
    let expected = place.appendingPathComponent("expected")
    if ProcessInfo.processInfo.environment["COPYDESK_RECORD"] != nil { return try record(found, at: expected) }
    let names = try Set(FileManager.default.contentsOfDirectory(atPath: expected.path))
    #expect(names == Set(found.keys))
    for name in names.sorted() {
      let text = { (data: Data?) in String(decoding: data ?? Data(), as: UTF8.self).components(separatedBy: "\n") }
      #expect(text(found[name]) == text(try Data(contentsOf: expected.appendingPathComponent(name))), "\(name)")
    }
  }

  private func record(_ files: [String: Data], at directory: URL) throws {
    try? FileManager.default.removeItem(at: directory)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    for (name, data) in files { try data.write(to: directory.appendingPathComponent(name)) }
  }
}
