import Bytes
import StageKit
import Testing

@testable import CleanStage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs `clean` with a site table over documents in memory.
struct SiteDesk {
  var siteBy = SiteKey.Source.auto
  var memory = 64 << 20
  var directory = "/tmp/copydesk-clean-tests-unused"

  /// What came of each document.
  func run(_ documents: [Document]) throws -> [Cleaned] {
    let stage = SiteCleaner(siteBy: siteBy)
    let corpus = try Surveyed(documents, by: stage)
    return try zip(documents.indices, verdicts(corpus, stage)).map { ordinal, verdict in
      try Cleaned(
        stage.apply(documents[ordinal], draft: corpus.surveys[ordinal].draft, verdict: Array(verdict.utf8)))
    }
  }

  /// The verdict on each document, empty where there is none.
  func verdicts(_ documents: [Document]) throws -> [String] {
    let stage = SiteCleaner(siteBy: siteBy)
    return try verdicts(Surveyed(documents, by: stage), stage)
  }

  private func verdicts(_ corpus: Surveyed, _ stage: SiteCleaner) throws -> [String] {
    var verdicts = [String](repeating: "", count: corpus.count)
    var next = 0
    try stage.conclude(corpus, Workspace(directory: directory, memory: memory, width: 1)) { ordinal, json in
      #expect(ordinal >= next, "verdicts come in input order")
      next = ordinal + 1
      verdicts[ordinal] = String(decoding: json, as: UTF8.self)
    }
    return verdicts
  }

  private struct Surveyed: Corpus {
    let ids: [String]
    let surveys: [Survey]

    init(_ documents: [Document], by stage: SiteCleaner) throws {
      ids = documents.map(\.id)
      surveys = try documents.map { try stage.survey($0) }
    }

    var count: Int { ids.count }
    func forEach(_ body: (Int, String, [UInt8]) throws -> Void) throws {
      for ordinal in ids.indices { try body(ordinal, ids[ordinal], surveys[ordinal].index) }
    }
    func proof(_ ordinal: Int) throws -> [UInt8] { surveys[ordinal].proof }
    func id(_ ordinal: Int) throws -> String { ids[ordinal] }
  }
}

/// A directory for sorted runs, removed when the test is over.
final class ScratchDirectory {
  let path: String

  init() throws {
    var template = Array("/tmp/copydesk-clean-XXXXXX".utf8CString)
    path = String(cString: try #require(mkdtemp(&template)))
  }

  deinit {
    if let directory = opendir(path) {
      while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        unlink(path + "/" + name)
      }
      closedir(directory)
    }
    rmdir(path)
  }
}

extension Document {
  func renamed(_ id: String) -> Document { Document(id: id, format: format, text: text, metadata: metadata) }
}

/// A scraped text of these lines.
func document(_ id: String, _ lines: [String], site: String?) -> Document {
  var metadata = Metadata()
  if let site { metadata["url"] = .string("https://\(site)/\(id)") }
  return Document(id: id, text: Text(lines.joined(separator: "\n\n")), metadata: metadata)
}

/// A text of sentences of its own, with `lines` behind them.
func story(_ id: String, seed: Int, site: String?, lines: [String] = []) -> Document {
  document(id, sentences(seed: seed, count: 6) + lines, site: site)
}

/// Invented sentences of twelve words: each seed has others, the same on every machine.
func sentences(seed: Int, count: Int) -> [String] {
  var state = UInt64(seed) &* 7919 &+ 17
  func word() -> String {
    let syllables = ["ba", "lo", "mir", "ten", "qua", "sol", "ve", "dur", "ni", "pra", "esk", "hu", "gor", "ix", "wen"]
    return (0..<3).map { _ in
      state = Hash64.mix(state)
      return syllables[Int(state % 15)]
    }.joined()
  }
  return (0..<count).map { _ in
    let words = (0..<12).map { _ in word() }
    return words[0].prefix(1).uppercased() + words[0].dropFirst() + " " + words.dropFirst().joined(separator: " ") + "."
  }
}
