import ArgumentParser
import Engine

struct RunVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run a pipeline, or go on with it.",
    discussion: """
      What is stored already is used again: a run that was stopped, killed or repeated does only what is left. Exit \
      status: 0 done, 1 the run failed, 2 the pipeline file or the options are wrong, 3 no input, 4 another run holds the \
      work directory, 5 no space left, 130 and 143 stopped by SIGINT and SIGTERM.
      """)

  @OptionGroup var pipeline: PipelineArguments
  @OptionGroup var running: RunArguments

  @Flag(help: "Say what would be done, and do nothing (as 'copydesk plan').")
  var dryRun = false

  func run() throws {
    if dryRun { return try PlanVerb.plan(pipeline, running) }
    try RunSession(pipeline, running).run(running.options(command: "copydesk run \(pipeline.file)"))
  }
}
