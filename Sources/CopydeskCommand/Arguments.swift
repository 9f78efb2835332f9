import ArgumentParser
import Engine
import PipelineFile
import Plugins
import SystemPackage
import YAML

/// The pipeline file and what is changed about it.
struct PipelineArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The pipeline file.", valueName: "pipeline"), completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp("Give a parameter another value.", valueName: "step.param=value"))
  var overrides: [String] = []

  /// The pipeline; its warnings go to standard error. Throws `Diagnostics`.
  func load() throws -> Pipeline {
    let pipeline = try Pipeline.load(
      FilePath(file), stages: CopydeskProgram.known, plugins: Plugin.loader, overrides: overrides)
    if !pipeline.warnings.isEmpty { StandardError.write(Diagnostics(pipeline.warnings).rendered()) }
    return pipeline
  }
}

/// What `run` and its kin are asked.
struct RunArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp("The input: a directory, a file, or - for JSON Lines on standard input.", valueName: "path"))
  var input: String?

  @Option(help: ArgumentHelp("Where the outputs go (default: output in the work directory).", valueName: "dir"))
  var output: String?

  @Option(help: ArgumentHelp("Where checkpoints and run records lie (default: workdir/<name>).", valueName: "dir"))
  var workdir: String?

  @Option(help: ArgumentHelp("Work on so many documents at once (default: the cores).", valueName: "n"))
  var jobs: Int?

  @Option(help: ArgumentHelp("Stop behind this step; needs --output.", valueName: "step"))
  var until: String?

  @Option(
    parsing: .singleValue, help: ArgumentHelp("Do this step again, whatever is stored.", valueName: "step"))
  var force: [String] = []

  @Option(help: ArgumentHelp("Take no more documents than this; needs --output.", valueName: "n"))
  var limit: Int?

  @Option(
    help: ArgumentHelp(
      "What the run is called in a history (default: the last part of the input's path).", valueName: "name"))
  var runName: String?

  @Flag(help: "Read and hash every input, although it looks unchanged.")
  var verifyInputs = false

  @Option(help: ArgumentHelp("How messages are written: text or json.", valueName: "format"))
  var logFormat: LogFormat = .text

  @Flag(help: "Say nothing but warnings and errors.")
  var quiet = false

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 1024") }
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1 on") }
  }

  func options(command: String) -> RunOptions {
    var options = RunOptions()
    if let jobs { options.jobs = jobs }
    options.readsStandardInput = input == "-"
    options.input = options.readsStandardInput ? nil : input.map { FilePath($0) }
    options.output = output.map { FilePath($0) }
    options.workDirectory = workdir.map { FilePath($0) }
    options.until = until
    options.forced = force
    options.limit = limit
    options.verifiesInputs = verifyInputs
    options.name = runName
    options.version = Copydesk.version
    options.command = command
    return options
  }
}

enum LogFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json

  var format: LogSink.Format { self == .text ? .text : .json }
}

/// The work directory that an inspecting verb looks into.
struct WorkArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp("The work directory (default: the only one, or the newest, below workdir/).", valueName: "dir"))
  var workdir: String?

  func directory() throws -> WorkDirectory {
    try WorkDirectory.find(workdir.map { FilePath($0) })
  }
}
