internal import ArgumentParser
internal import Bytes
internal import DedupeStage
internal import Files
internal import StageKit
internal import SystemPackage

/// `copydesk-bench pairs FILE OUT`: what the network of `dedupe` is learned from.
struct Pairs: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write what dedupe measures of the pairs that it compares in a corpus whose clusters are known.",
    discussion: """
      FILE is JSON Lines with "text" and "cluster", a number that texts of one story share. OUT gets 32-bit floats, least \
      significant byte first: for each pair 1 where it is of one cluster, else 0, and the measures.
      """)

  @Argument(help: "Labelled texts.")
  var file: String

  @Argument(help: "Where the pairs go.")
  var output: String

  func run() throws {
    guard case .corpus(let stage) = try DedupeStage.definition.make(.init(DedupeStage.definition.descriptor, [:]))
    else {
      throw ValidationError("dedupe is no corpus stage")
    }
    var evidence = CollectedEvidence()
    var clusters: [Int] = []
    for (number, line) in try Files.read(FilePath(file)).split(separator: 0x0A).enumerated() {
      let value = try JSONValue(parsing: Array(line))
      guard let text = value["text"]?.string, let cluster = value["cluster"]?.int else {
        throw ValidationError("\(file): text \(number + 1) lacks a \"text\" or a \"cluster\"")
      }
      let document = Document(id: String(number), text: Text(text), metadata: Metadata())
      evidence.add(try stage.survey(document), of: document.id)
      clusters.append(cluster)
    }
    let place = try Workplace(keeping: nil)
    defer { place.finish() }
    let workspace = Workspace(directory: place.work("sorting").string, memory: 512 << 20, width: 1)
    var (bytes, pairs, copies): ([UInt8], Int, Int) = ([], 0, 0)
    try Teaching.pairs(of: evidence, clusters: clusters, workspace) { isCopy, measures in
      pairs += 1
      if isCopy { copies += 1 }
      for value in [isCopy ? 1 : 0] + measures {
        withUnsafeBytes(of: Float(value).bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
      }
    }
    try Files.writeDurably(bytes, to: FilePath(output))
    print("\(clusters.count) texts, \(pairs) pairs, \(copies) of one cluster")
  }
}
