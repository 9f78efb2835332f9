import Bytes
import Files
import StageKit
import SystemPackage
import Testing

@testable import DedupeStage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A conclusion that sorts on disk, stopped at many moments.
struct ResumeTests {
  private func corpus(_ bench: Bench) throws -> MemoryCorpus {
    var corpus = MemoryCorpus()
    for number in 0..<80 {
      var prose = Prose(UInt64(number % 50))
      var sentences = prose.text(sentences: 10)
      if number >= 50 { sentences[number % 10] = "Nothing of that was so." }
      let document = Document("d\(number)", sentences.joined(separator: " "))
      corpus.documents.append((document.id, try bench.stage.survey(document)))
    }
    return corpus
  }

  /// The verdicts; `nil` where it was stopped after so many looks at whether it is to stop.
  private func conclude(_ bench: Bench, _ corpus: MemoryCorpus, looks: Int = .max, memory: Int = 1 << 15) throws
    -> [[UInt8]]?
  {
    let left = Locked(looks)
    let workspace = Workspace(directory: bench.directory, memory: memory, width: 1) {
      left.withLock { count in
        count -= 1
        return count < 0
      }
    }
    var verdicts: [[UInt8]] = []
    do {
      try bench.stage.conclude(corpus, workspace) { _, verdict in verdicts.append(verdict) }
      return verdicts
    } catch is Workspace.Cancelled { return nil }
  }

  /// The sorted runs that lie there, with what tells whether they were written anew.
  private func runs(_ directory: String) throws -> [String: UInt64] {
    var runs: [String: UInt64] = [:]
    for name in try Files.names(in: FilePath(directory)) {
      var status = stat()
      guard stat("\(directory)/\(name)", &status) == 0 else { continue }
      runs[name.string] = UInt64(status.st_ino)
    }
    return runs
  }

  @Test func stoppedConclusionGoesOnFromItsSortedRuns() throws {
    let bench = try Bench()
    let corpus = try corpus(bench)
    let expected = try #require(try conclude(bench, corpus, memory: 64 << 20))
    #expect(try runs(bench.directory).isEmpty)
    var stopped = 0
    for looks in 0..<60 {
      for name in try runs(bench.directory).keys { unlink("\(bench.directory)/\(name)") }
      guard try conclude(bench, corpus, looks: looks) == nil else { break }
      stopped += 1
      let before = try runs(bench.directory)
      #expect(try conclude(bench, corpus) == expected, "\(looks)")
      let after = try runs(bench.directory)
      // Each is found again: none is written anew under its name.
      #expect(before.allSatisfy { after[$0.key] == nil || after[$0.key] == $0.value })
      if looks > 3 { #expect(!before.isEmpty) }
    }
    #expect(stopped >= 4)
  }
}
