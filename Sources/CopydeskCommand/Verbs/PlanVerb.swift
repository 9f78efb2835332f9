import ArgumentParser
import Engine
import Logging
import PipelineFile

struct PlanVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Say what a run would do, and why, without doing it.")

  @OptionGroup var pipeline: PipelineArguments
  @OptionGroup var running: RunArguments

  func run() throws { try PlanVerb.plan(pipeline, running) }

  static func plan(_ pipeline: PipelineArguments, _ running: RunArguments) throws {
    let loaded = try pipeline.load()
    let run = try Run(
      loaded, running.options(command: "copydesk plan"), sink: LogSink(format: .text, screenLevel: .warning),
      stop: StopRequest(),
      reporter: SilentReporter())
    try StandardOutput.write(run.forecast().text)
  }
}
