internal import ArgumentParser
internal import BenchmarkCorpus
internal import BuiltInStages
internal import Files
internal import SystemPackage

/// `copydesk-bench`: makes a corpus and prints figures of it.
struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a corpus and print what each stage and whole runs cost on it.",
    discussion: """
      Figures of stages are of one thread: the stage is called directly, a batch at a time, and CPU seconds are read
      round it. Figures of whole runs are of the real copydesk as a child process. MB are millions of bytes.
      """)

  @OptionGroup var options: CorpusOptions

  @Option(help: ArgumentHelp("What to measure: stage, end-to-end, or both.", valueName: "parts"))
  var only = "stage,end-to-end"

  @Option(help: "Work in this directory, which is empty or absent, and leave corpus and work directory there.")
  var keep: String?

  @Option(help: "The pipeline of the whole runs.")
  var pipeline = "pipelines/news.yaml"

  @Option(help: "The copydesk to run. (default: the one beside this program)")
  var program: String?

  enum Part: String { case stage, endToEnd = "end-to-end" }

  private var parts: [Part] { only.split(separator: ",").compactMap { Part(rawValue: String($0)) } }

  func validate() throws {
    for part in only.split(separator: ",") where Part(rawValue: String(part)) == nil {
      throw ValidationError("--only takes stage and end-to-end, separated by commas: not '\(part)'")
    }
  }

  func run() throws {
    let place = try Workplace(keeping: keep)
    defer { place.finish() }
    // Whole runs first: a child's peak memory is counted from what its parent has when it starts.
    let wholeRun = parts.contains(.endToEnd) ? try endToEnd(place) : nil
    guard parts.contains(.stage) else { return }
    var stages = try StageBench(options.corpus, BuiltInStages.all, directory: place.work("stages"))
    try stages.run()
    print("\n" + stages.meters.table.text)
    for loss in stages.losses.prefix(5) { print(loss) }
    if stages.losses.count > 5 { print("… and \(stages.losses.count - 5) more") }
    if let wholeRun { overhead(stages.meters, of: wholeRun) }
  }

  /// Prints what whole runs cost; returns the processor seconds of the first.
  private func endToEnd(_ place: Workplace) throws -> Double {
    let corpus = options.corpus
    let bytes = try corpus.writeInParallel(to: place.corpus)
    print(
      "corpus: \(Figure.count(corpus.documents)) texts, \(Figure.count(corpus.pages)) pages, "
        + "\(Figure.megabytes(bytes)) MB, seed \(corpus.seed)")
    let own = FilePath(CommandLine.arguments.first ?? "")
    let runs = EndToEnd(
      program: program.map { FilePath($0) } ?? own.removingLastComponent().appending("copydesk"), pipeline: pipeline,
      corpus: corpus, place: place, bytes: bytes)
    print(try runs.startUp())
    let report = try runs.run()
    print("\n" + report.table.text)
    return report.processor
  }

  /// What a whole run spends on anything but stages, and on checkpoints by the store alone.
  private func overhead(_ meters: Meters, of run: Double) {
    let share = { (seconds: Double) in Figure.decimal(seconds / max(run, 1e-9) * 100, 1) }
    let store = meters[Meters.checkpoints].seconds
    let rest = run - meters.stageSeconds
    print("\nof the \(Figure.decimal(run, 2)) CPU s of the whole run:")
    print("checkpoints (the store alone, same records): \(Figure.decimal(store, 2)) s, \(share(store)) %")
    print("all but the stages (input, engine, checkpoints, output): \(Figure.decimal(rest, 2)) s, \(share(rest)) %")
  }
}
