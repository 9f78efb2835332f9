import ArgumentParser
import Engine

struct RunsVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "runs", abstract: "List the recorded runs, newest first.")

  @OptionGroup var work: WorkArguments

  func run() throws {
    try StandardOutput.write(RunReport.list(try work.directory()))
  }
}
