import ArgumentParser
import Engine

struct RetryVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry",
    abstract: "Run a pipeline and do failed and dropped documents again.",
    discussion: "All other results are used again, as 'copydesk run' does.")

  @OptionGroup var pipeline: PipelineArguments
  @OptionGroup var running: RunArguments

  func run() throws {
    var options = running.options(command: "copydesk retry \(pipeline.file)")
    options.retriesFailures = true
    try RunSession(pipeline, running).run(options)
  }
}
