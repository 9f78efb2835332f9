import ArgumentParser
import Bytes
import Engine
import Logging
import PipelineFile

/// A run as the command line does it: with its progress on the screen, its signals, its last words and its exit status.
struct RunSession {
  private let pipeline: Pipeline
  private let arguments: RunArguments

  init(_ pipeline: PipelineArguments, _ arguments: RunArguments) throws {
    self.pipeline = try pipeline.load()
    self.arguments = arguments
  }

  func run(_ options: RunOptions) throws {
    let stop = StopRequest()
    let interruption = Interruption(stop)
    let sink = LogSink(format: arguments.logFormat.format, screenLevel: .warning)
    let reporter = ProgressDisplay(isQuiet: arguments.quiet, format: arguments.logFormat.format)
    let run = try Run(pipeline, options, sink: sink, stop: stop, reporter: reporter, interruption: interruption)
    let summary = try run.execute()
    if !arguments.quiet { reporter.say(RunReport.closing(summary)) }
    if let warning = summary.warning {
      throw Failure("error: " + Printable.escaped(warning), status: ExitStatus.failed)
    }
  }
}
