internal import BenchmarkCorpus
internal import Files
internal import SystemPackage

/// Runs the real `copydesk` as a child over a corpus on disk.
struct EndToEnd {
  let program: FilePath
  let pipeline: String
  let corpus: GeneratedCorpus
  let place: Workplace
  /// Bytes of the corpus.
  let bytes: Int

  /// What the runs cost.
  struct Report {
    var table = Table("end to end", "wall s", "CPU s", "documents/s", "MB/CPU s", "peak RSS MiB")
    /// Processor seconds of the whole run.
    var processor = 0.0
  }

  /// A first run, one with nothing to do, and one after a document has changed.
  func run() throws -> Report {
    var report = Report()
    let full = try copydesk()
    report.processor = full.processor
    report.table.add(
      "whole run", Figure.decimal(full.wall, 2), Figure.decimal(full.processor, 2),
      Figure.rate(corpus.count, full.wall), Figure.megabytesRate(bytes, full.processor), memory(full))
    add("nothing to do", try copydesk(), to: &report)
    try changeOne()
    add("one document changed", try copydesk(), to: &report)
    return report
  }

  /// The mean of twenty starts that only say the version.
  func startUp() throws -> String {
    let starts = 20
    var wall = 0.0
    var processor = 0.0
    for _ in 0..<starts {
      let child = try child(["--version"])
      wall += child.wall
      processor += child.processor
    }
    let mean = { (seconds: Double) in Figure.decimal(seconds / Double(starts) * 1_000, 1) }
    return
      "start-up: \(mean(wall)) ms on the wall, \(mean(processor)) ms of CPU (copydesk --version, mean of \(starts))"
  }

  private func copydesk() throws -> Child {
    try child([
      "run", pipeline, "--input", place.corpus.string, "--workdir", place.work("run").string, "--quiet",
    ])
  }

  private func child(_ arguments: [String]) throws -> Child {
    let child = try Child(program, arguments, output: place.log)
    guard child.status == 0 else {
      let said = (try? Files.read(place.log, limit: 1 << 20)) ?? []
      throw Failure(
        command: ([program.string] + arguments).joined(separator: " "), status: child.status,
        said: String(decoding: said.suffix(2_000), as: UTF8.self))
    }
    return child
  }

  /// Adds a paragraph to the first text.
  private func changeOne() throws {
    let file = corpus.file(0)
    let path = place.corpus.appending(FilePath(file.path).components)
    try Files.writeDurably(file.bytes + Array("\nA correction was added on Monday.\n".utf8), to: path)
  }

  private func add(_ name: String, _ child: Child, to report: inout Report) {
    report.table.add(name, Figure.decimal(child.wall, 2), Figure.decimal(child.processor, 2), "", "", memory(child))
  }

  private func memory(_ child: Child) -> String { Figure.decimal(Double(child.peakMemory) / 1_048_576, 1) }

  /// A child that did not end well.
  struct Failure: Error, CustomStringConvertible {
    let command: String
    let status: Int32
    let said: String

    var description: String { "'\(command)' ended with \(status):\n\(said)" }
  }
}
