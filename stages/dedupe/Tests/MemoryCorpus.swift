import Bytes
import Files
import StageKit
import SystemPackage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@testable import DedupeStage

/// A corpus that lies in memory.
struct MemoryCorpus: Corpus {
  var documents: [(id: String, survey: Survey)] = []
  var earlier: (any EarlierCorpus)?

  var count: Int { documents.count }

  func forEach(_ body: (Int, String, [UInt8]) throws -> Void) throws {
    for (ordinal, document) in documents.enumerated() { try body(ordinal, document.id, document.survey.index) }
  }

  func proof(_ ordinal: Int) throws -> [UInt8] { documents[ordinal].survey.proof }
  func id(_ ordinal: Int) throws -> String { documents[ordinal].id }
}

/// A directory for sorted runs, made where something is sorted on disk, and removed with its last user.
final class SortingPlace {
  /// In memory where there is such a place.
  let path =
    (access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp") + "/copydesk-dedupe-tests-\(UInt64.random(in: 0...(.max)))"

  deinit {
    for name in (try? Files.names(in: FilePath(path))) ?? [] { unlink("\(path)/\(name)") }
    rmdir(path)
  }
}

/// Runs the whole stage over documents in memory.
struct Bench {
  let stage: any CorpusStage
  private let place = SortingPlace()
  var directory: String { place.path }
  var memory = 64 << 20

  init(_ values: [String: ParameterValue] = [:]) throws {
    guard case .corpus(let stage) = try DedupeStage.definition.make(.init(DedupeStage.descriptor, values)) else {
      throw StageError(code: "test", "no corpus stage")
    }
    self.stage = stage
  }

  /// The layers by id.
  func run(_ documents: [Document], earlier: (any EarlierCorpus)? = nil) throws -> [String: DuplicatesLayer] {
    var corpus = MemoryCorpus(earlier: earlier)
    for document in documents { corpus.documents.append((document.id, try stage.survey(document))) }
    var layers: [String: DuplicatesLayer] = [:]
    var next = 0
    let workspace = Workspace(directory: directory, memory: memory, width: 1)
    try stage.conclude(corpus, workspace) { ordinal, json in
      precondition(ordinal == next, "verdicts come in input order")
      next += 1
      let result = try stage.apply(documents[ordinal], draft: [], verdict: json)
      switch result {
      case .output(let output), .duplicate(_, let output), .repeated(_, let output):
        layers[documents[ordinal].id] = output.layer as? DuplicatesLayer
      case .dropped: break
      }
    }
    return layers
  }
}

extension Document {
  init(_ id: String, _ text: String, published: String? = nil, site: String? = nil) {
    var metadata = Metadata()
    if let published { metadata["published"] = .string(published) }
    if let site { metadata["site"] = .string(site) }
    self.init(id: id, text: Text(text), metadata: metadata)
  }
}

/// Invented prose of any length: every seed another text, the same on every machine.
struct Prose {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 7919 &+ 17 }

  mutating func number(_ bound: Int) -> Int {
    state = Hash64.mix(state)
    return Int(state % UInt64(bound))
  }

  mutating func word() -> String {
    let syllables = ["ba", "lo", "mir", "ten", "qua", "sol", "ve", "dur", "ni", "pra", "esk", "hu", "gor", "ix", "wen"]
    return (0...(1 + number(2))).map { _ in syllables[number(syllables.count)] }.joined()
  }

  mutating func sentence() -> String {
    let words = (0..<(8 + number(8))).map { _ in word() }
    return words.joined(separator: " ").prefix(1).uppercased() + words.joined(separator: " ").dropFirst() + "."
  }

  mutating func text(sentences: Int) -> [String] { (0..<sentences).map { _ in sentence() } }
}
