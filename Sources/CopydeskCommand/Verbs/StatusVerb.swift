import ArgumentParser
import Engine

struct StatusVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Say what the last run did, and show a little of its outputs.")

  @OptionGroup var work: WorkArguments

  func run() throws {
    try StandardOutput.write(RunReport.status(try work.directory()))
  }
}
