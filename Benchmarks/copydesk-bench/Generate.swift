internal import ArgumentParser
internal import BenchmarkCorpus
internal import Bytes
internal import Files
internal import SystemPackage

/// `copydesk-bench generate DIR`: writes a corpus and stops.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a corpus into a directory.",
    discussion: "Files that are there are overwritten; others stay.")

  @Argument(help: "Where to write it.")
  var directory: String

  @OptionGroup var options: CorpusOptions

  @Option(help: "A file that is told of which text is a copy of which, as JSON Lines.")
  var truth: String?

  func run() throws {
    let bytes = try options.corpus.writeInParallel(to: FilePath(directory))
    if let truth { try writeTruth(to: FilePath(truth)) }
    print("\(options.corpus.count) files, \(bytes) bytes in \(directory)")
  }

  private func writeTruth(to path: FilePath) throws {
    let corpus = options.corpus
    var json = JSONWriter()
    for number in 0..<corpus.documents {
      let (rule, root): (String, Int)
      switch corpus.origin(number) {
      case .original: continue
      case .exactCopy(let of): (rule, root) = ("exact", of)
      case .nearCopy(let of): (rule, root) = ("near", of)
      }
      json.object {
        $0.member("id", corpus.text(number).path)
        $0.member("of", corpus.text(root).path)
        $0.member("rule", rule)
      }
      json.newline()
    }
    try Files.writeDurably(json.bytes, to: path)
  }
}
